import { describe, expect, test } from "vitest";
import { schemeOf, scoresFrom, statesFrom, words } from "../testing/survey-case.ts";
import { suppressTogether, surveyScores } from "./survey-scores.ts";

const reaches = { node: "freezing", band: "high" } as const;
const suppressedOf = (survey: ReturnType<typeof surveyScores>) =>
  survey.cells.flatMap((cell) => (cell.kind === "suppressed" ? [`${cell.region}: ${cell.because}`] : []));

// The case of docs/methods/suppression.md: 1 of 4, 4 of 6 and 2 of 7, in all 7 of 17; cells of at least 5.
describe("suppressTogether", () => {
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

  test("takes the greatest of the least numbers asked for", () => {
    const both = suppressTogether([request, { ...request, minStates: 7 }]);
    for (const survey of both) {
      expect(survey.minStates).toBe(7);
      expect(suppressedOf(survey)).toEqual(["a: few", "b: few", "empty: no-states"]);
    }
  });

  test("withholds for every band of a node what it withholds for one", () => {
    // None of c stands high, three stand in the middle; a record in it is closed.
    const edge = scoresFrom(
      statesFrom([...yes(3, 5), ...yes(4, 6), ...yes(3, 7).map((y) => (y === "full" ? "partial" : y))]),
    );
    const high = {
      ...asked,
      scores: edge,
      scheme: schemeOf({ a: ids.slice(0, 5), b: ids.slice(5, 11), c: ids.slice(11) }),
      closed: new Set(["QMP"]),
    };
    const middle = { ...high, reaches: { node: "freezing", band: "middle" } };
    expect(suppressedOf(suppressTogether([middle])[0]!)).toEqual([]);
    expect(suppressTogether([high, middle]).map(suppressedOf)).toEqual([
      ["a: protected", "c: protected"],
      ["a: protected", "c: protected"],
    ]);
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
