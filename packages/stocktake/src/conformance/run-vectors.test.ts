import { describe, expect, test } from "vitest";
import { runVectors } from "./run-vectors.ts";

// One criterion, one answer of 52.5 years between posts of 20 and 85: 32.5 / 65 = 0.5.
const inputs = {
  asOf: "2026-06-30",
  instrument: {
    id: "one-measure",
    edition: "1",
    title: "One measure",
    source: "Invented.",
    scales: [],
    criteria: [{ id: "years", title: "Years", force: "none", response: { kind: "measured", unit: "years" } }],
  },
  methodology: {
    id: "one",
    version: 1,
    instrument: { id: "one-measure", edition: "1" },
    normalizers: {
      years: {
        use: "goalposts",
        direction: "higher-is-better",
        low: 20,
        high: 85,
        scale: "linear",
        caps: "both",
        to: { worst: 0, best: 1 },
      },
    },
    precedence: [["third-party"]],
    disputed: "unknown",
    publish: { decimals: 1, rankOn: "exact" },
    roots: [
      {
        node: "all",
        aggregate: { use: "weighted-mean" },
        missing: "renormalize",
        minCoverage: 0.5,
        criteria: { years: 1 },
      },
    ],
  },
  dataset: {
    formatVersion: 1,
    entities: [{ id: "QMA", name: { en: "Aldemar" }, kind: "invented" }],
    assessments: [
      { id: "a-1", entity: "QMA", instrument: { id: "one-measure", edition: "1" }, status: "reviewed", author: "r-1" },
    ],
    answers: [
      {
        assessment: "a-1",
        entity: "QMA",
        criterion: "years",
        date: "2026-01-01",
        rater: "r-1",
        basis: "third-party",
        strength: "corroborated",
        rating: { kind: "measured", value: 52.5, unit: "years" },
        uncited: "Invented.",
      },
    ],
  },
};
const place = { entity: "QMA", node: "all" };

const run = (expectation: object, change: object = {}) =>
  runVectors({
    format: "stocktake/vectors@1",
    title: "A test",
    computedBy: "Hand",
    how: "By hand",
    given: inputs,
    cases: [{ name: "case", why: "To test.", ...change, expect: expectation }],
  });
const differences = (expectation: object, change: object = {}) =>
  run(expectation, change).cases.flatMap((each) => each.differences.map(({ sentence }) => sentence));
const faults = (vectors: unknown) => runVectors(vectors).diagnostics.map(({ message }) => message);

