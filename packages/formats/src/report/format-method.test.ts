import { expect, test } from "vitest";
import { formatMethod } from "./format-method.ts";

test.each([
  [{ use: "sum" }, "weighted sum"],
  [{ use: "sum", least: 0 }, "weighted sum, held at 0 or more"],
  [{ use: "sum", least: -5, greatest: 25 }, `weighted sum, held at ${-5} or more, held at 25 or less`],
  [{ use: "power-mean", exponent: 2 }, "weighted power mean, exponent 2"],
  [{ use: "geometric-mean", floor: 0.01 }, "weighted geometric mean, floor 0.01"],
] as const)("%o reads %s", (aggregate, words) => {
  expect(formatMethod({ aggregate, missing: "region-mean", minCoverage: 0.5, statisticalIndex: true })).toBe(
    `${words}; a part without a value counts at the mean of its region; at least 50 % must be known; a statistical index`,
  );
});
