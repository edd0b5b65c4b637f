import type { Normalizer } from "@stocktake/model";
import { placeByPercentile } from "../numeric/place-by-percentile.ts";
import { placeByRank } from "../numeric/place-by-rank.ts";
import type { PopulationMoments, PopulationParameters, PopulationRange, PopulationValues } from "./population.ts";

const NO_RANGE: PopulationRange = { least: Number.NaN, greatest: Number.NaN };
const NO_MOMENTS: PopulationMoments = { mean: Number.NaN, deviation: Number.NaN };

/**
 * Puts a measured value on the scale of its normalizer. More is better on the result, whatever the direction was.
 *
 * Goalposts: `(x − low) / (high − low)`, of logarithms on a logarithmic scale, with `x` held at a capped post; min–max
 * the same between the least and the greatest of the population, held at both; distance to target between the worst of
 * the population and the target, held at both; rank and percentile rank the place among the values of the population.
 * Then from 0…1 to the declared ends. Z-score: `(x − mean) / deviation`, turned round where less is better, times the
 * declared deviation plus the declared mean.
 */
export function convertMeasured(normalizer: Normalizer, x: number, population?: PopulationParameters): number {
  const lowerIsBetter = normalizer.direction === "lower-is-better";
  if (normalizer.use === "z-score") {
    const { mean, deviation } = (population as PopulationMoments | undefined) ?? NO_MOMENTS;
    const score = (lowerIsBetter ? mean - x : x - mean) / deviation;
    return score * normalizer.deviation + normalizer.mean;
  }
  const { worst, best } = normalizer.to;
  return placeOf(normalizer, x, lowerIsBetter, population) * (best - worst) + worst;
}

function placeOf(
  normalizer: Exclude<Normalizer, { use: "z-score" }>,
  x: number,
  lowerIsBetter: boolean,
  population: PopulationParameters | undefined,
): number {
  switch (normalizer.use) {
    case "goalposts": {
      const { low, high, caps, scale } = normalizer;
      const capLow = caps === "both" || caps === "low";
      const capHigh = caps === "both" || caps === "high";
      const held = capLow && x < low ? low : capHigh && x > high ? high : x;
      if (scale === "linear") return between(held, low, high, lowerIsBetter);
      return between(Math.log(Math.max(held, 0)), Math.log(low), Math.log(high), lowerIsBetter);
    }
    case "min-max": {
      const { least, greatest } = (population as PopulationRange | undefined) ?? NO_RANGE;
      return between(Math.min(Math.max(x, least), greatest), least, greatest, lowerIsBetter);
    }
    case "distance-to-target": {
      const { least, greatest } = (population as PopulationRange | undefined) ?? NO_RANGE;
      const [low, high] = lowerIsBetter ? [normalizer.target, greatest] : [least, normalizer.target];
      return between(Math.min(Math.max(x, low), high), low, high, lowerIsBetter);
    }
    case "rank":
      return placeByRank(valuesOf(population), x, lowerIsBetter);
    case "percentile-rank":
      return placeByPercentile(valuesOf(population), x, lowerIsBetter);
  }
}

/** Where `x` stands from 0 at the worse end to 1 at the better one. */
function between(x: number, low: number, high: number, lowerIsBetter: boolean): number {
  return lowerIsBetter ? (high - x) / (high - low) : (x - low) / (high - low);
}

function valuesOf(population: PopulationParameters | undefined): readonly number[] {
  return (population as PopulationValues | undefined)?.values ?? [];
}