describe("runVectors", () => {
  test.each([
    { name: "a score", expectation: { scores: [{ ...place, kind: "scored", value: 0.5, range: [0.5, 0.5] }] } },
    { name: "an absent field", expectation: { scores: [{ ...place, absent: ["band", "gated"] }] } },
    { name: "a published score", expectation: { published: [{ ...place, value: 0.5 }] } },
    { name: "a rank, of the only root", expectation: { ranks: [{ entity: "QMA", rank: 1 }] } },
    { name: "an explanation that computes again", expectation: { recomputes: true } },
    { name: "a check that finds nothing", expectation: { diagnostics: [] } },
  ])("lets $name hold", ({ expectation }) => {
    expect(run(expectation)).toMatchObject({ holds: true, cases: [{ name: "case", holds: true, differences: [] }] });
  });

  test.each([
    {
      name: "a value",
      expectation: { scores: [{ ...place, value: 0.6 }] },
      says: ["expect.scores[0].value is 0.5, expected 0.6."],
    },
    {
      name: "a kind",
      expectation: { scores: [{ ...place, kind: "insufficient", needed: 0.5 }] },
      says: [
        'expect.scores[0].kind is "scored", expected "insufficient".',
        "expect.scores[0].needed is absent, expected 0.5.",
      ],
    },
    {
      name: "a field that is there",
      expectation: { scores: [{ ...place, absent: ["value"] }] },
      says: ["The score has the field `value`, which should be absent."],
    },
    {
      name: "a rank",
      expectation: { ranks: [{ entity: "QMB", rank: 1 }] },
      says: ["expect.ranks[0].rank is absent, expected 1."],
    },
    {
      name: "a node that is not there",
      expectation: { scores: [{ entity: "QMA", node: "none", value: 1 }] },
      says: ['The methodology has no node "none". It has: all.'],
    },
    {
      name: "a refusal that does not come",
      expectation: { refused: ["methodology/no-weight"] },
      says: ["expect.refused: `methodology/no-weight` was not found."],
    },
    {
      name: "a claim that is not made",
      expectation: { verdicts: [{ claim: "c-1", kind: "holds" }] },
      says: ['expect.verdicts[0].kind is absent, expected "holds".'],
    },
    {
      name: "a finding that is not made",
      expectation: { diagnostics: ["answer/duplicate"] },
      says: ["expect.diagnostics: `answer/duplicate` was not found."],
    },
  ])("says how $name differs", ({ expectation, says }) => {
    expect(differences(expectation).sort()).toEqual([...says].sort());
  });

  test.each([
    { name: "a dataset of the catalog", change: { dataset: "@hdi-1900" }, says: /^dataset is "@hdi-1900"/ },
    { name: "a methodology of the catalog", change: { methodology: "ladder@9" }, says: /^methodology is "ladder@9"/ },
    { name: "an instrument of the catalog", change: { instrument: "s-res-1373@1999" }, says: /^instrument is/ },
    {
      name: "a usable dataset",
      change: { dataset: { formatVersion: 9 } },
      says: /^The dataset is written in format version 9/,
    },
    { name: "a usable methodology", change: { methodology: {} }, says: /^It is refused/ },
    { name: "a day of the calendar", change: { asOf: "2026-02-30" }, says: /2026-02-30/ },
  ])("asks for $name", ({ change, says }) => {
    const found = differences({ scores: [{ ...place, value: 0.5 }] }, change);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatch(says);
  });

  test("holds the findings of the check and of the scoring against those expected", () => {
    const [answer] = inputs.dataset.answers;
    const inMonths = { ...answer, rating: { kind: "measured", value: 630, unit: "months" } };
    const change = { dataset: { ...inputs.dataset, answers: [inMonths] } };
    expect(differences({ diagnostics: ["answer/unit-mismatch", "score/unreadable-rating"] }, change)).toEqual([]);
    expect(differences({ diagnostics: [] }, change)).toEqual([
      "expect.diagnostics: `answer/unit-mismatch` was not expected.",
      "expect.diagnostics: `score/unreadable-rating` was not expected.",
    ]);
  });

  test("refuses a case that expects nothing, at its place", () => {
    const report = run({});
    expect(report.holds).toBe(false);
    expect(report.cases).toEqual([]);
    expect(report.diagnostics).toMatchObject([
      { code: "file/vector-malformed", severity: "error", path: ["cases", 0, "expect"] },
    ]);
  });

  test.each([
    { name: "an empty list of scores", expectation: { scores: [] } },
    { name: "a score without any field to compare", expectation: { scores: [place] } },
    { name: "recomputes that is false", expectation: { recomputes: false } },
    { name: "an unknown kind of expectation", expectation: { recomputes: true, score: [] } },
  ])("refuses $name", ({ expectation }) => {
    expect(run(expectation).diagnostics).toMatchObject([{ code: "file/vector-malformed" }]);
  });

  test("lists every fault of a file at once", () => {
    expect(faults({ format: "vectors", title: "", cases: [] })).toEqual([
      'The vector file is not written as it has to be at format: Write "stocktake/vectors@1".',
      "The vector file is not written as it has to be at title: Write some text.",
      "The vector file is not written as it has to be at computedBy: a string is missing or of another kind here.",
      "The vector file is not written as it has to be at how: a string is missing or of another kind here.",
      "The vector file is not written as it has to be at cases: An empty list compares nothing.",
    ]);
  });

  test.each([undefined, null, 7, "vectors", []])("reports %j and does not throw", (vectors) => {
    expect(runVectors(vectors).holds).toBe(false);
  });
});
