import type { Condition, MethodologyNode } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { answerOf } from "../testing/answer-of.ts";
import { LEVELS, scoresOf } from "../testing/case-of.ts";
import { drawerOf, keptOf } from "../testing/drawer-of.ts";
import { isGathered } from "./whole-node.ts";

const eligible: Condition = { use: "count", criteria: ["a", "b"], levels: ["full"], atLeast: 1 };
const nodeOf = (given: Partial<MethodologyNode>): MethodologyNode => ({
  node: "all",
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  criteria: { a: 1, b: 3 },
  ...given,
});
const sum = (given: object) => nodeOf({ aggregate: { use: "sum", ...given }, missing: "require-complete" });

const entities = ["QMA", "QMB", "QMC", "QMD"];
const levels = Object.keys(LEVELS);
/** Nothing is known of b for QMC. */
const answers = entities.flatMap((entity, u) =>
  ["a", "b"].flatMap((id, k) =>
    entity === "QMC" && id === "b" ? [] : [answerOf(id, levels[(2 * u + 3 * k) % 5]!, { entity })],
  ),
);

/** The engine's scores of a node, and the same from a kernel for draws. */
function bothWays(root: MethodologyNode) {
  const method = { statisticalIndex: true };
  const scores = scoresOf({ root, method, answers, entities, regions: { QMA: "east", QMC: "east", QMD: "west" } });
  const kernel = drawerOf(scores).kernel;
  kernel.run();
  return { scores, kernel };
}

describe("a node in a draw", () => {
  test.each([
    { of: "a weighted mean", root: nodeOf({}), gathered: true },
    { of: "a geometric mean", root: nodeOf({ aggregate: { use: "geometric-mean" } }), gathered: true },
    { of: "a harmonic mean", root: nodeOf({ aggregate: { use: "harmonic-mean" } }), gathered: true },
    { of: "a power mean", root: nodeOf({ aggregate: { use: "power-mean", exponent: 2 } }), gathered: true },
    { of: "the weakest link", root: nodeOf({ aggregate: { use: "weakest-link" } }), gathered: true },
    { of: "a sum", root: sum({}), gathered: true },
    { of: "a product", root: nodeOf({ aggregate: { use: "product" }, missing: "require-complete" }), gathered: true },
    { of: "the worst case", root: nodeOf({ missing: "worst-case" }), gathered: true },
    { of: "all or nothing", root: nodeOf({ missing: "require-complete" }), gathered: true },
    { of: "the mean of all others", root: nodeOf({ missing: "group-mean" }), gathered: true },
    // The engine itself computes what has to be seen as a whole.
    { of: "the mean of the region", root: nodeOf({ missing: "region-mean" }), gathered: false },
    { of: "a sum with means of others", root: { ...sum({}), missing: "group-mean" as const }, gathered: false },
    { of: "a sum held from below", root: sum({ least: 0.5 }), gathered: false },
    { of: "a sum held from above", root: sum({ greatest: 0.5 }), gathered: false },
    { of: "a median", root: nodeOf({ aggregate: { use: "median" } }), gathered: false },
    {
      of: "a pooled share",
      root: nodeOf({ aggregate: { use: "pooled-share" }, criteria: { a: 1, b: 1 } }),
      gathered: false,
    },
    { of: "an outranking", root: nodeOf({ aggregate: { use: "outranking" }, missing: "half" }), gathered: false },
    { of: "a node for some alone", root: nodeOf({ eligible }), gathered: false },
  ])("of $of has the bytes of the engine", ({ root, gathered }) => {
    const { scores, kernel } = bothWays(root);
    expect(isGathered(scores.plan.nodes[0]!)).toBe(gathered);
    expect(keptOf(kernel.columns[0]!)).toEqual(keptOf(scores.nodes[0]!));
  });

  test.each([{ use: "none" } as const, { use: "judgment", scale: "ladder" } as const])(
    "of %j has no number",
    (aggregate) => {
      const { scores, kernel } = bothWays({ node: "all", aggregate, criteria: { a: 1, b: 1 } });
      expect(isGathered(scores.plan.nodes[0]!)).toBe(true);
      expect(kernel.columns[0]!.value).toEqual(new Float64Array(4));
    },
  );

  test("that is seen as a whole leaves out a child without a weight", () => {
    const { kernel } = bothWays(nodeOf({ aggregate: { use: "median" } }));
    kernel.weights.set([0, 3]);
    kernel.run();
    expect([...kernel.columns[0]!.value]).toEqual([0.75, 0, 0, 1]);
    expect(kernel.columns[0]!.low[2]).toBe(0);
  });
});
