import { describe, expect, test } from "vitest";
import { answerOf } from "../testing/answer-of.ts";
import { goalposts, measured, scoresOf } from "../testing/case-of.ts";
import { drawerOf, keptOf, scoredAgain } from "../testing/drawer-of.ts";
import { inputDrawerOf } from "./draw-inputs.ts";
import { drawMethodOf } from "./draw-method.ts";
import { treeKernelOf } from "./tree-kernel.ts";

const mean = { aggregate: { use: "weighted-mean" }, missing: "renormalize" } as const;
const unsure = (level: string, confidence = 0.6) => ({ kind: "level", level, confidence }) as const;
const answers = [
  answerOf("a", unsure("partial")),
  answerOf("b", unsure("full")),
  answerOf("c", unsure("none"), { rater: "r2" }),
];
/** A criterion under two roots, so that it stands in two rows. */
const root = [
  { node: "all", ...mean, criteria: { a: 1, b: 1 } },
  { node: "other", ...mean, criteria: { a: 1, c: 3 } },
];
const scores = scoresOf({ root, answers });
const everything = { weights: { kind: "noise", share: 0.5 }, scales: "order-preserving", ratings: "draw" } as const;

/** Gives the numbers one by one, and says how many are left. */
function given(...numbers: number[]) {
  const next = () => numbers.shift()!;
  return { next, left: () => numbers };
}
const valueAt = ({ kernel }: ReturnType<typeof drawerOf>, id: string) =>
  kernel.columns[scores.plan.nodeAt.get(id)!]!.value[0];

describe("a drawer", () => {
  // Three levels between the ends: 0.2, 0.4, 0.8. Weights of all: 1.5 and 0.5; of other: 0.5 and 4.5, times 4 / 5. Ratings
  // apart: a down (0.1 < 0.2), b stays (0.5), c up (0.7 ≥ 0.6). By rater: r1 takes a and b down, r2 lets c stay.
  test("draws scales, then weights node by node, then each rating and each rater", () => {
    const drawer = drawerOf(scores, everything);
    const numbers = given(0.8, 0.2, 0.4, 1, 0, 0, 1, 0.1, 0.5, 0.7, 0.15, 0.3, 99);
    expect(drawer.draw(numbers.next)).toBe(true);
    expect(numbers.left()).toEqual([99]);
    drawer.runApart();
    expect(valueAt(drawer, "all")).toBeCloseTo((1.5 * 0.2 + 0.5 * 1) / 2, 12);
    expect(valueAt(drawer, "other")).toBeCloseTo((0.5 * 0.2 + 4.5 * 0.2) / 5, 12);
    drawer.runShifted();
    expect(valueAt(drawer, "all")).toBeCloseTo((1.5 * 0.2 + 0.5 * 0.8) / 2, 12);
    expect(valueAt(drawer, "other")).toBeCloseTo((0.5 * 0.2 + 4.5 * 0) / 5, 12);
  });

  test("draws nothing where all is fixed, though ratings are unsure", () => {
    const method = drawMethodOf(scores, { name: "own", nodes: ["all"], units: ["QMA"], drawsRatings: true });
    const drawer = inputDrawerOf(treeKernelOf(method), { weights: "fixed", scales: "fixed", ratings: "fixed" });
    const numbers = given(0.1, 0.1, 0.1);
    expect(drawer.draw(numbers.next)).toBe(true);
    expect(drawer.drawWeights(0, numbers.next)).toBe(true);
    expect(numbers.left()).toHaveLength(3);
    drawer.runApart();
    expect(drawer.kernel.columns.map(keptOf)[0]).toEqual(keptOf(scores.nodes[0]!));
    expect([drawer.weighing, drawer.drawsScales]).toEqual([[], false]);
  });

  test("cannot use a draw in which one node's weights overflow", () => {
    const huge = [{ ...root[0]!, criteria: { a: 8.98e307, b: 8.98e307 } }, root[1]!];
    const drawer = drawerOf(scoresOf({ root: huge, answers }), { weights: { kind: "noise", share: 0.5 } });
    expect(drawer.draw(given(0.9, 0.9, 0.5, 0.5).next)).toBe(false);
    expect(drawer.draw(given(0.1, 0.1, 0.5, 0.5).next)).toBe(true);
  });

  // What is only counted has no number, yet a gate reads where it stands.
  test("draws ratings that no node makes a number of", () => {
    const gate = { use: "cap-if", criteria: ["c"], levels: ["none"], count: 1, cap: 0.3, reason: "Low." } as const;
    const counted = scoresOf({
      root: [
        { node: "all", ...mean, criteria: { m: 1 }, gates: [gate] },
        { node: "count", aggregate: { use: "none" }, criteria: { c: 1 } },
      ],
      criteria: { m: measured() },
      method: { levels: {}, normalizers: { m: goalposts({ high: 10 }) } },
      answers: [answerOf("m", 8), answerOf("c", unsure("planned"))],
    });
    const drawer = drawerOf(counted, { ratings: "draw", scales: "order-preserving" });
    const all = counted.plan.nodeAt.get("all")!;
    const found = [0.1, 0.5].map((u) => {
      drawer.draw(given(u, u).next);
      drawer.runApart();
      expect(keptOf(drawer.kernel.columns[all]!)).toEqual(keptOf(scoredAgain(counted, drawer).nodes[all]!));
      return drawer.kernel.columns[all]!.value[0];
    });
    expect(found).toEqual([0.3, 0.8]);
  });
});
