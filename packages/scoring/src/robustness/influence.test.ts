import { orThrow } from "@stocktake/model/diagnostic";
import { describe, expect, test } from "vitest";
import { compileMethodology } from "../plan/compile-methodology.ts";
import { answerOf } from "../testing/answer-of.ts";
import { instrumentOf, methodologyOf, scoresOf, type TestCase } from "../testing/case-of.ts";
import { assessRobustness } from "./assess-robustness.ts";
import { assessInfluence } from "./influence.ts";

const mean = { aggregate: { use: "weighted-mean" }, missing: "renormalize" } as const;
const root = {
  node: "all",
  ...mean,
  criteria: { a: 1 },
  nodes: [{ node: "part", ...mean, weight: 3, criteria: { b: 1, c: 1 } }],
};
const answers = { a: "full", b: "none", c: "partial" };
const given: TestCase = { root, answers };
const scores = scoresOf(given);
const options = { seed: 1, methodology: { samples: 128 } } as const;

describe("assessInfluence", () => {
  // part is (0 + 0.5) / 2 = 0.25, all is (1 + 3 · 0.25) / 4 = 0.4375. Without a: 0.25; without part: 1; without b part is
  // 0.5 and all (1 + 3 · 0.5) / 4 = 0.625; without c part is 0 and all 0.25.
  test("leaves out each criterion and node", () => {
    const { leaveOneOut, node, entities } = assessInfluence(scores, options);
    expect({ node, entities }).toEqual({ node: "all", entities: 1 });
    expect(leaveOneOut.map(({ id, kind, mean: change }) => [id, kind, change])).toEqual([
      ["part", "node", 1 - 0.4375],
      ["a", "criterion", 0.4375 - 0.25],
      ["b", "criterion", 0.625 - 0.4375],
      ["c", "criterion", 0.4375 - 0.25],
    ]);
  });

  test("says where leaving something out takes the value away, or gives one", () => {
    const little = scoresOf({
      root: { ...root, nodes: [], criteria: { a: 1, b: 1 }, minCoverage: 0.6 },
      answers: { a: "full" },
    });
    const { leaveOneOut, entities } = assessInfluence(little, options);
    expect(entities).toBe(0);
    expect(leaveOneOut.map(({ id, lost, gained }) => [id, lost, gained])).toEqual([
      ["a", 0, 0],
      ["b", 0, 1],
    ]);
  });

  // The weight of b from 0.5 to 1.5, the two adding up to 2: part from 1.5 · … b = 0.5 of 1.5: c counts 2/3, part 1/3; at
  // b = 1.5 of 2.5 c counts 2/5, part 1/5. All moves by 3/4 of that.
  test("swings each weight by itself", () => {
    const { swings } = assessInfluence(scores, { ...options, weights: { kind: "noise", share: 0.5 } });
    const b = swings.find(({ id }) => id === "b")!;
    expect(b).toMatchObject({ below: "part", kind: "criterion", weights: [0.5, 1.5] });
    expect(b.mean).toBeCloseTo((3 / 4) * (0.5 * (2 / 3) - 0.5 * (2 / 5)), 12);
    expect(swings.map(({ id }) => id).sort()).toEqual(["a", "b", "c", "part"]);
  });

  test("swings weights by a quarter where their doubt gives no share", () => {
    for (const weights of ["fixed", { kind: "dirichlet" }] as const) {
      const { swings } = assessInfluence(scores, { ...options, weights });
      expect(swings.find(({ id }) => id === "part")!.weights).toEqual([3 * 0.75, 3 * 1.25]);
    }
  });

  test("gives the inputs their indices and a verdict, the greatest total first", () => {
    const { inputs } = assessInfluence(scores, { ...options, scales: "order-preserving" });
    if (inputs.kind !== "estimated") throw new Error("Nothing was drawn.");
    expect(inputs.inputs.map((input) => (input.kind === "weights" ? input.node : input.kind)).sort()).toEqual([
      "all",
      "part",
      "scales",
    ]);
    // The weight of a is uniform on 0…1 and the rest, at most a half, is far from 1: it makes most of the variance.
    expect(inputs.inputs[0]).toMatchObject({ kind: "weights", node: "all", verdict: "matters" });
    expect(inputs).toMatchObject({ samples: 128, evaluations: 128 * (3 + 2), threshold: 0.05, withoutValue: 0 });
    expect(inputs.alone).toBeLessThan(1.3);
  });

  test("draws ratings and methods as inputs of their own", () => {
    const unsure = [answerOf("a", "full"), answerOf("b", { kind: "level", level: "partial", confidence: 0.4 })];
    const other = {
      ...root,
      aggregate: { use: "weakest-link" },
      criteria: { a: 1 },
      nodes: [{ ...root.nodes[0]!, weight: 1 }],
    } as const;
    const plan = orThrow(compileMethodology(methodologyOf({ ...given, root: other }), instrumentOf(given)));
    const { inputs } = assessInfluence(scoresOf({ ...given, answers: unsure }), {
      ...options,
      weights: "fixed",
      ratings: "draw",
      alternatives: [{ name: "weakest link", plan }],
    });
    if (inputs.kind !== "estimated") throw new Error("Nothing was drawn.");
    expect(inputs.inputs.map(({ kind }) => kind).sort()).toEqual(["method", "ratings"]);
  });

  test("says that nothing is drawn, or that nothing varies", () => {
    expect(assessInfluence(scores, { ...options, weights: "fixed" }).inputs).toEqual({ kind: "nothing-drawn" });
    const equal = scoresOf({
      root: { node: "all", ...mean, criteria: { a: 1, b: 1 } },
      answers: { a: "large", b: "large" },
    });
    expect(assessInfluence(equal, options).inputs).toEqual({
      kind: "constant",
      inputs: [{ kind: "weights", node: "all" }],
    });
  });

  test("stands in the result of assessRobustness where it is asked for", () => {
    expect(assessRobustness(scores, { ...options, draws: 10 }).influence).toEqual(assessInfluence(scores, options));
    expect(assessRobustness(scores, { seed: 1, draws: 10 })).not.toHaveProperty("influence");
  });

  test("refuses a node that gives no number", () => {
    const counted = scoresOf({ root: { node: "all", aggregate: { use: "none" }, criteria: { a: 1 } } });
    expect(() => assessInfluence(counted, { ...options, methodology: { node: "all" } })).toThrow(
      expect.objectContaining({
        code: "NOT_AN_OPTION",
        message: 'The node "all" gives no number that something could influence.',
      }),
    );
  });
});
