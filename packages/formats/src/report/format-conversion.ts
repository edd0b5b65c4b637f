import type { Conversion } from "@stocktake/scoring";
import { formatNumber } from "./format-number.ts";
import { phrase } from "./outline.ts";

/**
 * How a reading became a number.
 *
 * @example
 * formatConversion({ use: "level-map", levels: { none: 0, full: 1 } }); // => "none counts 0, full counts 1"
 */
export function formatConversion(conversion: Conversion): string {
  if (conversion.use === "level-map") {
    const levels = Object.entries(conversion.levels).map(([level, value]) => `${level} counts ${formatNumber(value)}`);
    return levels.join(", ");
  }
  if (conversion.use === "counted-levels") return `${conversion.levels.join(", ")}, counted and not made a number`;
  const { direction, to } = conversion;
  const target = `${direction.replaceAll("-", " ")}, onto ${formatNumber(to.worst)} to ${formatNumber(to.best)}`;
  if (conversion.use === "goalposts") {
    const { scale, low, high, caps } = conversion;
    const capped = {
      both: "capped at both posts",
      low: "capped at the low post",
      high: "capped at the high post",
      none: "",
    };
    const posts = `between the goalposts ${formatNumber(low)} and ${formatNumber(high)}`;
    return phrase(", ", posts, scale === "logarithmic" && "logarithmic", capped[caps], target);
  }
  const { population } = conversion;
  const ends = population
    ? `between the least and the greatest of the population, ${formatNumber(population.least)} and ${formatNumber(population.greatest)}`
    : "between the least and the greatest of the population, which are equal";
  return phrase(", ", ends, target);
}
