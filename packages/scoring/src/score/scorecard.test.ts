import type { MethodologyNode } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { answerOf } from "../testing/answer-of.ts";
import { goalposts, measured, scoreOf, scoresOf, type TestCase } from "../testing/case-of.ts";
import { scorecardOf } from "./scorecard.ts";

const leaf = (node: string, criteria: Record<string, number>): MethodologyNode => ({
  node,
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  criteria,
});
const given: TestCase = {
  root: {
    node: "all",
    title: "Everything",
    aggregate: { use: "none" },
    criteria: { a: 1, b: 1, c: 1, d: 0 },
    nodes: [leaf("in", { e: 1, f: 1, g: 1 }), leaf("numbers", { m: 1, n: 1 })],
  },
  criteria: { m: measured(), n: measured() },
  method: {
    normalizers: {
      m: goalposts({ high: 10 }),
      n: { use: "min-max", direction: "higher-is-better", to: { worst: 0, best: 1 } },
    },
  },
  answers: [
    ...Object.entries({ a: "full", b: "n/a", c: "withheld", d: "none", e: "full", f: "planned", m: 4, n: 4 }).map(
      ([criterion, says]) => answerOf(criterion, says),
    ),
    answerOf("f", "large", { rater: "r2" }),
  ],
};

describe("a count", () => {
  test("tells where every criterion below stands, weight zero apart", () => {
    expect(scoreOf(given)).toMatchObject({
      kind: "counted",
      counts: {
        levels: { none: 0, planned: 0, partial: 0, large: 0, full: 2 }, // a, e
        measured: 1, // m
        disputed: 1, // f
        notApplicable: 1, // b
        unknown: { withheld: 1, unanswered: 1, "no-spread": 1 }, // c, g, n: one value is no spread
        total: 2 + 1 + 1 + 1 + 3,
      },
    });
  });

  test("has a coverage, in which every child weighs the same", () => {
    // Of a, c, in and numbers, which apply: a is known, c is not, in is known by 1 / 3, numbers by 1 / 2.
    expect(scoreOf(given)).toMatchObject({ coverage: { known: expect.closeTo((1 + 0 + 1 / 3 + 1 / 2) / 4, 12) } });
  });
});

describe("scorecardOf", () => {
  test("gives the tree below a node, titles with it, from the first root when none is named", () => {
    expect(scorecardOf(scoresOf(given), "QMA")).toMatchObject({
      node: "all",
      title: "Everything",
      children: [
        { node: "in", children: [] },
        { node: "numbers", children: [] },
      ],
    });
    // e alone has a value, 1, which in cannot reach while f is at most 0.75.
    expect(scorecardOf(scoresOf(given), "QMA", "in")).toMatchObject({
      node: "in",
      score: { kind: "insufficient", why: "outside-range", range: [(1 + 0.25 + 0) / 3, (1 + 0.75 + 1) / 3] },
    });
  });

  test.each([
    { entity: "QMX", node: "all", code: "UNKNOWN_ENTITY", names: "QMX" },
    { entity: "QMA", node: "out", code: "UNKNOWN_NODE", names: "all" },
  ])("throws $code, naming $names, for $entity at $node", ({ entity, node, code, names }) => {
    expect(() => scorecardOf(scoresOf(given), entity, node)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(names) }),
    );
  });
});
