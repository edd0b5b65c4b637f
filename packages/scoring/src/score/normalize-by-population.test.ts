import type { MethodologyNode, Normalizer } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { answerOf } from "../testing/answer-of.ts";
import { measured, scoresOf, type TestCase } from "../testing/case-of.ts";
import type { Population } from "./normalize.ts";
import { scorecardOf } from "./scorecard.ts";

const root: MethodologyNode = {
  node: "all",
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  criteria: { m: 1 },
};
const to = { worst: 0, best: 1 };
const rank: Normalizer = { use: "rank", direction: "higher-is-better", to };
const percentile: Normalizer = { use: "percentile-rank", direction: "higher-is-better", to };
const zScore: Normalizer = { use: "z-score", direction: "higher-is-better", mean: 50, deviation: 10 };
const target = (aim: number, direction: Normalizer["direction"] = "higher-is-better"): Normalizer => ({
  use: "distance-to-target",
  direction,
  target: aim,
  to,
});

/** One unit for each value, and one more of which nothing is known. */
function scoresAt(
  normalizer: Normalizer,
  values: readonly number[],
  more: { readonly population?: Population; readonly domain?: { least?: number; greatest?: number } } = {},
) {
  const given: TestCase = {
    root,
    criteria: { m: measured(more.domain) },
    method: { levels: {}, normalizers: { m: normalizer } },
    answers: values.map((x, i) => answerOf("m", x, { entity: `Q${i}` })),
    entities: ["Q9"],
    ...(more.population === undefined ? {} : { population: more.population }),
  };
  const scores = scoresOf(given);
  const found = scores.units.map((unit) => scorecardOf(scores, unit).score);
  return {
    scores,
    values: found.flatMap((score) => (score.kind === "scored" ? [score.value] : [])),
    unknown: found.at(-1),
    codes: scores.diagnostics.map(({ code }) => code),
  };
}

// 10, 20, 20 and 50: mean 25, squares 225 + 25 + 25 + 625 = 900, deviation √(900 / 3).
const VALUES = [10, 20, 20, 50];
const deviation = Math.sqrt(900 / 3);

describe("by the known values of a population", () => {
  test.each([
    { name: "rank", normalizer: rank, values: [0, 2 / 3, 2 / 3, 1], population: { values: VALUES } },
    { name: "percentile rank", normalizer: percentile, values: [0, 1 / 3, 1 / 3, 1], population: { values: VALUES } },
    {
      name: "distance to a target beyond all",
      normalizer: target(90),
      values: [0, 10 / 80, 10 / 80, 40 / 80],
      population: { least: 10, greatest: 50 },
    },
    {
      name: "distance to a target that some have passed",
      normalizer: target(30),
      values: [0, 10 / 20, 10 / 20, 1],
      population: { least: 10, greatest: 50 },
    },
    {
      name: "distance to a target below all",
      normalizer: target(0, "lower-is-better"),
      values: [40 / 50, 30 / 50, 30 / 50, 0],
      population: { least: 10, greatest: 50 },
    },
  ])("$name", ({ normalizer, values, population }) => {
    const found = scoresAt(normalizer, VALUES);
    expect(found.values).toEqual(values.map((value) => expect.closeTo(value, 14)));
    expect(found.scores.population).toEqual({ m: population });
    expect(found.unknown).toMatchObject({ kind: "insufficient", range: [0, 1] });
    expect(found.codes).toEqual([]);
  });

  test("z-score, which has no ends", () => {
    const { values, scores, unknown } = scoresAt(zScore, VALUES);
    expect(values).toEqual([-15, -5, -5, 25].map((x) => expect.closeTo(50 + (x / deviation) * 10, 12)));
    expect(scores.population).toEqual({ m: { mean: 25, deviation: expect.closeTo(deviation, 14) } });
    expect(unknown).toMatchObject({ kind: "insufficient", range: ["unbounded", "unbounded"] });
  });

  test("z-score where less is better, of a measure that cannot pass 100", () => {
    const less = { ...zScore, direction: "lower-is-better" } as const;
    const { values, unknown } = scoresAt(less, VALUES, { domain: { greatest: 100 } });
    expect(values[0]).toBeCloseTo(50 + (15 / deviation) * 10, 12);
    expect(unknown).toMatchObject({ range: [expect.closeTo(50 - (75 / deviation) * 10, 12), "unbounded"] });
  });
});

