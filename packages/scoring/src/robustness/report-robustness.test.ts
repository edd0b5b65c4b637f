import { describe, expect, test } from "vitest";
import { answerOf } from "../testing/answer-of.ts";
import { scoresOf } from "../testing/case-of.ts";
import { planDraws } from "./draw-plan.ts";
import { reportRobustness } from "./report-robustness.ts";
import type { RobustnessOptions } from "./robustness.ts";
import type { NodeSummary } from "./summarize.ts";

const root = {
  node: "all",
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  criteria: { a: 1, b: 1 },
} as const;
const banded = { low: 0, high: 0.5 };
const publish = { decimals: 2, rankOn: "rounded" } as const;

/** What is said of `QMA`, and the diagnostics, where the draws of each half fell as told: below every band, then in each. */
function reported(
  first: readonly number[],
  second: readonly number[],
  options: Partial<RobustnessOptions> & { readonly draws: number },
  given: {
    readonly ranks?: readonly [number, number];
    readonly failed?: readonly number[];
    readonly bands?: object;
    readonly low?: number;
    readonly shifted?: readonly [first: readonly number[], second: readonly number[]];
  } = {},
) {
  const { ranks, failed = [], bands = banded, low = 0.5 } = given;
  const method = { bands: bands as Record<string, number>, publish };
  const scores = scoresOf({ root, method, answers: [answerOf("a", "full"), answerOf("b", "none")] });
  const planned = planDraws(scores, { seed: 7, weights: "fixed", ...options });
  const summary = (halves: readonly (readonly number[])[], from: number): NodeSummary => ({
    first: Uint32Array.from(halves[0]!),
    second: Uint32Array.from(halves[1]!),
    low: Float64Array.of(from),
    high: Float64Array.of(from + 0.25),
    ranks: ranks === undefined ? undefined : { low: Float64Array.of(ranks[0]), high: Float64Array.of(ranks[1]) },
  });
  const shifted = options.ratings === "draw" ? [summary(given.shifted ?? [first, second], 0.125)] : [];
  const found = reportRobustness(scores, planned, [summary([first, second], low), ...shifted], failed, undefined);
  const [row] = found.bands.get("QMA")!;
  return { found, row: row!, codes: found.diagnostics.map(({ code }) => code) };
}

