import type { MethodologyNode, Normalizer } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { answerOf } from "../testing/answer-of.ts";
import { goalposts, measured, scoreOf, scoresOf, type TestCase } from "../testing/case-of.ts";
import { scorecardOf } from "./scorecard.ts";

const root: MethodologyNode = {
  node: "all",
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  criteria: { a: 1, m: 1 },
};
const posts = (more: Parameters<typeof goalposts>[0]) => goalposts({ high: 100, ...more });
const minMax: Normalizer = { use: "min-max", direction: "lower-is-better", to: { worst: 0, best: 1 } };
const given = (normalizer: Normalizer, more: Partial<TestCase> = {}): TestCase => ({
  root,
  criteria: { m: measured() },
  method: { normalizers: { m: normalizer } },
  answers: { a: "partial" },
  ...more,
});

// a is 0.5 throughout; m is half of the node.
describe("an unknown measure", () => {
  test.each([
    { name: "lies between its caps", normalizer: posts({}), range: [(0 + 0.5) / 2, (1 + 0.5) / 2] },
    {
      name: "has no bound above a post without a cap",
      normalizer: posts({ caps: "low" }),
      range: [(0 + 0.5) / 2, "unbounded"],
    },
    {
      name: "has no bound below a post without a cap",
      normalizer: posts({ caps: "high" }),
      range: ["unbounded", (1 + 0.5) / 2],
    },
    {
      name: "has no bound at the worse end where less is better",
      normalizer: posts({ caps: "low", direction: "lower-is-better" }),
      range: ["unbounded", (1 + 0.5) / 2],
    },
    {
      name: "has no bound at all without caps",
      normalizer: posts({ caps: "none" }),
      range: ["unbounded", "unbounded"],
    },
    {
      name: "lies in its domain where there is no cap",
      normalizer: posts({ caps: "none" }),
      domain: { least: -50, greatest: 200 },
      range: [(-0.5 + 0.5) / 2, (2 + 0.5) / 2],
    },
    {
      name: "lies in its domain where less is better",
      normalizer: posts({ caps: "none", direction: "lower-is-better" }),
      domain: { least: -50, greatest: 200 },
      range: [(-1 + 0.5) / 2, (1.5 + 0.5) / 2],
    },
    {
      name: "is held by a cap before its domain",
      normalizer: posts({}),
      domain: { least: -50, greatest: 200 },
      range: [(0 + 0.5) / 2, (1 + 0.5) / 2],
    },
  ])("$name", ({ normalizer, domain, range }) => {
    expect(scoreOf(given(normalizer, { criteria: { m: measured(domain) } }))).toMatchObject({
      kind: "scored",
      value: 0.5,
      range,
    });
  });
});

describe("a value off its scale", () => {
  const logarithmic = posts({ scale: "logarithmic", low: 1, caps: "high" });

  test("counts as unknown and is found", () => {
    const scores = scoresOf(given(logarithmic, { answers: { a: "partial", m: 0 } }));
    expect(scores.diagnostics).toEqual([
      {
        code: "score/off-scale",
        severity: "warning",
        message: "1 values of `m` have no place on its logarithmic scale and count as unknown.",
        hint: "Cap the low end of the goalposts, or check the values.",
        params: { criterion: "m", count: 1 },
        path: ["answers"],
      },
    ]);
    expect(scorecardOf(scores, "QMA").score).toMatchObject({
      value: 0.5,
      range: ["unbounded", 0.75],
      coverage: { known: 0.5 },
    });
  });

  test("gives no number to a disputed cell either", () => {
    const answers = [answerOf("a", "partial"), answerOf("m", 0), answerOf("m", 100, { rater: "r2" })];
    const score = scoreOf(
      given(logarithmic, { answers, method: { normalizers: { m: logarithmic }, disputed: "lowest" } }),
    );
    expect(score).toMatchObject({ kind: "scored", value: 0.5, range: ["unbounded", (1 + 0.5) / 2] });
  });
});

describe("min-max", () => {
  const of = (values: readonly number[]) =>
    values.flatMap((x, i) => [answerOf("a", "partial", { entity: `Q${i}` }), answerOf("m", x, { entity: `Q${i}` })]);
  const valuesOf = (more: Partial<TestCase>) => {
    const scores = scoresOf(given(minMax, { entities: [], ...more }));
    return { scores, values: scores.units.map((unit) => scorecardOf(scores, unit).score) };
  };

  test("stands between the least and the greatest of the population, and gives them back", () => {
    const { scores, values } = valuesOf({ answers: of([10, 20, 50]) });
    // Less is better: 1, (50 − 20) / 40 and 0.
    expect(values).toMatchObject([{ value: (0.5 + 1) / 2 }, { value: (0.5 + 0.75) / 2 }, { value: (0.5 + 0) / 2 }]);
    expect(scores.population).toEqual({ m: { least: 10, greatest: 50 } });
  });

  test("holds a value outside a frozen population and says so", () => {
    const { scores, values } = valuesOf({ answers: of([5, 30, 90]), population: { m: { least: 10, greatest: 50 } } });
    expect(values).toMatchObject([{ value: (0.5 + 1) / 2 }, { value: (0.5 + 0.5) / 2 }, { value: (0.5 + 0) / 2 }]);
    expect(scores.diagnostics).toEqual([
      {
        code: "score/outside-population",
        severity: "warning",
        message: "2 values of `m` pass the least or the greatest of the population and are held there.",
        hint: "Score with the parameters of the present population to see them in full.",
        params: { criterion: "m", count: 2 },
        path: ["answers"],
      },
    ]);
  });

  test("makes the cells unknown where the population has no spread", () => {
    const { scores, values } = valuesOf({ answers: of([30, 30]) });
    expect(values[0]).toMatchObject({ value: 0.5, range: [0.25, 0.75], coverage: { known: 0.5 } });
    expect(scores.diagnostics.map(({ code }) => code)).toEqual(["score/no-spread"]);
  });

  test("leaves an unknown anywhere on the scale", () => {
    const { values } = valuesOf({ answers: [...of([10, 50]), answerOf("a", "partial", { entity: "Q9" })] });
    expect(values[2]).toMatchObject({ value: 0.5, range: [0.25, 0.75] });
  });
});
