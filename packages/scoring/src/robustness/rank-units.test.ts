import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roundHalfUp } from "../numeric/round-half-up.ts";
import { rankUnits } from "./rank-units.ts";

const none = Number.NaN;

/** By the definition: 1 and the number of greater values. */
function byDefinition(values: readonly number[]): readonly number[] {
  return values.map((x) => (Number.isNaN(x) ? none : 1 + values.filter((other) => other > x).length));
}

function ranksOf(values: readonly number[], rounded?: (x: number) => number): readonly number[] {
  const ranks = new Float64Array(values.length);
  rankUnits(values.length, rounded)(Float64Array.from(values), 0, ranks);
  return [...ranks];
}

describe("rankUnits", () => {
  test.each([
    { of: "different values", values: [0.2, 0.9, 0.5, 0.1] },
    { of: "equal values", values: [0.5, 0.9, 0.5, 0.5, 0.1, 0.9] },
    { of: "one value", values: [0.5] },
    { of: "all the same", values: [0.25, 0.25, 0.25] },
    { of: "values and none", values: [none, 0.3, none, 0.7, 0.3] },
    { of: "none at all", values: [none, none] },
    { of: "values further apart than a number can hold", values: [1.7e308, -1.7e308, 0, 1] },
    { of: "values nearer than a number can divide", values: [5e-324, 0, 5e-324, 0] },
    { of: "negative values", values: [-3, -1, -2, -3] },
    // All but one in one bin, more than are inserted one by one.
    { of: "a crowd", values: [1e9, ...Array.from({ length: 100 }, (_, i) => ((37 * i) % 50) / 100)] },
    { of: "a small crowd", values: [1e9, ...Array.from({ length: 20 }, (_, i) => ((7 * i) % 10) / 100)] },
  ])("of $of", ({ values }) => {
    expect(ranksOf(values)).toEqual(byDefinition(values));
  });

  test("compares what is rounded", () => {
    expect(ranksOf([0.304, 0.301, 0.305, none], (x) => roundHalfUp(x, 2))).toEqual([2, 2, 1, none]);
  });

  test("ranks draw after draw where it is told, over the values too", () => {
    const rank = rankUnits(3, undefined);
    const values = Float64Array.of(9, 0.1, 0.3, 0.2, 0.7, none, 0.7, 9);
    rank(values, 1, values);
    rank(values, 4, values);
    expect([...values]).toEqual([9, 3, 1, 2, 1, none, 1, 9]);
  });
});

test("rankUnits forgets the draw before", () => {
  const rank = rankUnits(3, undefined);
  const ranksOf = (...values: number[]) => {
    const ranks = new Float64Array(3);
    rank(Float64Array.from(values), 0, ranks);
    return [...ranks];
  };
  expect(ranksOf(Number.NaN, 0, Number.NaN)).toEqual([Number.NaN, 1, Number.NaN]);
  expect(ranksOf(5, 6, 7)).toEqual([3, 2, 1]);
  expect(ranksOf(7, Number.NaN, 6)).toEqual([1, Number.NaN, 2]);
  expect(ranksOf(5, 7, Number.NaN)).toEqual([2, 1, Number.NaN]);
});

test("rankUnits agrees with counting the greater values, crowded or not", () => {
  const values = fc.array(fc.oneof(fc.double(), fc.constantFrom(0, 1, 1e-300, 1e300), fc.integer({ max: 3, min: 0 })), {
    maxLength: 120,
    size: "max",
  });
  fc.assert(
    fc.property(values, (given) => {
      const finite = Float64Array.from(given, (x) => (Number.isFinite(x) ? x : Number.NaN));
      const ranks = new Float64Array(finite.length);
      rankUnits(finite.length, undefined)(finite, 0, ranks);
      const counted = finite.map((x) => (Number.isNaN(x) ? x : 1 + finite.filter((other) => other > x).length));
      expect(ranks).toEqual(counted);
    }),
    { seed: 1, numRuns: 200 },
  );
});
