import type { Normalizer } from "@stocktake/model";
import type { PopulationParameters } from "../plan/population.ts";

const to = { worst: 0.1, best: 1 };
/** Normalizers that go by a population, with its parameters. Readings run from 5 to 130 and so pass both ends. */
export const RELATIVE_KINDS = {
  "min-max": {
    normalizer: { use: "min-max", direction: "higher-is-better", to },
    population: { least: 10, greatest: 90 },
  },
  target: {
    normalizer: { use: "distance-to-target", direction: "higher-is-better", target: 100, to },
    population: { least: 10, greatest: 90 },
  },
  "target below": {
    normalizer: { use: "distance-to-target", direction: "lower-is-better", target: 10, to },
    population: { least: 5, greatest: 90 },
  },
  rank: {
    normalizer: { use: "rank", direction: "higher-is-better", to },
    population: { values: [10, 30, 30, 67.5, 90, 105] },
  },
  percentile: {
    normalizer: { use: "percentile-rank", direction: "lower-is-better", to },
    population: { values: [10, 30, 30, 67.5, 90, 105] },
  },
  "z-score": {
    normalizer: { use: "z-score", direction: "higher-is-better", mean: 0.5, deviation: 0.25 },
    population: { mean: 50, deviation: 30 },
  },
} as const satisfies Record<string, { readonly normalizer: Normalizer; readonly population: PopulationParameters }>;

export type RelativeKind = keyof typeof RELATIVE_KINDS;

export function isRelativeKind(kind: string): kind is RelativeKind {
  return Object.hasOwn(RELATIVE_KINDS, kind);
}
