import type { Gate } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { answerOf, type Says } from "../testing/answer-of.ts";
import { scoreOf, type TestCase } from "../testing/case-of.ts";

const all = (...criteria: string[]): Extract<Gate, { use: "requires-all" }> => ({
  use: "requires-all",
  criteria,
  atLeast: "partial",
  otherwise: 0.2,
  reason: "All are met.",
});
const low = (count: number, ...criteria: string[]): Extract<Gate, { use: "cap-if" }> => ({
  use: "cap-if",
  criteria,
  levels: ["none", "planned"],
  count,
  cap: 0.4,
  reason: "Too many are low.",
});
const given = (gates: readonly Gate[], answers: Record<string, Says>, minCoverage = 0.01): TestCase => ({
  root: {
    node: "all",
    aggregate: { use: "weighted-mean" },
    missing: "renormalize",
    minCoverage,
    criteria: { a: 1, b: 1 },
    gates,
  },
  answers,
});

// none 0, planned 0.25, partial 0.5, large 0.75, full 1; an unknown lies in [0, 1].
describe("a gate", () => {
  test.each([
    {
      name: "requires-all that holds",
      gate: all("a", "b"),
      answers: { a: "full", b: "partial" },
      found: { value: 0.75, range: [0.75, 0.75] },
    },
    {
      name: "requires-all that does not hold",
      gate: all("a", "b"),
      answers: { a: "full", b: "planned" },
      found: { value: 0.2, range: [0.2, 0.2], gated: [{ answer: "does-not-hold", before: (1 + 0.25) / 2 }] },
    },
    {
      name: "requires-all that an unknown may break",
      gate: all("a", "b"),
      answers: { a: "full" },
      found: { kind: "insufficient", why: "gate", range: [0.2, 1] },
    },
    {
      name: "requires-all that is broken whatever the unknown is",
      gate: all("a", "b"),
      answers: { a: "planned" },
      found: { value: 0.2, range: [(0.25 + 0) / 2, 0.2] },
    },
    {
      name: "requires-all whose criteria do not apply",
      gate: all("b"),
      answers: { a: "planned", b: "n/a" },
      found: { value: 0.25, range: [0.25, 0.25] },
    },
    {
      name: "requires-all that asks of what applies alone",
      gate: all("a", "b"),
      answers: { a: "full", b: "n/a" },
      found: { value: 1, range: [1, 1] },
    },
    {
      name: "cap-if that holds",
      gate: low(1, "a", "b"),
      answers: { a: "full", b: "planned" },
      found: { value: 0.4, range: [0.4, 0.4], gated: [{ answer: "holds", before: (1 + 0.25) / 2 }] },
    },
    {
      name: "cap-if that does not hold",
      gate: low(2, "a", "b"),
      answers: { a: "full", b: "planned" },
      found: { value: 0.625, range: [0.625, 0.625] },
    },
    {
      name: "cap-if that an unknown may trigger",
      gate: low(1, "a", "b"),
      answers: { a: "full" },
      found: { value: 1, range: [0.4, 1], gated: [{ answer: "undecided" }] },
    },
    {
      name: "cap-if that holds whatever the unknown is",
      gate: low(1, "a", "b"),
      answers: { a: "none" },
      found: { value: 0, range: [0, 0.4] },
    },
    {
      name: "cap-if that is not reached by one that does not apply",
      gate: low(1, "b"),
      answers: { a: "full", b: "n/a" },
      found: { value: 1, range: [1, 1] },
    },
    {
      name: "cap-if that the value is below anyway",
      gate: low(1, "a"),
      answers: { a: "none", b: "planned" },
      found: { value: 0.125, range: [0.125, 0.125] },
    },
    {
      name: "a gate without criteria",
      gate: low(1),
      answers: { a: "full", b: "none" },
      found: { value: 0.5, range: [0.5, 0.5] },
    },
    {
      name: "a gate on a criterion outside the node",
      gate: low(1, "elsewhere"),
      answers: { a: "full", b: "full", elsewhere: "none" },
      found: { value: 0.4, range: [0.4, 0.4] },
    },
  ])("$name", ({ gate, answers, found }) => {
    expect(scoreOf(given([gate], answers))).toMatchObject(found);
  });

  test.each([
    {
      name: "climbed to its end",
      answers: { a: "full", b: "full" },
      found: { value: 1, range: [1, 1] },
    },
    {
      name: "climbed to its first rung",
      answers: { a: "full", b: "planned" },
      found: { value: 0.5, gated: [{ answer: "does-not-hold", reached: [1, 1], before: (1 + 0.25) / 2 }] },
    },
    {
      name: "climbed to its second rung, whose cap is not reached",
      answers: { a: "full", b: "partial" },
      found: { value: 0.75, range: [0.75, 0.75] },
    },
    {
      name: "with a gap at its first rung",
      answers: { a: "partial", b: "full" },
      found: { value: 0.2, range: [0.2, 0.2], gated: [{ reached: [0, 0], before: 0.75 }] },
    },
    {
      name: "that an unknown leaves open",
      answers: { a: "full" },
      found: { kind: "insufficient", why: "gate", range: [0.5, 1] },
    },
    {
      name: "that an unknown leaves open from the ground",
      answers: { b: "full" },
      found: { kind: "insufficient", why: "gate", range: [0.2, 1] },
    },
    {
      name: "whose unknown stands above the gap",
      answers: { a: "planned" },
      // None of the unknown's levels helps: the mean is 0.125 at worst and 0.625 at best, capped at 0.2.
      found: { value: 0.2, range: [(0.25 + 0) / 2, 0.2] },
    },
    {
      name: "with a rung that does not apply",
      answers: { a: "n/a", b: "partial" },
      found: { value: 0.5, range: [0.5, 0.5] },
    },
    {
      name: "of which nothing applies but the node",
      answers: { a: "n/a", b: "n/a", c: "none" },
      found: { value: 0, range: [0, 0] },
    },
  ])("a ladder $name", ({ answers, found }) => {
    const ladder: Gate = {
      use: "ladder",
      rungs: [
        { criteria: ["a"], atLeast: "large", cap: 0.5 },
        { criteria: ["a", "b"], atLeast: "partial", cap: 0.8 },
        { criteria: ["b"], atLeast: "full", cap: 1 },
      ],
      otherwise: 0.2,
      reason: "One step at a time.",
    };
    const { root, ...rest } = given([ladder], answers);
    const withC = "c" in answers ? { ...root, criteria: { a: 1, b: 1, c: 1 } } : root;
    expect(scoreOf({ ...rest, root: withC } as TestCase)).toMatchObject(found);
  });

  test.each([
    { answers: { a: "n/a", b: "n/a", c: "full" }, value: 1 },
    { answers: { a: "n/a", b: "full", c: "full" }, value: 0.9 },
    { answers: { a: "full", b: "n/a", c: "full" }, value: 0.9 },
  ] as const)("a ladder acts where one of its criteria applies: $answers gives $value", ({ answers, value }) => {
    const rungs = [
      { criteria: ["a"], atLeast: "large", cap: 0.5 },
      { criteria: ["a", "b"], atLeast: "full", cap: 0.9 },
    ];
    const ladder: Gate = { use: "ladder", rungs, otherwise: 0.2, reason: "One step at a time." };
    const { root } = given([ladder], {});
    const score = scoreOf({ root: { ...root, criteria: { a: 1, b: 1, c: 1 } } as TestCase["root"], answers });
    expect(score).toMatchObject({ kind: "scored", value, ...(value === 0.9 ? { gated: [{ answer: "holds" }] } : {}) });
    expect("gated" in score).toBe(value === 0.9);
  });

  test.each([
    { name: "that did not act is not listed", gate: low(2, "a", "b"), answers: { a: "full", b: "planned" } },
    { name: "that changed nothing is not listed", gate: low(1, "a"), answers: { a: "none", b: "planned" } },
    { name: "whose criteria do not apply is not listed", gate: all("b"), answers: { a: "full", b: "n/a" } },
  ])("$name", ({ gate, answers }) => {
    expect(scoreOf(given([gate], answers))).not.toHaveProperty("gated");
  });

  test("counts a disputed cell by the least and the greatest of its ratings", () => {
    const disputed = (one: string, other: string): TestCase => ({
      ...given([all("b")], {}),
      answers: [answerOf("a", "full"), answerOf("b", one), answerOf("b", other, { rater: "r2" })],
    });
    expect(scoreOf(disputed("partial", "full"))).toMatchObject({ kind: "scored" });
    expect(scoreOf(disputed("planned", "full"))).toMatchObject({ kind: "insufficient", why: "gate" });
    expect(scoreOf(disputed("none", "planned"))).toMatchObject({ kind: "scored", value: 0.2 });
  });

  test("acts after another, each telling what it changed", () => {
    const second: Gate = { ...all("a"), otherwise: 0.1 };
    expect(scoreOf(given([low(1, "a"), second], { a: "planned", b: "full" }))).toMatchObject({
      value: 0.1,
      gated: [
        { use: "cap-if", before: (0.25 + 1) / 2 },
        { use: "requires-all", before: 0.4 },
      ],
    });
  });

  test("acts on the range of a node that has no value for want of coverage", () => {
    expect(scoreOf(given([low(1, "a")], { a: "none" }, 0.9))).toMatchObject({
      kind: "insufficient",
      why: "coverage",
      needed: 0.9,
      range: [0, 0.4], // without the gate (0 + 1) / 2
    });
  });

  test("that leaves one point of the range gives that point, whatever the coverage", () => {
    const score = scoreOf(given([{ ...low(1, "a"), cap: 0 }], { a: "none" }, 0.9));
    expect(score).toMatchObject({ kind: "scored", value: 0, range: [0, 0], coverage: { known: 0.5 } });
  });
});
