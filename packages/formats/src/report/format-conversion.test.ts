import { expect, test } from "vitest";
import { formatConversion } from "./format-conversion.ts";

const to = { worst: 0, best: 1 };

test.each([
  [{ use: "level-map", levels: { none: 0, full: 1 } }, "none counts 0, full counts 1"],
  [
    { use: "goalposts", direction: "higher-is-better", low: 100, high: 75000, scale: "logarithmic", caps: "high", to },
    "between the goalposts 100 and 75000, logarithmic, capped at the high post, higher is better, onto 0 to 1",
  ],
  [
    { use: "goalposts", direction: "lower-is-better", low: 0, high: 15, scale: "linear", caps: "none", to },
    "between the goalposts 0 and 15, lower is better, onto 0 to 1",
  ],
  [
    { use: "min-max", direction: "higher-is-better", to, population: { least: 2, greatest: 8 } },
    "between the least and the greatest of the population, 2 and 8, higher is better, onto 0 to 1",
  ],
  [
    { use: "distance-to-target", direction: "lower-is-better", target: 10, to, population: { least: 2, greatest: 80 } },
    "of the way from the worst of the population to the target 10, from 80, lower is better, onto 0 to 1",
  ],
  [
    { use: "rank", direction: "higher-is-better", to, population: { values: [2, 3, 8] } },
    "rank among the 3 known values of the population, higher is better, onto 0 to 1",
  ],
  [
    { use: "percentile-rank", direction: "higher-is-better", to, population: { values: [2, 3, 8] } },
    "share passed of the 3 known values of the population, higher is better, onto 0 to 1",
  ],
  [
    { use: "z-score", direction: "higher-is-better", mean: 50, deviation: 10, population: { mean: 4, deviation: 2 } },
    "deviations from the mean of the population, 4 with a deviation of 2, higher is better, onto a mean of 50 with 10 for a deviation",
  ],
  [
    { use: "z-score", direction: "higher-is-better", mean: 0, deviation: 1 },
    "deviations from the mean of the population, with no value known, higher is better, onto a mean of 0 with 1 for a deviation",
  ],
] as const)("%o reads %s", (conversion, words) => expect(formatConversion(conversion)).toBe(words));
