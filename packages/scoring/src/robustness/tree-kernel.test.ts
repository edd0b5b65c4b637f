import type { MethodologyNode } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { VALUED, WITHOUT_VALUE } from "../score/column.ts";
import { answerOf, type Says } from "../testing/answer-of.ts";
import { goalposts, measured, scoresOf, type TestCase } from "../testing/case-of.ts";
import { drawerOf, keptOf } from "../testing/drawer-of.ts";
import { childrenBelow } from "./tree-kernel.ts";

const mean = { aggregate: { use: "weighted-mean" }, missing: "renormalize" } as const;
const deep: TestCase = {
  root: [
    { node: "one", ...mean, criteria: { a: 1 } },
    {
      node: "two",
      ...mean,
      criteria: { b: 1 },
      nodes: [{ node: "part", ...mean, criteria: { c: 1 }, nodes: [{ node: "leaf", ...mean, criteria: { d: 1 } }] }],
    },
  ],
  answers: { a: "full", b: "large", c: "partial", d: "planned" },
};

test("childrenBelow finds the places of all children below a node, upwards", () => {
  const scores = scoresOf(deep);
  const { method } = drawerOf(scores).kernel;
  const idOf = (ref: number) => (ref >= 0 ? method.leaves[ref]!.id : method.nodes[~ref]!.id);
  const below = (id: string) => childrenBelow(method, scores.plan.nodeAt.get(id)!);
  expect(below("two").map((i) => idOf(method.childRef[i]!))).toEqual(["d", "c", "leaf", "b", "part"]);
  expect(below("two")).toEqual([...below("two")].sort((a, b) => a - b));
  expect(below("one").map((i) => idOf(method.childRef[i]!))).toEqual(["a"]);
});

test("a run writes the nodes that are kept and those below them, and no others", () => {
  const scores = scoresOf(deep);
  const { kernel } = drawerOf(scores, { nodes: ["part"] });
  kernel.run();
  const found = Object.fromEntries(scores.plan.nodes.map(({ id }, n) => [id, kernel.columns[n]!.value[0]]));
  expect(found).toEqual({ leaf: 0.25, part: (0.5 + 0.25) / 2, two: 0, one: 0 });
});

test("a run gives no value of a node that gives no number or counts nothing", () => {
  const counting = { node: "none", aggregate: { use: "none" }, criteria: { a: 1 } } as const;
  const scores = scoresOf({ root: [counting, { node: "zero", ...mean, criteria: { a: 0 } }], answers: { a: "full" } });
  const { kernel } = drawerOf(scores, { nodes: ["none", "zero"] });
  kernel.run();
  const stateOf = (id: string) => kernel.columns[scores.plan.nodeAt.get(id)!]!.state[0];
  expect(stateOf("none")).toBe(WITHOUT_VALUE);
  expect(stateOf("zero")).not.toBe(VALUED);
});

describe("a weight of zero leaves a child out", () => {
  const answers = { a: "full", b: "planned", c: "large", d: "full" };
  const nodeOf = (more: Partial<MethodologyNode>, criteria: Record<string, number>): MethodologyNode => ({
    node: "all",
    ...mean,
    ...more,
    criteria,
  });
  const eligible = { use: "count", criteria: ["d"], levels: ["full"], atLeast: 1 } as const;
  test.each<Partial<MethodologyNode>>([
    {},
    { missing: "worst-case" },
    { aggregate: { use: "geometric-mean" } },
    { aggregate: { use: "harmonic-mean" } },
    { aggregate: { use: "power-mean", exponent: 2 } },
    { aggregate: { use: "weakest-link" } },
    { aggregate: { use: "weakest-link" }, eligible },
    { aggregate: { use: "product" }, missing: "worst-case" },
    { aggregate: { use: "sum" }, missing: "worst-case" },
    { aggregate: { use: "sum", greatest: 5 }, missing: "worst-case" },
    { aggregate: { use: "sum", least: 0.5 }, missing: "worst-case" },
    { aggregate: { use: "median" } },
    { aggregate: { use: "pooled-share" } },
  ])("%o", (more) => {
    const whole = scoresOf({ root: nodeOf(more, { a: 1, b: 1, c: 1 }), criteria: { d: {} }, answers });
    const without = scoresOf({ root: nodeOf(more, { a: 1, c: 1 }), criteria: { d: {} }, answers });
    const { kernel } = drawerOf(whole);
    kernel.weights[1] = 0;
    kernel.run();
    expect(keptOf(kernel.columns[0]!)).toEqual(keptOf(without.nodes[0]!));
    kernel.weights[1] = 1;
    kernel.run();
    expect(keptOf(kernel.columns[0]!)).toEqual(keptOf(whole.nodes[0]!));
    expect(keptOf(kernel.columns[0]!)).not.toEqual(keptOf(without.nodes[0]!));
  });
});

