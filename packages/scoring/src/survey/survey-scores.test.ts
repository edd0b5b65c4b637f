import { describe, expect, test } from "vitest";
import { answerOf } from "../testing/answer-of.ts";
import { NODE, schemeOf, scoresFrom, statesFrom, words } from "../testing/survey-case.ts";
import type { ShownCell } from "./survey.ts";
import { suppressTogether, surveyScores } from "./survey-scores.ts";

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
            a: {
              use: "goalposts",
              direction: "higher-is-better",
              low: 0,
              high: 1,
              scale: "linear",
              caps: "none",
              to: { worst: 0, best: 1 },
            },
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

const suppressedOf = (survey: ReturnType<typeof surveyScores>) =>
  survey.cells.flatMap((cell) => (cell.kind === "suppressed" ? [`${cell.region}: ${cell.because}`] : []));

// The case of docs/methods/suppression.md: 1 of 4, 4 of 6 and 2 of 7, in all 7 of 17; cells of at least 5.
describe("suppression", () => {
  const yes = (n: number, N: number) => Array.from({ length: N }, (_, at) => (at < n ? "full" : "none"));
  const all = statesFrom([...yes(1, 4), ...yes(4, 6), ...yes(2, 7)]);
  const ids = Object.keys(all);
  const [a, b, c] = [ids.slice(0, 4), ids.slice(4, 10), ids.slice(10)] as const;
  const three = schemeOf({ a, b, c, empty: [] });
  const asked = { lexicon: words, reaches };
  const request = { ...asked, scores: scoresFrom(all), scheme: three };

  test("withholds a cell of fewer States than the least, and the smallest that would give it away", () => {
    const survey = surveyScores(request.scores, three, asked);
    expect(suppressedOf(survey)).toEqual(["a: few", "b: protected", "empty: no-states"]);
    expect(survey.cells[2]).toMatchObject({ kind: "shown", n: 2, N: 7 });
    expect(survey.whole).toMatchObject({ kind: "shown", n: 1 + 4 + 2, N: 4 + 6 + 7 });
  });

  test("withholds a cell at 0 % or 100 % only while a record in it is closed", () => {
    for (const n of [0, 7]) {
      const edge = scoresFrom(statesFrom([...yes(3, 5), ...yes(4, 6), ...yes(n, 7)]));
      const regions = schemeOf({ a: ids.slice(0, 5), b: ids.slice(5, 11), c: ids.slice(11) });
      expect(suppressedOf(surveyScores(edge, regions, asked))).toEqual([]);
      expect(suppressedOf(surveyScores(edge, regions, { ...asked, closed: new Set(["QMB"]) }))).toEqual([]);
      const closed = surveyScores(edge, regions, { ...asked, closed: new Set(["QMP"]) });
      expect(suppressedOf(closed)).toEqual(["a: protected", "c: protected"]);
    }
  });

  test("looks over schemes, waves and themes together", () => {
    // The other scheme takes one State from c: y beside c would tell of that State alone. With c withheld, b may be
    // shown: x less b is a with that State, 5 in all.
    const other = schemeOf({ x: [...a, ...b, c[0]!], y: c.slice(1) });
    expect(suppressedOf(surveyScores(request.scores, other, asked))).toEqual([]);
    const [first, second] = suppressTogether([request, { ...request, scheme: other }]);
    expect([suppressedOf(first!), suppressedOf(second!)]).toEqual([["a: few", "c: protected", "empty: no-states"], []]);
    // A wave in which one more State is recorded, and a theme of it that is surveyed alone.
    const five = { ...request, scheme: schemeOf({ c: c.slice(0, 5) }) };
    const more = { ...five, scheme: schemeOf({ c: c.slice(0, 6) }), scores: scoresFrom({ ...all }) };
    const theme = { ...more, reaches: { criterion: "a", atLeast: "full" } as const };
    for (const together of [
      [five, more],
      [five, theme],
    ])
      expect(suppressTogether(together).map(({ whole }) => whole.kind)).toEqual(["suppressed", "shown"]);
  });

  test("takes the greatest of the least numbers asked for, and withholds for all bands of a node alike", () => {
    const [high, middle] = suppressTogether([
      { ...request, minStates: 5 },
      { ...request, minStates: 7, reaches: { node: "freezing", band: "middle" } },
    ]);
    expect([high!.minStates, suppressedOf(high!)]).toEqual([7, suppressedOf(middle!)]);
    expect(suppressedOf(high!)).toEqual(["a: few", "b: few", "empty: no-states"]);
  });

  test("withholds values of fewer States than the least where the counts may be shown", () => {
    const unknown = [...yes(4, 4), ...Array<undefined>(4), ...yes(3, 8)];
    const parts = scoresFrom(statesFrom(unknown));
    const of = Object.keys(statesFrom(unknown));
    const { cells, whole } = surveyScores(parts, schemeOf({ d: of.slice(0, 8), e: of.slice(8) }), asked);
    const kinds = [...cells, whole].map((cell) => (cell.kind === "shown" ? cell.values?.kind : cell.kind));
    expect(kinds).toEqual(["suppressed", "suppressed", "shown"]);
    expect(cells.map(({ kind }) => kind)).toEqual(["shown", "shown"]);
  });

  test("withholds values that are all one while a record is closed", () => {
    const [known, open] = ["large", ["large", "no-information"]] as const;
    const even = scoresFrom(statesFrom([known, known, known, open, open, open]));
    const regions = schemeOf({ d: ["QMA", "QMB", "QMC", "QMD", "QME", "QMF"] });
    const of = (closed: ReadonlySet<string>) => surveyScores(even, regions, { ...asked, closed }).cells[0];
    expect(of(new Set())).toMatchObject({ n: 3, unknown: 3, values: { quartiles: [0.75, 0.75, 0.75] } });
    expect(of(new Set(["QMA"]))).toMatchObject({ n: 3, unknown: 3, values: { kind: "suppressed" } });
  });
});
