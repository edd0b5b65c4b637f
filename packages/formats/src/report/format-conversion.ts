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
  const direction = conversion.direction.replaceAll("-", " ");
  if (conversion.use === "z-score") {
    const target = `onto a mean of ${formatNumber(conversion.mean)} with ${formatNumber(conversion.deviation)} for a deviation`;
    return phrase(", ", placeInWords(conversion), direction, target);
  }
  const { worst, best } = conversion.to;
  return phrase(", ", placeInWords(conversion), direction, `onto ${formatNumber(worst)} to ${formatNumber(best)}`);
}

/** What a value is held against. */
function placeInWords(conversion: Exclude<Conversion, { levels: unknown }>): string {
  switch (conversion.use) {
    case "goalposts": {
      const { scale, low, high, caps } = conversion;
      const capped = {
        both: "capped at both posts",
        low: "capped at the low post",
        high: "capped at the high post",
        none: "",
      };
      const posts = `between the goalposts ${formatNumber(low)} and ${formatNumber(high)}`;
      return phrase(", ", posts, scale === "logarithmic" && "logarithmic", capped[caps]);
    }
    case "min-max": {
      const { population } = conversion;
      return population
        ? `between the least and the greatest of the population, ${formatNumber(population.least)} and ${formatNumber(population.greatest)}`
        : "between the least and the greatest of the population, which are equal";
    }
    case "distance-to-target": {
      const { population, target, direction } = conversion;
      const way = `of the way from the worst of the population to the target ${formatNumber(target)}`;
      if (population === undefined) return `${way}, with no value known`;
      const from = direction === "higher-is-better" ? population.least : population.greatest;
      return `${way}, from ${formatNumber(from)}`;
    }
    case "rank":
      return `rank among the ${conversion.population?.values.length ?? 0} known values of the population`;
    case "percentile-rank":
      return `share passed of the ${conversion.population?.values.length ?? 0} known values of the population`;
    case "z-score": {
      const { population } = conversion;
      if (population === undefined) return "deviations from the mean of the population, with no value known";
      return `deviations from the mean of the population, ${formatNumber(population.mean)} with a deviation of ${formatNumber(population.deviation)}`;
    }
  }
}
