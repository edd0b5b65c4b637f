import type { Column } from "@stocktake/formats";
import type { Counts, InsufficientReason, RangeEnd, Score } from "@stocktake/scoring";

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
  const range =
    "range" in score ? score.range.map((end: RangeEnd) => (end === "unbounded" ? end : show(end))).join("–") : "";
  const coverage = "coverage" in score ? percentOf(score.coverage.known) : "";
  const value = score.kind === "scored" ? show(score.value) : "";
  return [entity, node, value, range, coverage, bandOf(score), remarksOf(score).join("; ")];
}

function bandOf(score: Score): string {
  if (score.kind !== "scored" || score.band === undefined) return "";
  return score.band.settled ? score.band.name : `${score.band.name} (not settled)`;
}

const WHY: Readonly<Record<InsufficientReason, string>> = {
  coverage: "too little is known",
  present: "too few parts have a value",
  incomplete: "a part is missing",
  "no-child": "no part has a value",
  gate: "a gate is undecided",
  "outside-range": "what is missing would put it outside its range",
};

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
      return [score.needed === undefined ? WHY[score.why] : `${WHY[score.why]}: ${percentOf(score.needed)} needed`];
    case "counted":
      return [countsOf(score.counts)];
    case "judged":
      return [score.level, score.rationale];
    case "not-applicable":
      return ["not applicable"];
  }
}

function countsOf({ levels, measured, disputed, notApplicable, unknown }: Counts): string {
  const unknowns = Object.values(unknown).reduce((sum: number, count) => sum + (count ?? 0), 0);
  const parts: readonly (readonly [number, string])[] = [
    ...Object.entries(levels).map(([level, count]) => [count, level] as const),
    [measured, "measured"],
    [disputed, "disputed"],
    [unknowns, "unknown"],
    [notApplicable, "not applicable"],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(", ");
}

function percentOf(share: number): string {
  return share > 0.995 && share < 1 ? ">99%" : share > 0 && share < 0.005 ? "<1%" : `${Math.round(share * 100)}%`;
}
