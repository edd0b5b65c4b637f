import { describe, expect, test } from "vitest";
import { answersBy, instrumentWith, type SaysBy } from "../testing/answers-by.ts";
import { FIVE_LEVELS, measured } from "../testing/case-of.ts";
import type { Clusters } from "./cluster-differences.ts";
import { compareRaters } from "./compare-raters.ts";
import { readJudgments } from "./read-judgments.ts";

const instrument = instrumentWith({ a: {}, b: {}, m: measured() });
const compare = (says: SaysBy, clusters: Clusters = {}, anchors: readonly string[] = []) => {
  const { cells } = readJudgments({ answers: answersBy(says) }, instrument, { asOf: "2026-06-30" });
  return compareRaters(cells, instrument, new Set(anchors), clusters);
};
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, each) => (typeof each === "number" ? Number(each.toFixed(12)) : each)));

// none 0, planned 1, partial 2, large 3, full 4. The table of docs/methods/rater-severity.md.
const CHAIN: SaysBy = {
  r1: { "QMA a": "partial", "QMA b": "large" },
  r2: { "QMA a": "planned", "QMA b": "large", "QMB a": "partial", "QMB b": "full" },
  r3: { "QMB a": "none", "QMB b": "large" },
};

describe("compareRaters", () => {
  test("finds offsets by hand: r1 − r2 is (1 + 0)/2, r2 − r3 is (2 + 1)/2, and they sum to zero", () => {
    // r2 = x, r1 = x + 1/2, r3 = x − 3/2; the sum 3x − 1 is zero, so x is 1/3.
    const raters = [
      { rater: "r1", cells: 2, rawDifference: (1 + 0) / 2, offset: 1 / 3 + 1 / 2 },
      { rater: "r2", cells: 4, rawDifference: (-1 + 0 + 2 + 1) / 4, offset: 1 / 3 },
      { rater: "r3", cells: 2, rawDifference: (-2 - 1) / 2, offset: 1 / 3 - 3 / 2 },
    ];
    const expected = { kind: "comparable", scale: "ladder", sharedCells: 4, anchorCells: 2, raters, clusters: [] };
    expect(rounded(compare(CHAIN, {}, ["QMB", "QMZ"]))).toEqual(rounded([expected]));
  });

  test("weighs a cell of three raters by 1 − 1/3 for each: a level apart from two others is a raw 1, an offset of 2/3", () => {
    const says = { r1: { "QMA a": "large" }, r2: { "QMA a": "partial" }, r3: { "QMA a": "partial" } };
    const raters = [
      { rater: "r1", cells: 1, rawDifference: 3 - 2, offset: 2 / 3 },
      { rater: "r2", cells: 1, rawDifference: 2 - (3 + 2) / 2, offset: -1 / 3 },
      { rater: "r3", cells: 1, rawDifference: 2 - (3 + 2) / 2, offset: -1 / 3 },
    ];
    expect(rounded(compare(says))).toMatchObject([{ kind: "comparable", raters: rounded(raters) }]);
  });

  test("takes the offsets of the others into account, which the raw difference does not", () => {
    // r1 and r2 are equal; r3 is two above. r2 shared half of its cells with r3, r1 none.
    const says = {
      r1: { "QMA a": "planned", "QMA b": "partial" },
      r2: { "QMA a": "planned", "QMA b": "partial", "QMB a": "planned", "QMB b": "partial" },
      r3: { "QMB a": "large", "QMB b": "full" },
    };
    const [found] = compare(says);
    if (found?.kind !== "comparable") throw new Error("The raters are linked.");
    const [r1, r2] = found.raters;
    expect([r1!.rawDifference, r2!.rawDifference]).toEqual([0, -1]);
    expect(r1!.offset - r2!.offset).toBeCloseTo(0, 12);
  });

  test("names the sets that nothing links, each with offsets of its own, and raters who share no cell", () => {
    const says = {
      r4: { "QMB a": "full" },
      r2: { "QMA a": "none", "QMD a": "none" },
      r1: { "QMA a": "partial" },
      r3: { "QMB a": "large" },
      r5: { "QMC a": "none" },
      // A judgment without a place links nobody.
      r6: { "QMC a": "n/a" },
    };
    const pair = (high: string, low: string, apart: number) => ({
      kind: "linked",
      sharedCells: 1,
      anchorCells: 0,
      raters: [
        { rater: high, cells: 1, rawDifference: apart, offset: apart / 2 },
        { rater: low, cells: 1, rawDifference: -apart, offset: -apart / 2 },
      ],
    });
    const sets = [pair("r1", "r2", 2), pair("r3", "r4", -1), { kind: "alone", rater: "r5" }];
    expect(rounded(compare(says))).toEqual([
      { kind: "not-comparable", scale: "ladder", why: "separate-sets", sets, clusters: [] },
    ]);
  });

  test("says where no cell has two raters, and nothing where nothing stands on the scale", () => {
    const alone = { kind: "alone", rater: "r1" };
    expect(compare({ r1: { "QMA a": "full" } })).toEqual([
      { kind: "not-comparable", scale: "ladder", why: "no-shared-cell", sets: [alone], clusters: [] },
    ]);
    expect(compare({ r1: { "QMA m": 1 }, r2: { "QMA m": 2 } })).toEqual([]);
  });

  test("compares on each scale apart", () => {
    const other = { ...FIVE_LEVELS, id: "another" };
    const two = {
      ...instrumentWith({ a: {}, b: { response: { kind: "level", scale: "another" } } }),
      scales: [FIVE_LEVELS, other],
    };
    const answers = answersBy({ r1: { "QMA a": "full", "QMA b": "none" }, r2: { "QMA b": "full" } });
    const { cells } = readJudgments({ answers }, two, { asOf: "2026-06-30" });
    expect(compareRaters(cells, two, new Set(), {}).map(({ scale, kind }) => [scale, kind])).toEqual([
      ["another", "comparable"],
      ["ladder", "not-comparable"],
    ]);
  });
});

