import { type ExplainedNode, explainScore } from "stocktake";
import { expect, test } from "vitest";
import { formulaOf } from "./formula.ts";
import { HDI_NODE, openHdi } from "./hdi.ts";
import { openSample } from "./sample.ts";

const nodesOf = (node: ExplainedNode): readonly ExplainedNode[] => [
  node,
  ...node.children.flatMap((child) => (child.kind === "node" ? nodesOf(child) : [])),
];

/** Works out `(a × b + c × d) / (e + f) = g` and gives both sides. */
function bothSides(formula: string): [number, number] {
  const [, sum, total, result] = /^\((.*)\) \/ (\(.*\)|[\d.]+) = ([\d.]+)$/.exec(formula)!;
  const add = (text: string) => text.replace(/[()]/g, "").split(" + ");
  const times = (term: string) => term.split(" × ").reduce((product, factor) => product * Number(factor), 1);
  const dividend = add(sum!).reduce((all, term) => all + times(term), 0);
  return [dividend / add(total!).reduce((all, term) => all + Number(term), 0), Number(result)];
}

test("writes a weighted mean that comes out at the value, at every node of every State", () => {
  const { scores } = openSample().records;
  let checked = 0;
  for (const state of scores.units)
    for (const node of nodesOf(explainScore(scores, { state }).root)) {
      const formula = formulaOf(node);
      if (formula === undefined) continue;
      const [computed, stated] = bothSides(formula);
      expect(computed).toBeCloseTo(stated, 3);
      checked++;
    }
  expect(checked).toBeGreaterThan(200);
});

test("writes a geometric mean without weights of one", () => {
  const { root } = explainScore(openHdi().records.scores, { state: "CHE", node: HDI_NODE });
  expect(formulaOf(root)).toMatch(/^\([\d.]+ × [\d.]+ × [\d.]+\)\^\(1 \/ \(1 \+ 1 \+ 1\)\) = 0\.\d+$/);
});

test("writes nothing where there is only a count", () => {
  const { root } = explainScore(openSample().records.scores, { state: "QMA" });
  expect(root.aggregate.use).toBe("none");
  expect(formulaOf(root)).toBeUndefined();
});

test("ends a sum at the value before a gate lowered it", () => {
  const { root } = explainScore(openSample().records.scores, { state: "QMB", node: "I.9" });
  const gate = { use: "cap-if", criteria: [], levels: ["none"], count: 1, cap: 0.75, reason: "A reason." } as const;
  const outcome = { use: "cap-if", reason: "A reason.", answer: "holds", before: 0.875 } as const;
  expect(root.score.kind).toBe("scored");
  expect(formulaOf({ ...root, gates: [{ gate, outcome, cells: [] }] })).toMatch(/ = 0\.875$/);
});

test.each([
  { limits: {}, formula: "1 × 20 + 1 × (-5) = 15" },
  { limits: { least: 0 }, formula: "greatest of 0 and 1 × 20 + 1 × (-5) = 15" },
  { limits: { greatest: 30 }, formula: "least of 30 and 1 × 20 + 1 × (-5) = 15" },
  { limits: { least: 0, greatest: 30 }, formula: "least of 30 and (greatest of 0 and 1 × 20 + 1 × (-5)) = 15" },
])("writes a sum with an adjustment below zero as $formula", ({ limits, formula }) => {
  const { root } = explainScore(openSample().records.scores, { state: "QMB", node: "I.9" });
  const [child] = root.children;
  if (root.score.kind !== "scored" || child === undefined) throw new Error("The sample has no score there.");
  const children = [20, -5].map((counted) => ({ ...child, weight: 1, counted }));
  const score = { ...root.score, value: 15 };
  expect(formulaOf({ ...root, aggregate: { use: "sum", ...limits }, gates: [], children, score })).toBe(formula);
});
