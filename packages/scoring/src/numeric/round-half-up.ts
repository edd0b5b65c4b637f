const POWERS_OF_TEN = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12] as const;

/**
 * Rounds half up on the double times ten to the number of decimals (0 to 12): `floor(x · 10^d + 0.5) / 10^d`.
 *
 * The published value of the Human Development Index follows from this rule, value by value.
 *
 * @example
 * roundHalfUp(0.8125, 3); // => 0.813
 * roundHalfUp(-0.5, 0); // => 0
 */
export function roundHalfUp(x: number, decimals: number): number {
  const scale = POWERS_OF_TEN[decimals] ?? 1;
  return Math.floor(x * scale + 0.5) / scale;
}
