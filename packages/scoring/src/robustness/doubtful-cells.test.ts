import type { Answer, Normalizer } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { scoreDataset } from "../score/score-dataset.ts";
import { adjudicationOf, answerOf } from "../testing/answer-of.ts";
import { measured, scoresOf, type TestCase } from "../testing/case-of.ts";
import { doubtfulCellsOf } from "./doubtful-cells.ts";

const root = {
  node: "all",
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  criteria: { a: 1, b: 1, c: 1 },
};
const level = (level: string, confidence?: number) =>
  ({ kind: "level", level, ...(confidence === undefined ? {} : { confidence }) }) as const;

/** The cells found, one a row: criterion, entity, place, confidence, rater; and how many cells are rated. */
function found(given: Partial<TestCase>, wanted = true) {
  const scores = scoresOf({ root, entities: ["QMA", "QMB"], ...given } as TestCase);
  const { leaf, unit, place, confidence, rater, raters, rated } = doubtfulCellsOf(scores, wanted);
  const rows = [...leaf].map((at, i) =>
    [scores.plan.leaves[at]!.id, scores.units[unit[i]!], place[i], confidence[i], rater[i]].join(" "),
  );
  return { rows, raters, rated };
}

describe("the ratings that may be drawn", () => {
  const answers: readonly Answer[] = [
    answerOf("c", level("full", 0.9), { entity: "QMB", rater: "ann" }),
    answerOf("a", level("none", 0.5), { entity: "QMB", rater: "zoe" }),
    answerOf("c", level("planned", 0.7), { rater: "zoe" }),
    answerOf("b", level("large")),
    answerOf("a", "no-information"),
  ];

  test("stand by criterion and entity, with raters by name", () => {
    expect(found({ answers })).toEqual({
      rows: ["a QMB 0 0.5 1", "c QMA 1 0.7 1", "c QMB 4 0.9 0"],
      raters: 2,
      rated: 4,
    });
  });

  test("are only counted where they are not drawn", () => {
    expect(found({ answers }, false)).toEqual({ rows: [], raters: 0, rated: 4 });
  });

  test("are levels: neither a measurement nor a dispute is one", () => {
    const mixed = [
      answerOf("a", 5),
      answerOf("b", level("none", 0.6)),
      answerOf("b", level("full", 0.6), { rater: "r2" }),
      answerOf("c", level("full", 0.6)),
    ];
    const posts: Normalizer = { use: "min-max", direction: "higher-is-better", to: { worst: 0, best: 1 } };
    const given = { criteria: { a: measured() }, method: { normalizers: { a: posts } }, answers: mixed };
    expect(found(given)).toEqual({ rows: ["c QMA 4 0.6 0"], raters: 1, rated: 1 });
  });

  test("of several who agree are the surest's, and of equals the first's", () => {
    const agreed = [
      answerOf("a", level("full", 0.6)),
      answerOf("a", level("full", 0.8), { rater: "r2" }),
      answerOf("a", level("full", 0.8), { rater: "r3" }),
    ];
    expect(found({ answers: agreed }).rows).toEqual(["a QMA 4 0.8 0"]);
    const { rows } = found({ answers: [agreed[2]!, agreed[1]!, answerOf("b", level("none", 0.9), { rater: "r2" })] });
    expect(rows).toEqual(["a QMA 4 0.8 1", "b QMA 0 0.9 0"]);
  });
});

describe("an adjudication", () => {
  const answers = [
    answerOf("a", level("none", 0.5)),
    answerOf("a", level("full", 0.5), { rater: "r2" }),
    answerOf("b", level("full", 0.4)),
  ];
  const adjudications = [adjudicationOf("a", level("partial", 0.8), { date: "2026-02-01" })];

  test("that settles a cell speaks for it, as sure as it says", () => {
    expect(found({ answers, adjudications })).toEqual({
      rows: ["a QMA 2 0.8 0", "b QMA 4 0.4 1"],
      raters: 2,
      rated: 2,
    });
  });

  test("without a confidence leaves nothing to draw", () => {
    const settled = [adjudicationOf("a", level("partial"), { date: "2026-02-01" })];
    expect(found({ answers, adjudications: settled }).rows).toEqual(["b QMA 4 0.4 0"]);
  });

  test("that a later answer reopens is silent", () => {
    const later = [...answers, answerOf("a", level("large", 0.7), { date: "2026-03-01" })];
    const again = [...later, answerOf("a", level("large", 0.6), { date: "2026-03-01", rater: "r2" })];
    expect(found({ answers: again, adjudications }).rows).toEqual(["a QMA 3 0.7 0", "b QMA 4 0.4 0"]);
  });

  test("of a criterion or an entity that is not scored is passed over", () => {
    const elsewhere = [
      adjudicationOf("z", level("full", 0.9), { date: "2026-02-01" }),
      adjudicationOf("b", level("none", 0.9), { date: "2026-02-01", entity: "QMZ" }),
    ];
    expect(found({ answers, adjudications: elsewhere }).rows).toEqual(["b QMA 4 0.4 0"]);
  });
});

test("an answer of an assessment of another edition is not drawn", () => {
  const scores = scoresOf({ root, answers: [] } as TestCase);
  const answers = [
    answerOf("a", level("full", 0.6)),
    answerOf("a", level("full", 0.9), { assessment: "old", rater: "r2" }),
  ];
  const assessments = [
    { id: "round-1", instrument: { id: "test", edition: "1" } },
    { id: "old", instrument: { id: "test", edition: "0" } },
  ];
  const both = scoreDataset(scores.plan, { answers, assessments }, { asOf: scores.asOf });
  expect([...doubtfulCellsOf(both, true).confidence]).toEqual([0.6]);
});
