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
] as const)("%o reads %s", (conversion, words) => expect(formatConversion(conversion)).toBe(words));
