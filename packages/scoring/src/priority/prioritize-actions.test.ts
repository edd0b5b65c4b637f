import type { Gate } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import type { Says } from "../testing/answer-of.ts";
import { scoresOf, type TestCase } from "../testing/case-of.ts";
import type { Obstruction } from "./obstruction.ts";
import { type Priorities, type PriorityQuestion, prioritizeActions } from "./prioritize-actions.ts";

const bands = { low: 0, middle: 0.4, high: 0.8 };
const mean = (criteria: Record<string, number>, gates: readonly Gate[] = []) =>
  ({ node: "all", aggregate: { use: "weighted-mean" }, missing: "renormalize", criteria, gates }) as const;
const caseOf = (
  weights: Record<string, number>,
  answers: Record<string, Says>,
  more: Partial<TestCase> = {},
): TestCase => ({ root: mean(weights), method: { bands }, answers, ...more });
const ask = (given: TestCase, more: Partial<PriorityQuestion> = {}) =>
  prioritizeActions(scoresOf(given), { state: "QMA", goal: { node: "all", band: "high" }, ...more });
const changesIn = (found: Priorities) =>
  found.kind === "actions"
    ? found.actions.map(({ criterion, from, to }) => `${criterion}: ${from.id} to ${to.id}`)
    : found.kind;

const guarded: Gate = {
  use: "cap-if",
  criteria: ["s"],
  levels: ["none", "planned"],
  count: 1,
  cap: 0.75,
  reason: "A measure whose safeguard is not in place is not fully implemented.",
};
const safeguard = { s: { facet: "safeguard" } } as const;

