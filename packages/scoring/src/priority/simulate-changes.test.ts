import { describe, expect, test } from "vitest";
import { answerOf } from "../testing/answer-of.ts";
import { measured, scoresOf, type TestCase } from "../testing/case-of.ts";
import { type AnswerChange, simulateChanges } from "./simulate-changes.ts";

const given: TestCase = {
  root: {
    node: "all",
    aggregate: { use: "weighted-mean" },
    missing: "renormalize",
    criteria: { a: 2, b: 1, c: 1 },
  },
  method: {
    bands: { low: 0, high: 0.5 },
    consequences: [
      {
        id: "rule",
        title: "Rule",
        source: "Invented.",
        when: { use: "count", criteria: ["a", "b", "c"], levels: ["none", "planned"], atLeast: 2 },
      },
    ],
  },
  answers: { a: "planned", b: "none" },
};
const simulate = (changes: readonly AnswerChange[], more: Partial<TestCase> = {}) =>
  simulateChanges(scoresOf({ ...given, ...more }), { state: "QMA", changes });

describe("simulateChanges", () => {
  test("gives every score and every rule before and after", () => {
    const { nodes, consequences, applied, diagnostics } = simulate([{ criterion: "a", to: "full" }]);
    const coverage = { known: 3 / 4, corroborated: 0, verified: 0 };
    expect(nodes).toEqual([
      {
        node: "all",
        before: {
          kind: "scored",
          value: (2 * 0.25 + 0) / 3,
          range: [(2 * 0.25) / 4, (2 * 0.25 + 1) / 4],
          coverage,
          band: { name: "low", settled: true },
        },
        after: {
          kind: "scored",
          value: (2 * 1 + 0) / 3,
          range: [2 / 4, 3 / 4],
          coverage,
          band: { name: "high", settled: true },
        },
        changed: true,
      },
    ]);
    expect(consequences).toEqual([{ id: "rule", title: "Rule", before: "holds", after: "undecided", changed: true }]);
    expect([applied, diagnostics]).toEqual([[{ criterion: "a", to: "full" }], []]);
  });

  test("makes an open cell known, and leaves strength as it is", () => {
    const { nodes } = simulate([{ criterion: "c", to: "full" }]);
    expect(nodes[0]!.after).toMatchObject({
      kind: "scored",
      value: (2 * 0.25 + 0 + 1) / 4,
      coverage: { known: 1, corroborated: 0, verified: 0 },
    });
  });

  test("settles a disputed cell", () => {
    const answers = [answerOf("a", "planned"), answerOf("a", "partial", { rater: "r2" })];
    const { nodes } = simulate([{ criterion: "a", to: "full" }], { answers });
    expect(nodes[0]!.after).toMatchObject({ value: 1, range: [2 / 4, 1], coverage: { known: 2 / 4 } });
  });

  test("puts a measured value between the parameters of the population, which stay as they are", () => {
    const { nodes } = simulate([{ criterion: "m", to: { value: 90, unit: "points" } }], {
      root: { node: "all", aggregate: { use: "weighted-mean" }, missing: "renormalize", criteria: { m: 1 } },
      criteria: { m: measured() },
      method: {
        levels: {},
        normalizers: { m: { use: "min-max", direction: "higher-is-better", to: { worst: 0, best: 1 } } },
      },
      answers: [answerOf("m", 20), answerOf("m", 10, { entity: "QMB" }), answerOf("m", 50, { entity: "QMC" })],
      entities: ["QMA", "QMB", "QMC"],
    });
    expect(nodes[0]).toMatchObject({
      before: { value: (20 - 10) / (50 - 10) },
      after: { value: 1 },
    });
  });

  test.each<{ name: string; changes: readonly AnswerChange[]; found: readonly unknown[]; applied: number }>([
    {
      name: "a criterion that is not there",
      changes: [{ criterion: "aa", to: "full" }],
      found: [{ code: "score/change-unknown-criterion", path: ["changes", 0, "criterion"], hint: "Did you mean `a`?" }],
      applied: 0,
    },
    {
      name: "a level that is not there, beside a change that is fine",
      changes: [
        { criterion: "a", to: "ful" },
        { criterion: "b", to: "full" },
      ],
      found: [{ code: "score/change-unreadable", path: ["changes", 0, "to"], hint: "Did you mean `full`?" }],
      applied: 1,
    },
    {
      name: "a number for a level",
      changes: [{ criterion: "a", to: { value: 1, unit: "points" } }],
      found: [{ code: "score/change-unreadable" }],
      applied: 0,
    },
    {
      name: "a criterion twice",
      changes: [
        { criterion: "a", to: "full" },
        { criterion: "a", to: "none" },
      ],
      found: [{ code: "score/change-repeated", path: ["changes", 1] }],
      applied: 1,
    },
    {
      name: "what does not apply",
      changes: [{ criterion: "d", to: "full" }],
      found: [{ code: "score/change-not-applicable", path: ["changes", 0] }],
      applied: 0,
    },
  ])("says of $name that it cannot be read, and goes on", ({ changes, found, applied }) => {
    const simulation = simulate(changes, {
      root: {
        node: "all",
        aggregate: { use: "weighted-mean" },
        missing: "renormalize",
        criteria: { a: 2, b: 1, c: 1, d: 1 },
      },
      answers: { a: "planned", b: "none", d: "n/a" },
    });
    expect(simulation.diagnostics).toEqual(found.map((each) => expect.objectContaining(each)));
    expect(simulation.applied).toHaveLength(applied);
    expect(simulation.nodes[0]!.changed).toBe(applied > 0);
  });

  test("throws where the scores do not have the State", () => {
    expect(() => simulateChanges(scoresOf(given), { state: "QMZ", changes: [] })).toThrow("QMZ");
  });
});
