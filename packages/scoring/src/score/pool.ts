import type { Child } from "./children.ts";
import { type Column, LEFT_OUT, WITHOUT_VALUE } from "./column.ts";
import { standInOf } from "./imputation.ts";

/** What the children of each unit of a block count. */
interface Counts {
  readonly applicable: Float64Array;
  readonly shares: Float64Array;
  readonly valued: Float64Array;
  readonly applying: Int32Array;
  readonly present: Int32Array;
}

/**
 * Adds one child of a pooled share to the sums of a block of units: a criterion counts one, a pooled share below counts
 * the criteria below it. With n the count and x the number of a child, the share is `Σnx / Σn`.
 *
 * For the range and for coverage n is what applies; for the value it is what the child's own value is made of, since
 * what is not known below gives neither numerator nor denominator. A child whose range is one point counts in full.
 */
export function pool(child: Child, cells: Column, from: number, into: Column, counts: Counts): void {
  const { pooled, filling } = child;
  const { state, value, low, high, known, corroborated, verified } = cells;
  for (let u = 0; u < state.length; u++) {
    const at = state[u]!;
    if (at === LEFT_OUT) continue;
    const all = pooled === undefined ? 1 : pooled.applicable[from + u]!;
    counts.applying[u]!++;
    counts.applicable[u]! += all;
    counts.shares[u]! += all;
    into.known[u]! += all * known[u]!;
    into.corroborated[u]! += all * corroborated[u]!;
    into.verified[u]! += all * verified[u]!;
    into.low[u]! += all * low[u]!;
    into.high[u]! += all * high[u]!;
    let number = value[u]!;
    let entering = all;
    if (at !== WITHOUT_VALUE) {
      counts.present[u]!++;
      if (pooled !== undefined && low[u] !== high[u]) entering = pooled.entered[from + u]!;
    } else {
      number = standInOf(filling, low[u]!, from + u);
      if (Number.isNaN(number)) continue;
    }
    counts.valued[u]! += entering;
    into.value[u]! += entering * number;
  }
}
