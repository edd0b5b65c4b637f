import type { Methodology, MethodologyNode } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { answerOf } from "../testing/answer-of.ts";
import { goalposts, measured, scoreOf, scoresOf, type TestCase } from "../testing/case-of.ts";
import { publishScores, rankScores } from "./publish-scores.ts";

const root: MethodologyNode = {
  node: "all",
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  minCoverage: 0.5,
  criteria: { m: 1 },
};
const of = (values: Readonly<Record<string, number>>, method: Partial<Methodology>): TestCase => ({
  root,
  criteria: { m: measured(), a: {} },
  method: {
    normalizers: {
      m: goalposts({ high: 1000 }),
    },
    ...method,
  },
  entities: ["QMZ"],
  answers: Object.entries(values).map(([entity, x]) => answerOf("m", x, { entity })),
});
const rule = (rankOn: "rounded" | "exact", decimals = 2) => ({ publish: { rankOn, decimals } });
// 0.814, 0.811, 0.811 and 0.64; nothing is known of QMZ.
const race = { QMA: 814, QMB: 811, QMC: 811, QMD: 640 };

describe("publishScores", () => {
  test("rounds half up, and the scores themselves stay exact", () => {
    const given = of({ QMA: 125, QMB: 375 }, rule("exact"));
    const { rows, decimals } = publishScores(scoresOf(given));
    expect(decimals).toBe(2);
    expect(rows).toMatchObject([
      { entity: "QMA", node: "all", score: { value: 0.13, range: [0.13, 0.13] } },
      { entity: "QMB", node: "all", score: { value: 0.38, range: [0.38, 0.38] } },
      { entity: "QMZ", node: "all", score: { kind: "insufficient", range: [0, 1] } },
    ]);
    expect(scoreOf(given)).toMatchObject({ value: 0.125 });
  });

  test("leaves an end without a bound, and rounds the other", () => {
    const open = of({ QMA: 125 }, rule("exact", 1));
    const free = { ...open.method?.normalizers?.m, caps: "high" };
    const given = { ...open, method: { ...open.method, normalizers: { m: free } } } as TestCase;
    expect(publishScores(scoresOf(given)).rows).toMatchObject([
      { score: { value: 0.1, range: [0.1, 0.1] } },
      { entity: "QMZ", score: { kind: "insufficient", range: ["unbounded", 1] } },
    ]);
  });

  test("goes entity by entity, from the root down", () => {
    const given = of({ QMA: 125 }, rule("exact"));
    const nested = { ...given, root: { node: "top", aggregate: { use: "none" }, nodes: [root] } } as TestCase;
    expect(publishScores(scoresOf(nested)).rows).toMatchObject([
      { entity: "QMA", node: "top", score: { kind: "counted", counts: { measured: 1 } } },
      { entity: "QMA", node: "all", score: { value: 0.13 } },
      { entity: "QMZ", node: "top", score: { kind: "counted", counts: { measured: 0 } } },
      { entity: "QMZ", node: "all" },
    ]);
  });

  test("throws when the methodology does not say how it rounds", () => {
    const scores = scoresOf(of(race, {}));
    for (const verb of [() => publishScores(scores), () => rankScores(scores, { node: "all" })])
      expect(verb).toThrow(expect.objectContaining({ code: "NO_PUBLICATION_RULE" }));
  });
});

describe("rankScores", () => {
  test.each([
    { rankOn: "exact", ranks: [1, 2, 2, 4] },
    { rankOn: "rounded", ranks: [1, 1, 1, 4] },
  ] as const)(
    "ranks on $rankOn values, ties share the better rank, and who has no value has no rank",
    ({ rankOn, ranks }) => {
      const ranked = rankScores(scoresOf(of(race, rule(rankOn))), { node: "all" });
      expect(ranked.map(({ entity, rank }) => [entity, rank])).toEqual(
        ["QMA", "QMB", "QMC", "QMD"].map((entity, i) => [entity, ranks[i]]),
      );
    },
  );

  test("throws for a node that the methodology does not have", () => {
    expect(() => rankScores(scoresOf(of(race, rule("exact"))), { node: "none" })).toThrow(
      expect.objectContaining({ code: "UNKNOWN_NODE" }),
    );
  });
});

describe("a band", () => {
  const bands = { low: 0, middle: 0.4, high: 0.8 };
  const ladder: MethodologyNode = { ...root, criteria: { a: 3, b: 1 } };
  const at = (says: string, bandOn: "rounded" | "exact", more: Partial<Methodology> = {}) =>
    scoreOf({
      root: ladder,
      answers: { a: says },
      method: { bands, bandOn, publish: { decimals: 1, rankOn: "exact" }, ...more },
    });

  test.each([
    // full: 1 in [3 / 4, 1]; 0.75 rounds to 0.8. partial: 0.5 in [1.5 / 4, 2.5 / 4]; 0.375 rounds to 0.4.
    { says: "full", bandOn: "rounded", band: { name: "high", settled: true } },
    { says: "full", bandOn: "exact", band: { name: "high", settled: false } },
    { says: "partial", bandOn: "rounded", band: { name: "middle", settled: true } },
    { says: "partial", bandOn: "exact", band: { name: "middle", settled: false } },
    { says: "none", bandOn: "exact", band: { name: "low", settled: true } },
  ] as const)("of $says read off $bandOn values is $band.name, settled $band.settled", ({ says, bandOn, band }) => {
    expect(at(says, bandOn)).toMatchObject({ band });
  });

  test("is not settled where an end has no bound", () => {
    const posts = { use: "goalposts", direction: "higher-is-better", low: 0, high: 1000, scale: "linear" } as const;
    const caps = (caps: "high" | "both") =>
      scoreOf({
        root: { ...root, criteria: { a: 3, m: 0.01 } },
        criteria: { m: measured() },
        answers: { a: "full" },
        method: { bands, bandOn: "exact", normalizers: { m: { ...posts, caps, to: { worst: 0, best: 1 } } } },
      });
    expect(caps("both")).toMatchObject({ band: { name: "high", settled: true } });
    expect(caps("high")).toMatchObject({ range: ["unbounded", 1], band: { name: "high", settled: false } });
  });

  test("is absent below the lowest edge", () => {
    expect(at("none", "exact", { bands: { only: 0.5 } })).not.toHaveProperty("band");
  });

  test("belongs to the value on its lower edge", () => {
    const given = of({ QMA: 400 }, { bands, bandOn: "exact" });
    expect(scoreOf(given)).toMatchObject({ value: 0.4, band: { name: "middle", settled: true } });
  });
});
