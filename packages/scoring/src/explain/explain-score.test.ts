import type { MethodologyNode } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { scoreDataset } from "../score/score-dataset.ts";
import { adjudicationOf, answerOf } from "../testing/answer-of.ts";
import { goalposts, measured, scoresOf, type TestCase } from "../testing/case-of.ts";
import { explainScore } from "./explain-score.ts";

const root: MethodologyNode = {
  node: "all",
  aggregate: { use: "weighted-mean" },
  missing: "worst-case",
  criteria: { a: 1, b: 2, c: 1, d: 0, e: 1 },
  gates: [{ use: "cap-if", criteria: ["b", "outside"], levels: ["none"], count: 1, cap: 0.5, reason: "A test." }],
};
const given: TestCase = { root, answers: { a: "full", b: "inconclusive", c: "n/a", d: "full", outside: "large" } };
const explained = (more: TestCase = given) => explainScore(scoresOf(more), { state: "QMA" });

describe("explainScore", () => {
  test("tells what became of every child and what entered the node", () => {
    expect(explained().root.children).toMatchObject([
      { criterion: "a", weight: 1, role: "counted", counted: 1, effectiveWeight: 1 / 4, value: 1, range: [1, 1] },
      { criterion: "b", weight: 2, role: "at-worst", counted: 0, effectiveWeight: 2 / 4, range: [0, 1] },
      { criterion: "c", weight: 1, role: "not-applicable", effectiveWeight: 0 },
      { criterion: "d", weight: 0, role: "weight-zero", effectiveWeight: 0 },
      {
        criterion: "e",
        weight: 1,
        role: "at-worst",
        counted: 0,
        effectiveWeight: 1 / 4,
        reading: { kind: "unknown", why: "unanswered" },
      },
    ]);
  });

  test("tells what a value asks for, from which counts, and where the range then begins", () => {
    const eligible = { use: "count", criteria: ["a", "b", "c"], levels: ["full"], atLeast: 2 } as const;
    expect(explained({ ...given, root: { ...root, eligible, gates: [] } }).root).toMatchObject({
      score: { kind: "insufficient", why: "eligibility" },
      eligibility: {
        condition: { answer: "undecided", counted: ["a"], open: ["b"], notApplicable: ["c"], least: 1, greatest: 2 },
        least: 0,
      },
    });
    expect(explained().root).not.toHaveProperty("eligibility");
  });

  test("gives no range to what does not apply", () => {
    expect(explained().root.children[2]).not.toHaveProperty("range");
  });

  test("tells what stands in for a child, and what is left out", () => {
    const ab = { ...root, criteria: { a: 1, b: 1 }, gates: [] };
    const answers = [
      answerOf("a", "full"),
      ...["full", "planned"].map((says, i) => answerOf("b", says, { entity: `Q${i}` })),
    ];
    // b is 1 and 0.25 elsewhere.
    expect(
      explained({ root: { ...ab, missing: "group-mean" }, answers, method: { statisticalIndex: true } }).root.children,
    ).toMatchObject([
      { criterion: "a", role: "counted", counted: 1 },
      { criterion: "b", role: "at-group-mean", counted: (1 + 0.25) / 2, range: [0, 1] },
    ]);
    const [, left] = explained({ root: { ...ab, missing: "renormalize" }, answers }).root.children;
    expect(left).toMatchObject({ criterion: "b", role: "left-out", effectiveWeight: 1 / 2 });
    expect(left).not.toHaveProperty("counted");
  });

  test("multiplies weights along the path, without what does not apply", () => {
    // in weighs 3 of 4; of b, c and d, which weigh 2, 1 and 1, c does not apply.
    const inner: MethodologyNode = {
      node: "in",
      weight: 3,
      aggregate: { use: "weighted-mean" },
      missing: "renormalize",
      criteria: { b: 2, c: 1, d: 1 },
    };
    const tree = explained({ root: { ...root, criteria: { a: 1 }, nodes: [inner], gates: [] }, answers: { c: "n/a" } });
    expect(tree.root.children).toMatchObject([
      { criterion: "a", effectiveWeight: 1 / 4 },
      {
        node: "in",
        effectiveWeight: 3 / 4,
        children: [
          { criterion: "b", effectiveWeight: (3 / 4) * (2 / 3) },
          { criterion: "c", effectiveWeight: 0 },
          { criterion: "d", effectiveWeight: (3 / 4) * (1 / 3) },
        ],
      },
    ]);
  });

  test("shares equally where the aggregator has no weights", () => {
    const weakest: MethodologyNode = {
      ...root,
      aggregate: { use: "weakest-link" },
      criteria: { a: 1, b: 3 },
      gates: [],
    };
    expect(explained({ root: weakest }).root.children).toMatchObject([
      { effectiveWeight: 1 / 2 },
      { effectiveWeight: 1 / 2 },
    ]);
  });

  test("tells the same of records that can be read only once", () => {
    const plan = scoresOf(given).plan;
    const records = {
      answers: [answerOf("a", "full"), answerOf("b", "large"), answerOf("b", "none", { rater: "r2" })],
      adjudications: [adjudicationOf("a", "planned", { date: "2026-02-01" })],
      assessments: [{ id: "round-1", instrument: { id: "test", edition: "1" } }],
    };
    const once = {
      answers: records.answers.values(),
      adjudications: records.adjudications.values(),
      assessments: records.assessments.values(),
    };
    const [fromLists, fromOnce] = [records, once].map((read) =>
      explainScore(scoreDataset(plan, read, { asOf: "2026-06-30" }), { state: "QMA" }),
    );
    expect(fromOnce).toEqual(fromLists);
    expect(fromOnce?.root.children).toMatchObject([
      { criterion: "a", reading: { kind: "level", level: "planned" }, answers: [{ passedOver: "adjudicated" }] },
      { criterion: "b", reading: { kind: "disputed", worst: "none", best: "large" } },
      ...["c", "d", "e"].map((criterion) => ({ criterion })),
    ]);
  });

  test("tells what a gate looked at, wherever it stands", () => {
    expect(explained().root.gates).toMatchObject([
      {
        outcome: { answer: "undecided" },
        cells: [
          {
            criterion: "b",
            reading: { kind: "unknown", why: "inconclusive" },
            scale: ["none", "planned", "partial", "large", "full"],
          },
          { criterion: "outside", reading: { kind: "level", level: "large" } },
        ],
      },
    ]);
  });

  test("gives the domain that bounds an unknown", () => {
    const child = explained({
      root: { ...root, criteria: { m: 1, a: 1 }, gates: [] },
      criteria: { m: measured({ greatest: 150 }) },
      method: {
        normalizers: {
          m: goalposts({ high: 100, caps: "low" }),
        },
      },
    }).root.children[1];
    expect(child).toMatchObject({ criterion: "m", conversion: { domain: { greatest: 150 } }, range: [0, 1.5] });
  });

  test("gives the reason of the answer that speaks, not of one that is passed over", () => {
    const says = (reason: string) => ({ kind: "not-applicable", reason }) as const;
    const answers = [
      answerOf("a", says("It was landlocked."), { date: "2025-01-01" }),
      answerOf("a", says("It has no port.")),
    ];
    const reopened = adjudicationOf("a", says("It was decided so."), { date: "2025-06-01" });
    for (const adjudications of [[], [reopened]])
      expect(
        explained({ root: { ...root, criteria: { a: 1, b: 1 }, gates: [] }, answers, adjudications }).root.children[0],
      ).toMatchObject({
        reading: { reason: "It has no port." },
      });
  });

  test("lists no answer of an assessment of another edition", () => {
    const plan = scoresOf(given).plan;
    const answers = [answerOf("a", "full"), answerOf("a", "none", { rater: "r2", assessment: "round-0" })];
    const assessments = [{ id: "round-0", instrument: { id: "test", edition: "0" } }];
    const scores = scoreDataset(plan, { answers, assessments }, { asOf: "2026-06-30" });
    expect(explainScore(scores, { state: "QMA" }).root.children[0]).toMatchObject({
      reading: { kind: "level", level: "full" },
      answers: [{ assessment: "round-1" }],
    });
  });

  test("is the same after a trip through JSON", () => {
    expect(JSON.parse(JSON.stringify(explained()))).toEqual(explained());
  });

  test.each([
    { options: { state: "QMX" }, code: "UNKNOWN_ENTITY" },
    { options: { state: "QMA", node: "x" }, code: "UNKNOWN_NODE" },
  ])("throws $code for $options", ({ options, code }) => {
    expect(() => explainScore(scoresOf(given), options)).toThrow(expect.objectContaining({ code }));
  });
});
