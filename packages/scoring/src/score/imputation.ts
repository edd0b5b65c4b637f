import type { Diagnostic } from "@stocktake/model";
import { defineFinding } from "@stocktake/model/diagnostic";
import { ASSUMED, VALUED, WITHOUT_VALUE } from "./column.ts";
import type { Grouping } from "./regions.ts";

const nobodyToAverage = defineFinding({
  code: "score/nobody-to-average",
  severity: "warning",
  message: "{count} entities lack `{child}` under `{node}`, and nobody in {where} has a value to average.",
  hint: "It is left out there. Choose another policy, or score a larger population.",
});

const withoutRegion = defineFinding({
  code: "score/without-region",
  severity: "warning",
  message: "{count} entities lack `{child}` under `{node}` and have no region whose mean could stand for it.",
  hint: "It is left out there. Pass `regions` with a region for every entity.",
});

/** Means that stand in for missing values, and of how many values each is. */
export interface Means {
  /** By region; one alone for the whole population. `NaN` where nobody has a value. */
  readonly means: Float64Array;
  readonly counts: Int32Array;
  /** Absent for the whole population. */
  readonly grouping: Grouping | undefined;
}

interface Values {
  readonly state: Uint8Array;
  readonly value: Float64Array;
}

/** Which of the means stands for a unit; `-1` for none. */
export function groupOf({ grouping }: Pick<Means, "grouping">, unit: number): number {
  return grouping === undefined ? 0 : grouping.regionAt[unit]!;
}

/** The number that stands for a missing child of a unit: its own low end, a mean, or `NaN` for none. */
export function standInOf(filling: "low" | Means | undefined, low: number, unit: number): number {
  if (filling === "low") return low;
  return filling?.means[groupOf(filling, unit)] ?? Number.NaN;
}

/** The mean over the units that have a value, in the order of units; over each region where there is a grouping. */
export function meansOf({ state, value }: Values, grouping?: Grouping): Means {
  const groups = grouping === undefined ? 1 : grouping.names.length;
  const means = new Float64Array(groups);
  const counts = new Int32Array(groups);
  for (let u = 0; u < value.length; u++) {
    const group = groupOf({ grouping }, u);
    if (group === -1 || (state[u] !== VALUED && state[u] !== ASSUMED)) continue;
    means[group]! += value[u]!;
    counts[group]!++;
  }
  for (let group = 0; group < groups; group++) means[group]! /= counts[group]!;
  return { means, counts, grouping };
}

/** Says where a missing child has no mean to stand for it. */
export function findUnfilled(
  { state }: Values,
  given: Means,
  place: { readonly node: string; readonly child: string },
): readonly Diagnostic[] {
  const where = given.grouping === undefined ? "the population" : "their regions";
  let empty = 0;
  let outside = 0;
  for (let u = 0; u < state.length; u++) {
    if (state[u] !== WITHOUT_VALUE) continue;
    const group = groupOf(given, u);
    if (group === -1) outside++;
    else if (Number.isNaN(given.means[group])) empty++;
  }
  return [
    ...(outside > 0 ? [withoutRegion({ ...place, count: outside }, ["answers"])] : []),
    ...(empty > 0 ? [nobodyToAverage({ ...place, count: empty, where }, ["answers"])] : []),
  ];
}
