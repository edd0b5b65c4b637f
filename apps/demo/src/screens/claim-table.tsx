import { useState } from "react";
import { formatParagraph, type Verdict } from "stocktake";
import { Sentence } from "../parts/sentence.tsx";
import { VerdictMark } from "../parts/verdict-mark.tsx";
import { countOf } from "../store/numerals.ts";
import { countVerdicts, VERDICTS, type VerdictFilter } from "../store/record.ts";

const CHOICES: readonly VerdictFilter[] = ["all", ...VERDICTS];

/** Every claim with its verdict, filtered by verdict. */
export function ClaimTable({ verdicts }: { verdicts: readonly Verdict[] }) {
  const [filter, setFilter] = useState<VerdictFilter>("all");
  const counts = countVerdicts(verdicts);
  const shown = verdicts.filter(({ kind }) => filter === "all" || kind === filter);
  return (
    <>
      <fieldset className="filter">
        <legend>Show claims by verdict</legend>
        {CHOICES.map((choice) => (
          <label key={choice}>
            <input type="radio" name="verdict" checked={filter === choice} onChange={() => setFilter(choice)} />
            {choice === "all" ? "All" : <VerdictMark kind={choice} />} <span className="count">{counts[choice]}</span>
          </label>
        ))}
      </fieldset>
      <p role="status">
        {shown.length === 0
          ? `No claim has this verdict. All ${counts.all} have another one.`
          : `${countOf(shown.length, "claim")} of ${counts.all} shown.`}
      </p>
      {shown.length === 0 ? null : (
        <table className="claims">
          <caption>Claims of S/2010/569 and what its own records and figures say of them</caption>
          <thead>
            <tr>
              <th scope="col">Paragraph</th>
              <th scope="col">Claim, in this project’s words</th>
              <th scope="col">Verdict</th>
              <th scope="col">Grounds</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((verdict) => (
              <ClaimRow key={verdict.claim} verdict={verdict} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function ClaimRow({ verdict }: { verdict: Verdict }) {
  const { paragraph, sentence, kind, claimed, found, readings, conventions } = verdict;
  return (
    <tr>
      <th scope="row">{formatParagraph(paragraph)}</th>
      <td>{sentence}</td>
      <td>
        <VerdictMark kind={kind} />
      </td>
      <td>
        <dl className="grounds">
          <div>
            <dt>Claimed</dt>
            <dd>{claimed}</dd>
          </div>
          {readings.length > 1 ? null : (
            <div>
              <dt>Found</dt>
              <dd>{found}</dd>
            </div>
          )}
          {verdict.kind === "undecided" ? (
            <div>
              <dt>Why undecided</dt>
              <dd>
                <Sentence text={verdict.why} />
              </dd>
            </div>
          ) : null}
          {readings.length > 1 ? (
            <div>
              <dt>Found by reading</dt>
              <dd>
                <ul>
                  {readings.map(({ reading = "as printed", kind, text }) => (
                    <li key={reading}>
                      {reading}: {text} <VerdictMark kind={kind} />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ) : null}
          {conventions.length > 0 ? (
            <div>
              <dt>Convention</dt>
              <dd>{conventions.join("; ")}</dd>
            </div>
          ) : null}
        </dl>
      </td>
    </tr>
  );
}
