import type { Condition } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import type { Says } from "../testing/answer-of.ts";
import { scoresOf, type TestCase } from "../testing/case-of.ts";
import { type Priorities, type PriorityQuestion, prioritizeActions } from "./prioritize-actions.ts";

const changesIn = (found: Priorities) =>
  found.kind === "actions"
    ? found.actions.map(({ criterion, from, to }) => `${criterion}: ${from.id} to ${to.id}`)
    : found.kind;

describe("prioritizeActions for a consequence rule", () => {
  const many = Array.from({ length: 40 }, (_, i) => `r${String(i + 1).padStart(2, "0")}`);
  const outcomes = Array.from({ length: 11 }, (_, i) => `x${String(i + 1).padStart(2, "0")}`);
  const all = [...many, ...outcomes];
  const count = (criteria: readonly string[], levels: readonly string[], atLeast: number): Condition => {
    return { use: "count", criteria, levels, atLeast };
  };
  const low = ["none", "planned"];
  const followUp: Condition = {
    use: "any",
    of: [count(many, low, 8), count(many.slice(0, 5), low, 1), count(outcomes, low, 7), count(outcomes, ["none"], 4)],
  };
  const ruled = (when: Condition, answers: Record<string, Says>): TestCase => ({
    root: { node: "all", aggregate: { use: "none" }, criteria: Object.fromEntries(all.map((id) => [id, 1])) },
    method: { consequences: [{ id: "follow-up", title: "Follow-up", source: "Invented.", when }] },
    answers,
  });
  const leave = (given: TestCase, more: Partial<PriorityQuestion> = {}) =>
    prioritizeActions(scoresOf(given), { state: "QMA", goal: { leave: "follow-up" }, ...more });
  const on = (ids: readonly string[], says: Says) => Object.fromEntries(ids.map((id) => [id, says]));

  test("finds the twenty-eight of fifty-one that leave it, and proves that no fewer do", () => {
    const found = leave(
      ruled(followUp, { ...on(many, "large"), ...on(many.slice(0, 27), "planned"), ...on(outcomes, "none") }),
    );
    // 27 low: the first five, and 15 of the other 22, so that 7 remain. 11 outcomes: 5 out of the low ones by two steps,
    // and by one step as many more as leave 3 on the lowest.
    expect(changesIn(found)).toHaveLength(5 + 15 + 8);
    expect(found).toMatchObject({ kind: "actions", exact: true, before: { answer: "holds" } });
    const steps = found.kind === "actions" ? found.actions.reduce((total, { asks }) => total + asks.length, 0) : 0;
    expect(steps).toBe(5 + 15 + 5 * 2 + 3);
    expect(found).toMatchObject({ after: { answer: "does-not-hold" } });
  });

  test("leaves by the shorter way where two conditions must both hold", () => {
    const both: Condition = { use: "all", of: [count(many.slice(0, 3), low, 2), count(outcomes, low, 11)] };
    const answers = { ...on(all, "large"), ...on(many.slice(0, 3), "none"), ...on(outcomes, "planned") };
    expect(changesIn(leave(ruled(both, answers)))).toEqual(["x01: planned to partial"]);
  });

  test("sees that a better level may count where a worse one did not", () => {
    const when = count(["r01", "r02"], ["planned", "partial"], 1);
    const answers = { ...on(all, "full"), r01: "planned", r02: "none" };
    // Going up from none, r02 would be counted; r01 has to pass both levels.
    expect(leave(ruled(when, answers))).toMatchObject({ kind: "actions", exact: true });
    expect(changesIn(leave(ruled(when, answers)))).toEqual(["r01: planned to large"]);
  });

  test("does not call a rule left that an open cell may bring back", () => {
    const when = count(many, low, 1);
    expect(leave(ruled(when, { ...on(all, "large"), r02: "none", r01: "not-assessed" }))).toMatchObject({
      kind: "unreachable",
      obstruction: { why: "open-questions", open: ["r01"] },
      after: { answer: "undecided" },
    });
  });

  test("throws for a rule that is not there", () => {
    const given = ruled(followUp, {});
    expect(() => leave(given, { goal: { leave: "followup" } })).toThrow("The methodology has: follow-up.");
  });
});
