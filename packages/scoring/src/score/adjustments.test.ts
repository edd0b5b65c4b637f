import type { MethodologyNode } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import type { Says } from "../testing/answer-of.ts";
import { findingsOf, scoreOf, type TestCase } from "../testing/case-of.ts";

// A base counts up to 20 points and an adjustment may take points away.
const levels = { none: -30, planned: -5, partial: 0, large: 10, full: 20 };
const sum = (limits: { least?: number; greatest?: number }, more: Partial<MethodologyNode> = {}): MethodologyNode => ({
  node: "all",
  aggregate: { use: "sum", ...limits },
  missing: "require-complete",
  criteria: { a: 1, b: 1 },
  ...more,
});
const given = (root: MethodologyNode, answers: Record<string, Says> = {}): TestCase => ({
  root,
  answers,
  method: { levels },
});

describe("an additive score with adjustments below zero", () => {
  test.each([
    {
      name: "adds them up",
      limits: {},
      answers: { a: "full", b: "planned" },
      found: { value: 20 + -5, range: [15, 15] },
    },
    {
      name: "is held at the least",
      limits: { least: 0 },
      answers: { a: "full", b: "none" },
      found: { value: 0, range: [0, 0] }, // 20 − 30
    },
    {
      name: "is held at the greatest",
      limits: { least: 0, greatest: 25 },
      answers: { a: "full", b: "full" },
      found: { value: 25, range: [25, 25] }, // 20 + 20
    },
    {
      name: "has a range that is held too",
      limits: { least: 0, greatest: 25 },
      answers: { a: "full" },
      found: { kind: "insufficient", why: "incomplete", range: [0, 25] }, // 20 − 30 and 20 + 20
    },
    {
      name: "has a value when every unknown leads beyond the end that holds it",
      limits: { least: 0, greatest: 25 },
      answers: { b: "none" },
      found: { kind: "scored", value: 0, range: [0, 0], coverage: { known: 0.5 } }, // −30 − 30 and 20 − 30
    },
    {
      name: "leaves out an adjustment that does not apply",
      limits: { greatest: 25 },
      answers: { a: "full", b: "n/a" },
      found: { value: 20, range: [20, 20] },
    },
  ])("$name", ({ limits, answers, found }) => {
    expect(scoreOf(given(sum(limits), answers))).toMatchObject(found);
  });

  test("counts an unknown at its worst and is then held", () => {
    const root = sum({ least: 0 }, { missing: "worst-case" });
    expect(scoreOf(given(root, { a: "full" }))).toMatchObject({ kind: "scored", value: 0, range: [0, 20 + 20] });
  });
});

test.each([
  { name: "no fault in a least below the greatest", root: sum({ least: 0, greatest: 1 }), found: [] },
  {
    name: "a least above the greatest",
    root: sum({ least: 2, greatest: 1 }),
    found: ["methodology/sum-limits"],
  },
  {
    name: "a product of what may be negative",
    root: sum({}, { aggregate: { use: "product" }, criteria: {}, nodes: [sum({}, { node: "in" })] }),
    found: ["methodology/may-be-negative"],
  },
  {
    name: "no fault in a product of a sum that is held at zero",
    root: sum({}, { aggregate: { use: "product" }, criteria: {}, nodes: [sum({ least: 0 }, { node: "in" })] }),
    found: [],
  },
])("finds $name", ({ root, found }) => {
  expect(findingsOf(given(root)).map(({ code }) => code)).toEqual(found);
});
