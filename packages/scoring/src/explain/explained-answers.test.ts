import type { Adjudication, Answer, Methodology } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { adjudicationOf, answerOf, type Says } from "../testing/answer-of.ts";
import { goalposts, measured, scoresOf } from "../testing/case-of.ts";
import { explainScore } from "./explain-score.ts";

const on = (date: string, says: Says, more: Partial<Answer> = {}) => answerOf("a", says, { date, ...more });
const DESK = { basis: "desk-review" } as const;
const SELF = { basis: "self-report", rater: "state" } as const;

/** What the cell is read as, and why each answer that does not speak is passed over. */
function cellOf(
  answers: readonly Answer[],
  { adjudications = [], ...method }: Partial<Methodology> & { adjudications?: readonly Adjudication[] } = {},
) {
  const root = {
    node: "all",
    aggregate: { use: "weighted-mean" },
    missing: "renormalize",
    criteria: { a: 1 },
  } as const;
  const scores = scoresOf({ root, criteria: { a: { validityMonths: 24 } }, answers, adjudications, method });
  const cell = explainScore(scores, { state: "QMA" }).root.children[0]!;
  if (cell.kind !== "criterion") throw new Error("The child is a criterion.");
  return {
    reading: cell.reading,
    passedOver: cell.answers.map(({ passedOver }) => passedOver ?? "speaks"),
    range: cell.range,
    value: cell.value,
    adjudication: cell.adjudication,
  };
}

const level = (name: string) => ({ kind: "level", level: name });
const unknown = (why: string) => ({ kind: "unknown", why });

