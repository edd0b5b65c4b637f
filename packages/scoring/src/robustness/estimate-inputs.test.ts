import { orThrow } from "@stocktake/model/diagnostic";
import { describe, expect, test } from "vitest";
import { compileMethodology } from "../plan/compile-methodology.ts";
import { answerOf } from "../testing/answer-of.ts";
import { instrumentOf, measured, methodologyOf, scoresOf, type TestCase } from "../testing/case-of.ts";
import { planDraws } from "./draw-plan.ts";
import { estimateInputs, type InputInfluence } from "./estimate-inputs.ts";
import type { RobustnessOptions } from "./robustness.ts";

const mean = { aggregate: { use: "weighted-mean" }, missing: "renormalize" } as const;
const sure = (level: string, confidence: number) => ({ kind: "level", level, confidence }) as const;
const root = { node: "all", ...mean, criteria: { a: 1, b: 1 } };

/** The influence of what the options draw on `all`. */
function influence(given: TestCase, options: Partial<RobustnessOptions>, samples = 512): InputInfluence {
  const asked = { seed: 1, ...options };
  return estimateInputs(planDraws(scoresOf(given), asked).plan.methods, asked, "all", samples);
}

function estimated(...given: Parameters<typeof influence>) {
  const found = influence(...given);
  if (found.kind !== "estimated") throw new Error(`It is ${found.kind}.`);
  return found;
}

const named = (found: ReturnType<typeof estimated>) =>
  found.inputs.map((input) => (input.kind === "weights" ? input.node : input.kind));

describe("the inputs that make values vary", () => {
  // The value is the weight of a, uniform on 0 … 1: its variance is 1/12, all of it from one input.
  test("of one are that one", () => {
    const found = estimated({ root, answers: { a: "full", b: "none" } }, {});
    expect(found).toMatchObject({ samples: 512, evaluations: 512 * (1 + 2), threshold: 0.05, withoutValue: 0 });
    expect(found.variance).toBeCloseTo(1 / 12, 2);
    expect(found.alone).toBeCloseTo(1, 1);
    expect(found.inputs).toMatchObject([{ kind: "weights", node: "all", verdict: "matters" }]);
    expect(found.inputs[0]!.total.value).toBeCloseTo(1, 1);
  });

  // b is planned, partial or large with 0.25, 0.5 and 0.25: a variance of 0.25² / 2 = 1/32, of which half the weight
  // leaves 1/128. The method is (1 + b) / 2 or b with equal chance: 0.75 or 0.5 on average. Given the method, the
  // variance of b is weighed by 1/4 or 1: alone the method makes (0.25 / 2)² = 1/64.
  test("are ratings and method, by themselves and together", () => {
    const given: TestCase = { root, answers: [answerOf("a", "full"), answerOf("b", sure("partial", 0.5))] };
    const strict = { ...given, root: { ...root, aggregate: { use: "weakest-link" } } } as TestCase;
    const plan = orThrow(compileMethodology(methodologyOf(strict), instrumentOf(strict)));
    const alternatives = [{ name: "weakest link", plan }];
    const found = estimated(given, { weights: "fixed", ratings: "draw", alternatives }, 4096);
    expect(found.evaluations).toBe(4096 * (2 + 2));
    // Σ: 1/64 + (1/128 + 1/32) / 2 = 9/256, of which ratings make Var((3/4)(b − 1/2)) = (9/16)/32 = 9/512 alone.
    expect(found.variance).toBeCloseTo(9 / 256, 2);
    const byKind = Object.fromEntries(found.inputs.map((input) => [input.kind, input]));
    expect(byKind.method!.first.value).toBeCloseTo(1 / 64 / (9 / 256), 1);
    expect(byKind.ratings!.first.value).toBeCloseTo(9 / 512 / (9 / 256), 1);
    expect(named(found)).toEqual(["ratings", "method"]);
    expect(found.alone).toBeCloseTo(found.inputs[0]!.first.value + found.inputs[1]!.first.value, 12);
  });

  // The weights of `part` move it between 0 and 1, a hundredth of which arrives at `all`.
  const little = { node: "part", ...mean, weight: 0.01, criteria: { b: 1, c: 1 } };
  const slight: TestCase = {
    root: { node: "all", ...mean, criteria: { a: 1, d: 1 }, nodes: [little] },
    answers: { a: "full", d: "none", b: "full", c: "none" },
  };
  test("stand by how much they matter in all", () => {
    const found = estimated(slight, { weights: { kind: "noise", share: 0.5 } });
    expect(found.inputs.map((input) => ({ ...input, first: 0, total: 0 }))).toEqual([
      { kind: "weights", node: "all", verdict: "matters", first: 0, total: 0 },
      { kind: "weights", node: "part", verdict: "does-not-matter", first: 0, total: 0 },
    ]);
  });

  test("are undecided where too few samples were drawn", () => {
    const given: TestCase = {
      root: {
        node: "all",
        ...mean,
        nodes: [0, 1, 2].map((i) => ({
          node: `p${i}`,
          ...mean,
          weight: 1 + i,
          criteria: { [`x${i}`]: 1, [`y${i}`]: 1 },
        })),
      },
      answers: { x0: "full", y0: "none", x1: "full", y1: "none", x2: "partial", y2: "none" },
    };
    const verdicts = estimated(given, {}, 16).inputs.map(({ verdict }) => verdict);
    expect(verdicts).toContain("undecided");
  });

  test("are the weights below the node that is asked about, and no others", () => {
    const other = { node: "other", ...mean, criteria: { a: 1, b: 1 } };
    expect(named(estimated({ ...slight, root: [slight.root, other] as TestCase["root"] }, {}, 64)).sort()).toEqual([
      "all",
      "part",
    ]);
  });

  test("are scales only where a level stands between two others", () => {
    const ends = { root, answers: { a: "full", b: "none" } };
    const found = estimated(ends, { scales: "order-preserving" }, 64);
    expect(named(found)).toEqual(["all", "scales"]);
    expect(found.inputs[1]).toMatchObject({ total: { value: 0, interval: [0, 0] }, verdict: "does-not-matter" });
    expect(influence({ root: { ...root, criteria: { a: 1 } }, answers: { a: "full" } }, {})).toEqual({
      kind: "nothing-drawn",
    });
    expect(influence({ root, answers: { a: "full", b: "none" } }, { weights: "fixed", ratings: "draw" })).toEqual({
      kind: "nothing-drawn",
    });
  });

  test("are scales and ratings where one of the methods has them", () => {
    const given: TestCase = {
      root,
      criteria: { m: measured() },
      answers: [answerOf("a", "full"), answerOf("b", sure("partial", 0.5)), answerOf("m", 3)],
    };
    const points = { use: "min-max", direction: "higher-is-better", to: { worst: 0, best: 10 } } as const;
    const other = { root: { ...root, criteria: { m: 1 } }, method: { normalizers: { m: points } } };
    const plan = orThrow(compileMethodology(methodologyOf(other), instrumentOf(given)));
    const alternatives = [{ name: "measured", plan }];
    const drawn = { weights: "fixed", scales: "order-preserving", ratings: "draw", alternatives } as const;
    expect(named(estimated(given, drawn, 64)).sort()).toEqual(["method", "ratings", "scales"]);
  });

  test("stand by name where nothing varies", () => {
    const parts = ["y", "x"].map((node) => ({ node, ...mean, criteria: { [`${node}1`]: 1, [`${node}2`]: 1 } }));
    const given: TestCase = {
      root: { node: "all", ...mean, nodes: parts },
      answers: { x1: "large", x2: "large", y1: "large", y2: "large" },
    };
    expect(influence(given, {}, 8)).toEqual({
      kind: "constant",
      inputs: ["all", "x", "y"].map((node) => ({ kind: "weights", node })),
    });
  });

  // The coverage is the weight of a: below a half there is no value, and the score, 1, stands in for it.
  test("leave the score where a draw takes the value away, and say how often", () => {
    const given: TestCase = { root: { ...root, minCoverage: 0.5 }, answers: { a: "full" } };
    expect(influence(given, {}, 64)).toEqual({ kind: "constant", inputs: [{ kind: "weights", node: "all" }] });
    const two = [
      answerOf("a", "full"),
      answerOf("a", "full", { entity: "QMB" }),
      answerOf("b", "none", { entity: "QMB" }),
    ];
    const found = estimated({ ...given, answers: two, entities: ["QMA", "QMB", "QMC"] }, {}, 64);
    expect(found.withoutValue / found.evaluations).toBeCloseTo(0.5, 1);
  });
});

