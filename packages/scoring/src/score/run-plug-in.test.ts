import type { MethodologyNode } from "@stocktake/model";
import { orThrow } from "@stocktake/model/diagnostic";
import { describe, expect, test } from "vitest";
import { compileMethodology } from "../plan/compile-methodology.ts";
import type { AggregatorPlugIn } from "../plan/plug-in.ts";
import { answerOf } from "../testing/answer-of.ts";
import { goalposts, instrumentOf, measured, methodologyOf, type TestCase } from "../testing/case-of.ts";
import { scoreDataset } from "./score-dataset.ts";
import { scorecardOf } from "./scorecard.ts";

/** The mean without its least and its greatest; of two or fewer all count. */
const trimmed: AggregatorPlugIn = {
  name: "trimmed-mean",
  version: "1.0.0",
  combine: (values) => {
    const sorted = [...values].sort((a, b) => a - b);
    const kept = sorted.length > 2 ? sorted.slice(1, -1) : sorted;
    return kept.reduce((sum, value) => sum + value, 0) / kept.length;
  },
};
const root: MethodologyNode = {
  node: "all",
  aggregate: { use: "plug-in", name: "trimmed-mean" },
  missing: "renormalize",
  criteria: { a: 1, b: 1, c: 1, d: 1 },
};
const open = goalposts({ caps: "none" });

function scoresBy(plugIn: AggregatorPlugIn, given: Omit<TestCase, "answers">, says: Record<string, string | number>) {
  const plan = orThrow(compileMethodology(methodologyOf(given), instrumentOf(given), { plugIns: [plugIn] }));
  const answers = Object.entries(says).map(([criterion, rating]) => answerOf(criterion, rating));
  return scoreDataset(plan, { answers, entities: [{ id: "QMA" }] }, { asOf: "2026-06-30" });
}

describe("a plug-in", () => {
  // 0, 0.25, 0.75, 1 without the ends: (0.25 + 0.75) / 2. With d unknown 0, 0.25 and 0.75 are left, and 0.25 of them;
  // at worst d is a second 0: (0 + 0.25) / 2; at best it is 1: (0.25 + 0.75) / 2.
  test.each<{ says: Record<string, string>; found: object }>([
    { says: { a: "none", b: "planned", c: "large", d: "full" }, found: { value: 0.5, range: [0.5, 0.5] } },
    { says: { a: "none", b: "planned", c: "large" }, found: { value: 0.25, range: [0.125, 0.5] } },
    { says: { a: "none", b: "planned", c: "large", d: "n/a" }, found: { value: 0.25, range: [0.25, 0.25] } },
  ])("makes the value and the range of $says", ({ says, found }) => {
    expect(scorecardOf(scoresBy(trimmed, { root }, says), "QMA").score).toMatchObject({ kind: "scored", ...found });
  });

  test("is marked unofficial like any node", () => {
    const scores = scoresBy(trimmed, { root: { ...root, unofficial: true } }, { a: "none", b: "full" });
    expect(scorecardOf(scores, "QMA").score).toMatchObject({ kind: "scored", unofficial: true });
  });

  test("gives its own bounds to the node above", () => {
    const signed = { ...trimmed, bounds: () => ({ least: -1, greatest: 1 }) };
    const above: MethodologyNode = { node: "top", aggregate: { use: "product" }, missing: "worst-case", nodes: [root] };
    const compile = (plugIn: AggregatorPlugIn) =>
      compileMethodology(methodologyOf({ root: above }), instrumentOf({ root: above }), { plugIns: [plugIn] });
    expect(compile(trimmed).diagnostics).toEqual([]);
    expect(compile(signed).diagnostics.map(({ code }) => code)).toEqual(["methodology/may-be-negative"]);
  });

  test("that is not given is a finding, with the nearest name", () => {
    const codes = (plugIns: readonly AggregatorPlugIn[]) =>
      compileMethodology(methodologyOf({ root }), instrumentOf({ root }), { plugIns }).diagnostics;
    expect(codes([])).toMatchObject([{ code: "methodology/plug-in-missing", path: ["roots", 0, "aggregate"] }]);
    expect(codes([{ ...trimmed, name: "trimed-mean" }])[0]?.hint).toBe("Did you mean `trimed-mean`?");
  });

  test("may have no number where an end has no bound", () => {
    const criteria = { a: measured(), b: measured(), c: measured(), d: measured() };
    const normalizers = { a: open, b: open, c: open, d: open };
    const partial = {
      ...trimmed,
      combine: (values: readonly number[]) => (values.every(Number.isFinite) ? 1 : Number.NaN),
    };
    const given = { root, criteria: { ...criteria, e: {} }, method: { normalizers } };
    const scores = scoresBy(partial, given, { a: 0.5 });
    expect(scorecardOf(scores, "QMA").score).toMatchObject({ range: ["unbounded", "unbounded"] });
  });

  test.each<{ name: string; plugIn: AggregatorPlugIn; says: string }>([
    {
      name: "makes no number",
      plugIn: { ...trimmed, combine: () => Number.NaN },
      says: 'The plug-in "trimmed-mean" makes NaN of 0, 0, 0, 0.',
    },
    {
      name: "falls when a rating rises",
      plugIn: { ...trimmed, combine: (values, weights) => 1 - trimmed.combine(values, weights) },
      says: 'The plug-in "trimmed-mean" gives 1 with every unknown at its worst and less, 0, at its best.',
    },
  ])("that $name is misuse", ({ plugIn, says }) => {
    expect(() => scoresBy(plugIn, { root }, {})).toThrow(says);
  });

  test("changes no number by sorting what it is given", () => {
    const sorting = {
      ...trimmed,
      combine: (values: readonly number[]) => (values as number[]).sort((a, b) => a - b)[0] ?? 0,
    };
    const scores = scoresBy(sorting, { root }, { a: "full", b: "large", c: "partial", d: "planned" });
    expect(scorecardOf(scores, "QMA").score).toMatchObject({ value: 0.25, range: [0.25, 0.25] });
  });

  test("of a name that another has is misuse", () => {
    const plugIns = [trimmed, { ...trimmed, version: "2" }];
    expect(() => compileMethodology(methodologyOf({ root }), instrumentOf({ root }), { plugIns })).toThrow(
      'Two plug-ins are named "trimmed-mean".',
    );
  });
});