describe("reportRobustness", () => {
  // Of 2,000 draws 20 are below every band, 600 in `low`, 1,360 in `high`, and the remaining 20 have no value.
  test("says the shares of all draws, and under what they were found", () => {
    const { found, row } = reported([10, 300, 680], [10, 300, 680], { draws: 2000 });
    const { assumptions, bands, ...rest } = found;
    expect(assumptions.words[0]).toContain("2000 draws with the seed 7");
    expect([...bands.keys()]).toEqual(["QMA"]);
    expect(row).toEqual({
      node: "all",
      bands: { low: 0.3, high: 0.68 },
      outsideBands: 0.01,
      withoutValue: 0.01,
      interval: [0.5, 0.75],
      converged: true,
    });
    expect(rest).toEqual({
      format: "stocktake/robustness@1",
      methodology: "test@1",
      asOf: "2026-06-30",
      generator: "xoroshiro128+ of pure-rand 8.4.2, one stream for each draw from seed and index",
      seed: 7,
      draws: 2000,
      failed: 0,
      tolerance: 0.05,
      diagnostics: [],
    });
  });

  // 1.96 · √(0.3 · 0.7 / n) is 0.0501 for 321 draws and 0.0499 for 324.
  test.each([
    { draws: 320, first: [0, 48, 112], converged: false },
    { draws: 330, first: [0, 49, 116], converged: true },
  ])("calls 30 % of $draws draws settled: $converged", ({ draws, first, converged }) => {
    const { row, codes } = reported(first, first, { draws });
    expect(row.converged).toBe(converged);
    expect(codes).toEqual(converged ? [] : ["score/not-converged"]);
  });

  // Half of the difference between 30 % and 42 % of each half is 0.06; between 30 % and 38 %, 0.04.
  test.each([
    { second: [0, 420, 580], converged: false },
    { second: [0, 380, 620], converged: true },
    { second: [0, 300, 580], converged: false }, // 120 have no value, against none of the first half
    { second: [120, 300, 580], converged: false }, // 120 are below every band
  ])("compares the halves: $second", ({ second, converged }) => {
    expect(reported([0, 300, 700], second, { draws: 2000 }).row.converged).toBe(converged);
  });

  test("lets a share move by 0.05, and not by more", () => {
    expect(reported([0, 0, 1000], [0, 100, 900], { draws: 2000 }).row.converged).toBe(true);
    expect(reported([0, 0, 1000], [0, 101, 899], { draws: 2000 }).row.converged).toBe(false);
  });

  test("takes one draw for a half without another to compare it with", () => {
    const { row } = reported([0, 0, 1], [0, 0, 0], { draws: 1 });
    expect(row).toMatchObject({ bands: { low: 0, high: 1 }, withoutValue: 0, converged: true });
  });

  // 2 of the first 5 and 1 of the last 5 failed: of 7 draws 3 are low and 4 high.
  test("leaves failed draws out of each half", () => {
    const { found, row, codes } = reported([0, 1, 2], [0, 2, 2], { draws: 10 }, { failed: [0, 4, 5] });
    expect(row).toMatchObject({ bands: { low: 3 / 7, high: 4 / 7 }, withoutValue: 0 });
    expect(found.failed).toBe(3);
    expect(codes).toEqual(["score/draws-failed", "score/not-converged"]);
    expect(found.diagnostics).toEqual([
      {
        code: "score/draws-failed",
        severity: "warning",
        hint: "Look for weights near the ends of what a number can hold.",
        message: "3 of 10 draws failed and are in no share: their weights add up to no finite number above zero.",
        params: { failed: 3, draws: 10 },
        path: [],
      },
      {
        code: "score/not-converged",
        severity: "warning",
        hint: "Draw more often.",
        message: "The shares of 1 of 1 results may still move by more than 0.05 with other draws.",
        params: { count: 1, all: 1, tolerance: 0.05 },
        path: [],
      },
    ]);
  });

  // All 900 of the first half that did not fail are high, and so are all 1,000 of the second.
  test("holds against each other what did not fail of each half", () => {
    const failed = Array.from({ length: 100 }, (_, i) => i);
    expect(reported([0, 0, 900], [0, 0, 1000], { draws: 2000 }, { failed }).row.converged).toBe(true);
    const late = failed.map((i) => 1000 + i);
    expect(reported([0, 0, 1000], [0, 0, 900], { draws: 2000 }, { failed: late }).row.converged).toBe(true);
    expect(reported([0, 0, 1000], [0, 0, 850], { draws: 2000 }, { failed }).row.converged).toBe(false);
  });

  test("says nothing settled of draws that all failed", () => {
    const { row } = reported([0, 0, 0], [0, 0, 0], { draws: 2 }, { failed: [0, 1] });
    expect(row).toMatchObject({ bands: { low: 0, high: 0 }, withoutValue: 0, outsideBands: 0, converged: false });
  });

  test("gives whole ranks that hold the interval", () => {
    expect(reported([0, 0, 5], [0, 0, 5], { draws: 10 }, { ranks: [1.45, 2.05] }).row.ranks).toEqual([1, 3]);
    const none = reported([0, 0, 5], [0, 0, 5], { draws: 10 }, { ranks: [Number.NaN, Number.NaN] });
    expect(none.row).not.toHaveProperty("ranks");
  });

  test("adds what a shift of all ratings of a rater gives", () => {
    const { row } = reported([0, 0, 1000], [0, 0, 1000], { draws: 2000, ratings: "draw" });
    expect(row).toMatchObject({
      interval: [0.5, 0.75],
      underCommonShift: { bands: { high: 1 }, interval: [0.125, 0.375] },
    });
  });

  test("calls settled what is settled under a common shift too", () => {
    const [still, moving] = [
      [0, 300, 700],
      [0, 420, 580],
    ] as const;
    const of = (apart: readonly number[], shifted: readonly number[]) =>
      reported(still, apart, { draws: 2000, ratings: "draw" }, { shifted: [still, shifted] });
    expect(of(still, still).codes).toEqual([]);
    const { row, codes } = of(still, moving);
    expect(row).toMatchObject({ converged: true, underCommonShift: { converged: false } });
    expect(codes).toEqual(["score/not-converged"]);
    expect(of(moving, still).row).toMatchObject({ converged: false, underCommonShift: { converged: true } });
  });

  test("gives no interval where no draw has a value", () => {
    const { row } = reported([0, 0, 0], [0, 0, 0], { draws: 2000 }, { low: Number.NaN });
    expect(row).toStrictEqual({
      node: "all",
      bands: { low: 0, high: 0 },
      outsideBands: 0,
      withoutValue: 1,
      converged: true,
    });
  });

  test("counts all values as outside where a methodology has no bands", () => {
    const { row } = reported([900], [900], { draws: 2000 }, { bands: {} });
    expect(row).toMatchObject({ bands: {}, outsideBands: 0.9, withoutValue: 0.1, converged: true });
  });
});