describe("a cell is read as", () => {
  test.each<{ name: string; answers: Answer[]; reading: object; passedOver: string[] }>([
    { name: "nothing where nobody answered", answers: [], reading: unknown("unanswered"), passedOver: [] },
    { name: "its only answer", answers: [on("2026-01-01", "full")], reading: level("full"), passedOver: ["speaks"] },
    {
      name: "unanswered when its only answer is later",
      answers: [on("2026-07-01", "full")],
      reading: unknown("unanswered"),
      passedOver: ["later"],
    },
    {
      name: "its answer of the very day",
      answers: [on("2026-06-30", "full")],
      reading: level("full"),
      passedOver: ["speaks"],
    },
    {
      name: "stale when its only answer is older than its validity",
      answers: [on("2024-06-29", "full")],
      reading: unknown("stale"),
      passedOver: ["stale"],
    },
    {
      name: "its answer on the last day of its validity",
      answers: [on("2024-06-30", "full")],
      reading: level("full"),
      passedOver: ["speaks"],
    },
    {
      name: "the older answer when the newer is withdrawn",
      answers: [on("2026-01-01", "full"), on("2026-02-01", "none", { withdrawn: "2026-03-01" })],
      reading: level("full"),
      passedOver: ["speaks", "withdrawn"],
    },
    {
      name: "unanswered when its only answer is withdrawn on the very day",
      answers: [on("2026-02-01", "none", { withdrawn: "2026-06-30" })],
      reading: unknown("unanswered"),
      passedOver: ["withdrawn"],
    },
    {
      name: "the answer that will be withdrawn after the day",
      answers: [on("2026-02-01", "none", { withdrawn: "2026-07-01" })],
      reading: level("none"),
      passedOver: ["speaks"],
    },
    {
      name: "unanswered when two answers have one identity",
      answers: [on("2026-01-01", "full"), on("2026-01-01", "none")],
      reading: unknown("unanswered"),
      passedOver: ["duplicate", "duplicate"],
    },
    {
      name: "the rater's newest answer",
      answers: [on("2026-02-01", "full"), on("2026-01-01", "none")],
      reading: level("full"),
      passedOver: ["speaks", "superseded"],
    },
    {
      name: "the visit before the desk review, though older",
      answers: [on("2026-02-01", "none", DESK), on("2025-01-01", "full")],
      reading: level("full"),
      passedOver: ["lower-precedence", "speaks"],
    },
    {
      name: "the fresh desk review before the stale visit",
      answers: [on("2026-02-01", "none", DESK), on("2023-01-01", "full")],
      reading: level("none"),
      passedOver: ["speaks", "stale"],
    },
    {
      name: "agreed when two of one group say the same",
      answers: [on("2026-02-01", "full"), on("2026-01-01", "full", { rater: "r2", basis: "third-party" })],
      reading: level("full"),
      passedOver: ["speaks", "speaks"],
    },
    {
      name: "disputed when two of one group differ",
      answers: [on("2026-02-01", "full"), on("2026-01-01", "planned", { rater: "r2" })],
      reading: { kind: "disputed", worst: "planned", best: "full" },
      passedOver: ["speaks", "speaks"],
    },
    {
      name: "rated when another of the group does not know",
      answers: [on("2026-02-01", "no-information"), on("2026-01-01", "planned", { rater: "r2" })],
      reading: level("planned"),
      passedOver: ["yields-to-rating", "speaks"],
    },
    {
      name: "unknown when the highest group only does not know",
      answers: [on("2026-02-01", "inconclusive"), on("2026-01-01", "planned", SELF)],
      reading: unknown("inconclusive"),
      passedOver: ["speaks", "lower-precedence"],
    },
    {
      name: "unknown by the newest of two that do not know",
      answers: [on("2026-02-01", "withheld"), on("2026-01-01", "not-assessed", { rater: "r2" })],
      reading: unknown("withheld"),
      passedOver: ["speaks", "speaks"],
    },
    {
      name: "unknown by the newest of two that do not know, whatever they say and whichever stands first",
      answers: [on("2026-01-01", "withheld"), on("2026-02-01", "not-assessed", { rater: "r2" })],
      reading: unknown("not-assessed"),
      passedOver: ["speaks", "speaks"],
    },
    {
      name: "unknown by the newest, though an older one of a greater code follows",
      answers: [on("2026-02-01", "not-assessed"), on("2026-01-01", "withheld", { rater: "r2" })],
      reading: unknown("not-assessed"),
      passedOver: ["speaks", "speaks"],
    },
    {
      name: "unknown by the greater code of one day",
      answers: [on("2026-02-01", "not-assessed"), on("2026-02-01", "withheld", { rater: "r2" })],
      reading: unknown("withheld"),
      passedOver: ["speaks", "speaks"],
    },
    {
      name: "unknown by the greater code of one day, in the other order",
      answers: [on("2026-02-01", "withheld"), on("2026-02-01", "not-assessed", { rater: "r2" })],
      reading: unknown("withheld"),
      passedOver: ["speaks", "speaks"],
    },
    {
      name: "unknown when the rater takes the rating back",
      answers: [on("2026-02-01", "withheld"), on("2026-01-01", "full")],
      reading: unknown("withheld"),
      passedOver: ["speaks", "superseded"],
    },
    {
      name: "not applicable",
      answers: [on("2026-02-01", "n/a")],
      reading: { kind: "not-applicable", reason: "There is no coast." },
      passedOver: ["speaks"],
    },
    {
      name: "unreadable when the scale lacks the level",
      answers: [on("2026-02-01", "tall")],
      reading: unknown("unreadable"),
      passedOver: ["speaks"],
    },
    {
      name: "unreadable when it has levels and got a number",
      answers: [on("2026-02-01", 3)],
      reading: unknown("unreadable"),
      passedOver: ["speaks"],
    },
  ])("$name", ({ answers, reading, passedOver }) => {
    expect(cellOf(answers)).toMatchObject({ reading, passedOver });
  });

  test("nothing by an answer whose basis no group names", () => {
    expect(cellOf([on("2026-02-01", "full", SELF)], { precedence: [["visit"]] })).toMatchObject({
      reading: unknown("unanswered"),
      passedOver: ["outside-precedence"],
    });
  });

  test("a basis at one strength where a group names it, before the basis alone", () => {
    const answers = [on("2026-02-01", "none", DESK), on("2026-02-01", "full", { ...SELF, strength: "corroborated" })];
    const precedence: Methodology["precedence"] = [["self-report/corroborated"], ["desk-review"], ["self-report"]];
    expect(cellOf(answers, { precedence })).toMatchObject({
      reading: level("full"),
      passedOver: ["lower-precedence", "speaks"],
    });
    expect(cellOf([answers[0]!, { ...answers[1]!, strength: "asserted" }], { precedence }).reading).toEqual(
      level("none"),
    );
  });
});

