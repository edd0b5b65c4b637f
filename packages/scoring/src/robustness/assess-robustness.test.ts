import { orThrow } from "@stocktake/model/diagnostic";
import { describe, expect, test } from "vitest";
import { compileMethodology } from "../plan/compile-methodology.ts";
import { scoreDataset } from "../score/score-dataset.ts";
import { answerOf } from "../testing/answer-of.ts";
import { instrumentOf, methodologyOf, scoresOf, type TestCase } from "../testing/case-of.ts";
import { assessRobustness } from "./assess-robustness.ts";

const mean = { aggregate: { use: "weighted-mean" }, missing: "renormalize" } as const;
const root = { node: "all", ...mean, criteria: { a: 1, b: 1 } };
const bands = { low: 0, middle: 0.4, high: 0.8 };
const method = { bands, bandOn: "exact" } as const;
/** Three standard errors of a share of so many draws. */
const within = (share: number, draws: number) => 3 * Math.sqrt((share * (1 - share)) / draws);
const ofLevel = (level: string, confidence: number) => ({ kind: "level", level, confidence }) as const;

describe("assessRobustness of weights", () => {
  // a is full, b is none: the value is the weight of a, which a flat Dirichlet of two makes uniform on 0…1.
  test("gives the shares of draws that the uniform distribution gives", () => {
    const scores = scoresOf({ root, method, answers: { a: "full", b: "none" } });
    const draws = 2000;
    const found = assessRobustness(scores, { seed: 1, draws });
    const [row] = found.bands.get("QMA")!;
    for (const [name, share] of Object.entries({ low: 0.4, middle: 0.4, high: 0.2 }))
      expect(Math.abs(row!.bands[name]! - share)).toBeLessThan(within(share, draws));
    expect(Math.abs(row!.interval![0] - 0.05)).toBeLessThan(within(0.05, draws));
    expect(Math.abs(row!.interval![1] - 0.95)).toBeLessThan(within(0.95, draws));
    expect(row).toMatchObject({ node: "all", withoutValue: 0, outsideBands: 0, converged: true });
    expect(found).toMatchObject({ seed: 1, draws, failed: 0, diagnostics: [], tolerance: 0.05 });
  });

  test("gives a value without doubt a share of 1", () => {
    const scores = scoresOf({ root, method, answers: { a: "large", b: "large" } });
    const found = assessRobustness(scores, { seed: 1, draws: 50, scales: "fixed" });
    expect(found.bands.get("QMA")![0]).toMatchObject({ bands: { low: 0, middle: 1, high: 0 }, interval: [0.75, 0.75] });
  });

  // Coverage is the weight of a, and half of it is needed: one half of the draws has no value.
  test("counts draws in which too little is known for a value", () => {
    const scores = scoresOf({ root: { ...root, minCoverage: 0.5 }, method, answers: { a: "full" } });
    const [row] = assessRobustness(scores, { seed: 1, draws: 2000 }).bands.get("QMA")!;
    expect(Math.abs(row!.withoutValue - 0.5)).toBeLessThan(within(0.5, 2000));
    expect(row!.interval).toEqual([1, 1]);
  });

  // The two weights overflow when noise takes their sum above the greatest double, 1.7977e308: about half of the draws.
  test("counts and reports draws that fail, and leaves them out of every share", () => {
    const huge = { ...root, criteria: { a: 8.98e307, b: 8.98e307 } };
    const scores = scoresOf({ root: huge, method, answers: { a: "full", b: "full" } });
    const found = assessRobustness(scores, { seed: 1, draws: 200, weights: { kind: "noise", share: 0.5 } });
    expect(found.failed).toBeGreaterThan(50);
    expect(found.failed).toBeLessThan(150);
    expect(found.diagnostics.map(({ code }) => code)).toContain("score/draws-failed");
    const [row] = found.bands.get("QMA")!;
    expect(Object.values(row!.bands).reduce((a, b) => a + b, row!.withoutValue + row!.outsideBands)).toBeCloseTo(1, 12);
  });

  test("says that few draws have not settled", () => {
    const scores = scoresOf({ root, method, answers: { a: "full", b: "none" } });
    const found = assessRobustness(scores, { seed: 1, draws: 20 });
    expect(found.bands.get("QMA")![0]!.converged).toBe(false);
    expect(found.diagnostics.map(({ code }) => code)).toEqual(["score/not-converged"]);
  });

  // QMB has no value in any draw, which is settled.
  test("counts what has not settled by entity and node", () => {
    const scores = scoresOf({
      root: { node: "above", ...mean, nodes: [root] },
      method,
      answers: [answerOf("a", "full"), answerOf("b", "none")],
      entities: ["QMA", "QMB"],
    });
    expect(assessRobustness(scores, { seed: 1, draws: 20 }).diagnostics).toMatchObject([
      { message: "The shares of 2 of 4 results may still move by more than 0.05 with other draws." },
    ]);
  });
});

