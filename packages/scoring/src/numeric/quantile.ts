/**
 * The quantile of type 7 of Hyndman and Fan (1996), the default of R and of NumPy: linear between the order statistics
 * around place `(n − 1) · p`, counted from 0.
 *
 * `sorted` runs from least to greatest, `p` from 0 to 1. Returns `undefined`, never `NaN`, when there are no values.
 *
 * @example
 * quantile([1, 2, 4, 8], 0.5); // => 3
 * quantile([], 0.5); // => undefined
 */
export function quantile(sorted: ArrayLike<number>, p: number): number | undefined {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below];
  if (low === undefined) return undefined;
  const high = sorted[below + 1] ?? low;
  return low + (place - below) * (high - low);
}
