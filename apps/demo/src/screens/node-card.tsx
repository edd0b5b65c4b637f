import { type Band, formatBand, formatCoverage, formatInsufficient, formatRange, type Score } from "stocktake";
import { RangeBar } from "../parts/range-bar.tsx";
import { type Ask, WhyButton } from "../parts/why-button.tsx";
import { publishedNumeral } from "../store/numerals.ts";
import type { ProfileNode } from "../store/sample.ts";
import { bandsOf, type Question, type ScoredRecords, scaleOf } from "../store/scored-records.ts";

interface Shown {
  readonly node: ProfileNode;
  readonly records: ScoredRecords;
  readonly state: string;
  readonly ask: Ask;
}

/** The score of one node: value, range drawn and in words, band, coverage; and why each is so. */
export function NodeCard({ node: { node, score }, records, state, ask }: Shown) {
  const of = { records, state, node };
  switch (score.kind) {
    case "scored":
    case "insufficient":
      return <Ranged score={score} ask={ask} of={of} />;
    case "counted":
      return (
        <p>
          <WhyButton ask={ask} question={{ ...of, about: { kind: "total" } }}>
            {score.counts.total} criteria
          </WhyButton>{" "}
          counted; this node makes no number of them.
        </p>
      );
    case "judged":
      return (
        <p>
          Judged {score.level}: {score.rationale}
        </p>
      );
    case "not-applicable":
      return <p>Not applicable: {score.reason}</p>;
  }
}

function Ranged({
  score,
  ask,
  of,
}: {
  score: Extract<Score, { kind: "scored" | "insufficient" }>;
  ask: Ask;
  of: Omit<Question, "about">;
}) {
  const decimals = of.records.scores.plan.methodology.publish?.decimals ?? 4;
  const write = (value: number) => publishedNumeral(value, decimals);
  return (
    <div className="score">
      <p className="score-line">
        {score.kind === "scored" ? (
          <>
            <WhyButton ask={ask} question={{ ...of, about: { kind: "value" } }}>
              <span className="value">{write(score.value)}</span>
            </WhyButton>{" "}
          </>
        ) : (
          <span className="value value-none">no value </span>
        )}
        <WhyButton ask={ask} question={{ ...of, about: { kind: "range" } }}>
          from {formatRange(score.range, write)}
        </WhyButton>
        {score.kind === "scored" && score.band !== undefined ? <BandMark band={score.band} /> : null}
      </p>
      <RangeBar
        range={score.range}
        value={score.kind === "scored" ? score.value : undefined}
        scale={scaleOf(of.records)}
        edges={bandsOf(of.records)
          .map(({ from }) => from)
          .slice(1)}
      />
      {score.kind === "insufficient" ? <p>No value: {formatInsufficient(score.why, score.needed)}.</p> : null}
      <p className="coverage">
        Coverage:{" "}
        <WhyButton ask={ask} question={{ ...of, about: { kind: "coverage" } }}>
          {formatCoverage(score.coverage)}
        </WhyButton>
      </p>
      {score.kind === "scored" && score.gated !== undefined ? (
        <ul className="gates">
          {score.gated.map(({ use, reason, answer, before }) => (
            <li key={`${use} ${reason}`}>
              {answer === "undecided"
                ? `A gate is undecided, so the value stands as computed. ${reason}`
                : `A gate lowered the value${before === undefined ? "" : ` from ${write(before)}`}. ${reason}`}
            </li>
          ))}
        </ul>
      ) : null}
      {score.kind === "scored" && score.outsideRange ? <p>The value lies outside its range, by imputation.</p> : null}
    </div>
  );
}

function BandMark({ band }: { band: Band }) {
  return (
    <span className={band.settled ? "band band-settled" : "band"}>
      <span aria-hidden="true">{band.settled ? "●" : "◐"}</span> band {formatBand(band)}
      {band.settled ? null : ": the range reaches another band"}
    </span>
  );
}