describe("assessRobustness of scales", () => {
  // One criterion of five on "planned": the least of three sorted uniforms, whose 5th and 95th percentiles are
  // 1 − 0.95^(1/3) = 0.01695 and 1 − 0.05^(1/3) = 0.63160.
  test("gives the distribution of a sorted uniform", () => {
    const scores = scoresOf({ root: { ...root, criteria: { a: 1 } }, method, answers: { a: "planned" } });
    const found = assessRobustness(scores, { seed: 1, draws: 4000, weights: "fixed", scales: "order-preserving" });
    const [low, high] = found.bands.get("QMA")![0]!.interval!;
    expect(Math.abs(low - 0.01695)).toBeLessThan(0.005);
    expect(Math.abs(high - 0.6316)).toBeLessThan(0.03);
  });
});

describe("assessRobustness of ratings", () => {
  const answers = [
    answerOf("a", ofLevel("partial", 0.6)),
    answerOf("b", ofLevel("partial", 0.6)),
    answerOf("c", "full"),
  ];
  const scores = scoresOf({ root: { ...root, criteria: { a: 1, b: 1 } }, method, criteria: { c: {} }, answers });

  // Each of a and b is 0.25, 0.5 or 0.75 with 0.2, 0.6 and 0.2. Apart, the mean is 0.25 in 0.2² of the draws and below
  // 0.4 (0.25 or 0.375) in 0.2² + 2 · 0.2 · 0.6 = 0.28. With one shift of the rater for both, below 0.4 in 0.2.
  test("draws each apart, and by rater", () => {
    const draws = 4000;
    const found = assessRobustness(scores, { seed: 1, draws, weights: "fixed", ratings: "draw" });
    const [row] = found.bands.get("QMA")!;
    expect(Math.abs(row!.bands.low! - 0.28)).toBeLessThan(within(0.28, draws));
    expect(Math.abs(row!.underCommonShift!.bands.low! - 0.2)).toBeLessThan(within(0.2, draws));
    expect(row!.underCommonShift!.interval).toEqual([0.25, 0.75]);
    expect(found.assumptions.ratings).toEqual({ kind: "draw", rated: 2, drawn: 2, shareNotDrawn: 0, raters: 1 });
  });

  test("says for each node what a shift by rater gives", () => {
    const above = { node: "above", ...mean, nodes: [root] };
    const two = scoresOf({ root: above, method, answers: answers.slice(0, 2) });
    const options = { seed: 1, draws: 4000, weights: "fixed", ratings: "draw" } as const;
    const [whole, part] = assessRobustness(two, options).bands.get("QMA")!;
    expect(part).toEqual({ ...whole, node: "all" });
    expect(Math.abs(part!.underCommonShift!.bands.low! - 0.2)).toBeLessThan(within(0.2, 4000));
  });

  test("leaves ratings alone where they do not say how sure they are, and gives their share", () => {
    const unsure = scoresOf({ root, method, answers: [answers[0]!, answerOf("b", "full")] });
    const found = assessRobustness(unsure, { seed: 1, draws: 100, weights: "fixed", ratings: "draw" });
    expect(found.assumptions.ratings).toMatchObject({ rated: 2, drawn: 1, shareNotDrawn: 1 / 2 });
    const [row] = found.bands.get("QMA")!;
    expect(row!.interval).toEqual([(0.25 + 1) / 2, (0.75 + 1) / 2]);
  });

  test("takes the surest of raters who agree, and none of an answer that is passed over", () => {
    const three = [
      answerOf("a", ofLevel("partial", 0.3)),
      answerOf("a", ofLevel("partial", 0.9), { rater: "r2" }),
      answerOf("a", ofLevel("full", 0.95), { rater: "r3", basis: "self-report" }),
    ];
    const agreed = scoresOf({ root: { ...root, criteria: { a: 1 } }, method, answers: three });
    const [row] = assessRobustness(agreed, { seed: 1, draws: 2000, weights: "fixed", ratings: "draw" }).bands.get(
      "QMA",
    )!;
    expect(Math.abs(row!.bands.middle! - 0.95)).toBeLessThan(within(0.95, 2000));
  });
});