describe("with the parameters of another wave", () => {
  const wave = [0, 20, 30, 60];
  test.each([
    { name: "rank", normalizer: rank, population: { values: VALUES }, values: [0, 2 / 3, 2 / 3, 1], held: 2 },
    // 30 stands a third of the way from 20, which passes one, to 50, which passes three.
    {
      name: "percentile rank",
      normalizer: percentile,
      population: { values: VALUES },
      values: [0, 1 / 3, 1 / 3 + (1 / 3) * (2 / 3), 1],
      held: 2,
    },
    {
      name: "distance to target",
      normalizer: target(90),
      population: { least: 10, greatest: 50 },
      values: [0, 10 / 80, 20 / 80, 50 / 80],
      held: 1,
    },
    {
      name: "z-score",
      normalizer: zScore,
      population: { mean: 25, deviation: 5 },
      values: [0, 40, 60, 120],
      held: 0,
    },
  ])("$name holds what passes them and says so", ({ normalizer, population, values, held }) => {
    const found = scoresAt(normalizer, wave, { population: { m: population } });
    expect(found.values).toEqual(values.map((value) => expect.closeTo(value, 14)));
    expect(found.scores.diagnostics).toMatchObject(
      held === 0 ? [] : [{ code: "score/outside-population", params: { criterion: "m", count: held } }],
    );
  });

  test.each([
    { name: "a range for a rank", normalizer: rank, population: { least: 1, greatest: 2 } },
    { name: "values out of order", normalizer: percentile, population: { values: [2, 1] } },
    { name: "a range for a z-score", normalizer: zScore, population: { least: 1, greatest: 2 } },
    { name: "a negative deviation", normalizer: zScore, population: { mean: 1, deviation: -1 } },
    { name: "moments for a target", normalizer: target(5), population: { mean: 1, deviation: 1 } },
    { name: "a range upside down", normalizer: target(5), population: { least: 2, greatest: 1 } },
    { name: "what is not finite", normalizer: rank, population: { values: [1, Number.POSITIVE_INFINITY] } },
  ])("refuses $name", ({ normalizer, population }) => {
    expect(() => scoresAt(normalizer, VALUES, { population: { m: population } })).toThrow(
      expect.objectContaining({ code: "UNFIT_POPULATION" }),
    );
  });
});

describe("without a scale", () => {
  test.each([
    { name: "rank", normalizer: rank, code: "score/no-spread", range: [0, 1] },
    { name: "percentile rank", normalizer: percentile, code: "score/no-spread", range: [0, 1] },
    { name: "z-score", normalizer: zScore, code: "score/no-spread", range: ["unbounded", "unbounded"] },
    { name: "a target that all have passed", normalizer: target(0.1), code: "score/target-passed", range: [0, 1] },
    {
      name: "a target that is the worst of all",
      normalizer: target(0.1, "lower-is-better"),
      code: "score/target-passed",
      range: [0, 1],
    },
  ])("$name makes the cells unknown and says why", ({ normalizer, code, range }) => {
    const { scores, values, codes } = scoresAt(normalizer, [0.1, 0.1, 0.1]);
    expect(values).toEqual([]);
    expect(codes).toEqual([code]);
    expect(scorecardOf(scores, "Q0").score).toMatchObject({ range, coverage: { known: 0 } });
  });

  test.each([
    {
      normalizer: rank,
      finding: {
        code: "score/no-spread",
        message: "All known values of `m` are the same, so they give no scale; its cells count as unknown.",
        hint: "Score a population that differs, pass the parameters of one, or use goalposts.",
        params: { criterion: "m" },
      },
    },
    {
      normalizer: target(0.1),
      finding: {
        code: "score/target-passed",
        message:
          "No known value of `m` is short of the target 0.1, so there is no way to it; its cells count as unknown.",
        hint: "Set a target that some have not reached, or use goalposts.",
        params: { criterion: "m", target: 0.1 },
      },
    },
  ])("$finding.code says so in full", ({ normalizer, finding }) => {
    const { diagnostics } = scoresAt(normalizer, [0.1, 0.1, 0.1]).scores;
    expect(diagnostics).toEqual([{ severity: "warning", path: ["answers"], ...finding }]);
  });

  test("a population of which nothing is known says nothing", () => {
    expect(scoresAt(zScore, []).codes).toEqual([]);
  });
});
