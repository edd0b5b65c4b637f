import type { Methodology, MethodologyNode } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { answerOf } from "../testing/answer-of.ts";
import { goalposts, measured, scoreOf, type TestCase } from "../testing/case-of.ts";

// Worked by hand: none 0, planned 0.25, partial 0.5, large 0.75, full 1.
const mean = (node: string, more: Partial<MethodologyNode> = {}): MethodologyNode => ({
  node,
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  ...more,
});
const ab = { a: 1, b: 1 };
const known = (value: number) => ({ kind: "scored", value, range: [value, value] });

describe("a missing child", () => {
  const inner = (missing: MethodologyNode["missing"], more: Partial<MethodologyNode> = {}): TestCase => ({
    root: {
      ...mean("all", {
        criteria: { a: 1 },
        nodes: [mean("in", { criteria: { b: 1, c: 1 }, minCoverage: 0.6 })],
        ...more,
      }),
      missing: missing!,
    },
    answers: { a: "partial", b: "partial", c: "withheld" },
  });
  // in: known 1 of 2, range [0.5 / 2, 1.5 / 2]; all: range [(0.5 + 0.25) / 2, (0.5 + 0.75) / 2], known (1 + 0.5) / 2.
  const range = [(0.5 + 0.25) / 2, (0.5 + 0.75) / 2];
  const coverage = { known: (1 + 0.5) / 2 };

  test.each([
    { missing: "renormalize", found: { kind: "scored", value: 0.5, range, coverage } },
    { missing: "worst-case", found: { kind: "scored", value: (0.5 + 0.25) / 2, range, coverage } },
    { missing: "require-complete", found: { kind: "insufficient", why: "incomplete", range, coverage } },
  ] as const)(
    "that is insufficient is handled by the parent's own $missing, with its range and coverage",
    ({ missing, found }) => {
      expect(scoreOf(inner(missing))).toMatchObject(found);
      expect(scoreOf(inner(missing), "in")).toMatchObject({
        kind: "insufficient",
        why: "coverage",
        needed: 0.6,
        range: [0.25, 0.75],
      });
    },
  );

  test("leaves no child to stand on when it is the only one", () => {
    const given: TestCase = { ...inner("renormalize", { criteria: {} }), answers: { b: "partial" } };
    expect(scoreOf(given)).toMatchObject({
      kind: "insufficient",
      why: "no-child",
      range: [0.25, 0.75],
      coverage: { known: 0.5 },
    });
  });

  test("counts at the mean of the others in a statistical index, and stays unknown", () => {
    const answers = [
      answerOf("a", "partial"),
      ...(["full", "planned"] as const).flatMap((level, i) =>
        ["a", "b"].map((id) => answerOf(id, level, { entity: `QM${"BC"[i]}` })),
      ),
    ];
    const given: TestCase = {
      root: mean("all", { missing: "group-mean", criteria: ab }),
      answers,
      method: { statisticalIndex: true },
    };
    // b is 1 for QMB and 0.25 for QMC: 0.625 on average.
    expect(scoreOf(given)).toMatchObject({
      kind: "scored",
      value: (0.5 + 0.625) / 2,
      range: [0.5 / 2, 1.5 / 2],
      coverage: { known: 0.5 },
    });
  });

  test("is left out where nobody else has a value either", () => {
    const root = mean("all", { missing: "group-mean", criteria: ab });
    expect(scoreOf({ root, answers: { a: "partial" }, method: { statisticalIndex: true } })).toMatchObject({
      kind: "scored",
      value: 0.5,
      range: [0.5 / 2, 1.5 / 2],
    });
  });

  test("has no worst case where its worst has no bound", () => {
    const given: TestCase = {
      root: mean("all", { missing: "worst-case", criteria: { a: 1, m: 1 } }),
      criteria: { m: measured() },
      method: {
        normalizers: {
          m: goalposts({ caps: "high" }),
        },
      },
      answers: { a: "partial" },
    };
    expect(scoreOf(given)).toMatchObject({
      kind: "insufficient",
      why: "incomplete",
      range: ["unbounded", (0.5 + 1) / 2],
    });
  });
});

