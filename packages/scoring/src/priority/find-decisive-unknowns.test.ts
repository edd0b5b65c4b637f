import type { Condition } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { answerOf, type Says } from "../testing/answer-of.ts";
import { measured, scoresOf, type TestCase } from "../testing/case-of.ts";
import { findDecisiveUnknowns, type UnknownsQuestion } from "./find-decisive-unknowns.ts";

const caseOf = (
  weights: Record<string, number>,
  answers: Record<string, Says>,
  more: Partial<TestCase> = {},
): TestCase => ({
  root: { node: "all", aggregate: { use: "weighted-mean" }, missing: "renormalize", criteria: weights },
  method: { bands: { low: 0, high: 0.5 } },
  answers,
  ...more,
});
const ask = (given: TestCase, more: Partial<UnknownsQuestion> = {}) =>
  findDecisiveUnknowns(scoresOf(given), { state: "QMA", settle: { node: "all" }, ...more });
const ids = (found: { readonly questions: readonly { readonly criterion: string }[] } | undefined) =>
  found?.questions.map(({ criterion }) => criterion);

describe("findDecisiveUnknowns", () => {
  test("leaves out what is too light to move the band, whatever the answers are", () => {
    // a 0 or more by quarters of 10; b moves by 1 of 11 at most. With edge 0.5 of 11, 5.5: a gives 0, 2.5, 5, 7.5 or 10,
    // and 5 with b is 6, so b stays in. With edge 0.6, 6.6: no a leaves it open.
    const given = caseOf({ a: 10, b: 1 }, {});
    expect(ask(given)).toMatchObject({ always: { exact: true, questions: [{ criterion: "a" }, { criterion: "b" }] } });
    const edge = { method: { bands: { low: 0, high: 0.6 } } };
    const found = ask({ ...given, ...edge });
    expect(found).toMatchObject({ kind: "questions", between: ["low", "high"], always: { exact: true } });
    expect(found.kind === "questions" && ids(found.always)).toEqual(["a"]);
  });

  test("does not take two settled ends for settled between", () => {
    // Edge 5.5 of 11 again: a at its worst leaves [0, 1], at its best [10, 11], and at partial [5, 6].
    const found = ask(caseOf({ a: 10, b: 1 }, {}));
    expect(found.kind === "questions" && ids(found.always)).toEqual(["a", "b"]);
    expect(found).toMatchObject({
      perhaps: { exact: true, outcome: "high", answers: [{ criterion: "a", to: "full" }] },
    });
  });

  test("finds the answer between the ends that settles a band between others", () => {
    // low below 3 of 10, high from 7; a weighs 6, b and c 2 each. a alone: at partial it leaves [3, 7), no 7: b and c add
    // 4, and 3 + 4 = 7 is high. At planned, [1.5, 5.5]. With edges 0.3 and 0.75, partial leaves [3, 7]: middle.
    const bands = { method: { bands: { low: 0, middle: 0.3, high: 0.75 } } };
    const found = ask({ ...caseOf({ a: 6, b: 2, c: 2 }, {}), ...bands });
    expect(found).toMatchObject({
      perhaps: { exact: true, outcome: "middle", answers: [{ criterion: "a", to: "partial" }] },
    });
  });

  test.each<{ name: string; given: TestCase; found: object }>([
    {
      name: "settled where no answer changes the band",
      given: caseOf({ a: 3, b: 1 }, { a: "full" }),
      found: { kind: "settled", outcome: "high" },
    },
    {
      name: "without a band where the node only counts",
      given: { ...caseOf({ a: 1 }, {}), root: { node: "all", aggregate: { use: "none" }, criteria: { a: 1 } } },
      found: { kind: "no-band" },
    },
    {
      name: "without questions where nothing is counted",
      given: caseOf({ a: 0 }, {}),
      found: { kind: "no-questions" },
    },
    {
      name: "without a band where nothing applies",
      given: caseOf({ a: 1 }, { a: "n/a" }),
      found: { kind: "no-band" },
    },
  ])("says that it is $name", ({ given, found }) => {
    expect(ask(given)).toMatchObject(found);
  });

  test("lets a disputed cell be answered between its ratings only", () => {
    const given: TestCase = {
      ...caseOf({ a: 1, b: 1 }, {}),
      answers: [answerOf("a", "planned"), answerOf("a", "partial", { rater: "r2" }), answerOf("b", "partial")],
    };
    // a gives 0.25 or 0.5, with b (0.25 + 0.5) / 2 = 0.375 or 0.5: low or high.
    const found = ask(given);
    expect(found).toMatchObject({
      open: [{ criterion: "a", standing: "disputed" }],
      perhaps: { answers: [{ criterion: "a", to: "partial" }], outcome: "high" },
    });
  });

  const posts = { use: "goalposts", direction: "lower-is-better", low: 0, high: 10, scale: "linear" } as const;
  const measuredCase = (caps: "both" | "none", more: Partial<TestCase> = {}) =>
    caseOf(
      { m: 1, n: 1 },
      {},
      {
        criteria: { m: measured(), n: measured() },
        method: {
          levels: {},
          bands: { low: 0, high: 0.5 },
          normalizers: {
            m: { ...posts, caps, to: { worst: 0, best: 1 } },
            n: { ...posts, caps: "both", to: { worst: 0, best: 1 } },
          },
        },
        ...more,
      },
    );

  test("takes a measured value to be anything between its ends", () => {
    const found = ask(measuredCase("both"));
    expect(found.kind === "questions" && ids(found.always)).toEqual(["m", "n"]);
    // At its best, 0, m leaves [0.5, 1].
    expect(found).toMatchObject({ perhaps: { outcome: "high", answers: [{ criterion: "m", to: 0 }] } });
  });

  test("asks for everything where an end has no bound", () => {
    const found = ask(measuredCase("none"));
    expect(found.kind === "questions" && ids(found.always)).toEqual(["m", "n"]);
    expect(found.kind === "questions" && found.perhaps).toBe(undefined);
  });

  test("proposes no set for certain where an answer would stay without a scale", () => {
    const relative = { use: "min-max", direction: "higher-is-better", to: { worst: 0, best: 1 } } as const;
    const given = caseOf({ m: 1 }, {}, { criteria: { m: measured() } });
    const found = ask({ ...given, method: { levels: {}, bands: { low: 0, high: 0.5 }, normalizers: { m: relative } } });
    expect(found).toMatchObject({ kind: "questions", open: [{ criterion: "m" }] });
    expect(found).not.toHaveProperty("always");
  });

  test("says so where it may not look at every way of answering", () => {
    const heavy = { ...caseOf({ a: 10, b: 1 }, {}), method: { bands: { low: 0, high: 0.6 } } };
    const bounded = ask(heavy, { mostSets: 1 });
    expect(bounded).toMatchObject({ always: { exact: false, questions: [{}, {}] } });
    // All but a are too light to ask. Seeing that a is needed takes all the room; adding to it starts with new room.
    const light = { ...caseOf({ a: 100, b: 1, c: 1.5, d: 2 }, {}), method: { bands: { low: 0, high: 0.6 } } };
    const dropped = ask(light, { mostSets: 40 });
    expect(dropped).toMatchObject({ always: { exact: false } });
    expect(dropped.kind === "questions" && ids(dropped.always)).toEqual(["a"]);
    // They weigh 828 together, and half of that is 414: a to d weigh 406, a to e 510; a, b, f and h 413; a, b, g and h 414.
    const weights = Object.fromEntries([..."abcdefgh"].map((id, i) => [id, 100 + i]));
    const perhaps = (more: Partial<UnknownsQuestion>) => {
      const found = ask(caseOf(weights, {}), more);
      return found.kind === "questions" && [found.perhaps?.exact, ids(found.perhaps)?.join("")];
    };
    expect(perhaps({ mostSets: 1 })).toEqual([false, "efgh"]);
    expect(perhaps({})).toEqual([true, "abgh"]);
  });

  const rule = (when: Condition, answers: Record<string, Says>): TestCase => ({
    root: { node: "all", aggregate: { use: "none" }, criteria: { a: 1, b: 1, c: 1, d: 1 } },
    method: { consequences: [{ id: "rule", title: "Rule", source: "Invented.", when }] },
    answers,
  });
  const low = ["none", "planned"];

  test.each<{ name: string; when: Condition; answers: Record<string, Says>; always: string[]; perhaps: object }>([
    {
      // One low, two open, two needed: each of the open ones could make it.
      name: "all that may bring a count to its number",
      when: { use: "count", criteria: ["a", "b", "c", "d"], levels: low, atLeast: 2 },
      answers: { a: "none", b: "full" },
      always: ["c", "d"],
      perhaps: { outcome: "holds", answers: [{ criterion: "c", to: "none" }] },
    },
    {
      // b decides nothing: a is low already, and one is enough there.
      name: "not what another part of the rule has decided",
      when: {
        use: "all",
        of: [
          { use: "count", criteria: ["a", "b"], levels: low, atLeast: 1 },
          { use: "count", criteria: ["c"], levels: low, atLeast: 1 },
        ],
      },
      answers: { a: "none" },
      always: ["c"],
      perhaps: { outcome: "does-not-hold", answers: [{ criterion: "c", to: "full" }] },
    },
    {
      // Only a level between the ends is counted.
      name: "a level between the ends",
      when: { use: "count", criteria: ["a", "b"], levels: ["partial"], atLeast: 1 },
      answers: {},
      always: ["a", "b"],
      perhaps: { outcome: "holds", answers: [{ criterion: "a", to: "partial" }] },
    },
  ])("of a rule finds $name", ({ when, answers, always, perhaps }) => {
    const found = ask(rule(when, answers), { settle: { rule: "rule" } });
    expect(found.kind === "questions" && ids(found.always)).toEqual(always);
    expect(found).toMatchObject({ always: { exact: true }, perhaps: { exact: true, ...perhaps } });
  });

  test("groups the questions into the one or two aspects that cover the most", () => {
    const given: TestCase = {
      ...caseOf({ a: 1, b: 1, c: 1, d: 1, e: 1 }, {}),
      criteria: {
        a: { section: "I.1", themes: ["money"] },
        b: { section: "I.2", themes: ["money"] },
        c: { section: "II.1", themes: ["police"] },
        d: { section: "II.1", themes: ["police", "borders"] },
        e: { themes: [] },
      },
    };
    const found = ask(given);
    const shown = found.kind === "questions" ? found.always : undefined;
    expect(
      shown?.aspects.map(({ kind, id, questions }) => [kind, id, questions.map(({ criterion }) => criterion)]),
    ).toEqual([
      ["section", "II.1", ["c", "d"]],
      ["theme", "money", ["a", "b"]],
    ]);
    expect(shown?.apart.map(({ criterion }) => criterion)).toEqual(["e"]);
  });
});
