/**
 * A power of a number that is not negative, as `exp(p · log x)`: the same bits on every engine that has the same
 * `exp` and `log`, which `Math.pow` does not promise. Zero needs no case of its own: the logarithm carries it.
 *
 * Domain: `x ≥ 0`, `p ≠ 0`. A negative power of zero is `Infinity`.
 *
 * @example
 * raise(0, 2); // => 0
 * raise(1, 0.5); // => 1
 */
export function raise(x: number, p: number): number {
  return Math.exp(p * Math.log(x));
}
