/**
 * Moves values so that the one that would stand at `at` if they were sorted stands there, none before it is greater
 * and none after it is smaller (Hoare, 1961). Only the places from `from` to, not including, `to` are touched.
 */
export function placeSmallest(values: Float64Array, at: number, from: number, to: number): void {
  let left = from;
  let right = to - 1;
  while (left < right) {
    const pivot = pivotOf(values, at, left, right);
    let i = left - 1;
    let j = right + 1;
    for (;;) {
      do i++;
      while (values[i]! < pivot);
      do j--;
      while (values[j]! > pivot);
      if (i >= j) break;
      const held = values[i]!;
      values[i] = values[j]!;
      values[j] = held;
    }
    if (at <= j) right = j;
    else left = j + 1;
  }
}

/** The middle one of three values. */
function pivotOf(values: Float64Array, at: number, left: number, right: number): number {
  const a = values[left]!;
  const b = values[(left + right) >>> 1]!;
  // The last value is never the pivot of a part of two or more, or the part would not get smaller.
  const c = values[at === right ? right - 1 : at]!;
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
