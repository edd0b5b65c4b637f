import { orThrow } from "@stocktake/model/diagnostic";
import { describe, expect, test } from "vitest";
import { compileMethodology } from "../plan/compile-methodology.ts";
import { answerOf } from "../testing/answer-of.ts";
import { instrumentOf, methodologyOf, scoresOf, type TestCase } from "../testing/case-of.ts";
import { planDraws } from "./draw-plan.ts";
import { drawTableOf, isNear } from "./draw-table.ts";

const mean = { aggregate: { use: "weighted-mean" }, missing: "renormalize" } as const;
const root = { node: "all", ...mean, criteria: { a: 1 }, nodes: [{ node: "part", ...mean, criteria: { b: 1, c: 1 } }] };
const sure = (level: string) => ({ kind: "level", level, confidence: 0.5 }) as const;
const answers = [
  answerOf("a", "full"),
  answerOf("b", sure("partial")),
  answerOf("c", "none"),
  answerOf("a", sure("planned"), { entity: "QMB", rater: "r2" }),
  answerOf("b", sure("large"), { entity: "QMB", rater: "r2" }),
];
const given: TestCase = { root, answers, entities: ["QMA", "QMB"] };
const strict = { ...root, aggregate: { use: "weakest-link" }, nodes: [{ ...root.nodes[0]!, weight: 1 }] } as const;
const weakest = orThrow(compileMethodology(methodologyOf({ ...given, root: strict }), instrumentOf(given)));
const options = { seed: 3, draws: 12, ratings: "draw", scales: "order-preserving" } as const;
const alternatives = [{ name: "weakest link", plan: weakest }];
const { plan } = planDraws(scoresOf(given), { ...options, alternatives });

describe("a table of draws", () => {
  const whole = drawTableOf(plan, 0, 12);

  test("has a block for each node, and another for each under a common shift", () => {
    expect(whole.blocks.map(({ length }) => length)).toEqual([24, 24, 24, 24]);
    expect(drawTableOf({ ...plan, ratings: "fixed" }, 0, 12).blocks).toHaveLength(2);
    expect(whole.blocks.flatMap((block) => [...block]).filter(Number.isNaN)).toEqual([]);
    expect(whole.blocks[2]).not.toEqual(whole.blocks[0]);
  });

  test.each([
    [0, 5],
    [5, 6],
    [6, 12],
  ])("from %s to %s has the numbers of the whole", (from, to) => {
    const part = drawTableOf(plan, from, to);
    expect(part).toEqual({ from, to, blocks: whole.blocks.map((block) => block.slice(2 * from, 2 * to)), failed: [] });
  });

  test("says how many are done", () => {
    const seen: number[] = [];
    drawTableOf(plan, 7, 10, (done) => void seen.push(done));
    expect(seen).toEqual([1, 2, 3]);
  });

  test("writes over the blocks of an earlier one", () => {
    const used = whole.blocks.map((block) => block.slice().fill(9));
    const again = drawTableOf(plan, 0, 12, undefined, used);
    expect(again.blocks).toEqual(whole.blocks);
    expect(again.blocks.map((block, b) => block === used[b])).toEqual([true, true, true, true]);
  });
});

describe("draws that fail", () => {
  // The weights overflow when noise takes their sum above the greatest double, 1.7977e308: about half of the draws.
  const huge = { node: "all", ...mean, criteria: { a: 8.98e307, b: 8.98e307 } };
  const scores = scoresOf({ ...given, root: huge });
  const noisy = planDraws(scores, { seed: 1, draws: 40, weights: { kind: "noise", share: 0.5 }, ratings: "draw" });

  test("are named by their index and have no number", () => {
    const { failed, blocks } = drawTableOf(noisy.plan, 10, 40, undefined, [new Float64Array(60), new Float64Array(60)]);
    const all = drawTableOf(noisy.plan, 0, 40);
    expect(failed).toEqual(all.failed.filter((index) => index >= 10));
    expect(failed.length).toBeGreaterThan(5);
    for (const block of blocks)
      for (let index = 10; index < 40; index++)
        expect(block.subarray(2 * (index - 10), 2 * (index - 9)).every(Number.isNaN)).toBe(failed.includes(index));
  });
});

describe("a value", () => {
  // To 1e-12 of the score, or of one where the score is less.
  test.each([
    { x: 1e-13, score: 0, near: true },
    { x: 2e-12, score: 0, near: false },
    { x: 0.5 + 5e-13, score: 0.5, near: true },
    { x: 100 + 5e-11, score: 100, near: true },
    { x: -100 - 5e-11, score: -100, near: true },
    { x: 100 + 5e-10, score: 100, near: false },
    { x: 0.5, score: Number.NaN, near: false },
  ])("of $x is as near to the score $score as rounding goes: $near", ({ x, score, near }) => {
    expect(isNear(x, score)).toBe(near);
  });

  test("that near is the score", () => {
    const one = scoresOf({
      root: { node: "all", ...mean, criteria: { a: 0.1, b: 0.2, c: 0.3 } },
      answers: { a: "full", b: "full", c: "large" },
    });
    const still = planDraws(one, { seed: 1, draws: 1, weights: "fixed" }).plan;
    const score = one.nodes[0]!.value[0]!;
    const near = { ...still, scored: Float64Array.of(score + 1e-13) };
    expect(drawTableOf(near, 0, 1).blocks[0]![0]).toBe(score + 1e-13);
    const far = { ...still, scored: Float64Array.of(score + 1e-11) };
    expect(drawTableOf(far, 0, 1).blocks[0]![0]).toBe(score);
  });
});
