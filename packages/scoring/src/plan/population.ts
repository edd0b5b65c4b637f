import type { Normalizer } from "@stocktake/model";
import { StocktakeError } from "@stocktake/model/diagnostic";

/** The least and the greatest known value: what `min-max` and `distance-to-target` go by. */
export interface PopulationRange {
  readonly least: number;
  readonly greatest: number;
}

/** The mean and the standard deviation (n − 1 in the denominator) of the known values: what `z-score` goes by. */
export interface PopulationMoments {
  readonly mean: number;
  readonly deviation: number;
}

/** Every known value, from the least to the greatest: what `rank` and `percentile-rank` go by. */
export interface PopulationValues {
  readonly values: readonly number[];
}

/** The parameters of a relative normalizer over a population; which ones goes by the normalizer. */
export type PopulationParameters = PopulationRange | PopulationMoments | PopulationValues;

/** A normalizer that goes by the known values of a population. */
export type RelativeNormalizer = Exclude<Normalizer, { use: "goalposts" }>;

/** Whether a normalizer goes by a population, and not by fixed posts. */
export function isRelative(normalizer: Normalizer): normalizer is RelativeNormalizer {
  return normalizer.use !== "goalposts";
}

/** The parameters of a normalizer from the known values; `undefined` when there are none. */
export function populationOf(
  normalizer: RelativeNormalizer,
  known: readonly number[],
): PopulationParameters | undefined {
  if (known.length === 0) return undefined;
  switch (normalizer.use) {
    case "rank":
    case "percentile-rank":
      return { values: [...known].sort((a, b) => a - b) };
    case "z-score":
      return momentsOf(known);
    default:
      return rangeOfValues(known);
  }
}

/**
 * Parameters that were passed in, once it is clear that they fit the normalizer.
 *
 * @throws {StocktakeError} `UNFIT_POPULATION` when they are those of another kind, or values out of order.
 */
export function fitOrThrow(
  { use }: RelativeNormalizer,
  criterion: string,
  given: PopulationParameters,
): PopulationParameters {
  const numbers =
    use === "rank" || use === "percentile-rank"
      ? "values" in given && given.values.every((value, i) => i === 0 || given.values[i - 1]! <= value)
        ? given.values
        : undefined
      : use === "z-score"
        ? "mean" in given && given.deviation >= 0
          ? [given.mean, given.deviation]
          : undefined
        : "least" in given && given.least <= given.greatest
          ? [given.least, given.greatest]
          : undefined;
  if (numbers?.every(Number.isFinite)) return given;
  const wanted =
    use === "z-score"
      ? "`mean` and a `deviation` that is not negative"
      : use === "rank" || use === "percentile-rank"
        ? "`values` from the least to the greatest"
        : "`least` and a `greatest` that is not below it";
  throw new StocktakeError(
    "UNFIT_POPULATION",
    `The population of "${criterion}" does not fit its normalizer ${use}, which takes ${wanted}, all finite.`,
  );
}

/** Whether the parameters give a scale: the known values differ, and a target lies beyond the worst of them. */
export function givesScale(normalizer: RelativeNormalizer, population: PopulationParameters): boolean {
  if ("values" in population) return population.values[0]! < population.values.at(-1)!;
  if ("mean" in population) return population.deviation > 0;
  const { least, greatest } = population;
  if (normalizer.use !== "distance-to-target") return least < greatest;
  return normalizer.direction === "higher-is-better" ? normalizer.target > least : normalizer.target < greatest;
}

function rangeOfValues(known: readonly number[]): PopulationRange {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of known) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return { least, greatest };
}

function momentsOf(known: readonly number[]): PopulationMoments {
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const { least, greatest } = rangeOfValues(known);
  // Equal values have no deviation, which the last bits of their mean would give them.
  if (least === greatest) return { mean: least, deviation: 0 };
  const squares = known.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return { mean, deviation: Math.sqrt(squares / (known.length - 1)) };
}
