import type { MethodologyNode } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { answerOf } from "../testing/answer-of.ts";
import { scoreOf, scoresOf, type TestCase } from "../testing/case-of.ts";
import { scorecardOf } from "./scorecard.ts";

// Worked by hand: none 0, planned 0.25, partial 0.5, large 0.75, full 1.
const mean = (node: string, more: Partial<MethodologyNode> = {}): MethodologyNode => ({
  node,
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  ...more,
});
const known = (value: number) => ({ kind: "scored", value, range: [value, value] });

describe("what does not apply and what does not count", () => {
  test("not applicable leaves the denominator", () => {
    expect(
      scoreOf({ root: mean("all", { criteria: { a: 2, b: 1, c: 1 } }), answers: { a: "n/a", b: "full", c: "none" } }),
    ).toMatchObject({ ...known(1 / 2), coverage: { known: 1 } });
  });

  test("all not applicable is no score, and the node above goes without it", () => {
    const given: TestCase = {
      root: mean("all", { criteria: { a: 1 }, nodes: [mean("in", { criteria: { b: 1, c: 1 } })] }),
      answers: { a: "large", b: "n/a", c: "n/a" },
    };
    expect(scoreOf(given, "in")).toEqual({
      kind: "not-applicable",
      reason: "Every criterion that counts here is not applicable.",
    });
    expect(scoreOf(given)).toMatchObject({ ...known(0.75), coverage: { known: 1 } });
  });

  test.each(["weighted-mean", "weakest-link", "geometric-mean"] as const)("weight zero is not counted by %s", (use) => {
    const root = mean("all", { aggregate: { use }, missing: "require-complete", criteria: { a: 1, b: 0 } });
    expect(scoreOf({ root, answers: { a: "full", b: "none" } })).toMatchObject({ ...known(1), coverage: { known: 1 } });
    expect(scoreOf({ root, answers: { a: "full" } })).toMatchObject({ ...known(1), coverage: { known: 1 } });
  });

  test("a branch that counts nothing is left out with its ancestors, and of the scorecard", () => {
    const empty = mean("outer", { nodes: [mean("inner", { criteria: { b: 0 } })] });
    const given: TestCase = {
      root: mean("all", { missing: "require-complete", criteria: { a: 1 }, nodes: [empty] }),
      answers: { a: "large", b: "full" },
    };
    expect(scoreOf(given)).toMatchObject(known(0.75));
    expect(scorecardOf(scoresOf(given), "QMA").children).toEqual([]);
    expect(scoreOf(given, "outer")).toMatchObject({ kind: "insufficient", why: "no-child" });
  });
});

test("coverage follows effective weights down the tree and tells strengths apart", () => {
  // a weighs 1/2; in weighs 1/2, of which b 3/4 and c 1/4.
  const root = mean("all", { criteria: { a: 1 }, nodes: [mean("in", { criteria: { b: 3, c: 1 } })] });
  const answers = [
    answerOf("a", "full", { strength: "verified-on-site" }),
    answerOf("b", "full", { strength: "corroborated" }),
  ];
  expect(scoreOf({ root, answers })).toMatchObject({
    coverage: { known: 1 / 2 + (1 / 2) * (3 / 4), corroborated: 1 / 2 + (1 / 2) * (3 / 4), verified: 1 / 2 },
  });
});

test.each(["2026-02-30", "2026", "yesterday"])("throws NOT_A_DATE when %s is to be the day", (asOf) => {
  const given: TestCase = { root: mean("all", { criteria: { a: 1 } }), asOf };
  expect(() => scoresOf(given)).toThrow(expect.objectContaining({ code: "NOT_A_DATE" }));
});
