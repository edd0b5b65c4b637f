import type { Normalizer } from "@stocktake/model";

/** The least and the greatest value of a criterion over a population: the parameters of a relative normalizer. */
export interface PopulationRange {
  readonly least: number;
  readonly greatest: number;
}

/**
 * Puts a measured value on the scale of its normalizer. More is better on the result, whatever the direction was.
 *
 * Goalposts: `(x − low) / (high − low)`, of logarithms on a logarithmic scale, with `x` held at a capped post; min–max
 * the same between the least and the greatest of the population, held at both. Then from 0…1 to the declared ends.
 */
export function convertMeasured(normalizer: Normalizer, x: number, population?: PopulationRange): number {
  const { worst, best } = normalizer.to;
  let low: number;
  let high: number;
  let capLow = true;
  let capHigh = true;
  if (normalizer.use === "goalposts") {
    ({ low, high } = normalizer);
    capLow = normalizer.caps === "both" || normalizer.caps === "low";
    capHigh = normalizer.caps === "both" || normalizer.caps === "high";
  } else {
    low = population?.least ?? Number.NaN;
    high = population?.greatest ?? Number.NaN;
  }
  let held = capLow && x < low ? low : capHigh && x > high ? high : x;
  if (normalizer.use === "goalposts" && normalizer.scale === "logarithmic") {
    held = Math.log(Math.max(held, 0));
    low = Math.log(low);
    high = Math.log(high);
  }
  const place =
    normalizer.direction === "higher-is-better" ? (held - low) / (high - low) : (high - held) / (high - low);
  return place * (best - worst) + worst;
}
