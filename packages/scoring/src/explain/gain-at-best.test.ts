import type { MethodologyNode } from "@stocktake/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerOf } from "../testing/answer-of.ts";
import { scoresOf, type TestCase } from "../testing/case-of.ts";
import { explainScore } from "./explain-score.ts";
import type { ExplainedCriterion, ExplainedNode } from "./explanation.ts";

const root: MethodologyNode = {
  node: "all",
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  minCoverage: 0.1,
  criteria: { a: 1, b: 3 },
};
const criteriaOf = (node: ExplainedNode): ExplainedCriterion[] =>
  node.children.flatMap((child) => (child.kind === "criterion" ? [child] : criteriaOf(child)));
const gains = (given: TestCase, node?: string) =>
  Object.fromEntries(
    criteriaOf(explainScore(scoresOf(given), { state: "QMA", ...(node === undefined ? {} : { node }) }).root).map(
      ({ criterion, atBest }) => [criterion, atBest],
    ),
  );

describe("the gain of a criterion at its best", () => {
  test("is its share of the value times what it lacks, where weights add", () => {
    expect(gains({ root, answers: { a: "partial", b: "large" } })).toEqual({
      a: { gain: (1 / 4) * (1 - 0.5), additive: true },
      b: { gain: (3 / 4) * (1 - 0.75), additive: true },
    });
  });

  test("takes in what a missing value leaves to the others, and does not add up then", () => {
    // b alone stands at 0.75; with a at best it is (1 × 1 + 3 × 0.75) / 4 = 0.8125.
    expect(gains({ root, answers: { a: "no-information", b: "large" } })).toEqual({
      a: { gain: (1 + 3 * 0.75) / 4 - 0.75, additive: false },
      b: { gain: 1 - 0.75, additive: true },
    });
  });

  test("is nothing in a weakest link that another holds down, and does not add up", () => {
    const weakest: MethodologyNode = { ...root, aggregate: { use: "weakest-link" }, criteria: { a: 1, b: 1 } };
    expect(gains({ root: weakest, answers: { a: "none", b: "planned" } })).toEqual({
      a: { gain: 0.25 - 0, additive: false },
      b: { gain: 0, additive: false },
    });
  });

  test("is measured against gates", () => {
    const capped: MethodologyNode = {
      ...root,
      gates: [{ use: "cap-if", criteria: ["a"], levels: ["none"], count: 1, cap: 0.5, reason: "Test." }],
    };
    // Held at 0.5; with a at best the gate lets go: (1 + 3 × 0.75) / 4.
    expect(gains({ root: capped, answers: { a: "none", b: "large" } })).toEqual({
      a: { gain: (1 + 3 * 0.75) / 4 - 0.5, additive: false },
      b: { gain: 0, additive: false },
    });
  });

  test("is absent where the node has no value, and for what does not apply or does not count", () => {
    expect(gains({ root: { ...root, missing: "require-complete" }, answers: { a: "full" } })).toEqual({
      a: undefined,
      b: undefined,
    });
    expect(gains({ root: { ...root, criteria: { a: 1, b: 3, c: 0 } }, answers: { a: "n/a", b: "full" } })).toEqual({
      a: undefined,
      b: { gain: 0, additive: true },
      c: undefined,
    });
  });

  test("leaves the mean of the population to the others", () => {
    const imputed: TestCase = {
      root: { ...root, missing: "group-mean", criteria: { a: 1, b: 1 } },
      method: { statisticalIndex: true },
      answers: [
        answerOf("a", "partial"),
        answerOf("a", "full", { entity: "QMB" }),
        answerOf("b", "none", { entity: "QMB" }),
      ],
    };
    // b stands at the mean of the others, 0: (0.5 + 0) / 2; with a at best (1 + 0) / 2; with b at best (0.5 + 1) / 2.
    expect(gains(imputed)).toEqual({
      a: { gain: 0.5 - 0.25, additive: true },
      b: { gain: 0.75 - 0.25, additive: false },
    });
  });

  test("is, wherever gains add up, the share of the value times what is lacking", () => {
    const level = fc.constantFrom("none", "planned", "partial", "large", "full", "no-information", "n/a");
    const numbers = { none: 0, planned: 0.25, partial: 0.5, large: 0.75, full: 1 };
    const nested: MethodologyNode = {
      ...root,
      criteria: { a: 1, b: 3 },
      nodes: [{ ...root, node: "in", weight: 2, criteria: { c: 2, d: 5 } }],
    };
    fc.assert(
      fc.property(fc.record({ a: level, b: level, c: level, d: level }), (answers) => {
        const { root: whole } = explainScore(scoresOf({ root: nested, answers }), { state: "QMA" });
        for (const { reading, renormalizedWeight, atBest } of criteriaOf(whole)) {
          if (atBest?.additive !== true || reading.kind !== "level") continue;
          const lacking = 1 - numbers[reading.level as keyof typeof numbers];
          expect(atBest.gain).toBeCloseTo(renormalizedWeight! * lacking, 12);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
