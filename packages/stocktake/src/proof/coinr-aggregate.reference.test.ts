import type { Aggregator, MethodologyNode } from "@stocktake/model";
import type { Scores } from "@stocktake/scoring";
import { describe, expect, test } from "vitest";
import {
  aggregates,
  answersOf,
  cellsOf,
  childrenOf,
  distance,
  type Frame,
  indicators,
  minMax,
  oneByOne,
  readCoinr,
  score,
  TOLERANCE,
  treeOf,
  undirected,
  units,
  valueAt,
} from "./coinr-index.ts";

const reference = readCoinr<{
  weights: Readonly<Record<string, Frame<string | number>>>;
  complete: Readonly<Record<string, Readonly<Record<string, Frame>>>>;
  M20_raw: Frame;
  M20n: Frame;
  missing: readonly { f_ag: string; dat_thresh: number | readonly number[] | null; weights: string; result: Frame }[];
}>("08_aggregate");
const { from_Treated } = readCoinr<{ from_Treated: Readonly<Record<string, Frame>> }>("07_normalise");

// Copeland's outranking is left out: the engine has no aggregator that compares units with one another.
const means = {
  a_amean: { use: "weighted-mean" },
  a_gmean: { use: "geometric-mean" },
  a_hmean: { use: "harmonic-mean" },
  "a_genmean_p0.5": { use: "power-mean", exponent: 0.5 },
  a_genmean_p2: { use: "power-mean", exponent: 2 },
  a_genmean_pneg1: { use: "power-mean", exponent: -1 },
} as const satisfies Readonly<Record<string, Aggregator>>;

/** Holds our numbers against a frame of theirs; returns how many there are and how many are missing on both sides. */
function compare(scores: Scores, frame: Frame): { equal: number; missing: number } {
  const found = { equal: 0, missing: 0 };
  for (const { unit, code, cell } of cellsOf(frame)) {
    const ours = valueAt(scores, unit, code);
    if (cell === null) {
      expect(typeof ours, `${unit} ${code}`).toBe("string");
      found.missing++;
    } else {
      expect(distance(ours, cell), `${unit} ${code}`).toBeLessThanOrEqual(TOLERANCE);
      found.equal++;
    }
  }
  return found;
}

describe("on complete data, 51 units at 11 aggregates are COINr's", () => {
  const answers = answersOf(undirected(from_Treated.none!));
  const byLevel: Readonly<Record<string, (level: number) => Aggregator>> = {
    ...Object.fromEntries(Object.entries(means).map(([name, aggregate]) => [name, () => aggregate])),
    mixed_amean_gmean_hmean: (level) => [means.a_amean, means.a_gmean, means.a_hmean][level - 2]!,
  };
  const cases = Object.keys(reference.weights).flatMap((weights) =>
    Object.keys(byLevel).map((form) => ({ weights, form })),
  );

  test("by seven forms under three sets of weights, one of them with zeros", () => {
    expect(cases).toHaveLength(21);
  });

  test.each(cases)("$form under $weights", ({ weights, form }) => {
    const tree = treeOf((level) => ({ aggregate: byLevel[form]!(level) }), reference.weights[weights]!);
    const scores = score(minMax(1, 100), tree, answers);
    expect(compare(scores, reference.complete[weights]![form]!)).toEqual({ equal: 561, missing: 0 });
  });
});

describe("with a fifth of the data missing", () => {
  const answers = answersOf(reference.M20_raw, reference.M20_raw.columns.uCode as unknown as string[]);
  const aggregatorOf = (name: string): Aggregator =>
    name.startsWith("a_genmean") ? means.a_genmean_p2 : means[name as keyof typeof means];
  const scoresOf = ({ f_ag, dat_thresh, weights }: (typeof reference.missing)[number]) => {
    const thresholdAt = (level: number) => (typeof dat_thresh === "object" ? dat_thresh?.[level - 2] : dat_thresh);
    const formAt = (level: number): Pick<MethodologyNode, "aggregate" | "minPresent"> => {
      const minPresent = thresholdAt(level);
      return {
        aggregate: aggregatorOf(f_ag),
        ...(minPresent === undefined || minPresent === null ? {} : { minPresent }),
      };
    };
    return score(minMax(1, 100), treeOf(formAt, reference.weights[weights]!), answers);
  };
  const isPower = ({ f_ag }: { f_ag: string }) => f_ag.startsWith("a_genmean");
  const missingOf = (frame: Frame) => cellsOf(frame).filter(({ cell }) => cell === null).length;
  const cases = reference.missing.map((given, at) => ({ ...given, at, gaps: missingOf(given.result) }));

  test("the 1,999 known cells are normalized alike and the 500 others are missing", () => {
    const scores = score(minMax(1, 100), oneByOne(indicators), answers);
    const named = Object.fromEntries(
      Object.entries(reference.M20n.columns).map(([id, cells]) => [`only ${id}`, cells]),
    );
    const found = compare(scores, { ...reference.M20n, columns: named });
    expect(found).toEqual({ equal: 2499 - missingOf(reference.M20n), missing: missingOf(reference.M20n) });
  });

  test("there are 23 cases, one of them by the power mean", () => {
    expect([cases.length, cases.filter(isPower).length]).toEqual([23, 1]);
  });

  test.each(cases.filter((c) => !isPower(c)))(
    "case $at, $f_ag of $weights with threshold $dat_thresh, is COINr's, $gaps of 561 missing",
    (given) => {
      expect(compare(scoresOf(given), given.result)).toEqual({ equal: 561 - given.gaps, missing: given.gaps });
    },
  );

  test("the power mean leaves a missing child out like every mean, where COINr has nothing: 437 of 561, 42 of the 51 indices", () => {
    const given = cases.find(isPower)!;
    const scores = scoresOf(given);
    const weightOf = new Map(
      reference.weights[given.weights]!.columns.iCode!.map((code, i) => [
        code,
        Number(reference.weights[given.weights]!.columns.Weight![i]),
      ]),
    );
    // Worked from COINr's own normalized cells: the square root of the weighted mean square of what is there.
    const expected = (unit: number, code: string): number => {
      const cells = reference.M20n.columns[code];
      if (cells !== undefined) return Number(cells[unit] ?? Number.NaN);
      let squares = 0;
      let weights = 0;
      for (const child of childrenOf(code)) {
        const value = expected(unit, child.code);
        if (Number.isNaN(value)) continue;
        squares += weightOf.get(child.code)! * value * value;
        weights += weightOf.get(child.code)!;
      }
      return Math.sqrt(squares / weights);
    };
    for (const [u, unit] of units.entries())
      for (const { code } of aggregates)
        expect(distance(valueAt(scores, unit, code), expected(u, code)), `${unit} ${code}`).toBeLessThanOrEqual(
          TOLERANCE,
        );

    const theirs = cellsOf(given.result);
    expect(theirs.filter(({ cell }) => cell === null)).toHaveLength(437);
    expect(theirs.filter(({ code, cell }) => code === "Index" && cell === null)).toHaveLength(42);
    for (const { unit, code, cell } of theirs)
      if (cell !== null)
        expect(distance(valueAt(scores, unit, code), cell), `${unit} ${code}`).toBeLessThanOrEqual(TOLERANCE);
  });
});
