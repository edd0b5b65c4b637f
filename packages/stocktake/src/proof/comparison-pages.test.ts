import { readFileSync } from "node:fs";
import { type Instrument, type Methodology, orThrow } from "@stocktake/model";
import { answer, rated } from "@stocktake/model/testing";
import { compareScores, compileMethodology, scoreDataset } from "@stocktake/scoring";
import { describe, expect, test } from "vitest";

const LEVELS = { none: 0, planned: 0.25, partial: 0.5, large: 0.75, full: 1 };
const levels = Object.keys(LEVELS).map((id) => ({ id, title: id, anchor: id }));

/** A weighted mean over the criteria that have a weight, and what is known of them. */
function sideOf(edition: string, weights: Readonly<Record<string, number>>, known: Readonly<Record<string, string>>) {
  const instrument: Instrument = {
    id: "page",
    edition,
    title: "Page",
    source: "none",
    scales: [{ id: "ladder", title: "Ladder", levels }],
    criteria: Object.keys(weights).map((id) => ({
      id,
      title: id,
      force: "none",
      response: { kind: "level", scale: "ladder" },
    })),
  };
  const methodology: Methodology = {
    id: "page",
    version: Number(edition),
    instrument: { id: "page", edition },
    levels: LEVELS,
    precedence: [["visit", "desk-review", "self-report"]],
    disputed: "unknown",
    minCoverage: 0.1,
    roots: [{ node: "top", aggregate: { use: "weighted-mean" }, missing: "renormalize", criteria: weights }],
  };
  const plan = orThrow(compileMethodology(methodology, instrument));
  const answers = Object.entries(known).map(([criterion, level]) => answer({ criterion, rating: rated(level) }));
  return scoreDataset(plan, { answers, entities: [{ id: "QMA" }] }, { asOf: "2026-06-30" });
}

/** The rows of the tables of a page, as lists of cells. */
function rowsOf(page: string): readonly (readonly string[])[] {
  return readFileSync(`docs/methods/${page}.md`, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim().replace("−", "-")),
    );
}

test("the page on attribution gives what is computed", () => {
  const before = sideOf("1", { a: 1, b: 1 }, { a: "partial" });
  const after = sideOf("2", { a: 2, b: 1, c: 2 }, { a: "full", b: "none", c: "large" });
  const change = compareScores(before, after, { state: "QMA" });
  if (change.kind !== "compared" || change.due.kind !== "value") throw new Error("The case has a value on each side.");
  const rows = new Map(rowsOf("attribution").map((row) => [row[0], row]));
  for (const source of ["rating", "coverage", "content", "method"] as const) {
    const [alone, one, two, three, share] = rows.get(source)!.slice(1).map(Number) as [
      number,
      number,
      number,
      number,
      number,
    ];
    expect(change.due[source]).toBeCloseTo((alone + three) / 4 + (one + two) / 12, 5);
    expect(change.due[source].toFixed(6)).toBe(share.toFixed(6));
  }
  expect(change.due.change).toBeCloseTo(3.5 / 5 - 0.5 / 1, 12);
});

describe("the page on dominance", () => {
  const weights = { a: 1, b: 1, c: 2 };
  const before = { a: "none", b: "full", c: "partial" };
  const cases = [
    {
      name: "first",
      after: { a: "full", b: "planned", c: "partial" },
      scale: "better-under-every-order-preserving-scale",
    },
    { name: "second", after: { a: "large", b: "planned", c: "partial" }, scale: "depends-on-the-scale" },
  ] as const;

  test.each(cases)("judges the $name case as the code does", ({ after, scale }) => {
    const change = compareScores(sideOf("1", weights, before), sideOf("1", weights, after), { state: "QMA" });
    expect(change).toMatchObject({ verdict: { scale, weights: "depends-on-the-weights" } });
  });

  test("counts the weight at or above a level", () => {
    const ids = Object.keys(LEVELS);
    const above = (record: Readonly<Record<string, string>>, level: string) =>
      Object.entries(weights).reduce(
        (sum, [id, weight]) => sum + (ids.indexOf(record[id]!) >= ids.indexOf(level) ? weight / 4 : 0),
        0,
      );
    const rows = rowsOf("dominance").filter(([first]) => ids.includes(first!));
    expect(rows.map(([level, ...cells]) => [level, ...cells.map(Number)])).toEqual(
      ids
        .slice(1)
        .map((level) => [level, ...[before, ...cases.map(({ after }) => after)].map((each) => above(each, level))]),
    );
  });
});