describe("differences between clusters", () => {
  test("are differences of mean offsets: (5/6 + 1/3)/2 − (−7/6) is 7/4", () => {
    const [found] = compare(CHAIN, { east: ["r3"], west: ["r1", "r2", "nobody"] });
    expect(rounded(found?.clusters)).toEqual(
      rounded([{ kind: "difference", clusters: ["east", "west"], steps: -7 / 6 - (5 / 6 + 1 / 3) / 2 }]),
    );
  });

  test("are not there between sets that nothing links, nor for a cluster that rated nothing", () => {
    const says = {
      r1: { "QMA a": "partial" },
      r2: { "QMA a": "none" },
      r3: { "QMB a": "large" },
      r4: { "QMB a": "full" },
      r5: { "QMC a": "full" },
    };
    const clusters = { b: ["r1", "r2"], a: ["r3"], c: ["r4"], d: ["r5"], e: ["nobody"] };
    const within = { kind: "difference", clusters: ["a", "c"], steps: 3 - 4 };
    const apart = (...clusters: string[]) => ({ kind: "not-comparable", clusters, why: "separate-sets" });
    const nothing = (...clusters: string[]) => ({ kind: "not-comparable", clusters, why: "no-ratings" });
    const [r12, r34, r5] = [["r1", "r2"], ["r3", "r4"], ["r5"]];
    expect(rounded(compare(says, clusters)[0]?.clusters)).toEqual([
      { ...apart("a", "b"), sets: [r12, r34] },
      within,
      { ...apart("a", "d"), sets: [r34, r5] },
      { ...nothing("a", "e"), sets: [r34] },
      { ...apart("b", "c"), sets: [r12, r34] },
      { ...apart("b", "d"), sets: [r12, r5] },
      { ...nothing("b", "e"), sets: [r12] },
      { ...apart("c", "d"), sets: [r34, r5] },
      { ...nothing("c", "e"), sets: [r34] },
      { ...nothing("d", "e"), sets: [r5] },
    ]);
  });

  test("say of which set the cluster is that rated something, whichever comes first", () => {
    const [found] = compare({ r1: { "QMA a": "full" } }, { a: ["nobody"], b: ["r1"] });
    expect(found?.clusters).toEqual([
      { kind: "not-comparable", clusters: ["a", "b"], why: "no-ratings", sets: [["r1"]] },
    ]);
  });

  test("are not there for a rater alone, even against the same rater's cluster", () => {
    const [found] = compare({ r1: { "QMA a": "full" } }, { a: ["r1"], b: ["r1"] });
    expect(found?.clusters).toEqual([
      { kind: "not-comparable", clusters: ["a", "b"], why: "separate-sets", sets: [["r1"]] },
    ]);
  });
});
