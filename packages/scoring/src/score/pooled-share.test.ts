import type { MethodologyNode } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { scoreOf, type TestCase } from "../testing/case-of.ts";

const pool = (node: string, given: Partial<MethodologyNode>): MethodologyNode => ({
  node,
  aggregate: { use: "pooled-share" },
  missing: "renormalize",
  ...given,
});
const two = { a: 1, b: 1 };
const eight = Object.fromEntries("cdefghij".split("").map((id) => [id, 1]));
/** All are met but one of the two and one of the eight. */
const answers = { ...Object.fromEntries("bdefghij".split("").map((id) => [id, "full"])), a: "none", c: "none" };

/** Two elements of two and of eight questions under one node. */
function elements(use: "pooled-share" | "weighted-mean", otherwise: Partial<TestCase> = {}): TestCase {
  const aggregate = { use };
  const nodes = [pool("one", { aggregate, criteria: two }), pool("two", { aggregate, criteria: eight })];
  return { root: pool("all", { aggregate, nodes }), answers, ...otherwise };
}

describe("a pooled share", () => {
  // 1 of 2 and 1 of 8 are not met: 2 of 10 are 20.00 %; the mean of 50 % and 12.5 % is 31.25 %.
  test.each([
    { use: "pooled-share", lacks: 2 / 10 },
    { use: "weighted-mean", lacks: (1 / 2 + 1 / 8) / 2 },
  ] as const)("divides last: a $use lacks $lacks", ({ use, lacks }) => {
    const score = scoreOf(elements(use));
    expect(1 - (score.kind === "scored" ? score.value : Number.NaN)).toBeCloseTo(lacks, 12);
  });

  test("makes its value of what is known, and its range and coverage of what applies", () => {
    // b is unknown, j does not apply: 9 apply, 8 are known, 6 of them met; at best b is met too.
    const { b: _, ...others } = answers as Record<string, string>;
    expect(scoreOf(elements("pooled-share", { answers: { ...others, j: "n/a" } }))).toMatchObject({
      kind: "scored",
      value: 6 / 8,
      range: [6 / 9, 7 / 9],
      coverage: { known: expect.closeTo(8 / 9, 12) },
    });
  });

  test("counts each criterion once, whatever its weight", () => {
    const answers = { a: "full", b: "none" };
    expect(scoreOf({ root: pool("all", { criteria: { a: 2, b: 0.5 } }), answers })).toMatchObject({ value: 1 / 2 });
  });

  test("counts a child that its gate settled in full", () => {
    // Nothing of `one` is known, and its gate lets it be 0 at most: its two criteria count, at 0. Of `two` j is unknown,
    // and 6 of 7 are met: 6 of 9 in all, between 6 and 7 of 10.
    const gate = {
      use: "cap-if",
      criteria: ["c"],
      levels: ["none"],
      count: 1,
      cap: 0,
      reason: "One is not met.",
    } as const;
    const nodes = [pool("one", { criteria: two, gates: [gate] }), pool("two", { criteria: eight })];
    const { a: _a, b: _b, j: _j, ...others } = answers as Record<string, string>;
    expect(scoreOf({ root: pool("all", { nodes }), answers: others })).toMatchObject({
      kind: "scored",
      value: 6 / 9,
      range: [6 / 10, 7 / 10],
    });
  });
});
