import type { Aggregator } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { formatMethod } from "./format-method.ts";

describe("formatMethod", () => {
  test.each<{ aggregate: Aggregator; says: string }>([
    { aggregate: { use: "median" }, says: "weighted median" },
    { aggregate: { use: "pooled-share" }, says: "share of all criteria below, each counted once" },
    {
      aggregate: { use: "lookup", table: [{ levels: ["none"], value: 0 }] },
      says: "read off a table by the levels of the parts",
    },
    { aggregate: { use: "plug-in", name: "trimmed-mean" }, says: "plug-in trimmed-mean" },
    { aggregate: { use: "power-mean", exponent: 2 }, says: "weighted power mean, exponent 2" },
  ])("says how $aggregate.use works", ({ aggregate, says }) => {
    expect(formatMethod({ aggregate, missing: "require-complete", minCoverage: 0 })).toBe(
      `${says}; every part must have a value`,
    );
  });

  test("says what an outranking compares, and what it does where it cannot", () => {
    expect(formatMethod({ aggregate: { use: "outranking" }, missing: "half", minCoverage: 0.5 })).toBe(
      "comparison with every other entity scored: the weight on which it is ahead; a part without a value on either side of a comparison counts half for each; at least 50 % must be known",
    );
  });
});

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
