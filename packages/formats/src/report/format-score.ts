import type { Score } from "@stocktake/scoring";
import { formatBand } from "./format-band.ts";
import { formatCounts } from "./format-counts.ts";
import { formatInsufficient } from "./format-insufficient.ts";
import { formatNumber } from "./format-number.ts";
import { formatCoverage, formatRange } from "./format-range.ts";
import { phrase } from "./outline.ts";

/**
 * A score in a line: value, range, coverage, and why there is no value where there is none.
 *
 * @example
 * const coverage = { known: 1, corroborated: 0.5, verified: 0 };
 * formatScore({ kind: "scored", value: 0.75, range: [0.75, 0.75], coverage });
 * // => "0.75, range 0.75 to 0.75; 100 % known, 50 % corroborated, 0 % verified on site"
 */
export function formatScore(score: Score): string {
  switch (score.kind) {
    case "scored":
      return phrase(
        "; ",
        `${formatNumber(score.value)}, range ${formatRange(score.range)}`,
        formatCoverage(score.coverage),
        score.band && `band ${formatBand(score.band)}`,
        score.unofficial && "unofficial: the number is the methodology's own",
        score.outsideRange && "the value lies outside its range, by imputation",
      );
    case "insufficient":
      return phrase(
        "; ",
        `no value, range ${formatRange(score.range)}`,
        formatCoverage(score.coverage),
        formatInsufficient(score.why, score.needed),
      );
    case "counted":
      return phrase("; ", `counts: ${formatCounts(score.counts)}`, formatCoverage(score.coverage));
    case "judged":
      return phrase(
        "; ",
        `judged ${score.level} by ${score.by} on ${score.date}: ${score.rationale}`,
        `counts: ${formatCounts(score.counts)}`,
        formatCoverage(score.coverage),
      );
    case "not-applicable":
      return `not applicable: ${score.reason}`;
  }
}
