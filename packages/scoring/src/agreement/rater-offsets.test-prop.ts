import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { raterOffsetsOf } from "./rater-offsets.ts";
import { raterSetsOf, type SharedCell } from "./rater-sets.ts";

const RUNS = { seed: 1, numRuns: 300 };
const RATERS = ["r1", "r2", "r3", "r4", "r5", "r6"] as const;

/** Cells with the raters who rated each, and what each gave. */
const cells = fc.array(
  fc.tuple(
    fc.subarray([...RATERS], { minLength: 1, maxLength: 4 }),
    fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 }),
  ),
  { minLength: 1, maxLength: 12 },
);
const cellsOf = (
  drawn: readonly (readonly [readonly string[], readonly number[]])[],
  place: (rater: string, given: number, cell: number) => number = (_, given) => given,
): SharedCell[] =>
  drawn.map(([raters, given], cell) => ({
    entity: "QMA",
    ratings: raters.map((rater, i) => ({ rater, position: place(rater, given[i]!, cell) })),
  }));

describe("offsets of raters", () => {
  test("sum to zero in each linked set, and a set shares no rater and no cell with another", () => {
    fc.assert(
      fc.property(cells, (drawn) => {
        const sets = raterSetsOf(cellsOf(drawn));
        const all = sets.flatMap(({ raters }) => raters);
        expect(new Set(all).size).toBe(all.length);
        expect(new Set(all)).toEqual(new Set(drawn.flatMap(([raters]) => raters)));
        for (const set of sets) {
          for (const { ratings } of set.cells) for (const { rater } of ratings) expect(set.raters).toContain(rater);
          if (set.raters.length === 1) continue;
          const sum = raterOffsetsOf(set).reduce((total, { offset }) => total + offset, 0);
          expect(Math.abs(sum)).toBeLessThan(1e-9);
        }
      }),
      RUNS,
    );
  });

  test("are found again where raters differ by nothing else", () => {
    const lean = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(cells, lean, (drawn, leans) => {
        const leanOf = (rater: string) => leans[RATERS.indexOf(rater as (typeof RATERS)[number])]!;
        for (const set of raterSetsOf(cellsOf(drawn, (rater, _, cell) => cell + leanOf(rater)))) {
          if (set.raters.length === 1) continue;
          const mean = set.raters.reduce((sum, rater) => sum + leanOf(rater), 0) / set.raters.length;
          for (const { rater, offset } of raterOffsetsOf(set)) expect(offset).toBeCloseTo(leanOf(rater) - mean, 9);
        }
      }),
      RUNS,
    );
  });

  test("leave less unexplained than any others: moving one of them adds to the squares", () => {
    const squares = (set: ReturnType<typeof raterSetsOf>[number], offsets: ReadonlyMap<string, number>) =>
      set.cells.reduce((sum, { ratings }) => {
        const rests = ratings.map(({ rater, position }) => position - offsets.get(rater)!);
        const mean = rests.reduce((total, rest) => total + rest, 0) / rests.length;
        return rests.reduce((total, rest) => total + (rest - mean) * (rest - mean), sum);
      }, 0);
    fc.assert(
      fc.property(cells, fc.nat(5), fc.constantFrom(-0.5, -0.01, 0.01, 0.5), (drawn, which, by) => {
        for (const set of raterSetsOf(cellsOf(drawn))) {
          if (set.raters.length === 1) continue;
          const offsets = new Map(raterOffsetsOf(set).map(({ rater, offset }) => [rater, offset]));
          const least = squares(set, offsets);
          const moved = set.raters[which % set.raters.length]!;
          offsets.set(moved, offsets.get(moved)! + by);
          expect(squares(set, offsets)).toBeGreaterThan(least);
        }
      }),
      RUNS,
    );
  });
});
