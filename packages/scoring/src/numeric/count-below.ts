/**
 * How many of the values, which run from the least to the greatest, stand below `x`.
 *
 * @example
 * countBelow([1, 2, 2, 5], 2); // => 1
 */
export function countBelow(values: readonly number[], x: number): number {
  let from = 0;
  let to = values.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (values[middle]! < x) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * How many of the values, which run from the least to the greatest, stand above `x`.
 *
 * @example
 * countAbove([1, 2, 2, 5], 2); // => 1
 */
export function countAbove(values: readonly number[], x: number): number {
  let from = 0;
  let to = values.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (values[middle]! <= x) from = middle + 1;
    else to = middle;
  }
  return values.length - from;
}
