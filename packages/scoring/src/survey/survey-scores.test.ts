import { describe, expect, test } from "vitest";
import { answerOf } from "../testing/answer-of.ts";
import { goalposts } from "../testing/case-of.ts";
import { NODE, schemeOf, scoresFrom, statesFrom, words } from "../testing/survey-case.ts";
import type { ShownCell } from "./survey.ts";
import { surveyScores } from "./survey-scores.ts";

// Ten States. full is 1, large 0.75, partial 0.5, none 0; a unanswered criterion leaves half of the range open.
const says = statesFrom([
  "full",
  "large",
  ["full", "partial"],
  "partial",
  "none",
  undefined,
  "n/a",
  "none",
  "full",
  "none",
]);
const scores = scoresFrom(says);
const north = ["QMA", "QMB", "QMC", "QMD", "QME", "QMF", "QMG"];
const south = ["QMH", "QMI", "QMJ", "QMK"];
const scheme = schemeOf({ world: [], "world/north": north, "world/south": south });
const reaches = { node: "freezing", band: "high" } as const;
const options = { lexicon: words, reaches, minStates: 3 };

describe("surveyScores", () => {
  test("counts first, then shares with their bounds and words, then quartiles, the mean last", () => {
    const { cells } = surveyScores(scores, scheme, options);
    const values = [1, 0.75, (1 + 0.5) / 2, 0.5, 0].sort();
    expect(cells[1]).toEqual({
      kind: "shown",
      region: "north",
      name: "NORTH",
      within: "world",
      n: 3,
      N: 6,
      unknown: 1,
      notApplicable: 1,
      share: 3 / 6,
      bounds: [3 / 6, (3 + 1) / 6],
      words: "many",
      reporting: { n: 3, of: 5, text: "3 of the 5 reporting States" },
      values: {
        kind: "shown",
        known: 5,
        quartiles: [values[1], values[2], values[3]],
        mean: (1 + 0.75 + 0.75 + 0.5 + 0) / 5,
      },
    });
    expect(Object.keys(cells[1]!).slice(4, 8)).toEqual(["n", "N", "unknown", "notApplicable"]);
    expect(cells.map(({ region }) => region)).toEqual(["world", "north", "south"]);
  });

  test("says what it is of, and counts the whole and who stands in no region", () => {
    const survey = surveyScores(scoresFrom({ ...says, QMX: "full" }), scheme, options);
    expect(survey).toMatchObject({
      methodology: "test@1",
      lexicon: "words@1",
      scheme: "invented",
      asOf: "2026-06-30",
      minStates: 3,
      unplaced: 1,
      whole: { kind: "shown", n: 4, N: 9, unknown: 1, notApplicable: 1 },
    });
    expect(survey).not.toHaveProperty("unofficial");
  });

  test("counts a State of which the scores hold nothing as unknown when it is among those surveyed", () => {
    const { cells } = surveyScores(scores, scheme, { ...options, states: [...north, ...south] });
    expect(cells[2]).toMatchObject({ n: 1, N: 4, unknown: 1, words: "one State to many" });
  });

  test.each([
    { by: "range", QMA: ["full", "no-information"], is: { n: 0, unknown: 1 } },
    { by: "value", QMA: ["full", "no-information"], is: { n: 1, unknown: 0 } },
    { by: "range", QMA: ["none", "no-information"], is: { n: 0, unknown: 0 } },
    { by: "value", QMA: ["none", "no-information"], is: { n: 0, unknown: 0 } },
    { by: "value", QMA: ["no-information", "no-information"], is: { n: 0, unknown: 1 } },
  ] as const)("reads $QMA by its $by", ({ by, QMA, is }) => {
    const cell = surveyScores(scoresFrom({ QMA }), schemeOf({ r: ["QMA"] }), {
      ...options,
      minStates: 1,
      reaches: { ...reaches, by },
    }).cells[0];
    expect(cell).toMatchObject({ N: 1, ...is });
  });

  test("reads an end without a bound as below every band or in the highest", () => {
    const open = scoresFrom(
      { QMA: "no-information" },
      {
        root: { ...NODE, criteria: { a: 1 } },
        criteria: { a: { response: { kind: "measured", unit: "points" } } },
        method: {
          levels: {},
          normalizers: {
            a: goalposts({ caps: "none" }),
          },
        },
      },
    );
    const cell = surveyScores(open, schemeOf({ r: ["QMA"] }), { ...options, minStates: 1 }).cells[0];
    expect(cell).toMatchObject({ n: 0, N: 1, unknown: 1, values: { kind: "suppressed" } });
  });

  test("counts levels on a criterion; a disputed one on both sides of the level is unknown", () => {
    const entities = ["QMA", "QMB", "QMC", "QMD", "QME"];
    const disputed = scoresFrom(
      {},
      {
        entities,
        answers: (
          [
            ["full", "full"],
            ["large", "full"],
            ["partial", "full"],
            ["n/a", "n/a"],
          ] as const
        ).flatMap((pair, at) =>
          pair.map((says, rater) => answerOf("a", says, { entity: entities[at]!, rater: `r${rater}` })),
        ),
      },
    );
    const { whole } = surveyScores(disputed, schemeOf({ r: entities }), {
      ...options,
      reaches: { criterion: "a", atLeast: "large" },
    });
    expect(whole).toMatchObject({ n: 2, N: 4, unknown: 2, notApplicable: 1 });
    expect(whole).not.toHaveProperty("values");
  });

  test("lists the criteria most often below a level, and leaves out those whose count is suppressed", () => {
    const many = scoresFrom(
      statesFrom([
        ["none", "full"],
        ["none", "none"],
        ["partial", "n/a"],
        ["full", "n/a"],
      ]),
    );
    const of = (minStates: number) =>
      surveyScores(many, schemeOf({ r: ["QMA", "QMB", "QMC", "QMD"] }), {
        ...options,
        minStates,
        shortfalls: { below: "partial" },
      }).cells[0] as ShownCell;
    expect(of(2).shortfalls).toEqual([
      { criterion: "a", title: "a", below: 2, N: 4, unknown: 0 },
      { criterion: "b", title: "b", below: 1, N: 2, unknown: 0 },
    ]);
    expect(of(3).shortfalls?.map(({ criterion }) => criterion)).toEqual(["a"]);
    const asked = surveyScores(many, schemeOf({ r: ["QMA", "QMB", "QMC", "QMD"] }), {
      ...options,
      minStates: 2,
      reaches: { criterion: "b", atLeast: "full" },
      shortfalls: { below: "partial", most: 1 },
    }).cells[0] as ShownCell;
    expect(asked.shortfalls?.map(({ criterion }) => criterion)).toEqual(["a"]);
  });

  test("puts beside a region the practices and priority recommendations passed in, but none about a closed record", () => {
    const practice = (state: string) => ({ id: `p-${state}`, state, summary: "A register that all banks query." });
    const recommendation = (to: string, priority: boolean) =>
      ({
        id: `r-${to}`,
        to,
        by: "ctc",
        made: "2026-01-01",
        text: "Adopt the bill.",
        priority,
        status: "open",
      }) as const;
    const { cells } = surveyScores(scores, scheme, {
      ...options,
      closed: new Set(["QMB"]),
      goodPractices: ["QMA", "QMB", "QMH"].map(practice),
      recommendations: [recommendation("QMA", true), recommendation("QMB", true), recommendation("QMC", false)],
    });
    expect(cells[1]).toMatchObject({
      goodPractices: [practice("QMA")],
      recommendations: [recommendation("QMA", true)],
    });
    expect(cells[2]).toMatchObject({ goodPractices: [practice("QMH")], recommendations: [] });
  });

  test("refuses what the methodology does not have", () => {
    const asking = (changes: object) => () => surveyScores(scores, scheme, { ...options, ...changes });
    const counts = scoresFrom(says, {
      root: { node: "freezing", aggregate: { use: "none" }, criteria: { a: 1, b: 1 } },
    });
    expect(asking({ reaches: { node: "thawing", band: "high" } })).toThrow('no node "thawing"');
    expect(asking({ reaches: { node: "freezing", band: "top" } })).toThrow("It has: low, middle, high.");
    expect(asking({ reaches: { criterion: "c", atLeast: "full" } })).toThrow('not use a criterion "c"');
    expect(asking({ reaches: { criterion: "a", atLeast: "top" } })).toThrow(
      "It has: none, planned, partial, large, full.",
    );
    expect(asking({ minStates: 0 })).toThrow("a whole number from 1, not 0");
    expect(asking({ shortfalls: { below: "top" } })).toThrow('None of the criteria has a level "top".');
    expect(asking({ shortfalls: { below: "full", criteria: ["c"] } })).toThrow('not use a criterion "c"');
    expect(() => surveyScores(counts, scheme, options)).toThrow("has counts and no number");
  });
});
