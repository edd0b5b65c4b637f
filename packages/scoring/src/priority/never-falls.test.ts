import { describe, expect, test } from "vitest";
import { goalposts, measured, scoresOf, type TestCase } from "../testing/case-of.ts";
import { valueNeverFalls } from "./never-falls.ts";
import { reachOf } from "./reach.ts";

const mean = { node: "all", aggregate: { use: "weighted-mean" }, missing: "renormalize" } as const;
describe("valueNeverFalls", () => {
  test.each<{ name: string; given: TestCase; proved: boolean }>([
    {
      name: "where everything is known, whatever the aggregator",
      given: {
        root: { ...mean, aggregate: { use: "weakest-link" }, criteria: { a: 1, b: 1 } },
        answers: { a: "none", b: "full" },
      },
      proved: true,
    },
    {
      name: "for a weighted mean with an open criterion on the same scale",
      given: { root: { ...mean, criteria: { a: 1, b: 1 } }, answers: { a: "none" } },
      proved: true,
    },
    {
      name: "not for a weakest link with an open criterion: at none it is settled, and above it is not",
      given: {
        root: { ...mean, aggregate: { use: "weakest-link" }, criteria: { a: 1, b: 1 } },
        answers: { a: "planned" },
      },
      proved: false,
    },
    {
      // m reaches 2, the open a only 1: with m at its best the mean of what is known passes the range.
      name: "not where an open criterion reaches less high than another",
      given: {
        root: { ...mean, criteria: { a: 1, b: 1, m: 1 } },
        criteria: { m: measured() },
        method: { normalizers: { m: goalposts({ high: 10, to: { worst: 0, best: 2 } }) } },
        answers: { b: "none", m: 5 },
      },
      proved: false,
    },
    {
      name: "not where there is no value yet",
      given: { root: { ...mean, minCoverage: 0.9, criteria: { a: 1, b: 1 } }, answers: { a: "none" } },
      proved: false,
    },
    {
      name: "not where a gate that asks for something looks at an open criterion",
      given: {
        root: {
          ...mean,
          criteria: { a: 1 },
          gates: [{ use: "requires-all", criteria: ["a", "b"], atLeast: "partial", otherwise: 0.5, reason: "A test." }],
        },
        answers: { a: "none" },
      },
      proved: false,
    },
    {
      name: "not where an open criterion is disputed, and reaches from one rating to the other",
      given: {
        root: { ...mean, criteria: { a: 1, b: 1 } },
        answers: ["none", "planned"].map((level, i) => ({
          assessment: "round-1",
          entity: "QMA",
          criterion: "a",
          date: "2026-01-15",
          rater: `r${i}`,
          basis: "visit" as const,
          strength: "asserted" as const,
          rating: { kind: "level" as const, level },
        })),
      },
      proved: false,
    },
  ])("is proved $name", ({ given, proved }) => {
    const scores = scoresOf(given);
    const at = scores.plan.roots[0]!;
    expect(valueNeverFalls(scores, 0, at, reachOf(scores.plan, { kind: "node", at }))).toBe(proved);
  });
});
