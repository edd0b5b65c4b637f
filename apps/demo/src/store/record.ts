import { type Verdict, verifyClaims } from "stocktake";
import { catalog, s2010569 } from "stocktake/catalog";
import { once } from "./once.ts";

/** The day the report speaks of; nothing later stands in the record. */
export const recordAsOf = "2010-11-02";

/** The report as data, and what may be said of each of its claims. */
export const openRecord = once(() => ({ dataset: s2010569, verdicts: verifyClaims(s2010569, catalog) }));

export const VERDICTS = ["holds", "contradicted", "undecided"] as const satisfies readonly Verdict["kind"][];

/** Which verdicts are shown. */
export type VerdictFilter = Verdict["kind"] | "all";

/** How many claims stand behind each choice of the filter. */
export function countVerdicts(verdicts: readonly Pick<Verdict, "kind">[]): Readonly<Record<VerdictFilter, number>> {
  const counts = { all: verdicts.length, holds: 0, contradicted: 0, undecided: 0 };
  for (const { kind } of verdicts) counts[kind]++;
  return counts;
}
