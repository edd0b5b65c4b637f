import { orThrow } from "@stocktake/model/diagnostic";
import { describe, expect, test } from "vitest";
import { compileMethodology } from "../plan/compile-methodology.ts";
import { answerOf } from "../testing/answer-of.ts";
import { instrumentOf, methodologyOf, scoresOf, type TestCase } from "../testing/case-of.ts";
import { planDraws, summaryOfBlock } from "./draw-plan.ts";
import type { RobustnessOptions } from "./robustness.ts";

const mean = { aggregate: { use: "weighted-mean" }, missing: "renormalize" } as const;
const part = { node: "part", ...mean, criteria: { b: 1, c: 1 } };
const tally = { node: "tally", aggregate: { use: "none" }, criteria: { a: 1 } } as const;
const root = { node: "all", ...mean, criteria: { a: 1 }, nodes: [part] };
const bands = { low: 0, high: 0.5 };
const publish = { decimals: 2, rankOn: "rounded" } as const;
const answers = [
  answerOf("a", "full"),
  answerOf("b", "none"),
  answerOf("c", "full"),
  answerOf("a", "none", { entity: "QMB" }),
];
const given = { root: [root, tally], method: { bands, publish }, answers, entities: ["QMA", "QMB", "QMC"] } as TestCase;
const scores = scoresOf(given);
const planOf = (otherwise: Partial<TestCase>) =>
  orThrow(compileMethodology(methodologyOf({ ...given, ...otherwise }), instrumentOf(given)));

describe("what decides draws", () => {
  test("is filled up where options leave it out", () => {
    const { plan, passes, summary, nodes } = planDraws(scores, { seed: 4 });
    const { methods, ...rest } = plan;
    expect(nodes).toEqual(["all", "part"]);
    expect(rest).toEqual({
      seed: 4,
      draws: 1000,
      weights: { kind: "dirichlet" },
      scales: "fixed",
      ratings: "fixed",
      units: 3,
      nodes: 2,
      // `all` is (1 + 0.5) / 2 for QMA and 0, from a alone, for QMB; `part` is 0.5 for QMA. QMC has no answer.
      scored: Float64Array.of(0.75, 0, Number.NaN, 0.5, Number.NaN, Number.NaN),
    });
    expect(methods.map(({ name, drawsRatings }) => [name, drawsRatings])).toEqual([["test@1", false]]);
    expect(passes).toEqual([plan]);
    expect(summary).toEqual({
      units: 3,
      half: 500,
      edges: Float64Array.of(0, 0.5),
      bandDecimals: undefined,
      rankOn: undefined,
    });
  });

  test("gives the odd draw to the first half", () => {
    expect(planDraws(scores, { seed: 1, draws: 7 }).summary.half).toBe(4);
  });

  test.each([
    { bandOn: "exact", rankOn: "exact", expected: { bandDecimals: undefined, rankOn: "exact" } },
    { bandOn: "rounded", rankOn: "rounded", expected: { bandDecimals: 2, rankOn: 2 } },
  ] as const)("rounds as the methodology says: bands $bandOn, ranks $rankOn", ({ bandOn, rankOn, expected }) => {
    const method = { bands, bandOn, publish: { decimals: 2, rankOn } };
    expect(planDraws(scoresOf({ ...given, method }), { seed: 1, ranks: true }).summary).toMatchObject(expected);
  });

  test("ranks nothing that is under a common shift", () => {
    const planned = planDraws(scores, { seed: 1, ranks: true, ratings: "draw" });
    const rankOn = [0, 1, 2, 3].map((block) => summaryOfBlock(planned, planned.plan, block).rankOn);
    expect(rankOn).toEqual([2, 2, undefined, undefined]);
  });

  test("keeps the nodes that are asked for, or those that every method has", () => {
    expect(planDraws(scores, { seed: 1, nodes: ["part"] }).nodes).toEqual(["part"]);
    const alternatives = [
      { name: "flat", plan: planOf({ root: { ...root, criteria: { a: 1, b: 1, c: 1 }, nodes: [] } }) },
    ];
    const planned = planDraws(scores, { seed: 1, alternatives });
    expect(planned.nodes).toEqual(["all"]);
    expect(planned.plan.methods.map(({ name }) => name)).toEqual(["test@1", "flat"]);
  });

  test("scores an alternative on the same day, with the same regions", () => {
    const imputing = { ...root, missing: "region-mean" } as const;
    const method = { ...given.method, statisticalIndex: true };
    const regions = { QMA: "north", QMB: "north", QMC: "south" };
    const old = { ...given, asOf: "2026-01-15", regions, method } as TestCase;
    const alternatives = [{ name: "imputing", plan: planOf({ root: imputing, method }) }];
    const [own, other] = planDraws(scoresOf(old), { seed: 1, alternatives }).plan.methods;
    expect(own!.grouping).toMatchObject({ names: ["north", "south"] });
    expect(other!.grouping).toEqual(own!.grouping);
    const early = planDraws(scoresOf({ ...old, asOf: "2026-01-14" }), { seed: 1, alternatives }).plan.methods;
    expect(early.map(({ matrix }) => matrix.kind.every((kind) => kind === own!.matrix.kind[8]))).toEqual([true, true]);
  });
});

describe("options are refused", () => {
  const flat = { name: "flat", plan: planOf({ root: { ...root, criteria: { a: 1 }, nodes: [] } }) };
  const refused: readonly (readonly [Partial<RobustnessOptions>, string, string])[] = [
    [{ seed: 1.5 }, "NOT_AN_OPTION", "A seed is a whole number; 1.5 is none."],
    [{ draws: 0 }, "NOT_AN_OPTION", "Draws are a whole number from 1 to 1000000; 0 is none."],
    [{ draws: 2.5 }, "NOT_AN_OPTION", "Draws are a whole number from 1 to 1000000; 2.5 is none."],
    [{ draws: 1_000_001 }, "NOT_AN_OPTION", "Draws are a whole number from 1 to 1000000; 1000001 is none."],
    [
      { weights: { kind: "noise", share: 1 } },
      "NOT_AN_OPTION",
      "Weights are moved by a share from 0 up to, not including, 1; 1 is none.",
    ],
    [
      { weights: { kind: "noise", share: -0.1 } },
      "NOT_AN_OPTION",
      "Weights are moved by a share from 0 up to, not including, 1; -0.1 is none.",
    ],
    [{ memory: -1 }, "NOT_AN_OPTION", "Memory is a number of bytes above zero; -1 is none."],
    [{ alternatives: [flat, flat] }, "NOT_AN_OPTION", 'Two alternatives are named "flat".'],
    [{ nodes: ["part"], alternatives: [flat] }, "UNKNOWN_NODE", expect.stringContaining('"part"') as unknown as string],
  ];

  test.each(refused)("%j", (options, code, message) => {
    expect(() => planDraws(scores, { seed: 1, ...options })).toThrow(expect.objectContaining({ code, message }));
  });

  test.each([{ draws: 1 }, { draws: 1_000_000 }, { weights: { kind: "noise", share: 0 } as const }])(
    "but not %j",
    (options) => {
      expect(() => planDraws(scores, { seed: 1, ...options })).not.toThrow();
    },
  );
});
