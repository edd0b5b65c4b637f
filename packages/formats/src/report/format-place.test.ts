import { expect, test } from "vitest";
import { formatPlace } from "./format-place.ts";

const place = { weight: 1, effectiveWeight: 0.5 };

test.each([
  [{ role: "left-out" }, "left out, for want of a value"],
  [
    { role: "at-group-mean", counted: 0.5, imputed: { n: 12 } },
    "without a value, counted at the mean of the population (12 values), 0.5",
  ],
  [
    { role: "at-region-mean", counted: 0.75, imputed: { n: 1, region: "east" } },
    "without a value, counted at the mean of its region east (1 value), 0.75",
  ],
] as const)("%o reads %s", (given, words) => {
  expect(formatPlace({ ...place, ...given })).toBe(`weight 1, 50 % of the whole; ${words}`);
});
