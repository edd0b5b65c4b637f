import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LEVELS, scoresOf } from "../testing/case-of.ts";
import { drawMethodOf } from "./draw-method.ts";
import { drawPlace } from "./draw-ratings.ts";
import { drawScale } from "./draw-scales.ts";
import { drawWeights } from "./draw-weights.ts";
import { rankUnits } from "./rank-units.ts";

const given = (...numbers: number[]) => {
  const left = numbers.values();
  return () => left.next().value!;
};
const scores = scoresOf({
  root: { node: "all", aggregate: { use: "weighted-mean" }, missing: "renormalize", criteria: { a: 3, b: 1 } },
});
const method = drawMethodOf(scores, { name: "own", nodes: ["all"], units: ["QMA"], drawsRatings: false });

describe("drawWeights", () => {
  // −ln(1 − 1/2) = ln 2 and −ln(1 − 3/4) = 2 ln 2: one third and two thirds of the declared 3 + 1.
  test("splits what is declared by exponentials, as in docs/methods/robustness.md", () => {
    const weights = new Float64Array(2);
    expect(drawWeights(method, 0, { kind: "dirichlet" }, given(1 / 2, 3 / 4), weights)).toBe(true);
    expect(weights[0]).toBeCloseTo(4 / 3, 12);
    expect(weights[1]).toBeCloseTo(8 / 3, 12);
    expect((weights[0]! * LEVELS.full + weights[1]! * LEVELS.planned) / 4).toBeCloseTo(0.5, 12);
  });

  // 3 · (1 − 0.5) = 1.5 and 1 · (1 + 0.5 · 0.5) = 1.25, which add up to 2.75 in place of 4.
  test("moves each within its share", () => {
    const weights = new Float64Array(2);
    expect(drawWeights(method, 0, { kind: "noise", share: 0.5 }, given(0, 3 / 4), weights)).toBe(true);
    expect(weights[0]).toBeCloseTo((1.5 * 4) / 2.75, 12);
    expect(weights[1]).toBeCloseTo((1.25 * 4) / 2.75, 12);
  });

  test("cannot use weights that add up to nothing", () => {
    expect(drawWeights(method, 0, { kind: "dirichlet" }, given(0, 0), new Float64Array(2))).toBe(false);
  });
});

describe("drawPlace", () => {
  // The confidence stays on the level; the rest goes to the neighbours in equal parts, at an end to the one there is.
  test.each([
    { place: 2, confidence: 0.6, below: 0.2, above: 0.2 },
    { place: 0, confidence: 0.6, below: 0, above: 0.4 },
    { place: 4, confidence: 0.6, below: 0.4, above: 0 },
    { place: 2, confidence: 1, below: 0, above: 0 },
  ])("of place $place with confidence $confidence goes down in $below and up in $above", (row) => {
    const count = 10_000;
    const drawn = Array.from({ length: count }, (_, i) => drawPlace(row.place, row.confidence, 5, (i + 0.5) / count));
    const share = (to: number) => drawn.filter((at) => at === to).length / count;
    expect(share(row.place - 1)).toBeCloseTo(row.below, 4);
    expect(share(row.place)).toBeCloseTo(row.confidence, 4);
    expect(share(row.place + 1)).toBeCloseTo(row.above, 4);
  });

  test("stays where a scale has one level", () => expect(drawPlace(0, 0.2, 1, 0.9)).toBe(0));
});

test("drawScale sorts uniform numbers between the ends, which stay", () => {
  const declared = Float64Array.from(Object.values(LEVELS), (number) => 10 + 2 * number);
  const numbers = declared.slice();
  drawScale({ leaves: new Int32Array(0), declared, numbers }, given(0.9, 0.1, 0.5));
  expect([...numbers]).toEqual([10, 10 + 0.1 * 2, 10 + 0.5 * 2, 10 + 0.9 * 2, 12]);
});

test("rankUnits gives 1 to the greatest value, the better rank to equals and none without a value", () => {
  const values = Float64Array.from([7, 0.4, 0.9, Number.NaN, 0.9, 0.1]);
  const ranks = new Float64Array(6);
  rankUnits(5, undefined)(values, 1, ranks);
  expect([...ranks]).toEqual([0, 3, 1, Number.NaN, 1, 4]);
  rankUnits(5, Math.round)(values, 1, ranks);
  expect([...ranks]).toEqual([0, 3, 1, Number.NaN, 1, 3]);
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
