import { describe, expect, test } from "vitest";
import { answerOf } from "../testing/answer-of.ts";
import { scoresOf, type TestCase } from "../testing/case-of.ts";
import { drawerOf } from "../testing/drawer-of.ts";
import { leaveOneOut, swingWeights } from "./leave-one-out.ts";

const mean = { aggregate: { use: "weighted-mean" }, missing: "renormalize" } as const;

/** QMA: a full, b none, c partial. QMB: a none, b full, c full. QMC: nothing but c, which is none. */
const answers = [
  ...Object.entries({ a: "full", b: "none", c: "partial" }).map(([id, level]) => answerOf(id, level)),
  ...Object.entries({ a: "none", b: "full", c: "full" }).map(([id, level]) => answerOf(id, level, { entity: "QMB" })),
  answerOf("c", "none", { entity: "QMC" }),
];
const entities = ["QMA", "QMB", "QMC"];

function kernelOf(root: TestCase["root"]) {
  const scores = scoresOf({ root, answers, entities });
  const kernel = drawerOf(scores).kernel;
  return { kernel, at: scores.plan.nodeAt.get("all")! };
}

describe("leaving out", () => {
  // `part` is 0.25 for QMA, 1 for QMB and, from c alone, 0 for QMC; `all` is (a + part) / 2: 0.625, 0.5 and 0.
  // Without a: 0.25, 1, 0. Without part: 1, 0, none. Without b part is 0.5, 1, 0 and all 0.75, 0.5, 0. Without c part is
  // 0, 1, none and all 0.5, 0.5, none.
  test("shows the change over those that have a value before and after, and who loses it", () => {
    const part = { node: "part", ...mean, criteria: { b: 1, c: 1 } };
    const { kernel, at } = kernelOf({ node: "all", ...mean, criteria: { a: 1 }, nodes: [part] });
    expect(leaveOneOut(kernel, at)).toEqual([
      { kind: "node", id: "part", mean: (0.375 + 0.5) / 2, greatest: 0.5, lost: 1, gained: 0 },
      { kind: "criterion", id: "a", mean: (0.375 + 0.5 + 0) / 3, greatest: 0.5, lost: 0, gained: 0 },
      { kind: "criterion", id: "c", mean: (0.125 + 0) / 2, greatest: 0.125, lost: 1, gained: 0 },
      { kind: "criterion", id: "b", mean: (0.125 + 0 + 0) / 3, greatest: 0.125, lost: 0, gained: 0 },
    ]);
    expect([...kernel.weights]).toEqual([...kernel.method.childWeight]);
  });

  // a and b are needed: QMC has no value with any of them, and has that of c without both.
  test("shows who gains a value, and orders equal changes by name", () => {
    const { kernel, at } = kernelOf({ node: "all", ...mean, missing: "require-complete", criteria: { a: 1, c: 1 } });
    expect(leaveOneOut(kernel, at)).toEqual([
      { kind: "criterion", id: "a", mean: (0.25 + 0.5) / 2, greatest: 0.5, lost: 0, gained: 1 },
      { kind: "criterion", id: "c", mean: (0.25 + 0.5) / 2, greatest: 0.5, lost: 0, gained: 0 },
    ]);
  });

  test("changes nothing where nobody has a value", () => {
    const { kernel, at } = kernelOf({ node: "all", ...mean, minCoverage: 1, criteria: { d: 1, e: 1 } });
    expect(leaveOneOut(kernel, at)).toEqual([
      { kind: "criterion", id: "d", mean: 0, greatest: 0, lost: 0, gained: 0 },
      { kind: "criterion", id: "e", mean: 0, greatest: 0, lost: 0, gained: 0 },
    ]);
  });
});

describe("a swing", () => {
  // Of the weights 1 and 3, a at 0.5 and 1.5 of 3.5 and 4.5: QMA stands at a · 1 + b · 0, so at 1/7 and 1/3; QMB the
  // other way round. The weight of b at 1.5 and 4.5 leaves a 1/2.5 and 1/5.5.
  test("moves one weight, and the others of the node make up for it", () => {
    const { kernel, at } = kernelOf({ node: "all", ...mean, criteria: { a: 1, b: 3 } });
    const [b, a] = swingWeights(kernel, at, 0.5);
    expect(a).toMatchObject({ kind: "criterion", id: "a", below: "all", weights: [0.5, 1.5] });
    expect(a!.mean).toBeCloseTo(1 / 3 - 1 / 7, 12);
    expect(b).toMatchObject({ kind: "criterion", id: "b", below: "all", weights: [1.5, 4.5] });
    expect(b!.mean).toBeCloseTo(1 / 2.5 - 1 / 5.5, 12);
    expect(b!.greatest).toBeCloseTo(1 / 2.5 - 1 / 5.5, 12);
    expect([...kernel.weights]).toEqual([1, 3]);
  });

  // A sum shows the weights themselves: of 4 in all, 0.5 · 4/3.5 and 1.5 · 4/4.5 for QMA, and for QMB the rest.
  test("leaves what the weights of the node add up to", () => {
    const { kernel, at } = kernelOf({
      node: "all",
      ...mean,
      aggregate: { use: "sum" },
      missing: "require-complete",
      criteria: { a: 1, b: 3 },
    });
    const a = swingWeights(kernel, at, 0.5).find(({ id }) => id === "a")!;
    expect(a.mean).toBeCloseTo(4 / 3 - 4 / 7, 12);
    expect(a.greatest).toBeCloseTo(24 / 7 - 8 / 3, 12);
  });

  test("has no meaning for an only child, or where nothing is weighed", () => {
    const nodes = [
      { node: "alone", ...mean, weight: 2, criteria: { a: 1 } },
      { node: "weakest", ...mean, weight: 2, aggregate: { use: "weakest-link" as const }, criteria: { b: 1, c: 1 } },
      { node: "unknown", ...mean, weight: 4, criteria: { d: 1 } },
    ];
    const { kernel, at } = kernelOf({ node: "all", ...mean, nodes });
    expect(swingWeights(kernel, at, 0.25).map(({ id, kind, below, weights }) => [id, kind, below, weights])).toEqual([
      ["alone", "node", "all", [1.5, 2.5]],
      ["weakest", "node", "all", [1.5, 2.5]],
      ["unknown", "node", "all", [3, 5]],
    ]);
  });
});
