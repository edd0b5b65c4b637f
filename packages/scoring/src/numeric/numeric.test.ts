import { describe, expect, test } from "vitest";
import { competitionRanks } from "./competition-ranks.ts";
import { countAbove, countBelow } from "./count-below.ts";
import { placeByPercentile } from "./place-by-percentile.ts";
import { placeByRank } from "./place-by-rank.ts";
import { raise } from "./raise.ts";
import { roundHalfUp } from "./round-half-up.ts";
import { solveSymmetric } from "./solve-symmetric.ts";
import { streamOf } from "./stream.ts";

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

describe("solveSymmetric", () => {
  test.each([
    { matrix: [2], right: [6], x: [3] },
    // 4 · 1 + 2 · 2 = 8; 2 · 1 + 5 · 2 = 12.
    { matrix: [4, 2, 2, 5], right: [4 * 1 + 2 * 2, 2 * 1 + 5 * 2], x: [1, 2] },
    // Only the lower triangle is read.
    { matrix: [4, 99, 99, 2, 5, 99, 1, 3, 6], right: [4 - 2 * 2 + 3, 2 - 5 * 2 + 9, 1 - 3 * 2 + 18], x: [1, -2, 3] },
  ])("solves for $x", ({ matrix, right, x }) => {
    const given = [...matrix];
    solveSymmetric(matrix, right).forEach((found, i) => {
      expect(found).toBeCloseTo(x[i]!, 12);
    });
    expect(matrix).toEqual(given);
  });
});

describe("streamOf", () => {
  const first = (seed: number, index: number, count = 4) => {
    const next = streamOf(seed, index);
    return Array.from({ length: count }, next);
  };

  test("gives the same numbers for a seed and an index, and others for others", () => {
    expect(first(1, 7)).toEqual(first(1, 7));
    const seeds = [0, 1, -1, 2, 0x7fffffff, -0x80000000];
    const all = seeds.flatMap((seed) => [0, 1, 2, 99, 100_000].flatMap((index) => first(seed, index)));
    expect(new Set(all).size).toBe(seeds.length * 5 * 4);
  });

  test("fills [0, 1) evenly, within streams and across them", () => {
    const count = 20_000;
    // Of each 20,000 numbers 2,000 are expected in a tenth; five standard deviations are 5 · √(20000 · 0.1 · 0.9) = 212.
    const tenthsOf = (numbers: readonly number[]) => {
      const tenths = new Array<number>(10).fill(0);
      for (const number of numbers) tenths[Math.floor(number * 10)]!++;
      return tenths;
    };
    const across = Array.from({ length: count }, (_, index) => streamOf(1, index)());
    for (const tenths of [tenthsOf(first(1, 0, count)), tenthsOf(across)]) {
      expect(tenths).toHaveLength(10);
      for (const tenth of tenths) expect(Math.abs(tenth - 2000)).toBeLessThan(212);
    }
  });

  test("gives multiples of 2^-53, and not only of 2^-52", () => {
    const scaled = first(1, 0, 64).map((number) => number * 2 * 4503599627370496);
    expect(scaled.every(Number.isInteger)).toBe(true);
    expect(scaled.some((number) => number % 2 === 1)).toBe(true);
  });
});

describe("countBelow and countAbove", () => {
  test.each([
    { values: [], x: 1, below: 0, above: 0 },
    { values: [1, 2, 2, 5], x: 0, below: 0, above: 4 },
    { values: [1, 2, 2, 5], x: 2, below: 1, above: 1 },
    { values: [1, 2, 2, 5], x: 3, below: 3, above: 1 },
    { values: [1, 2, 2, 5], x: 9, below: 4, above: 0 },
  ])("find $below and $above of $values beside $x", ({ values, x, below, above }) => {
    expect([countBelow(values, x), countAbove(values, x)]).toEqual([below, above]);
  });
});

// Five values, two of them equal: a place is one of the n − 1 = 4 steps.
describe("placeByRank and placeByPercentile", () => {
  const values = [1, 2, 2, 5, 9];
  test.each([
    { x: 9, byRank: 4 / 4, byPercentile: 4 / 4 },
    { x: 5, byRank: 3 / 4, byPercentile: 3 / 4 },
    // One below, two above: rank 3 of 5, and 1 of the 4 others passed.
    { x: 2, byRank: 2 / 4, byPercentile: 1 / 4 },
    { x: 1, byRank: 0 / 4, byPercentile: 0 / 4 },
    // New values: 7 would be ranked second; half way from 5 to 9 it has passed half way from 3 to 4 others.
    { x: 7, byRank: 3 / 4, byPercentile: 3.5 / 4 },
    { x: 1.5, byRank: 0, byPercentile: 0.5 / 4 },
    { x: 12, byRank: 1, byPercentile: 1 },
    { x: 0, byRank: 0, byPercentile: 0 },
  ])("put $x at $byRank and $byPercentile where more is better", ({ x, byRank, byPercentile }) => {
    expect([placeByRank(values, x, false), placeByPercentile(values, x, false)]).toEqual([byRank, byPercentile]);
  });

  test.each([
    { x: 9, byRank: 0 / 4, byPercentile: 0 / 4 },
    { x: 2, byRank: 3 / 4, byPercentile: 2 / 4 },
    { x: 1, byRank: 4 / 4, byPercentile: 4 / 4 },
    // Four are better than 7; it stands half way from 5, which passes one, to 9, which passes none.
    { x: 7, byRank: 0 / 4, byPercentile: 0.5 / 4 },
    { x: 12, byRank: 0, byPercentile: 0 },
    { x: 0, byRank: 1, byPercentile: 1 },
  ])("put $x at $byRank and $byPercentile where less is better", ({ x, byRank, byPercentile }) => {
    expect([placeByRank(values, x, true), placeByPercentile(values, x, true)]).toEqual([byRank, byPercentile]);
  });
});