describe("a threshold", () => {
  const four = { a: 1, b: 1, c: 1, d: 1 };
  test.each([
    { name: "of coverage is met when it is equalled", more: { minCoverage: 0.5 }, found: { kind: "scored", value: 1 } },
    {
      name: "of coverage is missed below it",
      more: { minCoverage: 0.51 },
      found: { kind: "insufficient", why: "coverage", needed: 0.51 },
    },
    {
      name: "of children present is met when it is equalled",
      more: { minPresent: 0.5 },
      found: { kind: "scored", value: 1 },
    },
    {
      name: "of children present is missed above it",
      more: { minPresent: 0.75 },
      found: { kind: "insufficient", why: "present", needed: 0.75 },
    },
    {
      name: "of coverage is named first when both are missed",
      more: { minCoverage: 0.6, minPresent: 0.6 },
      found: { kind: "insufficient", why: "coverage", needed: 0.6 },
    },
  ])("$name", ({ more, found }) => {
    expect(
      scoreOf({ root: mean("all", { criteria: four, ...more }), answers: { a: "full", b: "full" } }),
    ).toMatchObject(found);
  });

  test("of coverage forgives the last bits of a sum: as doubles, 0.7 + 0.1 is less than 0.8", () => {
    const root = mean("all", { criteria: { a: 0.7, b: 0.1, c: 0.2 }, minCoverage: 0.8 });
    expect(scoreOf({ root, answers: { a: "full", b: "full" } })).toMatchObject({ kind: "scored" });
  });

  test("of a node falls back on the methodology's", () => {
    const given: TestCase = {
      root: mean("all", { criteria: four }),
      method: { minCoverage: 0.6 },
      answers: { a: "full", b: "full" },
    };
    expect(scoreOf(given)).toMatchObject({ kind: "insufficient", why: "coverage", needed: 0.6 });
  });

  test("does not matter to a node whose range is one point", () => {
    const root = mean("all", {
      aggregate: { use: "weakest-link" },
      missing: "require-complete",
      criteria: ab,
      minCoverage: 1,
      minPresent: 1,
    });
    expect(scoreOf({ root, answers: { a: "none" } })).toMatchObject({ ...known(0), coverage: { known: 0.5 } });
  });
});

describe("a value outside its own range", () => {
  // in lies in [0.25, 0.75]; left out, all would be 1, and at best it is (1 + 0.75) / 2.
  const given = (method: Partial<Methodology>): TestCase => ({
    root: mean("all", { criteria: { a: 1 }, nodes: [mean("in", { criteria: { b: 1, c: 1 }, minCoverage: 0.6 })] }),
    method,
    answers: { a: "full", b: "partial" },
  });

  test("is not stated", () => {
    expect(scoreOf(given({}))).toMatchObject({ kind: "insufficient", why: "outside-range", range: [0.625, 0.875] });
  });

  test("is kept and flagged by a declared statistical index", () => {
    expect(scoreOf(given({ statisticalIndex: true }))).toMatchObject({
      kind: "scored",
      value: 1,
      range: [0.625, 0.875],
      outsideRange: true,
    });
  });

  test("loses the flag when a gate brings it back", () => {
    const { root, ...rest } = given({ statisticalIndex: true });
    const gate = {
      use: "cap-if",
      criteria: ["a"],
      levels: ["none", "planned", "partial", "large", "full"],
      count: 1,
      cap: 0.1,
      reason: "A test.",
    } as const;
    const score = scoreOf({ ...rest, root: { ...(root as MethodologyNode), gates: [gate] } });
    expect(score).toMatchObject(known(0.1));
    expect(score).not.toHaveProperty("outsideRange");
  });
});
