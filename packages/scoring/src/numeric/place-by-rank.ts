import { countAbove, countBelow } from "./count-below.ts";

/**
 * The place of `x` by competition rank, from 0 for the last rank to 1 for the first: `(n − r) / (n − 1)`, with rank
 * `r` one more than the number of better values, so that equal values share the better rank.
 *
 * @example
 * placeByRank([1, 2, 2, 5], 2, false); // => (4 - 2) / 3
 * placeByRank([1, 2, 2, 5], 2, true); // => (4 - 2) / 3
 */
export function placeByRank(values: readonly number[], x: number, lowerIsBetter: boolean): number {
  const better = lowerIsBetter ? countBelow(values, x) : countAbove(values, x);
  const last = values.length - 1;
  return Math.max(0, last - better) / last;
}
