import type { Coverage, Range, RangeEnd } from "@stocktake/scoring";
import { formatNumber, formatPercent } from "./format-number.ts";

/**
 * A range from worst to best.
 *
 * @param write how a number is printed; `formatNumber` unless said.
 *
 * @example
 * formatRange([0.5, 5 / 6]); // => "0.5 to 0.8333"
 * formatRange([0, "unbounded"]); // => "0 to no bound"
 */
export function formatRange([worst, best]: Range, write: (end: number) => string = formatNumber): string {
  const endOf = (end: RangeEnd) => (end === "unbounded" ? "no bound" : write(end));
  return `${endOf(worst)} to ${endOf(best)}`;
}

/**
 * How much of what applies is known, corroborated and verified on site.
 *
 * @example
 * formatCoverage({ known: 1, corroborated: 0.5, verified: 0 }); // => "100 % known, 50 % corroborated, 0 % verified on site"
 */
export function formatCoverage({ known, corroborated, verified }: Coverage): string {
  return `${formatPercent(known)} known, ${formatPercent(corroborated)} corroborated, ${formatPercent(verified)} verified on site`;
}
