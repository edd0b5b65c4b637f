import { describe, expect, test } from "vitest";
import { competitionRanks } from "./competition-ranks.ts";
import { raise } from "./raise.ts";
import { roundHalfUp } from "./round-half-up.ts";

describe("competitionRanks", () => {
  test.each([
    { values: [], ranks: [] },
    { values: [3], ranks: [1] },
    { values: [1, 3, 2], ranks: [3, 1, 2] },
    { values: [5, 7, 7, 1], ranks: [3, 1, 1, 4] },
    { values: [2, 2, 2], ranks: [1, 1, 1] },
    { values: [0.1 + 0.2, 0.3], ranks: [1, 2] },
  ])("gives $values the ranks $ranks", ({ values, ranks }) => {
    expect(competitionRanks(values)).toEqual(ranks);
  });
});

describe("roundHalfUp", () => {
  test.each([
    { x: 0.125, decimals: 2, rounded: 0.13 },
    { x: 0.375, decimals: 2, rounded: 0.38 },
    { x: 0.5, decimals: 0, rounded: 1 },
    { x: -0.5, decimals: 0, rounded: 0 },
    { x: -1.5, decimals: 0, rounded: -1 },
    { x: 0.8349, decimals: 3, rounded: 0.835 },
    { x: 2, decimals: 12, rounded: 2 },
    // 1.005 is a double below 1.005, and its double times 100 is below 100.5.
    { x: 1.005, decimals: 2, rounded: 1 },
  ])("rounds $x to $rounded at $decimals decimals", ({ x, decimals, rounded }) => {
    expect(roundHalfUp(x, decimals)).toBe(rounded);
  });
});

describe("raise", () => {
  test.each([
    { x: 2, p: 3, power: 8 },
    { x: 9, p: 0.5, power: 3 },
    { x: 4, p: -0.5, power: 0.5 },
    { x: 0, p: 2, power: 0 },
    { x: 0, p: -1, power: Number.POSITIVE_INFINITY },
    { x: Number.POSITIVE_INFINITY, p: -2, power: 0 },
  ])("raises $x to $p", ({ x, p, power }) => {
    if (Number.isFinite(power)) expect(Math.abs(raise(x, p) - power)).toBeLessThanOrEqual(1e-14 * power);
    else expect(raise(x, p)).toBe(power);
  });
});
