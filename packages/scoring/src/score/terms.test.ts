import type { MethodologyNode } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { scoreOf, type TestCase } from "../testing/case-of.ts";

// Worked by hand: none 0, planned 0.25, partial 0.5, large 0.75, full 1.
const ab = { a: 1, b: 1 };
const known = (value: number) => ({ kind: "scored", value, range: [value, value] });

/** A number where bits may differ. */
const near = (x: number) => expect.closeTo(x, 12);
const nearlyKnown = (x: number) => ({ kind: "scored", value: near(x), range: [near(x), near(x)] });

describe("an aggregator", () => {
  test.each<{
    name: string;
    use: MethodologyNode["aggregate"];
    answers: TestCase["answers"];
    weights?: object;
    found: object;
  }>([
    {
      name: "weighted mean",
      use: { use: "weighted-mean" },
      weights: { a: 3, b: 1 },
      answers: { a: "full", b: "planned" },
      found: known((3 * 1 + 1 * 0.25) / 4),
    },
    {
      name: "geometric mean",
      use: { use: "geometric-mean" },
      answers: { a: "full", b: "planned" },
      found: nearlyKnown(Math.sqrt(1 * 0.25)),
    },
    {
      name: "geometric mean with weights",
      use: { use: "geometric-mean" },
      weights: { a: 1, b: 3 },
      answers: { a: "full", b: "partial" },
      found: nearlyKnown(Math.sqrt(Math.sqrt(1 * 0.5 * 0.5 * 0.5))),
    },
    {
      name: "geometric mean with a true zero",
      use: { use: "geometric-mean" },
      answers: { a: "full", b: "none" },
      found: known(0),
    },
    {
      name: "geometric mean with a floor",
      use: { use: "geometric-mean", floor: 0.04 },
      answers: { a: "full", b: "none" },
      found: nearlyKnown(Math.sqrt(1 * 0.04)),
    },
    {
      name: "harmonic mean",
      use: { use: "harmonic-mean" },
      answers: { a: "full", b: "planned" },
      found: known(2 / (1 / 1 + 1 / 0.25)),
    },
    {
      name: "harmonic mean with a zero",
      use: { use: "harmonic-mean" },
      answers: { a: "full", b: "none" },
      found: known(0),
    },
    {
      name: "power mean of 2",
      use: { use: "power-mean", exponent: 2 },
      answers: { a: "full", b: "partial" },
      found: nearlyKnown(Math.sqrt((1 + 0.25) / 2)),
    },
    {
      name: "power mean of 2 with a zero",
      use: { use: "power-mean", exponent: 2 },
      answers: { a: "full", b: "none" },
      found: nearlyKnown(Math.sqrt(1 / 2)),
    },
    {
      name: "power mean of -1",
      use: { use: "power-mean", exponent: -1 },
      answers: { a: "full", b: "planned" },
      found: nearlyKnown(2 / (1 + 4)),
    },
    {
      name: "power mean of -1 with a zero",
      use: { use: "power-mean", exponent: -1 },
      answers: { a: "full", b: "none" },
      found: known(0),
    },
    { name: "weakest link", use: { use: "weakest-link" }, answers: { a: "large", b: "planned" }, found: known(0.25) },
    // Sorted 0.25, 0.75, 1: the weights reach 1 of 3, 2 of 3, and 2 is more than half of 3.
    {
      name: "median of three",
      use: { use: "median" },
      weights: { a: 1, b: 1, c: 1 },
      answers: { a: "full", b: "planned", c: "large" },
      found: known(0.75),
    },
    {
      name: "median of two, which each reach half",
      use: { use: "median" },
      answers: { a: "full", b: "planned" },
      found: known((0.25 + 1) / 2),
    },
    // Sorted 0.25 (weight 3), 0.5 (1), 1 (1): 3 is more than half of 5.
    {
      name: "median with weights",
      use: { use: "median" },
      weights: { a: 1, b: 3, c: 1 },
      answers: { a: "full", b: "planned", c: "partial" },
      found: known(0.25),
    },
    // 0.1 + 0.2 is half of 0.6, though not to the last bit.
    {
      name: "median where the weights reach half but for the last bit",
      use: { use: "median" },
      weights: { a: 0.1, b: 0.2, c: 0.3 },
      answers: { a: "none", b: "planned", c: "large" },
      found: known((0.25 + 0.75) / 2),
    },
    // 0.1 + 0.5 is half of 1.2, and less than it by one bit.
    {
      name: "median where the weights miss half by the last bit",
      use: { use: "median" },
      weights: { a: 0.1, b: 0.5, c: 0.2, d: 0.4 },
      answers: { a: "none", b: "planned", c: "large", d: "full" },
      found: known((0.25 + 0.75) / 2),
    },
    // An unknown c is at worst 0, and the middle of 0, 0.25, 1 is 0.25; at best 1, and the middle is 1.
    {
      name: "median with an unknown",
      use: { use: "median" },
      weights: { a: 1, b: 1, c: 1 },
      answers: { a: "full", b: "planned" },
      found: { kind: "scored", value: 0.25, range: [0.25, 1] },
    },
    {
      name: "sum",
      use: { use: "sum" },
      weights: { a: 2, b: 1 },
      answers: { a: "large", b: "full" },
      found: known(2 * 0.75 + 1),
    },
    { name: "product", use: { use: "product" }, answers: { a: "large", b: "partial" }, found: known(0.75 * 0.5) },
    // An unknown b lies between none (0) and full (1).
    {
      name: "sum with an unknown",
      use: { use: "sum" },
      answers: { a: "large" },
      found: { kind: "scored", value: 0.75 + 0, range: [0.75 + 0, 0.75 + 1] },
    },
    {
      name: "product with an unknown",
      use: { use: "product" },
      answers: { a: "large" },
      found: { kind: "scored", value: 0.75 * 0, range: [0, 0.75 * 1] },
    },
    {
      name: "weakest link with an unknown",
      use: { use: "weakest-link" },
      answers: { a: "large" },
      found: { kind: "scored", value: 0, range: [0, 0.75] },
    },
  ])("makes its number: $name", ({ use, weights = ab, answers = {}, found }) => {
    const root: MethodologyNode = {
      node: "all",
      aggregate: use,
      missing: "worst-case",
      criteria: weights as Record<string, number>,
    };
    expect(scoreOf({ root, answers })).toMatchObject(found);
  });
});
