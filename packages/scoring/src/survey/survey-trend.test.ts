import { describe, expect, test } from "vitest";
import { NODE, schemeOf, scoresFrom, statesFrom, words } from "../testing/survey-case.ts";
import { suppressTogether } from "./survey-scores.ts";
import { surveyTrend, type Trend } from "./survey-trend.ts";

const scheme = schemeOf({ r: ["QMA", "QMB", "QMC", "QMD"], s: ["QME", "QMF", "QMG", "QMH"], few: ["QMI"] });
const options = { lexicon: words, reaches: { node: "freezing", band: "high" }, minStates: 3 } as const;
// D is unknown before and A does not apply after: B, C and E to H are compared, and I.
const before = statesFrom(["full", "none", "full", undefined, "none", "none", "full", "none", "full"]);
const after = statesFrom(["n/a", "none", "full", "full", "full", "none", "full", "none", "full"]);
const waves = [
  { label: "2024", scores: scoresFrom(before) },
  { label: "2026", scores: scoresFrom(after) },
] as const;

const comparedOf = (trend: Trend) => {
  if (trend.kind === "refused") throw new Error(trend.why);
  return trend;
};

describe("surveyTrend", () => {
  test("compares only States of which it can be said in every wave", () => {
    const trend = comparedOf(surveyTrend(waves, scheme, options));
    expect([trend.compared, trend.leftOut]).toEqual([7, 2]);
    expect(trend.cells[1]).toEqual({ kind: "shown", region: "s", name: "S", n: [1, 2], N: 4, change: 2 - 1 });
    for (const { survey } of trend.waves) expect(survey.cells[1]).toMatchObject({ N: 4, unknown: 0, notApplicable: 0 });
  });

  test("suppresses a region in every wave where it is in one", () => {
    const trend = comparedOf(surveyTrend(waves, scheme, options));
    expect(trend.cells[0]).toMatchObject({ kind: "suppressed", because: "few" });
    expect(trend.cells[2]).toMatchObject({ kind: "suppressed", because: "few" });
    // In 2024 none of s reaches it: the rule on closed records withholds it there, and so in 2026.
    const closed = { ...options, closed: new Set(["QMF"]) };
    const at0 = { label: "2024", scores: scoresFrom({ ...before, QMG: "none" }) };
    expect(comparedOf(surveyTrend([at0, waves[1]], scheme, closed)).cells[1]).toMatchObject({ because: "protected" });
  });

  test("guards what is published beside it", () => {
    // All of s but one State, in another scheme: what s leaves would be that State.
    const request = { ...options, scores: waves[1].scores, scheme: schemeOf({ t: ["QME", "QMF", "QMG"] }) };
    expect(suppressTogether([request])[0]!.cells[0]).toMatchObject({ kind: "shown" });
    const trend = comparedOf(surveyTrend(waves, scheme, { ...options, together: [request] }));
    expect([trend.cells[1]!.kind, trend.together[0]!.cells[0]!.kind].sort()).toEqual(["shown", "suppressed"]);
  });

  const method = (version: number, levels = {}) => ({
    method: { version, levels: { none: 0, planned: 0.25, partial: 0.5, large: 0.75, full: 1, ...levels } },
  });
  const relative = {
    root: { ...NODE, criteria: { a: 1 } },
    criteria: { a: { response: { kind: "measured", unit: "points" } } },
    method: {
      levels: {},
      normalizers: { a: { use: "min-max", direction: "higher-is-better", to: { worst: 0, best: 1 } } },
    },
  } as const;
  test.each([
    {
      name: "two versions of the methodology",
      scores: scoresFrom(after, method(2)),
      because: "methodology",
      why: 'The waves "2024" and "2026" are scored by test@1 and by test@2. Score all of them by one version.',
    },
    {
      name: "other content under one name",
      scores: scoresFrom(after, method(1, { large: 0.8 })),
      because: "content",
      why: 'The waves "2024" and "2026" are scored by different content under the name test@1.',
    },
  ])("refuses $name", ({ scores, because, why }) => {
    expect(surveyTrend([waves[0], { label: "2026", scores }], scheme, options)).toEqual({
      kind: "refused",
      because,
      why,
    });
  });

  test("refuses waves of other populations, until the first is passed on", () => {
    const first = scoresFrom(statesFrom([1, 2, 3]), relative);
    const second = scoresFrom(statesFrom([2, 3, 9]), relative);
    const alike = scoresFrom(statesFrom([2, 3, 9]), { ...relative, population: first.population });
    const trendTo = (scores: typeof first) =>
      surveyTrend(
        [
          { label: "first", scores: first },
          { label: "second", scores },
        ],
        scheme,
        options,
      );
    expect(trendTo(second)).toMatchObject({ kind: "refused", because: "population" });
    expect(trendTo(alike)).toMatchObject({ kind: "compared" });
  });

  test("throws for one wave, and for two of one label", () => {
    expect(() => surveyTrend([waves[0]], scheme, options)).toThrow("two or more waves");
    expect(() => surveyTrend([waves[0], waves[0]], scheme, options)).toThrow("a label of its own");
  });
});