test("the same seed gives the same numbers, and these", () => {
  const given: TestCase = { root, answers: [answerOf("a", "large"), answerOf("b", sure("planned", 0.5))] };
  const found = estimated(given, { ratings: "draw", scales: "order-preserving" }, 8);
  expect(found).toMatchInlineSnapshot(`
    {
      "alone": 1.9133030273639666,
      "evaluations": 40,
      "inputs": [
        {
          "first": {
            "interval": [
              -0.2709430262119135,
              0.891322122228336,
            ],
            "value": 0.5358021041940959,
          },
          "kind": "weights",
          "node": "all",
          "total": {
            "interval": [
              0.040211083422834165,
              1.2309622042160626,
            ],
            "value": 0.2735589166387598,
          },
          "verdict": "undecided",
        },
        {
          "first": {
            "interval": [
              0.7906790159086029,
              0.9270526688379902,
            ],
            "value": 0.8845683711572984,
          },
          "kind": "ratings",
          "total": {
            "interval": [
              0.0004777141550317919,
              0.5467950702391113,
            ],
            "value": 0.1763394513119217,
          },
          "verdict": "undecided",
        },
        {
          "first": {
            "interval": [
              -0.3042043778933994,
              0.8814448459493938,
            ],
            "value": 0.49293255201257236,
          },
          "kind": "scales",
          "total": {
            "interval": [
              0.04761750744229851,
              0.3739650583466412,
            ],
            "value": 0.15847576993971463,
          },
          "verdict": "undecided",
        },
      ],
      "kind": "estimated",
      "samples": 8,
      "threshold": 0.05,
      "variance": 0.049974643354635855,
      "withoutValue": 0,
    }
  `);
  expect(estimated(given, { ratings: "draw", scales: "order-preserving" }, 8)).toEqual(found);
});