describe("assessRobustness of the method", () => {
  const given: TestCase = { root, method, answers: { a: "full", b: "planned" } };
  const strict = { ...root, aggregate: { use: "weakest-link" }, criteria: { a: 1, b: 1 } } as const;
  const plan = orThrow(compileMethodology(methodologyOf({ ...given, root: strict }), instrumentOf(given)));

  // 0.625 by the mean, 0.25 by the weakest link.
  test("draws each alternative with equal chance", () => {
    const found = assessRobustness(scoresOf(given), {
      seed: 1,
      draws: 2000,
      weights: "fixed",
      alternatives: [{ name: "weakest link", plan }],
    });
    const [row] = found.bands.get("QMA")!;
    expect(Math.abs(row!.bands.low! - 0.5)).toBeLessThan(within(0.5, 2000));
    expect(row!.interval).toEqual([0.25, 0.625]);
    expect(found.assumptions.methods).toEqual(["test@1", "weakest link"]);
  });
});

describe("assessRobustness of ranks", () => {
  const publish = { decimals: 2, rankOn: "exact" } as const;
  const answers = [
    answerOf("a", "full"),
    answerOf("b", "none"),
    answerOf("a", "none", { entity: "QMB" }),
    answerOf("b", "full", { entity: "QMB" }),
  ];
  const withRanks = (rule: object) => {
    const given = { root, method: { ...method, ...rule }, answers, entities: ["QMA", "QMB"] };
    return assessRobustness(scoresOf(given), { seed: 1, draws: 100, ranks: true });
  };

  test("come when asked for", () => {
    expect(withRanks({ publish }).bands.get("QMB")![0]!.ranks).toEqual([1, 2]);
    const scores = scoresOf({ root, method, answers });
    expect(assessRobustness(scores, { seed: 1, draws: 10 }).bands.get("QMB")![0]).not.toHaveProperty("ranks");
  });

  test("are refused where the methodology does not say what they compare", () => {
    expect(() => withRanks({})).toThrow(expect.objectContaining({ code: "NO_PUBLICATION_RULE" }));
  });
});

describe("assessRobustness refuses", () => {
  const scores = scoresOf({ root, method, answers: { a: "full" } });
  test.each([
    { options: { seed: 1.5 }, code: "NOT_AN_OPTION" },
    { options: { seed: 1, draws: 0 }, code: "NOT_AN_OPTION" },
    { options: { seed: 1, weights: { kind: "noise", share: 1 } as const }, code: "NOT_AN_OPTION" },
    { options: { seed: 1, memory: 0 }, code: "NOT_AN_OPTION" },
    { options: { seed: 1, memory: Number.NaN }, code: "NOT_AN_OPTION" },
    { options: { seed: 1, nodes: ["none"] }, code: "UNKNOWN_NODE" },
    {
      options: { seed: 1, alternatives: ["x", "x"].map((name) => ({ name, plan: scores.plan })) },
      code: "NOT_AN_OPTION",
    },
  ])("$options", ({ options, code }) => {
    expect(() => assessRobustness(scores, options)).toThrow(expect.objectContaining({ code }));
  });
});

