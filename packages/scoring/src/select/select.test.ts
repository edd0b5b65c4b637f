import type { Answer, MethodologyNode } from "@stocktake/model";
import { orThrow } from "@stocktake/model/diagnostic";
import { describe, expect, test } from "vitest";
import { compileMethodology } from "../plan/compile-methodology.ts";
import { adjudicationOf, answerOf } from "../testing/answer-of.ts";
import { instrumentOf, measured, methodologyOf, type TestCase } from "../testing/case-of.ts";
import { DISPUTED, KNOWN, unknownKindOf } from "./matrix.ts";
import { type Records, recordsOfCell, select } from "./select.ts";

const MIN_MAX = { use: "min-max", direction: "higher-is-better", to: { worst: 0, best: 1 } } as const;
const root: MethodologyNode = {
  node: "all",
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  criteria: { a: 1, d: 1, m: 1 },
};
const given: TestCase = {
  root,
  criteria: { d: measured({ least: 0, greatest: 10 }), m: measured() },
  method: {
    normalizers: { d: MIN_MAX, m: MIN_MAX },
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
    const { matrix } = selected({ answers, entities });
    expect(matrix.units).toEqual(["QMB", "QMC", "QMZ", "QMb"]);
    expect([...matrix.kind.subarray(0, 4)].map((kind) => unknownKindOf(kind) ?? "known")).toEqual([
      "known",
      "unanswered",
      "known",
      "known",
    ]);
  });

  test("leaves alone what an adjudication of another criterion or of an entity that is not scored says", () => {
    const answers = [answerOf("a", "full")];
    const adjudications = [
      adjudicationOf("other", "none", { date: "2026-02-01" }),
      adjudicationOf("a", "none", { date: "2026-02-01", entity: "QMX" }),
    ];
    expect(selected({ answers, adjudications }).matrix).toEqual(selected({ answers }).matrix);
  });

  test("adjudicates the cell of the entity and the criterion, and no other", () => {
    const entities = ["QMA", "QMB"].map((id) => ({ id }));
    const adjudications = [adjudicationOf("m", 3, { date: "2026-02-01", entity: "QMB" })];
    const { kind, reading } = selected({ entities, adjudications }).matrix;
    expect([...kind].map((code) => code === KNOWN)).toEqual([false, false, false, false, false, true]);
    expect(reading[5]).toBe(3);
  });

  test("lists disputes in the order of cells, whatever the order of answers", () => {
    const answers = ["QMC", "QMA", "QMB"].flatMap((entity) => [
      answerOf("a", "full", { entity }),
      answerOf("a", "none", { entity, ...second }),
    ]);
    expect([...selected({ answers }).matrix.disputes.keys()]).toEqual([0, 1, 2]);
  });

  test("gives the records of one cell, of this edition only", () => {
    const own = answerOf("a", "full");
    const adjudication = adjudicationOf("a", "large", { date: "2026-02-01" });
    const records = {
      answers: [
        own,
        answerOf("m", 1),
        answerOf("a", "none", { entity: "QMB" }),
        answerOf("a", "none", { assessment: "r0" }),
      ],
      adjudications: [
        adjudication,
        adjudicationOf("m", 1, { date: "2026-02-01" }),
        adjudicationOf("a", "none", { date: "2026-02-01", entity: "QMB" }),
      ],
      assessments: [{ id: "r0", instrument: { id: "test", edition: "0" } }],
    };
    const cell = { entity: "QMA", criterion: "a" };
    expect(recordsOfCell(plan, records, cell)).toEqual({ answers: [own], adjudications: [adjudication] });
    expect(recordsOfCell(plan, { answers: [] }, cell)).toEqual({ answers: [], adjudications: [] });
  });

  test("takes each answer to its entity and criterion, however they are mixed, with others among them", () => {
    const of = (entity: string, criterion: string, says: string | number, otherwise: Partial<Answer> = {}) =>
      answerOf(criterion, says, { entity, ...otherwise });
    const read = [of("QMB", "m", 2), of("QMA", "a", "full"), of("QMA", "m", 1), of("QMB", "a", "none")];
    const unread = [
      of("QMC", "other", "full"),
      of("QMA", "other", "none"),
      of("QMC", "a", "full", { assessment: "r0" }),
    ];
    const doubled = [of("QMB", "a", "large", second), of("QMA", "a", "full", second)];
    const assessments = [{ id: "r0", instrument: { id: "test", edition: "0" } }];
    const mixed = [
      unread[2]!,
      read[0]!,
      unread[0]!,
      read[1]!,
      doubled[0]!,
      read[2]!,
      unread[1]!,
      read[3]!,
      doubled[1]!,
    ];
    const { matrix } = selected({ answers: mixed, assessments });
    expect(matrix).toEqual(selected({ answers: [...read, ...doubled] }).matrix);
    expect(matrix.units).toEqual(["QMA", "QMB"]);
    // By criterion, a, d and m, each for QMA and QMB.
    expect([...matrix.kind].map((code) => unknownKindOf(code) ?? code)).toEqual([
      KNOWN,
      DISPUTED,
      "unanswered",
      "unanswered",
      KNOWN,
      KNOWN,
    ]);
    expect([matrix.reading[0], matrix.reading[4], matrix.reading[5]]).toEqual([4, 1, 2]);
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
    const answers = (["third-party", "desk-review", "self-report", "third-party"] as const).map((basis, i) =>
      answerOf("a", "full", { basis, entity: `Q${i}` }),
    );
    const found = selected({ answers }).diagnostics;
    expect(found.map(({ params }) => params)).toEqual([
      { basis: "desk-review", count: 1 },
      { basis: "self-report", count: 1 },
      { basis: "third-party", count: 2 },
    ]);
    expect(found[2]).toMatchObject({
      code: "answer/outside-precedence",
      severity: "warning",
      message: "2 answers on the basis third-party are passed over: the methodology's precedence does not name it.",
      path: ["answers"],
    });
  });

  test.each([
    { criterion: "a", says: "tall" },
    { criterion: "a", says: 3 },
    { criterion: "m", says: "full" },
    { criterion: "m", says: { kind: "measured", value: 3, unit: "per cent" } },
    { criterion: "m", says: Number.NaN },
    { criterion: "m", says: Number.POSITIVE_INFINITY },
    { criterion: "d", says: -0.5 },
    { criterion: "d", says: 10.5 },
  ] as const)("names the criterion $criterion that cannot be read as $says", ({ criterion, says }) => {
    expect(selected({ answers: [answerOf(criterion, says)] }).diagnostics).toMatchObject([
      {
        code: "score/unreadable-rating",
        severity: "warning",
        params: { criterion, count: 1 },
        message: `1 ratings of \`${criterion}\` cannot be read with its scale, unit or domain and count as unknown.`,
        hint: "Check the dataset: it names each of them.",
        path: ["answers"],
      },
    ]);
  });

  test.each([0, 10, 3])("says nothing of %s, which the domain holds", (says) => {
    expect(selected({ answers: [answerOf("d", says)] }).diagnostics).toEqual([]);
  });
});
