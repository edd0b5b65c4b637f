import { expect, test } from "vitest";
import { conversionInWords, readingInWords } from "./reading-in-words.ts";

test.each([
  [{ kind: "level", level: "partial" }, "level partial"],
  [{ kind: "measured", value: 1 / 3, unit: "years" }, "0.3333 years"],
  [{ kind: "disputed", worst: "none", best: "full" }, "disputed between none and full, counted as unknown"],
  [{ kind: "disputed", worst: 1, best: 2.5, taken: 1 }, "disputed between 1 and 2.5, taken as 1"],
  [{ kind: "disputed" }, "disputed: a rating stands against not applicable, counted as unknown"],
  [{ kind: "not-applicable", reason: "no coast" }, "not applicable: no coast"],
  [{ kind: "unknown", why: "stale" }, "unknown: answer too old"],
] as const)("%o reads %s", (reading, words) => expect(readingInWords(reading)).toBe(words));

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
] as const)("%o reads %s", (conversion, words) => expect(conversionInWords(conversion)).toBe(words));
