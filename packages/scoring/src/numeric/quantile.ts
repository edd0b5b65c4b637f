/**
 * A quantile of numbers sorted from the least up, by Hyndman and Fan's type 7: with h = (m − 1) · p, the value that
 * lies the fraction of h between the places ⌊h⌋ and ⌊h⌋ + 1 (Hyndman and Fan, 1996).
 *
 * There is no policy for missing values here: leave them out before calling. `undefined` when there is nothing.
 *
 * @param p from 0 to 1.
 *
 * @example
 * quantile([1, 2, 4, 8], 0.5); // => 3
 * quantile([1, 2, 4, 8], 0.25); // => 1.75
 * quantile([], 0.5); // => undefined
 */
export function quantile(sorted: readonly number[], p: number): number | undefined {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below];
  if (low === undefined) return undefined;
  const high = sorted[below + 1];
  return high === undefined ? low : low + (place - below) * (high - low);
}
