import type { Answer, MethodologyNode } from "@stocktake/model";
import { orThrow } from "@stocktake/model/diagnostic";
import { describe, expect, test } from "vitest";
import { compileMethodology } from "../plan/compile-methodology.ts";
import { adjudicationOf, answerOf } from "../testing/answer-of.ts";
import { instrumentOf, measured, methodologyOf, type TestCase } from "../testing/case-of.ts";
import { DISPUTED, KNOWN, unknownKindOf } from "./matrix.ts";
import { type Records, select } from "./select.ts";

const root: MethodologyNode = {
  node: "all",
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  criteria: { a: 1, m: 1 },
};
const given: TestCase = {
  root,
  criteria: { m: measured() },
  method: {
    normalizers: { m: { use: "min-max", direction: "higher-is-better", to: { worst: 0, best: 1 } } },
    precedence: [["visit"]],
  },
};
const plan = orThrow(compileMethodology(methodologyOf(given), instrumentOf(given)));
const selected = (records: Partial<Records>) => select(plan, { answers: [], ...records }, { asOf: "2026-06-30" });

/** The cell of the first entity for the criterion `a`, in a word. */
function cellOfA(records: Partial<Records>) {
  const { kind, reading, strength } = selected(records).matrix;
  const word = kind[0] === KNOWN ? reading[0] : kind[0] === DISPUTED ? "disputed" : unknownKindOf(kind[0]!);
  return { word, strength: strength[0] };
}
const second: Partial<Answer> = { rater: "r2" };

describe("select", () => {
  test("scores whoever is listed or answered about, in the order of ids", () => {
    const answers = ["QMb", "QMB", "QMZ"].map((entity) => answerOf("a", "full", { entity }));
    const entities = ["QMC", "QMB", "QMC"].map((id) => ({ id }));
    // By code unit: capitals go before small letters.
    expect(selected({ answers, entities }).matrix.units).toEqual(["QMB", "QMC", "QMZ", "QMb"]);
  });

  test("passes over criteria that the methodology does not use, and whoever is known by those alone", () => {
    const { matrix, diagnostics } = selected({ answers: [answerOf("other", "full")] });
    expect([matrix.units, diagnostics]).toEqual([[], []]);
  });

  test.each([
    { name: "of this instrument and edition", instrument: { id: "test", edition: "1" }, word: 4 },
    { name: "of another edition", instrument: { id: "test", edition: "2" }, word: "unanswered" },
    { name: "of another instrument", instrument: { id: "other", edition: "1" }, word: "unanswered" },
  ])("treats an answer of an assessment $name as $word", ({ instrument, word }) => {
    const records = { answers: [answerOf("a", "full")], assessments: [{ id: "round-1", instrument }] };
    expect(cellOfA({ ...records, entities: [{ id: "QMA" }] }).word).toBe(word);
  });

  test("does not let an answer of another edition dispute one of this edition", () => {
    const answers = [answerOf("a", "full"), answerOf("a", "none", { ...second, assessment: "round-0" })];
    const assessments = [{ id: "round-0", instrument: { id: "test", edition: "0" } }];
    expect(cellOfA({ answers, assessments }).word).toBe(4);
  });

  test("reads iterables that can be read only once as it reads lists", () => {
    const records = {
      answers: [answerOf("a", "full"), answerOf("a", "none", second), answerOf("m", 3)],
      adjudications: [adjudicationOf("a", "large", { date: "2026-02-01" })],
      assessments: [{ id: "round-1", instrument: { id: "test", edition: "1" } }],
      entities: [{ id: "QMB" }],
    };
    const once = Object.fromEntries(Object.entries(records).map(([key, list]) => [key, list.values()]));
    expect(selected(once)).toEqual(selected(records));
  });
});

describe("the strength of a cell", () => {
  test.each([
    { name: "its answer's", answers: [{ says: "full", strength: "corroborated" }], found: { word: 4, strength: 1 } },
    {
      name: "the strongest of those that agree",
      answers: [{ says: "full" }, { says: "full", strength: "verified-on-site" }],
      found: { word: 4, strength: 2 },
    },
    {
      name: "none where they differ",
      answers: [{ says: "full" }, { says: "none", strength: "verified-on-site" }],
      found: { word: "disputed", strength: 0 },
    },
    {
      name: "not that of an answer that yields to a rating",
      answers: [{ says: "full" }, { says: "withheld", strength: "verified-on-site" }],
      found: { word: 4, strength: 0 },
    },
    {
      name: "the strongest of those that an adjudication follows",
      answers: [
        { says: "full", strength: "corroborated" },
        { says: "none", strength: "verified-on-site" },
      ],
      settled: "full",
      found: { word: 4, strength: 1 },
    },
    {
      name: "none where an adjudication follows nobody",
      answers: [{ says: "full", strength: "corroborated" }],
      settled: "none",
      found: { word: 0, strength: 0 },
    },
  ] as const)("is $name", ({ answers, found, ...more }) => {
    const said = answers.map(({ says, ...rest }, i) => answerOf("a", says, { rater: `r${i}`, ...rest }));
    const adjudications = "settled" in more ? [adjudicationOf("a", more.settled, { date: "2026-02-01" })] : [];
    expect(cellOfA({ answers: said, adjudications })).toEqual(found);
  });
});

describe("a diagnostic", () => {
  test("counts the answers whose basis has no place in the precedence, basis by basis", () => {
    const answers = (["third-party", "self-report", "third-party"] as const).map((basis, i) =>
      answerOf("a", "full", { basis, entity: `Q${i}` }),
    );
    expect(selected({ answers }).diagnostics).toMatchObject([
      { code: "answer/outside-precedence", params: { basis: "self-report", count: 1 } },
      { code: "answer/outside-precedence", params: { basis: "third-party", count: 2 } },
    ]);
  });

  test.each([
    { criterion: "a", says: "tall" },
    { criterion: "a", says: 3 },
    { criterion: "m", says: "full" },
    { criterion: "m", says: { kind: "measured", value: 3, unit: "per cent" } },
    { criterion: "m", says: Number.NaN },
    { criterion: "m", says: Number.POSITIVE_INFINITY },
  ] as const)("names the criterion $criterion that cannot be read as $says", ({ criterion, says }) => {
    expect(selected({ answers: [answerOf(criterion, says)] }).diagnostics).toMatchObject([
      { code: "score/unreadable-rating", params: { criterion, count: 1 } },
    ]);
  });
});
