import type { Answer } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { answerOf, type Says } from "../testing/answer-of.ts";
import { instrumentWith } from "../testing/answers-by.ts";
import { measured } from "../testing/case-of.ts";
import { type AgreementRecords, readJudgments } from "./read-judgments.ts";

const instrument = instrumentWith({ a: { validityMonths: 24 }, m: measured({ least: 0, greatest: 10 }) });
const asOf = "2026-06-30";
const read = (answers: readonly Answer[], bases?: readonly Answer["basis"][], records?: Partial<AgreementRecords>) =>
  readJudgments({ answers, ...records }, instrument, { asOf, bases });
const older = (says: Says, otherwise: Partial<Answer> = {}) =>
  answerOf("a", says, { date: "2026-01-10", ...otherwise });
const newer = (says: Says, otherwise: Partial<Answer> = {}) =>
  answerOf("a", says, { date: "2026-01-20", ...otherwise });

/** The places given, and the counts above zero. */
function told(answers: readonly Answer[], bases?: readonly Answer["basis"][], records?: Partial<AgreementRecords>) {
  const { cells, tally } = read(answers, bases, records);
  const { notKnowing, passedOver, ...given } = tally;
  const counts = Object.entries({ ...given, ...notKnowing, ...passedOver }).filter(([, count]) => count > 0);
  return [cells.flatMap(({ judgments }) => judgments.map(({ position }) => position)), Object.fromEntries(counts)];
}