describe("assessRobustness within some memory", () => {
  const publish = { decimals: 2, rankOn: "rounded" } as const;
  const parts = [{ a: 1, d: 2 }, { b: 1 }, { c: 1 }].map((criteria, i) => ({ node: `part-${i}`, ...mean, criteria }));
  const answers = ["QMA", "QMB", "QMC"].flatMap((entity, i) =>
    ["a", "b", "c", "d"].map((id, k) =>
      answerOf(id, ofLevel(["none", "planned", "large", "full"][(i + k) % 4]!, 0.6), { entity }),
    ),
  );
  const scores = scoresOf({ root: { node: "all", ...mean, nodes: parts }, method: { ...method, publish }, answers });
  const options = { seed: 3, draws: 70, ratings: "draw", scales: "order-preserving", ranks: true } as const;
  // Two tables of 70 draws of 3 entities.
  const ofNode = 2 * 70 * 3 * 8;

  test.each([1, ofNode, 2 * ofNode, 3 * ofNode, 4 * ofNode])("of %s bytes gives the same bytes", (memory) => {
    expect(assessRobustness(scores, { ...options, memory })).toEqual(assessRobustness(scores, options));
  });

  test("says how far it is over all turns of the nodes", () => {
    const seen: number[] = [];
    assessRobustness(scores, { ...options, memory: 2 * ofNode, onProgress: (done) => void seen.push(done) });
    // Nodes take two turns. In each a word is said after 32, 64 and all 70 draws, which is half of the way.
    expect(seen).toEqual([32 / 2, 64 / 2, 70 / 2, (70 + 32) / 2, (70 + 64) / 2, 70]);
  });

  // 600 entities take 4,800 bytes a draw, of which 4 GiB hold 894,784; as many again where ratings are drawn.
  test.each([
    { ratings: "fixed", gigabytes: "4.8", most: 894_784 },
    { ratings: "draw", gigabytes: "9.6", most: 447_392 },
  ] as const)("refuses draws of which one node alone cannot be held: $ratings", ({ ratings, gigabytes, most }) => {
    const entities = Array.from({ length: 600 }, (_, i) => `E${i}`);
    const many = entities.map((entity) => answerOf("a", "full", { entity }));
    const large = scoresOf({ root, method, answers: many, entities });
    expect(() => assessRobustness(large, { seed: 1, draws: 1_000_000, ratings })).toThrow(
      expect.objectContaining({
        code: "NOT_AN_OPTION",
        message: `1000000 draws of 600 entities take ${gigabytes} GB for one node, and 4.3 GB is the most. Lower draws to ${most}, or score fewer entities.`,
      }),
    );
  });
});

test("an alternative that knows fewer entities leaves the others without a value in its draws", () => {
  const both = scoresOf({ root, method, answers: [answerOf("a", "full"), answerOf("b", "full", { entity: "QMB" })] });
  const onlyA = methodologyOf({ root: { ...root, criteria: { a: 1 } }, method });
  const plan = orThrow(compileMethodology(onlyA, instrumentOf({ root })));
  const records = { answers: both.records.answers };
  const scores = scoreDataset(both.plan, records, { asOf: both.asOf });
  const found = assessRobustness(scores, {
    seed: 1,
    draws: 400,
    weights: "fixed",
    alternatives: [{ name: "a alone", plan }],
  });
  expect(Math.abs(found.bands.get("QMB")![0]!.withoutValue - 0.5)).toBeLessThan(within(0.5, 400));
});
