import { describe, expect, test } from "vitest";
import { LEVELS, scoresOf } from "../testing/case-of.ts";
import { drawMethodOf } from "./draw-method.ts";
import { drawPlace } from "./draw-ratings.ts";
import { drawWeights, weighingNodes } from "./draw-weights.ts";

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

test("weights are drawn where two or more children are weighed", () => {
  const mean = { aggregate: { use: "weighted-mean" }, missing: "renormalize" } as const;
  const nodes = [
    { node: "one", ...mean, criteria: { c: 1 } },
    { node: "two", ...mean, criteria: { d: 1, e: 2 } },
    { node: "least", aggregate: { use: "weakest-link" }, missing: "renormalize", criteria: { f: 1, g: 1 } } as const,
    { node: "zero", ...mean, criteria: { h: 1, i: 0 } },
  ];
  const found = scoresOf({ root: { node: "all", ...mean, criteria: { a: 1 }, nodes } });
  const tree = drawMethodOf(found, { name: "own", nodes: ["all"], units: ["QMA"], drawsRatings: false });
  expect(weighingNodes(tree).map((n) => tree.nodes[n]!.id)).toEqual(["two", "all"]);
});

test("a unit that a method does not know has no place in its matrix", () => {
  const given = { name: "own", nodes: ["all"], units: ["QMX", "QMA"], drawsRatings: false };
  expect([...drawMethodOf(scores, given).unitOf]).toEqual([-1, 0]);
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

  test.each([
    { name: "stays where a scale has one level", place: drawPlace(0, 0.2, 1, 0.9), found: 0 },
    { name: "never goes below the worst level", place: drawPlace(0, 0.5, 5, 0), found: 0 },
    { name: "never goes above the best level", place: drawPlace(4, 0.1, 5, 1 - Number.EPSILON), found: 4 },
    { name: "stays from the edge to the level below on", place: drawPlace(2, 0.5, 5, 0.25), found: 2 },
    { name: "goes up from the edge to the level above on", place: drawPlace(2, 0.5, 5, 0.75), found: 3 },
  ])("$name", ({ place, found }) => expect(place).toBe(found));
});
