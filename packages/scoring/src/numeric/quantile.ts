/**
 * A quantile of values that are sorted upwards: type 7 of Hyndman and Fan (1996), which interpolates between the two
 * values around `(n − 1) · p`.
 *
 * Returns `undefined`, never `NaN`, when there are no values.
 *
 * @example
 * quantile([1, 2, 4, 8], 0.5); // => 3
 * quantile([], 0.5); // => undefined
 */
export function quantile(sorted: ArrayLike<number>, p: number): number | undefined {
  const place = (sorted.length - 1) * p;
  const at = Math.floor(place);
  const below = sorted[at];
  const above = sorted[Math.min(at + 1, sorted.length - 1)];
  if (below === undefined || above === undefined) return undefined;
  return between(below, above, place - at);
}

/** The number so far of the way from one to another; exactly the one where both are the same. */
export function between(below: number, above: number, share: number): number {
  return below + share * (above - below);
}
