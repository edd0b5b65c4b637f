import type { Instrument, Methodology, MethodologyNode } from "@stocktake/model";
import { orThrow } from "@stocktake/model/diagnostic";
import { describe, expect, test } from "vitest";
import { compileMethodology } from "../plan/compile-methodology.ts";
import { type Scores, scoreDataset } from "../score/score-dataset.ts";
import { answerOf, type Says } from "../testing/answer-of.ts";
import { instrumentOf, LEVELS, measured, methodologyOf, scoresOf, type TestCase } from "../testing/case-of.ts";
import { compareScores } from "./compare-scores.ts";
import type { Comparison } from "./comparison.ts";

const mean = (criteria: Record<string, number>, otherwise: Partial<MethodologyNode> = {}): MethodologyNode => ({
  node: "top",
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  criteria,
  ...otherwise,
});
const compare = (before: Scores, after: Scores, node?: string) =>
  compareScores(before, after, node === undefined ? { state: "QMA" } : { state: "QMA", node });
const record = (answers: Record<string, Says>, root = mean({ a: 1, b: 1, c: 2 }), otherwise: Partial<TestCase> = {}) =>
  scoresOf({ root, answers, ...otherwise });
const dueOf = (change: Comparison) => {
  if (change.kind !== "compared") throw new Error(change.sentence);
  return change.due;
};
const verdictOf = (change: Comparison) => {
  if (change.kind !== "compared") throw new Error(change.sentence);
  return change.verdict;
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
describe("compareScores", () => {
  test("gives a change of a level to the rating, whole", () => {
    const change = compare(
      record({ a: "none", b: "partial", c: "full" }),
      record({ a: "large", b: "partial", c: "full" }),
    );
    expect(change).toMatchObject({
      kind: "compared",
      node: "top",
      before: { value: (0 + 0.5 + 2 * 1) / 4 },
      after: { value: (0.75 + 0.5 + 2 * 1) / 4 },
      due: { kind: "value", change: 0.75 / 4, ...nothing, rating: 0.75 / 4 },
      sides: { before: { methodology: "test@1", instrument: "test@1", asOf: "2026-06-30" } },
      below: [],
    });
  });

  test("gives what became known to coverage, and shares what moves with it", () => {
    // a rises by 0.5 while b becomes known at none; without b the mean is of a alone.
    const change = compare(
      record({ a: "partial" }, mean({ a: 1, b: 1 })),
      record({ a: "full", b: "none" }, mean({ a: 1, b: 1 })),
    );
    // rating: 0.5 before b is known, 0.25 after; coverage: −0.25 before a rises, −0.5 after.
    expect(dueOf(change)).toEqual({
      kind: "value",
      change: 1 / 2 - 1 / 2,
      ...nothing,
      rating: (0.5 + 0.25) / 2,
      coverage: (-0.25 - 0.5) / 2,
    });
  });

  test("gives a level that turned out not to apply to the rating", () => {
    const change = compare(record({ a: "none", b: "full", c: "full" }), record({ a: "n/a", b: "full", c: "full" }));
    expect(dueOf(change)).toMatchObject({ kind: "value", ...nothing, rating: 1 - 3 / 4 });
  });

  test("gives a cell that came into dispute to coverage", () => {
    const root = mean({ a: 1, b: 1 });
    const method = { method: { disputed: "lowest" as const } };
    const before = record({ a: "full", b: "full" }, root, method);
    const answers = [
      answerOf("a", "full"),
      answerOf("b", "full", { rater: "r1" }),
      answerOf("b", "none", { rater: "r2" }),
    ];
    const after = scoresOf({ root, answers, ...method });
    expect(dueOf(compare(before, after))).toMatchObject({ kind: "value", ...nothing, coverage: -1 / 2 });
  });

  test("gives other weights to the method", () => {
    const answers = { a: "none", b: "full" };
    const change = compare(record(answers, mean({ a: 1, b: 1 })), record(answers, mean({ a: 1, b: 3 })));
    expect(dueOf(change)).toEqual({ kind: "value", change: 3 / 4 - 1 / 2, ...nothing, method: 3 / 4 - 1 / 2 });
  });

  test("gives another precedence to the method: the answers are read again", () => {
    const root = mean({ a: 1 });
    const answers = [answerOf("a", "none"), answerOf("a", "full", { basis: "self-report" })];
    const change = compare(
      scoresOf({ root, answers }),
      scoresOf({ root, answers, method: { precedence: [["self-report"], ["visit"]] } }),
    );
    expect(dueOf(change)).toMatchObject({ kind: "value", ...nothing, method: 1 });
  });

  test("gives another population of a relative normalizer to the method", () => {
    const given = {
      root: mean({ a: 1 }),
      criteria: { a: measured() },
      method: {
        levels: {},
        normalizers: { a: { use: "min-max", direction: "higher-is-better", to: { worst: 0, best: 1 } } },
      },
      answers: { a: 5 },
    } satisfies TestCase;
    const change = compare(
      scoresOf({ ...given, population: { a: { least: 0, greatest: 10 } } }),
      scoresOf({ ...given, population: { a: { least: 0, greatest: 20 } } }),
    );
    expect(dueOf(change)).toEqual({ kind: "value", change: 5 / 20 - 5 / 10, ...nothing, method: 5 / 20 - 5 / 10 });
  });

  test("takes a group mean over the population of the method's side", () => {
    const root = mean({ a: 1, b: 1 }, { missing: "group-mean" });
    const given = { root, method: { statisticalIndex: true }, entities: ["QMA", "QMB"] };
    const of = (other: string) =>
      scoresOf({
        ...given,
        answers: [answerOf("a", "full"), ...["a", "b"].map((id) => answerOf(id, other, { entity: "QMB" }))],
      });
    expect(dueOf(compare(of("none"), of("full")))).toMatchObject({ kind: "value", ...nothing, method: 1 - 1 / 2 });
  });
});

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
    const goalposts = (high: number) =>
      ({
        use: "goalposts",
        direction: "higher-is-better",
        low: 0,
        high,
        scale: "linear",
        caps: "both",
        to: { worst: 0, best: 1 },
      }) as const;
    const given = (high: number, planned: number, root: MethodologyNode): TestCase => ({
      root,
      criteria: { m: measured() },
      method: { levels: { ...LEVELS, planned }, normalizers: { m: goalposts(high) } },
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
          c: {
            use: "goalposts",
            direction: "higher-is-better",
            low: 0,
            high: 1,
            scale: "linear",
            caps: "both",
            to: { worst: -1, best: 1 },
          },
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

describe("without a value", () => {
  const root = mean({ a: 1, b: 1 }, { minCoverage: 0.75 });

  test("both ends are shared out", () => {
    const change = compare(record({ a: "partial" }, root), record({ a: "full", b: "none" }, root));
    expect(change).toMatchObject({
      before: { kind: "insufficient", range: [0.5 / 2, 1.5 / 2] },
      after: { kind: "scored", value: 0.5 },
      due: {
        kind: "ends",
        without: "before",
        worst: { kind: "shared", before: 0.25, after: 0.5, change: 0.25, ...nothing, rating: 0.25 },
        best: { kind: "shared", before: 0.75, after: 0.5, change: -0.25, ...nothing, rating: 0.25, coverage: -0.5 },
      },
    });
  });

  test("in a mix only, it says so", () => {
    const strict = mean({ a: 1, b: 1 }, { minCoverage: 1 });
    const loose = mean({ a: 1, b: 1 }, { minCoverage: 0.5 });
    const change = compare(record({ a: "partial" }, loose), record({ a: "partial", b: "full" }, strict));
    expect(dueOf(change)).toMatchObject({ kind: "ends", without: "mix" });
  });

  test("an end without bound is not shared out", () => {
    const given = {
      root: mean({ a: 1 }),
      criteria: { a: measured({ least: 0 }) },
      method: {
        levels: {},
        normalizers: {
          a: {
            use: "goalposts",
            direction: "higher-is-better",
            low: 0,
            high: 10,
            scale: "linear",
            caps: "none",
            to: { worst: 0, best: 1 },
          },
        },
      },
    } satisfies TestCase;
    const change = compare(scoresOf(given), scoresOf({ ...given, answers: { a: 5 } }));
    expect(dueOf(change)).toMatchObject({
      kind: "ends",
      worst: { kind: "shared", before: 0, after: 5 / 10, ...nothing, coverage: 5 / 10 },
      best: { kind: "unbounded", before: "unbounded", after: 5 / 10 },
    });
    expect(verdictOf(change)).toEqual({ scale: "undecided", weights: "undecided" });
  });

  test("nothing is shared out where nothing applies", () => {
    const change = compare(record({ a: "n/a", b: "n/a" }, root), record({ a: "full", b: "none" }, root));
    expect(dueOf(change)).toEqual({ kind: "none", why: "not-applicable" });
    expect(verdictOf(change)).toEqual({ scale: "undecided", weights: "undecided" });
  });
});

describe("incomparable", () => {
  const scores = record({ a: "full" });

  test.each([
    ["another instrument", { ...scores, plan: { ...scores.plan, instrument: { ...scores.plan.instrument, id: "x" } } }],
  ])("is %s", (_, other) => expect(compare(scores, other)).toMatchObject({ why: "other-instrument" }));

  test("is an entity that one side does not have", () => {
    const other = scoresOf({ root: mean({ a: 1 }), entities: ["QMB"] });
    expect(compare(scores, other)).toMatchObject({ kind: "incomparable", why: "entity-on-one-side" });
  });

  test("is a node that one side does not have", () => {
    const other = record({ a: "full" }, { ...mean({ a: 1 }), node: "other" });
    expect(compare(scores, other)).toMatchObject({ kind: "incomparable", why: "node-on-one-side" });
  });

  test("is a node that gives no number; those below that do are named, and can be compared", () => {
    const root: MethodologyNode = { node: "profile", aggregate: { use: "none" }, nodes: [mean({ a: 1, b: 1 })] };
    const [before, after] = [record({ a: "none", b: "full" }, root), record({ a: "full", b: "full" }, root)];
    expect(compare(before, after)).toEqual({
      kind: "incomparable",
      why: "numberless",
      sentence: 'The node "profile" counts and gives no number. These below it do: top.',
      nodes: ["top"],
      diagnostics: [],
    });
    expect(dueOf(compare(before, after, "top"))).toMatchObject({ ...nothing, rating: 1 / 2 });
  });

  test("is not what nobody knows: that is a mistake of the caller", () => {
    expect(() => compareScores(scores, scores, { state: "QMQ" })).toThrow('"QMQ"');
    expect(() => compareScores(scores, scores, { state: "QMA", node: "no" })).toThrow('"no"');
  });
});
