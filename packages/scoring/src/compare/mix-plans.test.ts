import type { Instrument, Methodology, MethodologyNode } from "@stocktake/model";
import { orThrow } from "@stocktake/model/diagnostic";
import { describe, expect, test } from "vitest";
import { compileMethodology } from "../plan/compile-methodology.ts";
import { type Scores, scoreDataset } from "../score/score-dataset.ts";
import { answerOf, type Says } from "../testing/answer-of.ts";
import { goalposts, instrumentOf, LEVELS, measured, methodologyOf, type TestCase } from "../testing/case-of.ts";
import { compareScores } from "./compare-scores.ts";
import type { Comparison } from "./comparison.ts";

const mean = (criteria: Record<string, number>, otherwise: Partial<MethodologyNode> = {}): MethodologyNode => ({
  node: "top",
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  criteria,
  ...otherwise,
});
const compare = (before: Scores, after: Scores) => compareScores(before, after, { state: "QMA" });
const dueOf = (change: Comparison) => {
  if (change.kind !== "compared") throw new Error(change.sentence);
  return change.due;
};
const nothing = { rating: 0, coverage: 0, content: 0, method: 0 };

/** The same tree over another edition of the instrument, with the criteria that the tree names. */
function editionOf(edition: string, given: TestCase, changed: Partial<Instrument> = {}): Scores {
  const instrument = { ...instrumentOf(given), edition, ...changed };
  const methodology: Methodology = { ...methodologyOf(given), instrument: { id: "test", edition } };
  const answers = Object.entries(given.answers ?? {}).map(([id, says]) => answerOf(id, says as Says));
  const records = { answers, entities: [{ id: "QMA" }] };
  return scoreDataset(orThrow(compileMethodology(methodology, instrument)), records, { asOf: "2026-06-30" });
}

// none 0, planned 0.25, partial 0.5, large 0.75, full 1.
describe("another edition", () => {
  const answers = { a: "full", b: "none", c: "none" };
  const before = editionOf("1", { root: mean({ a: 1, b: 1 }), answers });

  test("gives a criterion that came to content, with its weight on the side that has it", () => {
    const after = editionOf("2", { root: mean({ a: 1, b: 1, c: 2 }), answers });
    expect(dueOf(compare(before, after))).toEqual({
      kind: "value",
      change: 1 / 4 - 1 / 2,
      ...nothing,
      content: 1 / 4 - 1 / 2,
    });
    expect(dueOf(compare(after, before))).toEqual({
      kind: "value",
      change: 1 / 2 - 1 / 4,
      ...nothing,
      content: 1 / 2 - 1 / 4,
    });
  });

  test("parts what came from what weighs otherwise", () => {
    const after = editionOf("2", { root: mean({ a: 3, b: 1, c: 2 }), answers });
    // method: 3/4 − 1/2 without c, 3/6 − 1/4 with it; content: 1/4 − 1/2 at the old weights, 3/6 − 3/4 at the new.
    expect(dueOf(compare(before, after))).toMatchObject({
      change: 3 / 6 - 1 / 2,
      ...nothing,
      method: (3 / 4 - 1 / 2 + 3 / 6 - 1 / 4) / 2,
      content: (1 / 4 - 1 / 2 + 3 / 6 - 3 / 4) / 2,
    });
  });

  test("gives other numbers of levels and other goalposts to the method, of what both editions ask", () => {
    const given = (high: number, planned: number, root: MethodologyNode): TestCase => ({
      root,
      criteria: { m: measured() },
      method: { levels: { ...LEVELS, planned }, normalizers: { m: goalposts({ high }) } },
      answers: { a: "planned", m: 5, c: "none" },
    });
    const change = compare(
      editionOf("1", given(10, 0.25, mean({ a: 1, m: 1 }))),
      editionOf("2", given(20, 0.5, mean({ a: 1, m: 1, c: 2 }))),
    );
    // The sum of a and m is 0.25 + 5/10 before and 0.5 + 5/20 after, by 2 without c and by 4 with it: nothing moves by method.
    expect(dueOf(change)).toMatchObject({ ...nothing, content: 0.75 / 4 - 0.75 / 2 });
    const levelOnly = compare(
      editionOf("1", given(10, 0.25, mean({ a: 1, m: 1 }))),
      editionOf("2", given(10, 0.5, mean({ a: 1, m: 1, c: 2 }))),
    );
    expect(dueOf(levelOnly)).toMatchObject({
      method: expect.closeTo((0.25 / 2 + 0.25 / 4) / 2, 12),
      content: expect.closeTo((0.75 / 4 - 0.75 / 2 + 1 / 4 - 1 / 2) / 2, 12),
    });
  });

  test("reads no answer again that its own side had not read", () => {
    const of = (edition: string, precedence: Methodology["precedence"]) => {
      const given: TestCase = { root: mean({ a: 1, b: 1 }), method: { precedence } };
      const instrument = { ...instrumentOf(given), edition };
      const methodology = { ...methodologyOf(given), instrument: { id: "test", edition } };
      const assessments = ["1", "2"].map((each) => ({ id: `of-${each}`, instrument: { id: "test", edition: each } }));
      const answers = [
        answerOf("a", "full", { assessment: "of-1" }),
        answerOf("a", "none", { assessment: "of-2" }),
        answerOf("b", "full", { assessment: `of-${edition}` }),
      ];
      const plan = orThrow(compileMethodology(methodology, instrument));
      return scoreDataset(plan, { answers, assessments, entities: [{ id: "QMA" }] }, { asOf: "2026-06-30" });
    };
    const change = compare(of("1", [["visit"]]), of("2", [["visit", "self-report"]]));
    expect(dueOf(change)).toEqual({ kind: "value", change: -1 / 2, ...nothing, rating: -1 / 2 });
  });

  test("brings a criterion along with the nodes that the other tree lacks", () => {
    const below = { node: "new", aggregate: { use: "weighted-mean" }, missing: "renormalize" } as const;
    const root = mean({ a: 1, b: 1 }, { nodes: [{ ...below, weight: 2, criteria: { c: 1 } }] });
    const change = compare(before, editionOf("2", { root, answers }));
    expect(change).toMatchObject({ due: { ...nothing, content: 1 / 4 - 1 / 2 }, onlyBefore: [], onlyAfter: ["new"] });
  });

  test("gives a level that its scale lacks to content: nothing is known by it", () => {
    const given = { root: mean({ a: 1, b: 1 }), answers: { a: "full", b: "planned" } };
    const level = (id: string) => ({ id, title: id, anchor: id });
    const scales = [{ id: "ladder", title: "Short", levels: ["none", "full"].map(level) }];
    const method = { levels: { none: 0, full: 1 } };
    const after = editionOf("2", { ...given, method }, { scales });
    expect(dueOf(compare(editionOf("1", given), after))).toMatchObject({
      kind: "value",
      ...nothing,
      content: 1 - (1 + 0.25) / 2,
    });
  });

  test("is not mixed where no methodology could count it", () => {
    const root = mean({ a: 1, b: 1 }, { aggregate: { use: "geometric-mean" } });
    const geometric = editionOf("1", { root, answers: { a: "full", b: "full" } });
    const signed = editionOf("2", {
      root: mean({ a: 1, b: 1, c: 1 }),
      criteria: { c: measured() },
      method: {
        normalizers: {
          c: goalposts({ to: { worst: -1, best: 1 } }),
        },
      },
    });
    expect(compare(geometric, signed)).toMatchObject({
      kind: "incomparable",
      why: "mix-refused",
      diagnostics: [{ code: "methodology/may-be-negative" }],
    });
  });
});