describe("a disputed cell", () => {
  const ratings = ["none", "planned", "large", "full"].map((says, i) => on("2026-01-01", says, { rater: `r${i}` }));
  test.each([
    { policy: "unknown", answers: ratings, value: undefined },
    { policy: "lowest", answers: ratings, value: 0 },
    { policy: "median-level", answers: ratings, value: 0.25 },
    { policy: "median-level", answers: ratings.slice(1), value: 0.75 },
  ] as const)("has the value $value under $policy", ({ policy, answers, value }) => {
    expect(cellOf(answers, { disputed: policy }).value).toBe(value);
  });

  test("runs from the lowest to the highest answer", () => {
    expect(cellOf(ratings.slice(1, 3)).range).toEqual([0.25, 0.75]);
    expect(cellOf([ratings[1]!, ratings[3]!, ratings[2]!]).range).toEqual([0.25, 1]);
  });

  test.each(["unknown", "lowest", "median-level"] as const)(
    "of a rating against not applicable is the whole scale without a value under %s",
    (disputed) => {
      const found = cellOf([on("2026-01-01", "full"), on("2026-01-01", "n/a", { rater: "r2" })], { disputed });
      expect(found).toMatchObject({ reading: { kind: "disputed" }, range: [0, 1], value: undefined });
    },
  );

  test("takes the lower middle of measured values from the worse side", () => {
    const root = {
      node: "all",
      aggregate: { use: "weighted-mean" },
      missing: "renormalize",
      criteria: { m: 1, a: 1 },
    } as const;
    const scores = scoresOf({
      root,
      criteria: { m: measured() },
      method: {
        disputed: "median-level",
        normalizers: {
          m: goalposts({ direction: "lower-is-better", high: 100 }),
        },
      },
      answers: [answerOf("m", 10), answerOf("m", 30, { rater: "r2" }), answerOf("a", "full")],
    });
    const cell = explainScore(scores, { state: "QMA" }).root.children[1]!;
    expect(cell).toMatchObject({ reading: { kind: "disputed", worst: 30, best: 10, taken: 30 }, value: 1 - 0.3 });
  });
});

describe("an adjudication", () => {
  const twins = [on("2025-02-01", "planned", DESK), on("2025-02-01", "full", { ...DESK, rater: "r2" })];
  const settled = adjudicationOf("a", "large", { date: "2025-03-01" });
  const cell = (more: readonly Answer[], adjudications: readonly Adjudication[] = [settled]) =>
    cellOf([...twins, ...more], { adjudications });

  test("settles answers dated up to it", () => {
    expect(cell([])).toMatchObject({ reading: level("large"), passedOver: ["adjudicated", "adjudicated"] });
  });

  test("of a later day is not read", () => {
    expect(cell([], [adjudicationOf("a", "large", { date: "2026-07-01" })]).reading.kind).toBe("disputed");
  });

  test.each([
    { date: "2024-06-29", reading: unknown("unanswered"), name: "older than the criterion's validity is not read" },
    { date: "2024-06-30", reading: level("large"), name: "of the last day of the validity is read" },
    { date: "2026-06-30", reading: level("large"), name: "of the very day is read" },
  ])("$name", ({ date, reading }) => {
    expect(cellOf([], { adjudications: [adjudicationOf("a", "large", { date })] }).reading).toEqual(reading);
  });

  test.each([
    { later: [], reopened: false },
    { later: [on("2025-05-01", "partial", DESK)], reopened: true },
  ])("is told in the explanation, and whether it was reopened: $reopened", ({ later, reopened }) => {
    expect(cell(later).adjudication).toMatchObject({ id: settled.id, reopened });
    expect(cell(later, []).adjudication).toBeUndefined();
  });

  test.each([
    {
      name: "equal standing reopens it: disputed again",
      answer: on("2025-05-01", "partial", DESK),
      reading: { kind: "disputed", worst: "partial", best: "full" },
    },
    { name: "higher standing reopens it and speaks", answer: on("2025-05-01", "none"), reading: level("none") },
    { name: "lower standing does not reopen it", answer: on("2025-05-01", "none", SELF), reading: level("large") },
    { name: "the same day does not reopen it", answer: on("2025-03-01", "none"), reading: level("large") },
  ])("a later answer of $name", ({ answer, reading }) => {
    expect(cell([answer]).reading).toEqual(reading);
  });

  test("of a newer day takes the place of an older one", () => {
    expect(
      cell([on("2025-05-01", "partial", DESK)], [settled, adjudicationOf("a", "full", { date: "2025-06-01" })]).reading,
    ).toEqual(level("full"));
  });

  test("of a newer day, or of a greater id on the same day, counts in whatever order they stand", () => {
    const newer = adjudicationOf("a", "full", { date: "2025-06-01" });
    const sameDay = adjudicationOf("a", "none", { date: "2025-06-01", id: "adjudication-2025-06-01-b" });
    expect(cell([], [newer, settled]).reading).toEqual(level("full"));
    expect(cell([], [sameDay, newer, settled]).reading).toEqual(level("none"));
    expect(cell([], [settled, newer, sameDay]).reading).toEqual(level("none"));
  });

  test("that weighed nothing is reopened by any later answer", () => {
    expect(cellOf([on("2025-05-01", "none", SELF)], { adjudications: [settled] }).reading).toEqual(level("none"));
  });

  test("may say that nobody knows, or that nothing applies", () => {
    expect(cell([], [adjudicationOf("a", "inconclusive", { date: "2025-03-01" })]).reading).toEqual(
      unknown("inconclusive"),
    );
    expect(cell([], [adjudicationOf("a", "n/a", { date: "2025-03-01" })]).reading.kind).toBe("not-applicable");
  });
});