describe("prioritizeActions", () => {
  test.each<{ name: string; given: TestCase; changes: ReturnType<typeof changesIn> }>([
    {
      // (3 × 1 + 0.5 + 0.5) / 5 = 0.8; with a at large it is 0.65.
      name: "one criterion where one is enough, and no more steps than needed",
      given: caseOf({ a: 3, b: 1, c: 1 }, { a: "none", b: "partial", c: "partial" }),
      changes: ["a: none to full"],
    },
    {
      // (1 + 0.75 + 0.75) / 3 = 0.83, whichever it is.
      name: "the first ids among sets that cost the same",
      given: caseOf({ a: 1, b: 1, c: 1 }, { a: "large", b: "large", c: "large" }),
      changes: ["a: large to full"],
    },
    {
      // 0.8 of 4 is 3.2, from 2.5. One criterion gives 0.5 at most. Two: c and d by two steps each, or one of them by
      // two steps and any other by one; a and b together give 0.5.
      name: "fewest criteria, then fewest steps, then the first ids",
      given: caseOf({ a: 1, b: 1, c: 1, d: 1 }, { a: "large", b: "large", c: "partial", d: "partial" }),
      changes: ["a: large to full", "c: partial to full"],
    },
    {
      // b counts nothing: the open c is left out of the value and not improved.
      name: "no criterion of weight zero and no open cell",
      given: caseOf({ a: 1, b: 0, c: 1 }, { a: "none", b: "none" }),
      changes: ["a: none to full"],
    },
    {
      name: "nothing where the band is reached",
      given: caseOf({ a: 1 }, { a: "full" }),
      changes: "reached-already",
    },
  ])("proposes $name", ({ given, changes }) => {
    const found = ask(given);
    expect(changesIn(found)).toEqual(changes);
    if (found.kind === "actions") expect(found.exact).toBe(true);
  });

  test("counts a band above the one asked for as reached", () => {
    const given = caseOf({ a: 1 }, { a: "full" });
    expect(ask(given, { goal: { node: "all", band: "middle" } }).kind).toBe("reached-already");
  });

  test("says what each criterion asks next, the four leverage areas first, with the obstacles on record", () => {
    const scores = scoresOf({
      ...caseOf({ a: 1, b: 1, c: 1 }, { a: "partial", b: "large", c: "none" }),
      criteria: {
        b: { leverage: "cross-border-cooperation" },
        c: { title: "Borders are controlled.", leverage: "border-control" },
      },
    });
    const assessments = [
      { id: "round-1", entity: "QMA", instrument: { id: "test", edition: "1" } },
      { id: "other", entity: "QMB", instrument: { id: "test", edition: "1" } },
    ];
    const found = prioritizeActions(
      { ...scores, records: { ...scores.records, assessments } },
      {
        state: "QMA",
        goal: { node: "all", band: "high" },
        shortfalls: [
          { id: "s1", assessment: "round-1", criterion: "c", obstacles: ["staff", "funds"] },
          { id: "s2", assessment: "round-1", criterion: "c", obstacles: ["funds"] },
          { id: "s3", assessment: "other", criterion: "c", obstacles: ["infrastructure"] },
        ],
      },
    );
    // 0.8 of 3 is 2.4, from 1.25. c at full gives 2.25; with it a needs one step.
    const level = (id: string) => ({ id, title: id, anchor: `Stands at ${id}.` });
    expect(changesIn(found)).toEqual(["c: none to full", "a: partial to large"]);
    expect(found.kind === "actions" && found.actions[1]).not.toHaveProperty("first");
    expect(found.kind === "actions" && found.actions[0]).toEqual({
      criterion: "c",
      title: "Borders are controlled.",
      from: level("none"),
      to: level("full"),
      asks: ["planned", "partial", "large", "full"].map(level),
      first: { area: "border-control", source: "S/2010/569, paragraph 10" },
      obstacles: ["staff", "funds"],
      shortfalls: ["s1", "s2"],
    });
  });

  test.each<{ name: string; given: TestCase; found: Partial<Obstruction> & { after?: object } }>([
    {
      // a at full gives (3 + 0.25) / 4 = 0.81, which the gate holds at 0.75.
      name: "a safeguard, which is not traded",
      given: { ...caseOf({}, { a: "none", s: "planned" }), root: mean({ a: 3, s: 1 }, [guarded]), criteria: safeguard },
      found: {
        why: "safeguards",
        safeguards: ["s"],
        open: [],
        gates: [{ node: "all", reason: guarded.reason, safeguards: ["s"] }],
        after: { score: expect.objectContaining({ value: 0.75 }) },
      },
    },
    {
      name: "too little that is known",
      given: caseOf({ a: 1, b: 1 }, { a: "none" }, { method: { bands, minCoverage: 0.6 } }),
      found: { why: "too-little-known", insufficient: "coverage", safeguards: [], open: ["b"], gates: [] },
    },
    {
      name: "an open cell that counts at its worst",
      given: {
        ...caseOf({}, { a: "none" }),
        root: { ...mean({ a: 1, b: 1 }), missing: "worst-case" },
      },
      found: { why: "open-questions", safeguards: [], open: ["b"], gates: [] },
    },
    {
      name: "a safeguard and an open cell",
      given: {
        ...caseOf({}, { a: "none", s: "none" }),
        root: { ...mean({ a: 1, b: 1, s: 1 }), missing: "worst-case" },
        criteria: safeguard,
      },
      found: { why: "safeguards-and-open-questions", safeguards: ["s"], open: ["b"], gates: [] },
    },
    {
      name: "a node that makes no number",
      given: { ...caseOf({}, { a: "none" }), root: { node: "all", aggregate: { use: "none" }, criteria: { a: 1 } } },
      found: { why: "no-number" },
    },
    {
      name: "a band beyond what all criteria at their best come to",
      given: caseOf({ a: 1 }, { a: "none" }, { method: { bands: { low: 0, high: 2 } } }),
      found: { why: "out-of-reach", safeguards: [], open: [], gates: [] },
    },
  ])("says that levels alone do not reach the goal: $name", ({ given, found }) => {
    const { after, ...obstruction } = found;
    expect(ask(given)).toMatchObject({ kind: "unreachable", obstruction, ...(after && { after }) });
  });

  test("trades no criterion that a measure names as its safeguard, whatever its facet", () => {
    const given = caseOf({ a: 1, s: 3 }, { a: "none", s: "none" });
    expect(ask({ ...given, criteria: { a: { safeguardedBy: "s" } } })).toMatchObject({
      kind: "unreachable",
      obstruction: { why: "safeguards", safeguards: ["s"] },
    });
  });

  test("names no gate that would not act", () => {
    // The gate is met at partial; what keeps the value low is the safeguard's own weight.
    const given = {
      ...caseOf({}, { a: "none", s: "partial" }),
      root: mean({ a: 1, s: 3 }, [guarded]),
      criteria: safeguard,
    };
    expect(ask(given)).toMatchObject({ kind: "unreachable", obstruction: { why: "safeguards", gates: [] } });
  });

  test("says that more criteria are needed than it may change", () => {
    const given = caseOf({ a: 1, b: 1 }, { a: "none", b: "none" });
    expect(ask(given, { mostChanges: 1 })).toMatchObject({ kind: "not-found", mostChanges: 1, exact: true });
  });

  test("finds a small set by steps, and says so, where it may not look at all", () => {
    const given = caseOf({ a: 1, b: 2, c: 3, d: 4 }, { a: "none", b: "none", c: "none", d: "none" });
    const all = ask(given);
    const some = ask(given, { mostSets: 1 });
    // 0.8 of 10 is 8: c and d come to 7, and b adds half of its 2.
    expect(changesIn(all)).toEqual(["b: none to partial", "c: none to full", "d: none to full"]);
    expect([all, some]).toMatchObject([
      { kind: "actions", exact: true },
      { kind: "actions", exact: false },
    ]);
    expect(some.kind === "actions" && some.actions.length).toBe(3);
  });

  test("throws for a band that is not there", () => {
    expect(() => ask(caseOf({ a: 1 }, { a: "none" }), { goal: { node: "all", band: "hihg" } })).toThrow(
      "The methodology has: low, middle, high.",
    );
  });
});
