import type { MethodologyNode } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { scorecardOf } from "../score/scorecard.ts";
import { answerOf } from "../testing/answer-of.ts";
import { scoresOf, type TestCase } from "../testing/case-of.ts";
import { explainScore } from "./explain-score.ts";

const root: MethodologyNode = {
  node: "all",
  aggregate: { use: "weighted-mean" },
  missing: "region-mean",
  criteria: { a: 1, b: 1 },
};
// Of QMA, b is not known; in its region b is 1 and 0.5, elsewhere 0.
const levels = { QMA: undefined, QMB: "full", QMC: "partial", QMD: "none" } as const;
const regions = { QMA: "east", QMB: "east", QMC: "east", QMD: "west" };
const given = (more: Partial<TestCase> = {}): TestCase => ({
  root,
  answers: Object.entries(levels).flatMap(([entity, level]) => [
    answerOf("a", "partial", { entity }),
    ...(level === undefined ? [] : [answerOf("b", level, { entity })]),
  ]),
  method: { statisticalIndex: true },
  regions,
  ...more,
});
const scored = (more: Partial<TestCase> = {}) => {
  const scores = scoresOf(given(more));
  return { scores, score: scorecardOf(scores, "QMA").score, found: scores.diagnostics };
};

describe("region-mean", () => {
  test.each([
    { name: "in a record", given: regions },
    { name: "in a map", given: new Map(Object.entries(regions)) },
  ])("counts a missing child at the mean of its region, and it stays unknown: regions $name", (each) => {
    const { score, found } = scored({ regions: each.given });
    expect(score).toMatchObject({
      kind: "scored",
      value: (0.5 + (1 + 0.5) / 2) / 2,
      range: [0.5 / 2, 1.5 / 2],
      coverage: { known: 0.5 },
    });
    expect(found).toEqual([]);
  });

  test("is explained with the region and the number of values", () => {
    const [a, b] = explainScore(scored().scores, { state: "QMA" }).root.children;
    expect(b).toMatchObject({ role: "at-region-mean", counted: (1 + 0.5) / 2, imputed: { n: 2, region: "east" } });
    expect(a).not.toHaveProperty("imputed");
  });

  test.each([
    { name: "without a grouping", regions: undefined, code: "score/without-region" },
    { name: "where the entity has no region", regions: { QMB: "east" }, code: "score/without-region" },
    {
      name: "where nobody in the region has a value",
      regions: { QMA: "north", QMB: "east" },
      code: "score/nobody-to-average",
    },
  ])("leaves the child out and says so $name", ({ regions, code }) => {
    const { regions: _, ...rest } = given();
    const scores = scoresOf(regions === undefined ? rest : { ...rest, regions });
    expect(scorecardOf(scores, "QMA").score).toMatchObject({ kind: "scored", value: 0.5, range: [0.25, 0.75] });
    const where = code === "score/nobody-to-average" ? { where: "their regions" } : {};
    expect(scores.diagnostics).toMatchObject([
      { code, severity: "warning", params: { count: 1, node: "all", child: "b", ...where }, path: ["answers"] },
    ]);
    expect(explainScore(scores, { state: "QMA" }).root.children[1]).toMatchObject({ role: "left-out" });
  });

  // QMB and QMC are in the east, where b is full and, of a dispute of which the lowest is taken, partial; QMD and QME in
  // the west, where it is none.
  test("takes what counts, region by region", () => {
    const answers = ["QMA", "QMB", "QMC", "QMD", "QME"].map((entity) => answerOf("a", "partial", { entity }));
    const of = (entity: string, level: string, rater = "r1") => answerOf("b", level, { entity, rater });
    const said = [of("QMB", "full"), of("QMC", "partial"), of("QMC", "large", "r2"), of("QME", "none")];
    const scores = scoresOf({
      ...given(),
      answers: [...answers, ...said],
      method: { statisticalIndex: true, disputed: "lowest" },
      regions: { QMA: "east", QMB: "east", QMC: "east", QMD: "west", QME: "west" },
    });
    const value = (entity: string) => scorecardOf(scores, entity).score;
    expect(value("QMA")).toMatchObject({ value: (0.5 + (1 + 0.5) / 2) / 2 });
    expect(value("QMD")).toMatchObject({ value: (0.5 + 0) / 2 });
  });

  test("does not say so where nothing is missing", () => {
    const answers = [answerOf("a", "partial"), answerOf("b", "partial")];
    expect(scored({ answers, regions: {} }).found).toEqual([]);
  });
});

describe("group-mean", () => {
  test("says how many values the mean is of", () => {
    const { scores } = scored({ root: { ...root, missing: "group-mean" } });
    expect(explainScore(scores, { state: "QMA" }).root.children[1]).toMatchObject({
      role: "at-group-mean",
      counted: (1 + 0.5 + 0) / 3,
      imputed: { n: 3 },
    });
  });

  test("says so where nobody has a value, and leaves the child out", () => {
    const { score, found } = scored({ root: { ...root, missing: "group-mean" }, answers: { a: "partial" } });
    expect(score).toMatchObject({ kind: "scored", value: 0.5 });
    expect(found).toMatchObject([{ code: "score/nobody-to-average", params: { count: 1, where: "the population" } }]);
  });

  test.each(["sum", "product"] as const)("gives a %s no value where nobody has one to put in", (use) => {
    const { score } = scored({
      root: { ...root, aggregate: { use }, missing: "group-mean" },
      answers: { a: "partial" },
    });
    expect(score).toMatchObject({ kind: "insufficient", why: "incomplete" });
  });
});
