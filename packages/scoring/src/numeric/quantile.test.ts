import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeSmallest } from "./place-smallest.ts";
import { quantile } from "./quantile.ts";

describe("quantile", () => {
  // Type 7: of 1, 2, 4, 8 the place of p is 3p, between the values before and after it.
  test.each([
    { sorted: [1, 2, 4, 8], p: 0, is: 1 },
    { sorted: [1, 2, 4, 8], p: 1, is: 8 },
    { sorted: [1, 2, 4, 8], p: 0.5, is: 2 + 0.5 * (4 - 2) },
    { sorted: [1, 2, 4, 8], p: 0.25, is: 1 + 0.75 * (2 - 1) },
    { sorted: [10, 20, 30, 40, 50], p: 0.4, is: 20 + 0.6000000000000001 * 10 },
    { sorted: [0.3], p: 0.95, is: 0.3 },
    { sorted: [], p: 0.5, is: undefined },
  ])("of $sorted at $p is $is", ({ sorted, p, is }) => {
    expect(quantile(sorted, p)).toBe(is);
  });
});

test("placeSmallest puts a value where sorting would, with none greater before it and none smaller after", () => {
  const values = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: 0, max: 3 })), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.nat(), (given, seed) => {
      const at = seed % given.length;
      const placed = Float64Array.from(given);
      placeSmallest(placed, at, 0, placed.length);
      const sorted = Float64Array.from(given).sort();
      expect(placed[at]! === sorted[at]).toBe(true);
      expect(placed.subarray(0, at).every((x) => x <= placed[at]!)).toBe(true);
      expect(placed.subarray(at).every((x) => x >= placed[at]!)).toBe(true);
      expect(placed.slice().sort()).toEqual(sorted);
    }),
    { seed: 1, numRuns: 300 },
  );
});
