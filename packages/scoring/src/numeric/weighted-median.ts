/** Weights that miss half by less than this share of all are exactly half: sums of doubles differ in their last bits. */
const ROUNDING = 1e-12;

/**
 * Weighted median: the least value at which the weights of what is not greater reach half of all; where they are
 * exactly half, the mean of it and the next value.
 *
 * With x sorted, w beside it and W the sum of w: `x_k` for the least k with `w_1 + … + w_k ≥ W/2`, and
 * `(x_k + x_(k+1)) / 2` at equality. With equal weights it is the plain median. It does not fall when a value rises, and
 * the order in which values are given does not count (Edgeworth 1888 for the weighted form).
 *
 * There is no policy for missing values here: leave them out before calling. Weights are above zero. Returns
 * `undefined` when there is nothing.
 *
 * @example
 * weightedMedian([1, 5, 3], [1, 1, 1]); // => 3
 * weightedMedian([1, 5], [1, 1]); // => 3
 * weightedMedian([1, 5], [1, 2]); // => 5
 * weightedMedian([], []); // => undefined
 */
export function weightedMedian(values: readonly number[], weights: readonly number[]): number | undefined {
  const order = values.map((_, i) => i).sort((a, b) => compare(values[a]!, values[b]!));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let reached = 0;
  for (const [place, at] of order.entries()) {
    reached += weights[at]!;
    const over = reached - all / 2;
    if (over < -ROUNDING * all) continue;
    const next = order[place + 1];
    return over <= ROUNDING * all && next !== undefined ? (values[at]! + values[next]!) / 2 : values[at]!;
  }
  return undefined;
}

/** Not a difference: that of two infinities says nothing. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
