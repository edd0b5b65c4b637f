import { type Diagnostic, formatPath } from "stocktake";
import { Sentence } from "../parts/sentence.tsx";
import { SeverityMark, type Weight, weightOf } from "../parts/severity-mark.tsx";
import { countOf } from "../store/numerals.ts";

const WEIGHTS: readonly Weight[] = ["error", "warning", "info", "waived"];

/** How many findings of each weight there are, and on demand the findings. */
export function FindingsList({ findings, about }: { findings: readonly Diagnostic[]; about: string }) {
  if (findings.length === 0) return <p>The check has nothing to say about {about}.</p>;
  const counts = WEIGHTS.map((weight) => ({
    weight,
    count: findings.filter((finding) => weightOf(finding) === weight).length,
  }));
  return (
    <details className="findings">
      <summary>
        {countOf(findings.length, "finding")} about {about}
        <span className="finding-counts">
          {counts
            .filter(({ count }) => count > 0)
            .map(({ weight, count }) => (
              <span key={weight}>
                <SeverityMark weight={weight} /> {count}
              </span>
            ))}
        </span>
      </summary>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.code} ${formatPath(finding.path)}`}>
            <p>
              <SeverityMark weight={weightOf(finding)} /> <Sentence text={finding.message} />
            </p>
            {finding.hint === undefined ? null : (
              <p>
                <Sentence text={finding.hint} />
              </p>
            )}
            {finding.waived === undefined ? null : (
              <p>
                Waived until {finding.waived.expires}: {finding.waived.reason}
              </p>
            )}
            <p className="fine">
              <code>{finding.code}</code> at <code>{formatPath(finding.path)}</code>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
