import type { Methodology, MethodologyNode } from "@stocktake/model";
import { orThrow } from "@stocktake/model/diagnostic";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileMethodology } from "../plan/compile-methodology.ts";
import { scoreDataset } from "../score/score-dataset.ts";
import { scorecardOf } from "../score/scorecard.ts";
import { LEVELS } from "../testing/case-of.ts";
import { AS_OF, answersOf, type RandomCase, randomCase } from "../testing/random-case.ts";
import { compareScores } from "./compare-scores.ts";

const RUNS = { seed: 2, numRuns: 120 };
const DRAWS = 4;
const BITS = 1e-9;
const IDS = Object.keys(LEVELS);

/** Weighted means all the way, so that the exact conditions are met as often as the sufficient one. */
function plainTree(node: MethodologyNode): MethodologyNode {
  return { ...node, aggregate: { use: "weighted-mean" }, gates: [], nodes: (node.nodes ?? []).map(plainTree) };
}

/** The record after is the record before with some cells moved, so that verdicts other than `undecided` are common. */
const pair = fc
  .record({ given: randomCase, plain: fc.boolean(), moved: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }) })
  .map(({ given, plain, moved }) => {
    const { QMA, QMB } = given.cells as Record<string, RandomCase["cells"][string]>;
    const row = Object.fromEntries(
      Object.entries(QMA!).map(([id, cell], at) => [id, moved[at % moved.length] === true ? QMB![id]! : cell]),
    );
    const { methodology } = given;
    const before = plain
      ? { ...given, methodology: { ...methodology, roots: methodology.roots.map(plainTree) } }
      : given;
    return { before, after: { ...before, cells: { ...given.cells, QMA: row } } };
  });

function scoresOf(given: RandomCase, methodology: Methodology) {
  const plan = orThrow(compileMethodology(methodology, given.instrument));
  const { population } = given;
  return scoreDataset(plan, { answers: answersOf(given), entities: [{ id: "QMA" }] }, { asOf: AS_OF, population });
}

/** How both ends of every node move under a methodology. */
function movesUnder(before: RandomCase, after: RandomCase, methodology: Methodology): ReadonlyMap<string, number[]> {
  const [was, is] = [scoresOf(before, methodology), scoresOf(after, methodology)];
  return new Map(
    [...is.plan.nodeAt.keys()].map((node) => {
      const [from, to] = [was, is].map((scores) => scorecardOf(scores, "QMA", node).score) as [never, never];
      return [node, endsMoved(from, to)];
    }),
  );
}

function endsMoved(from: { range?: readonly unknown[] }, to: { range?: readonly unknown[] }): number[] {
  return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY].map((open, end) => {
    const [a, b] = [from, to].map(({ range }) => (range?.[end] === "unbounded" ? open : (range?.[end] as number)));
    return a === b ? 0 : (b as number) - (a as number);
  });
}

/** Numbers that do not fall as levels rise; steps of very different size, some of them none. */
const scale = fc
  .array(fc.constantFrom(0, 0, 0.001, 0.1, 1, 1, 30), { minLength: IDS.length, maxLength: IDS.length })
  .map((steps) => {
    const upTo = (at: number) => steps.slice(0, at + 1).reduce<number>((sum, step) => sum + step, 0);
    return Object.fromEntries(IDS.map((id, at) => [id, upTo(at)]));
  });

/** Factors for the weights of a tree, very unequal ones among them. */
const factors = fc.array(fc.constantFrom(0.001, 0.1, 1, 3, 1000), { minLength: 7, maxLength: 7 });

function reweighted(node: MethodologyNode, by: readonly number[], from = 0): MethodologyNode {
  const factor = (at: number) => by[(from + at) % by.length]!;
  const entries = Object.entries(node.criteria ?? {});
  return {
    ...node,
    criteria: Object.fromEntries(entries.map(([id, weight = 0], at) => [id, weight * factor(at)])),
    nodes: (node.nodes ?? []).map((child, at) => ({
      ...reweighted(child, by, from + at + 1),
      weight: (child.weight ?? 1) * factor(entries.length + at),
    })),
  };
}

/** What was said of each node, and whether anything drawn speaks against it. */
function hold(word: "scale" | "weights", draw: fc.Arbitrary<(methodology: Methodology) => Methodology>) {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(pair, fc.array(draw, { minLength: DRAWS, maxLength: DRAWS }), ({ before, after }, draws) => {
      const { methodology } = before;
      const comparison = compareScores(scoresOf(before, methodology), scoresOf(after, methodology), { state: "QMA" });
      if (comparison.kind !== "compared") throw new Error(comparison.sentence);
      const moves = draws.map((change) => movesUnder(before, after, change(methodology)));
      for (const { node, verdict, after: score } of [comparison, ...comparison.below]) {
        if (score.kind === "not-applicable") continue;
        const said = verdict[word].split("-")[0]!;
        seen.set(said, (seen.get(said) ?? 0) + 1);
        for (const move of moves.flatMap((each) => each.get(node)!)) {
          if (said === "better" || said === "same") expect(move, node).toBeGreaterThanOrEqual(-BITS);
          if (said === "worse" || said === "same") expect(move, node).toBeLessThanOrEqual(BITS);
        }
      }
    }),
    RUNS,
  );
  return [...seen.keys()].sort();
}

const EVERY = ["better", "depends", "same", "undecided", "worse"];

describe("a verdict is never contradicted", () => {
  test("by a scale that keeps the order of levels", () => {
    const draw = scale.map((levels) => (methodology: Methodology): Methodology => {
      return methodology.levels === undefined ? methodology : { ...methodology, levels };
    });
    expect(hold("scale", draw)).toEqual(EVERY);
  });

  test("by a weighting", () => {
    const draw = factors.map((by) => (methodology: Methodology): Methodology => {
      return { ...methodology, roots: methodology.roots.map((root) => reweighted(root, by)) };
    });
    expect(hold("weights", draw)).toEqual(EVERY);
  });
});