describe("readJudgments", () => {
  test.each([
    { name: "the newest", answers: [newer("full"), older("none")], position: 4, counts: { superseded: 1 } },
    { name: "one of the day", answers: [older("full", { date: asOf })], position: 4, counts: {} },
    {
      name: "one before a later one",
      answers: [older("large"), newer("none", { date: "2026-07-01" })],
      position: 3,
      counts: { later: 1 },
    },
    {
      name: "one before a withdrawn one",
      answers: [older("large"), newer("none", { withdrawn: asOf })],
      position: 3,
      counts: { withdrawn: 1 },
    },
    { name: "one withdrawn later", answers: [newer("none", { withdrawn: "2026-07-01" })], position: 0, counts: {} },
    {
      name: "one at the end of its validity",
      answers: [older("none", { date: "2024-06-30" })],
      position: 0,
      counts: {},
    },
    {
      name: "the newest beside a stale one",
      answers: [older("none", { date: "2024-06-29" }), newer("full")],
      position: 4,
      counts: { stale: 1 },
    },
    {
      name: "a judgment rather than not knowing, of one day",
      answers: [newer("no-information"), newer("full", { basis: "third-party" })],
      position: 4,
      counts: { superseded: 1 },
    },
    {
      name: "a judgment rather than not knowing, whichever basis comes first",
      answers: [newer("full"), newer("no-information", { basis: "third-party" })],
      position: 4,
      counts: { superseded: 1 },
    },
    {
      name: "one of two of a day that are equal",
      answers: [newer("full"), newer("full", { basis: "third-party" })],
      position: 4,
      counts: { superseded: 1 },
    },
    {
      name: "one rather than another that cannot be read, of one day",
      answers: [newer("enormous"), newer("full", { basis: "third-party" })],
      position: 4,
      counts: { superseded: 1 },
    },
    { name: "a measured value", answers: [answerOf("m", 7.5)], position: 7.5, counts: {} },
    { name: "a measured value at an end of its domain", answers: [answerOf("m", 10)], position: 10, counts: {} },
    { name: "a measured value at the other end", answers: [answerOf("m", 0)], position: 0, counts: {} },
  ])("takes $name as the rating", ({ answers, position, counts }) => {
    expect(told(answers)).toEqual([[position], { ratings: 1, ...counts }]);
    expect(told(answers.toReversed())).toEqual([[position], { ratings: 1, ...counts }]);
  });

  test.each([
    { name: "that does not know", answers: [newer("inconclusive")], counts: { inconclusive: 1 } },
    {
      name: "that does not know, whatever it supersedes",
      answers: [older("full"), newer("withheld")],
      counts: { withheld: 1, superseded: 1 },
    },
    {
      name: "that does not know in two ways",
      answers: [newer("not-assessed"), newer("no-information", { basis: "desk-review" })],
      counts: { "no-information": 1, superseded: 1 },
    },
    { name: "twice of one identity", answers: [newer("full"), newer("full")], counts: { duplicate: 2 } },
    {
      name: "thrice of one identity",
      answers: [newer("full"), newer("full"), newer("full")],
      counts: { duplicate: 3 },
    },
    {
      name: "of one day that contradict one another",
      answers: [newer("full"), newer("none", { basis: "third-party" }), newer("withheld", { assessment: "round-2" })],
      counts: { contradictory: 2, superseded: 1 },
    },
    { name: "on another scale", answers: [newer("enormous")], counts: { unreadable: 1 } },
    {
      name: "in another unit",
      answers: [answerOf("m", { kind: "measured", value: 1, unit: "ells" })],
      counts: { unreadable: 1 },
    },
    { name: "above its domain", answers: [answerOf("m", 10.5)], counts: { unreadable: 1 } },
    { name: "below its domain", answers: [answerOf("m", -0.5)], counts: { unreadable: 1 } },
    { name: "that is no number", answers: [answerOf("m", Number.NaN)], counts: { unreadable: 1 } },
    { name: "a level for a measure", answers: [answerOf("m", "full")], counts: { unreadable: 1 } },
    { name: "a number for a level", answers: [newer(3)], counts: { unreadable: 1 } },
  ])("takes no rating from answers $name", ({ answers, counts }) => {
    expect(read(answers).cells).toEqual([]);
    expect(told(answers)).toEqual([[], counts]);
    expect(told(answers.toReversed())).toEqual([[], counts]);
  });

  test("keeps not applicable as a judgment without a place", () => {
    expect(told([newer("n/a")])).toEqual([[undefined], { notApplicable: 1 }]);
    expect(told([newer("n/a"), newer("none", { basis: "third-party" })])).toEqual([[], { contradictory: 2 }]);
  });

  test("reads only the bases asked for", () => {
    const answers = [older("full", { basis: "desk-review" }), newer("none", { basis: "self-report" })];
    expect(told(answers, ["desk-review", "visit"])).toEqual([[4], { ratings: 1, "other-basis": 1 }]);
  });

  test("does not read other criteria, nor assessments of other instruments and editions", () => {
    const answers = [
      answerOf("z", "full"),
      ...["r-1", "r-2", "r-3"].map((assessment) => newer("full", { assessment, rater: assessment })),
    ];
    const assessments = [
      { id: "r-1", instrument: { id: "other", edition: "1" } },
      { id: "r-2", instrument: { id: "test", edition: "2" } },
      { id: "r-3", instrument: { id: "test", edition: "1" } },
    ];
    expect(told(answers, undefined, { assessments })).toEqual([[4], { ratings: 1 }]);
  });

  test("puts cells and raters in the order of their ids", () => {
    const places = [
      ["QMB", "a", "r2"],
      ["QMB", "a", "r1"],
      ["QMA", "m", "r2"],
      ["QMA", "a", "r9"],
    ] as const;
    const answers = places.map(([entity, criterion, rater]) =>
      answerOf(criterion, criterion === "m" ? 1 : "none", { entity, rater }),
    );
    const found = read(answers).cells.map(({ entity, criterion, judgments }) => [
      entity,
      criterion,
      ...judgments.map(({ rater }) => rater),
    ]);
    expect(found).toEqual([
      ["QMA", "a", "r9"],
      ["QMA", "m", "r2"],
      ["QMB", "a", "r1", "r2"],
    ]);
  });
});
