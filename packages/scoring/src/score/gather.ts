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

/**
 * Adds one child to the sums of a block of units.
 *
 * A pooled share below a pooled share weighs what it counts: for the range and for coverage what applies, for the value
 * what the child's own value is made of, since what is not known below gives neither numerator nor denominator. A child
 * whose range is one point counts in full.
 */
export function gather(
  { weight, share, filling, pooled }: Child,
  { state, value, low, high, known, corroborated, verified }: Column,
  from: number,
  { add }: Gatherer,
  into: Column,
  { applicable, shares, valued, applying, present }: Sums,
): void {
  for (let i = 0, u = from; i < state.length; i++, u++) {
    const at = state[i]!;
    if (at === LEFT_OUT) continue;
    const all = pooled === undefined ? weight : pooled.applicable[u]!;
    const part = pooled === undefined ? share : all;
    applying[i]!++;
    applicable[i]! += all;
    shares[i]! += part;
    into.known[i]! += part * known[i]!;
    into.corroborated[i]! += part * corroborated[i]!;
    into.verified[i]! += part * verified[i]!;
    into.low[i] = add(into.low[i]!, low[i]!, all);
    into.high[i] = add(into.high[i]!, high[i]!, all);
    let number = value[i]!;
    let entering = all;
    if (at !== WITHOUT_VALUE) {
      present[i]!++;
      if (pooled !== undefined && low[i] !== high[i]) entering = pooled.entered[u]!;
    } else {
      number = standInOf(filling, low[i]!, u);
      if (Number.isNaN(number)) continue;
    }
    valued[i]! += entering;
    into.value[i] = add(into.value[i]!, number, entering);
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
