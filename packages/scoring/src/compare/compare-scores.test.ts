import type { MethodologyNode } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import type { Scores } from "../score/score-dataset.ts";
import { answerOf, type Says } from "../testing/answer-of.ts";
import { goalposts, measured, scoresOf, type TestCase } from "../testing/case-of.ts";
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
          a: goalposts({ high: 10, caps: "none" }),
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
