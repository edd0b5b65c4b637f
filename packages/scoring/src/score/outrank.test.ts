import type { MethodologyNode } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { answerOf } from "../testing/answer-of.ts";
import { findingsOf, scoresOf, type TestCase } from "../testing/case-of.ts";
import { scorecardOf } from "./scorecard.ts";

const outranking = (given: Partial<MethodologyNode> = {}): MethodologyNode => ({
  node: "all",
  aggregate: { use: "outranking" },
  missing: "half",
  criteria: { a: 1, b: 1, c: 1 },
  ...given,
});

/** The score of each entity, from its answers to a, b and c. */
function scores(rows: Readonly<Record<string, Readonly<Record<string, string>>>>, otherwise: Partial<TestCase> = {}) {
  const answers = Object.entries(rows).flatMap(([entity, row]) =>
    Object.entries(row).map(([criterion, says]) => answerOf(criterion, says, { entity })),
  );
  const scored = scoresOf({ root: outranking(), answers, entities: Object.keys(rows), ...otherwise });
  return Object.fromEntries(scored.units.map((unit) => [unit, scorecardOf(scored, unit).score]));
}
const known = (value: number) => ({ kind: "scored", value, range: [value, value] });

describe("an outranking", () => {
  test("is wins less losses among the others", () => {
    // A is ahead of B on a and b, of C on a; C is ahead of A on b and c, and of B on all but a, where they are level.
    const found = scores({
      QMA: { a: "full", b: "partial", c: "none" },
      QMB: { a: "none", b: "none", c: "planned" },
      QMC: { a: "none", b: "large", c: "full" },
    });
    expect(found).toMatchObject({ QMA: known((1 - 1) / 2), QMB: known((0 - 2) / 2), QMC: known((2 - 0) / 2) });
  });

  test("weighs what each is ahead on, and 0.1 + 0.2 is level with 0.3", () => {
    const rows = { QMA: { a: "full", b: "full", c: "none" }, QMB: { a: "none", b: "none", c: "full" } };
    const of = (a: number, b: number, c: number) => scores(rows, { root: outranking({ criteria: { a, b, c } }) });
    expect(of(1, 1, 1)).toMatchObject({ QMA: known(1), QMB: known(-1) });
    expect(of(1, 1, 3)).toMatchObject({ QMA: known(-1), QMB: known(1) });
    expect(of(0.1, 0.2, 0.3)).toMatchObject({ QMA: known(0), QMB: known(0) });
  });

  test("gives half to each where either lacks a criterion, and ranges over one's own unknowns only", () => {
    // Known on both sides: b and c, one each, so they are level. With its a at worst A loses, level at a with `none`
    // of B it draws; at best it wins. B's a is known, and A's is not, so B's score is one point.
    const found = scores({ QMA: { b: "full", c: "none" }, QMB: { a: "none", b: "none", c: "full" } });
    expect(found).toMatchObject({ QMA: { kind: "scored", value: 0, range: [0, 1] }, QMB: known(0) });
  });

  test("does not depend on the order of ids", () => {
    const row = { first: { b: "full", c: "none" }, second: { a: "large", b: "none", c: "full" }, third: { a: "full" } };
    const found = scores({ QMA: row.first, QMB: row.second, QMC: row.third });
    const turned = scores({ QMC: row.first, QMB: row.second, QMA: row.third });
    expect([turned.QMC, turned.QMB, turned.QMA]).toEqual([found.QMA, found.QMB, found.QMC]);
  });

  test("counts among the others only those to whom it applies", () => {
    const na = { a: "n/a", b: "n/a", c: "n/a" };
    const found = scores({
      QMA: { a: "full", b: "full", c: "full" },
      QMB: { a: "none", b: "none", c: "none" },
      QMC: na,
    });
    expect(found).toMatchObject({ QMA: known(1 / 1), QMB: known(-1 / 1), QMC: { kind: "not-applicable" } });
  });

  test("leaves out who it does not apply to, and has no value for one that is alone", () => {
    const na = { a: "n/a", b: "n/a", c: "n/a" };
    const found = scores({ QMA: { a: "full", b: "full", c: "full" }, QMB: na });
    expect(found).toMatchObject({
      QMA: { kind: "insufficient", why: "alone", range: [-1, 1] },
      QMB: { kind: "not-applicable" },
    });
  });

  test("compares by numbers of nodes, of which a missing one decides nothing", () => {
    const inner: MethodologyNode = {
      node: "in",
      aggregate: { use: "weighted-mean" },
      missing: "require-complete",
      criteria: { b: 1, c: 1 },
    };
    const root = outranking({ criteria: { a: 1 }, nodes: [inner] });
    // A is ahead on a. At worst its inner mean is 0.5, level with that of B; at best it is ahead on both.
    const found = scores({ QMA: { a: "full", b: "full" }, QMB: { a: "none", b: "full", c: "none" } }, { root });
    expect(found).toMatchObject({ QMA: known(1), QMB: known(-1) });
  });
});

describe("compileMethodology", () => {
  test.each<{ name: string; root: MethodologyNode; found: readonly string[] }>([
    { name: "takes half", root: outranking(), found: [] },
    {
      name: "refuses another policy of an outranking",
      root: outranking({ missing: "renormalize" }),
      found: ["methodology/missing-policy-refused"],
    },
    {
      name: "refuses half of another aggregator",
      root: outranking({ aggregate: { use: "weighted-mean" } }),
      found: ["methodology/missing-policy-refused"],
    },
    {
      name: "refuses a comparison by comparisons, at any depth",
      root: outranking({
        criteria: { a: 1 },
        nodes: [
          {
            node: "mean",
            aggregate: { use: "weighted-mean" },
            missing: "renormalize",
            nodes: [outranking({ node: "in", criteria: { b: 1 } })],
          },
        ],
      }),
      found: ["methodology/outranking-nested"],
    },
    {
      name: "knows that it may be negative",
      root: {
        node: "product",
        aggregate: { use: "product" },
        missing: "worst-case",
        nodes: [outranking()],
      },
      found: ["methodology/may-be-negative"],
    },
  ])("$name", ({ root, found }) => {
    expect(findingsOf({ root }).map(({ code }) => code)).toEqual(found);
  });
});
