import type { ExplainedCriterion } from "@stocktake/scoring";
import { formatNumber } from "./format-number.ts";

/**
 * What the explained value would gain if a criterion stood at its best; nothing where it would gain nothing.
 *
 * @example
 * formatGain({ gain: 0.125, additive: true }); // => "at its best, the whole would stand 0.125 higher"
 * formatGain({ gain: 0.125, additive: false });
 * // => "at its best, the whole would stand 0.125 higher; such gains do not add up"
 */
export function formatGain({ gain, additive }: NonNullable<ExplainedCriterion["atBest"]>): string | undefined {
  const number = formatNumber(gain);
  if (number === formatNumber(0)) return undefined;
  const [amount, way] = gain > 0 ? [number, "higher"] : [formatNumber(-gain), "lower"];
  return `at its best, the whole would stand ${amount} ${way}${additive ? "" : "; such gains do not add up"}`;
}
