const DECIMALS = 4;

/**
 * Prints a number for reading: at most four decimals, no trailing zeros, no grouping, no locale. A number too small
 * for that keeps four digits.
 *
 * @example
 * formatNumber(5 / 6); // => "0.8333"
 * formatNumber(1200); // => "1200"
 * formatNumber(0.0000123456); // => "0.00001235"
 */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 0.0001 || size >= 1e15)) return String(Number(value.toPrecision(DECIMALS)));
  return String(Number(value.toFixed(DECIMALS)));
}

/**
 * Prints a share as a percentage; a share that is not quite all or nothing is never printed as such.
 *
 * @example
 * formatPercent(2 / 3); // => "66.7 %"
 * formatPercent(0.9999); // => "over 99.9 %"
 */
export function formatPercent(share: number): string {
  if (share > 0.999 && share < 1) return "over 99.9 %";
  if (share > 0 && share < 0.001) return "under 0.1 %";
  return `${Number((share * 100).toFixed(1))} %`;
}
