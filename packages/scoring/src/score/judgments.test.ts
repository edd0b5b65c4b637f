import type { Judgment } from "@stocktake/model";
import { orThrow } from "@stocktake/model/diagnostic";
import { describe, expect, test } from "vitest";
import { explainScore } from "../index.ts";
import { compileMethodology } from "../plan/compile-methodology.ts";
import { answerOf } from "../testing/answer-of.ts";
import { findingsOf, instrumentOf, methodologyOf, type TestCase } from "../testing/case-of.ts";
import { scoreDataset } from "./score-dataset.ts";
import { scorecardOf } from "./scorecard.ts";

const judged: TestCase = {
  root: { node: "R.5", aggregate: { use: "judgment", scale: "ladder" }, criteria: { a: 1, b: 1, c: 1 } },
};
const judgment = (fields: Partial<Judgment> = {}): Judgment => ({
  id: "judgment-1",
  entity: "QMA",
  node: "R.5",
  date: "2026-03-01",
  by: "panel-1",
  level: "partial",
  rationale: "The offence leaves out one purpose.",
  ...fields,
});
const score = (...judgments: Judgment[]) => {
  const plan = orThrow(compileMethodology(methodologyOf(judged), instrumentOf(judged)));
  const records = { answers: [answerOf("a", "full"), answerOf("b", "none")], judgments, entities: [{ id: "QMA" }] };
  return scoreDataset(plan, records, { asOf: "2026-06-30" });
};
const cardOf = (...judgments: Judgment[]) => scorecardOf(score(...judgments), "QMA").score;

describe("a node that is left to judgment", () => {
  test("has the level that a person gave, with the reason and the counts beside it", () => {
    expect(cardOf(judgment())).toEqual({
      kind: "judged",
      level: "partial",
      rationale: "The offence leaves out one purpose.",
      date: "2026-03-01",
      by: "panel-1",
      counts: {
        levels: { none: 1, planned: 0, partial: 0, large: 0, full: 1 },
        measured: 0,
        disputed: 0,
        notApplicable: 0,
        unknown: { unanswered: 1 },
        total: 3,
      },
      coverage: { known: 2 / 3, corroborated: 0, verified: 0 },
    });
  });

  test("counts where nobody has judged", () => {
    expect(cardOf()).toMatchObject({ kind: "counted", counts: { total: 3 } });
    expect(cardOf(judgment({ entity: "QMB" }))).toMatchObject({ kind: "counted" });
  });

  test("takes the newest judgment up to the day, and of one day the one with the greater id", () => {
    expect(cardOf(judgment(), judgment({ id: "judgment-2", date: "2026-05-01", level: "large" }))).toMatchObject({
      level: "large",
    });
    expect(cardOf(judgment(), judgment({ id: "judgment-2", date: "2026-07-01", level: "large" }))).toMatchObject({
      level: "partial",
    });
    expect(cardOf(judgment({ id: "judgment-2", level: "large" }), judgment())).toMatchObject({ level: "large" });
  });

  test.each([
    {
      on: "a level that the scale lacks",
      fields: { level: "pratial" },
      finding: {
        code: "score/judgment-unknown-level",
        message:
          "The judgment `judgment-1` gives the level `pratial`, which the scale `ladder` does not have; it is not used.",
        hint: "Use a level of that scale.",
        params: { judgment: "judgment-1", level: "pratial", scale: "ladder" },
        path: ["judgments", 1, "level"],
      },
    },
    {
      on: "another node",
      fields: { node: "R.6" },
      finding: {
        code: "score/judgment-on-other-node",
        message: "The judgment `judgment-1` is on the node `R.6`, which the methodology does not leave to judgment.",
        hint: "Did you mean `R.5`?",
        params: { judgment: "judgment-1", node: "R.6", suggestion: "Did you mean `R.5`?" },
        path: ["judgments", 1, "node"],
      },
    },
    {
      on: "a node like no other",
      fields: { node: "elsewhere" },
      finding: {
        code: "score/judgment-on-other-node",
        message:
          "The judgment `judgment-1` is on the node `elsewhere`, which the methodology does not leave to judgment.",
        hint: "Name a node whose aggregator is `judgment`.",
        path: ["judgments", 1, "node"],
      },
    },
  ])("does not use a judgment on $on, and says so", ({ fields, finding }) => {
    const scores = score(judgment({ id: "judgment-0", entity: "QMB" }), judgment(fields));
    expect(scores.diagnostics).toMatchObject([{ severity: "warning", ...finding }]);
    expect(scorecardOf(scores, "QMA").score.kind).toBe("counted");
  });

  test("takes a judgment of the day itself", () => {
    expect(cardOf(judgment({ date: "2026-06-30" }))).toMatchObject({ kind: "judged", date: "2026-06-30" });
  });

  test("needs no numbers for levels, no missing policy and no least coverage", () => {
    const { levels: _, minCoverage: __, ...method } = methodologyOf(judged);
    expect(compileMethodology(method, instrumentOf(judged)).diagnostics).toEqual([]);
  });

  test("is refused on a scale that is not there, and below a node that makes a number", () => {
    const root = { ...(judged.root as object), aggregate: { use: "judgment", scale: "laddder" } } as TestCase["root"];
    expect(findingsOf({ root }).map(({ code }) => code)).toEqual(["methodology/unknown-scale"]);
    const above = {
      node: "mean",
      aggregate: { use: "weighted-mean" as const },
      missing: "renormalize" as const,
      nodes: [judged.root as never],
    };
    expect(findingsOf({ root: above }).map(({ code }) => code)).toEqual(["methodology/child-without-number"]);
  });

  test("explains levels that are only counted without a number", () => {
    const { levels: _, ...method } = methodologyOf(judged);
    const plan = orThrow(compileMethodology(method, instrumentOf(judged)));
    const scores = scoreDataset(plan, { answers: [answerOf("a", "full")] }, { asOf: "2026-06-30" });
    const [child] = explainScore(scores, { state: "QMA" }).root.children;
    expect(child).toMatchObject({
      role: "counted",
      reading: { kind: "level", level: "full" },
      conversion: { use: "counted-levels", levels: ["none", "planned", "partial", "large", "full"] },
    });
    for (const field of ["value", "range", "counted"]) expect(child).not.toHaveProperty(field);
  });
});
