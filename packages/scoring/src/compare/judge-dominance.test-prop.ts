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

const RUNS = { seed: 2, numRuns: 50 };
const DRAWS = 3;
const BITS = 1e-9;
const IDS = Object.keys(LEVELS);

/** Weighted means all the way, so that the exact conditions are met as often as the sufficient one. */
function plainTree(node: MethodologyNode): MethodologyNode {
  const missing = node.missing === "half" ? "renormalize" : node.missing;
  const plain = { ...node, aggregate: { use: "weighted-mean" }, gates: [] } as const;
  return { ...plain, ...(missing === undefined ? {} : { missing }), nodes: (node.nodes ?? []).map(plainTree) };
}

/** The record after is the record before with some cells moved, so that verdicts other than `undecided` are common. */
const pairOf = (plainOnly: boolean) =>
  fc
    .record({
      given: randomCase,
      plain: plainOnly ? fc.constant(true) : fc.boolean(),
      moved: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    })
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

type Change = (methodology: Methodology) => Methodology;

/** Verdicts of one kind with all moves of both ends under some other numbers or weights. */
function look(
  word: "scale" | "weights",
  draw: (methodology: Methodology) => fc.Arbitrary<readonly Change[]>,
  see: (said: string, moves: readonly number[][], node: string) => void,
  pairs = pairOf(false),
): void {
  const drawn = pairs.chain(({ before, after }) =>
    draw(before.methodology).map((changes) => ({ before, after, changes })),
  );
  fc.assert(
    fc.property(drawn, ({ before, after, changes }) => {
      const { methodology } = before;
      const comparison = compareScores(scoresOf(before, methodology), scoresOf(after, methodology), { state: "QMA" });
      if (comparison.kind !== "compared") throw new Error(comparison.sentence);
      const moves = changes.map((change) => movesUnder(before, after, change(methodology)));
      for (const { node, verdict, after: score } of [comparison, ...comparison.below])
        if (score.kind !== "not-applicable")
          see(
            verdict[word].split("-")[0]!,
            moves.map((each) => each.get(node)!),
            node,
          );
    }),
    RUNS,
  );
}

/** What was said at all; nothing drawn may speak against it. */
function hold(word: "scale" | "weights", draw: fc.Arbitrary<Change>) {
  const seen = new Set<string>();
  look(
    word,
    () => fc.array(draw, { minLength: DRAWS, maxLength: DRAWS }),
    (said, moves, node) => {
      seen.add(said);
      for (const move of moves.flat()) {
        if (said === "better" || said === "same") expect(move, node).toBeGreaterThanOrEqual(-BITS);
        if (said === "worse" || said === "same") expect(move, node).toBeLessThanOrEqual(BITS);
      }
    },
  );
  return [...seen].sort();
}

/** Where it is said to depend, the changes show it: an end goes up under one and down under another. */
function witness(word: "scale" | "weights", changesOf: (methodology: Methodology) => readonly Change[]): number {
  let seen = 0;
  look(
    word,
    (methodology) => fc.constant(changesOf(methodology)),
    (said, moves, node) => {
      if (said !== "depends") return;
      seen++;
      const disagree = [0, 1].some((end) => moves.some((m) => m[end]! > 0) && moves.some((m) => m[end]! < 0));
      expect(disagree, `${node}: ${JSON.stringify(moves)}`).toBe(true);
    },
    pairOf(true),
  );
  return seen;
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

describe("a verdict that it depends has two witnesses", () => {
  const onLevels =
    (numberOf: (at: number) => number): Change =>
    (methodology) =>
      methodology.levels === undefined
        ? methodology
        : { ...methodology, levels: Object.fromEntries(IDS.map((id, at) => [id, numberOf(at)])) };

  test("among the scales that jump at one level, and those that are level", () => {
    const jumps = IDS.flatMap((_, t) => [1e-6, 1e6].map((by) => onLevels((at) => (at >= t ? by : 0))));
    const flat = [-1e6, 1e6].map((number) => onLevels(() => number));
    expect(witness("scale", () => [...jumps, ...flat])).toBeGreaterThan(10);
  });

  test("among the weightings that put nearly everything on one criterion", () => {
    const onto = (id: string, node: MethodologyNode): { node: MethodologyNode; has: boolean } => {
      const below = (node.nodes ?? []).map((child) => onto(id, child));
      const own = node.criteria?.[id] !== undefined;
      const heavy = (is: boolean, weight: number) => (is ? weight * 1e9 : weight);
      const criteria = Object.entries(node.criteria ?? {}).map(([other, weight = 0]) => [
        other,
        heavy(other === id, weight),
      ]);
      const nodes = below.map(({ node: child, has }) => ({ ...child, weight: heavy(has, child.weight ?? 1) }));
      return {
        node: { ...node, criteria: Object.fromEntries(criteria), nodes },
        has: own || below.some(({ has }) => has),
      };
    };
    const idsBelow = (node: MethodologyNode): string[] => [
      ...Object.keys(node.criteria ?? {}),
      ...(node.nodes ?? []).flatMap(idsBelow),
    ];
    const changesOf = ({ roots }: Methodology) =>
      roots.flatMap(idsBelow).map(
        (id): Change =>
          (methodology) => ({
            ...methodology,
            roots: methodology.roots.map((root) => onto(id, root).node),
          }),
      );
    expect(witness("weights", changesOf)).toBeGreaterThan(10);
  });
});
