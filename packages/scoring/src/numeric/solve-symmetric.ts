/**
 * Solves `A · x = b` for a symmetric positive definite matrix by Cholesky's decomposition.
 *
 * `matrix` is of n × n numbers, row by row, of which the lower triangle is read; `right` has n. Neither is changed.
 *
 * @example
 * solveSymmetric([4, 2, 2, 5], [8, 12]); // => [1, 2]
 */
export function solveSymmetric(matrix: ArrayLike<number>, right: readonly number[]): number[] {
  const n = right.length;
  const lower = Float64Array.from(matrix);
  const x = [...right];
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let rest = lower[i * n + j]!;
      for (let k = 0; k < j; k++) rest -= lower[i * n + k]! * lower[j * n + k]!;
      lower[i * n + j] = i === j ? Math.sqrt(rest) : rest / lower[j * n + j]!;
    }
  }
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i * n + k]! * x[k]!;
    x[i]! /= lower[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= lower[k * n + i]! * x[k]!;
    x[i]! /= lower[i * n + i]!;
  }
  return x;
}
