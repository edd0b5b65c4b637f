import { countAbove, countBelow } from "./count-below.ts";

/**
 * The place of `x` by percentile: the share of the other n − 1 values that are worse. Between two neighbours it is
 * interpolated, beyond the ends it is 0 or 1.
 *
 * @example
 * placeByPercentile([1, 2, 2, 5], 2, false); // => 1 / 3
 * placeByPercentile([1, 2, 2, 5], 2, true); // => 1 / 3
 */
export function placeByPercentile(values: readonly number[], x: number, lowerIsBetter: boolean): number {
  const last = values.length - 1;
  const worse = (value: number) => (lowerIsBetter ? countAbove(values, value) : countBelow(values, value));
  const below = countBelow(values, x);
  const next = values[below];
  if (next === x) return worse(x) / last;
  const before = values[below - 1];
  if (next === undefined || before === undefined) return (next === undefined) === lowerIsBetter ? 0 : 1;
  const [from, to] = [worse(before) / last, worse(next) / last];
  return from + ((x - before) / (next - before)) * (to - from);
}
