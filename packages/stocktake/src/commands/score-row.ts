import {
  type Column,
  formatBand,
  formatCounts,
  formatInsufficient,
  formatPercent,
  formatRange,
} from "@stocktake/formats";
import type { Score } from "@stocktake/scoring";

/** The columns of a table of scores. */
export const SCORE_COLUMNS: readonly Column[] = [
  { name: "entity" },
  { name: "node" },
  { name: "value", align: "right" },
  { name: "range", align: "right" },
  { name: "coverage", align: "right" },
  { name: "band" },
  { name: "remarks" },
];

/** How numbers are printed. */
export type Show = (value: number) => string;

/** Prints numbers that were rounded to so many decimals. */
export const toDecimals =
  (decimals: number): Show =>
  (value) =>
    value.toFixed(decimals);

/** Prints numbers of a methodology that does not say how it rounds, to six digits. */
export const exactly: Show = (value) => String(Number(value.toPrecision(6)));

/** One entity at one node as a row. */
export function rowOf(
  { entity, node, score }: { readonly entity: string; readonly node: string; readonly score: Score },
  show: Show,
): readonly string[] {
  const range = "range" in score ? formatRange(score.range, show) : "";
  const coverage = "coverage" in score ? formatPercent(score.coverage.known) : "";
  const value = score.kind === "scored" ? show(score.value) : "";
  const band = score.kind === "scored" && score.band !== undefined ? formatBand(score.band) : "";
  return [entity, node, value, range, coverage, band, remarksOf(score).join("; ")];
}

function remarksOf(score: Score): readonly string[] {
  switch (score.kind) {
    case "scored":
      return [
        ...(score.gated ?? []).map(
          ({ answer, reason }) => `${answer === "undecided" ? "gate undecided" : "gated"}: ${reason}`,
        ),
        ...(score.outsideRange === true ? ["outside its range"] : []),
        ...(score.unofficial === true ? ["unofficial"] : []),
      ];
    case "insufficient":
      return [formatInsufficient(score.why, score.needed)];
    case "counted":
      return [formatCounts(score.counts)];
    case "judged":
      return [score.level, score.rationale];
    case "not-applicable":
      return ["not applicable"];
  }
}
