import type { Child, Criterion } from "./children.ts";
import { type Column, LEFT_OUT, VALUED, WITHOUT_VALUE } from "./column.ts";
import { standInOf } from "./imputation.ts";
import type { Gatherer } from "./terms.ts";

/** What the children of each unit of a block weigh: all that apply, for coverage and for the range; and those with a value. */
export interface Sums {
  readonly applicable: Float64Array;
  readonly shares: Float64Array;
  readonly valued: Float64Array;
  readonly applying: Int32Array;
  readonly present: Int32Array;
}

/** Sums of nothing, for a block of units. */
export function emptySums(units: number): Sums {
  return {
    applicable: new Float64Array(units),
    shares: new Float64Array(units),
    valued: new Float64Array(units),
    applying: new Int32Array(units),
    present: new Int32Array(units),
  };
}

/** Adds one child to the sums of a block of units. */
export function gather(
  child: Child,
  cells: Column,
  from: number,
  { add, linear }: Gatherer,
  into: Column,
  sums: Sums,
): void {
  const { weight, share, filling } = child;
  const { state, value, low, high, known, corroborated, verified } = cells;
  const { applicable, shares, valued, applying, present } = sums;
  for (let u = 0; u < state.length; u++) {
    const at = state[u]!;
    if (at === LEFT_OUT) continue;
    applying[u]!++;
    applicable[u]! += weight;
    shares[u]! += share;
    into.known[u]! += share * known[u]!;
    into.corroborated[u]! += share * corroborated[u]!;
    into.verified[u]! += share * verified[u]!;
    if (linear) {
      into.low[u]! += weight * low[u]!;
      into.high[u]! += weight * high[u]!;
    } else {
      into.low[u] = add(into.low[u]!, low[u]!, weight);
      into.high[u] = add(into.high[u]!, high[u]!, weight);
    }
    let number = value[u]!;
    if (at !== WITHOUT_VALUE) present[u]!++;
    else {
      number = standInOf(filling, low[u]!, from + u);
      if (Number.isNaN(number)) continue;
    }
    valued[u]! += weight;
    if (linear) into.value[u]! += weight * number;
    else into.value[u] = add(into.value[u]!, number, weight);
  }
}

/**
 * The same, to the byte, for a criterion without a disputed cell under a linear formula: its range and its coverage are
 * read off its cells where they stand, and not written out first.
 */
export function gatherCriterion(
  { weight, share, filling }: Child,
  { column, strength, first }: Criterion,
  from: number,
  into: Column,
  { applicable, shares, valued, applying, present }: Sums,
): void {
  const { state, value, worst, best } = column;
  const { known, corroborated, verified, low, high, value: total } = into;
  for (let i = 0, u = from; i < total.length; i++, u++) {
    const at = state[u]!;
    if (at === LEFT_OUT) continue;
    applying[i]!++;
    applicable[i]! += weight;
    shares[i]! += share;
    if (at === WITHOUT_VALUE) {
      low[i]! += weight * worst;
      high[i]! += weight * best;
      const number = standInOf(filling, worst, u);
      if (Number.isNaN(number)) continue;
      valued[i]! += weight;
      total[i]! += weight * number;
      continue;
    }
    const term = weight * value[u]!;
    low[i]! += term;
    high[i]! += term;
    total[i]! += term;
    valued[i]! += weight;
    present[i]!++;
    if (at !== VALUED) continue;
    const stands = strength[first + u]!;
    known[i]! += share;
    if (stands >= 1) corroborated[i]! += share;
    if (stands >= 2) verified[i]! += share;
  }
}