/** Two measures of which each is worth from nothing to a million. */
function millions(root: Partial<MethodologyNode>, b: number, answers: Record<string, Says> = { a: 1 }): TestCase {
  const worth = goalposts({ to: { worst: 0, best: 1e6 } });
  return {
    root: { node: "all", ...mean, ...root, criteria: { a: 0.7, b } },
    criteria: { a: measured(), b: measured() },
    method: { levels: {}, normalizers: { a: worth, b: worth } },
    answers,
  };
}
const half = { node: "all", ...mean, criteria: { a: 1, b: 1 } };
const statistical = { method: { statisticalIndex: true }, entities: ["QMA", "QMB"] };
const groupMean = { aggregate: { use: "weighted-mean" }, missing: "group-mean" } as const;

describe("a run gives what the scores give", () => {
  test.each<{ name: string; given: TestCase; value: readonly (number | undefined)[] }>([
    {
      name: "of a range that closes to the last bits of its ends",
      // 0.7 · 1e6 and 1e-13 · (0…1e6) are 1e-7 apart, in the thirteenth digit of a million.
      given: millions({ missing: "require-complete" }, 1e-13),
      value: [expect.closeTo(1e6, 3) as number],
    },
    {
      name: "of a range that is open in the fifth digit",
      given: millions({ missing: "require-complete" }, 1e-5),
      value: [undefined],
    },
    {
      name: "of a value that passes an end by its last bits",
      // (0.7 · 1e6) / 0.7 is one bit above (0.7 · 1e6 + 0.3 · 1e6) / (0.7 + 0.3).
      given: millions({}, 0.3),
      value: [1e6],
    },
    {
      name: "where just as much is known as is needed",
      given: { root: { ...half, minCoverage: 0.5 + 1e-12 }, answers: { a: "full" } },
      value: [1],
    },
    {
      name: "where a little less is known than is needed",
      given: { root: { ...half, minCoverage: 0.5 + 1e-11 }, answers: { a: "full" } },
      value: [undefined],
    },
    {
      name: "where just as many are present as are needed",
      given: { root: { ...half, minPresent: 0.5 }, answers: { a: "full" } },
      value: [1],
    },
    {
      name: "of the mean of the others in place of a node without a value",
      given: {
        ...statistical,
        root: {
          node: "all",
          ...groupMean,
          criteria: { a: 1 },
          nodes: [{ node: "part", ...mean, criteria: { b: 3, c: 1 } }],
        },
        answers: [
          answerOf("a", "full"),
          answerOf("a", "none", { entity: "QMB" }),
          answerOf("b", "large"),
          answerOf("c", "partial"),
        ],
      },
      value: [(1 + (3 * 0.75 + 0.5) / 4) / 2, (0 + (3 * 0.75 + 0.5) / 4) / 2],
    },
    {
      name: "where nobody has what is to be put in place",
      given: { ...statistical, root: { ...half, ...groupMean }, answers: { a: "full" } },
      value: [1, undefined],
    },
    ...(["weighted-mean", "geometric-mean", "harmonic-mean", "weakest-link"] as const).flatMap((use) =>
      (["renormalize", "group-mean"] as const).map((missing) => ({
        name: `where next to nothing need be known and nothing is: ${use}, ${missing}`,
        given: { ...statistical, root: { ...half, aggregate: { use }, missing, minCoverage: 1e-13 } },
        value: [undefined, undefined],
      })),
    ),
  ])("$name", ({ given, value }) => {
    const scores = scoresOf(given);
    const { kernel } = drawerOf(scores);
    kernel.run();
    expect(kernel.columns.map(keptOf)).toEqual(scores.nodes.map(keptOf));
    const root = scores.plan.nodeAt.get("all")!;
    expect(keptOf(kernel.columns[root]!).map((kept) => kept.value)).toEqual(value);
  });
});
