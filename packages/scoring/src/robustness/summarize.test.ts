import { describe, expect, test } from "vitest";
import { type SummaryPlan, summarizeNode } from "./summarize.ts";

const none = Number.NaN;
const plan: SummaryPlan = {
  units: 1,
  half: 2,
  edges: Float64Array.of(0, 0.5),
  bandDecimals: undefined,
  rankOn: undefined,
};

describe("summarizeNode", () => {
  test("counts draws of each half below every band and in each", () => {
    const parts = [Float64Array.of(-1, 0), Float64Array.of(0.5, 0.499, 0.75, none)];
    const { first, second, ranks } = summarizeNode(parts, plan);
    expect([...first]).toEqual([1, 1, 0]);
    expect([...second]).toEqual([0, 1, 2]);
    expect(ranks).toBeUndefined();
  });

  test("rounds before it holds a value against the edges, where bands say so", () => {
    const rounded = summarizeNode([Float64Array.of(0.495, 0.4949)], { ...plan, bandDecimals: 2 });
    expect([...rounded.first]).toEqual([0, 1, 1]);
    expect([...rounded.second]).toEqual([0, 0, 0]);
  });

  // Type 7: of n sorted values the p-th percentile is at (n − 1)p. Of 0…20 the 5th is 1 and the 95th 19; of 0…10 they
  // are 0.5 and 9.5; of one value itself.
  test.each([
    { count: 21, low: 1, high: 19 },
    { count: 11, low: 0.5, high: 9.5 },
    { count: 2, low: 0.05, high: 0.95 },
    { count: 1, low: 0, high: 0 },
  ])("gives the 5th and the 95th percentile of $count values", ({ count, low, high }) => {
    // In no order: 5i mod n takes every value once, n having no factor 5.
    const values = Float64Array.from({ length: count }, (_, i) => (5 * i) % count);
    const found = summarizeNode([values], plan);
    expect(found.low[0]).toBeCloseTo(low, 12);
    expect(found.high[0]).toBeCloseTo(high, 12);
  });

  test("has no percentile where no draw has a value", () => {
    const { low, high, first, second } = summarizeNode([Float64Array.of(none, none)], plan);
    expect([low, high]).toEqual([Float64Array.of(none), Float64Array.of(none)]);
    expect([...first, ...second]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  // More units than are read at once, each with values of its own: unit u has u, u + 100 and, but for every third, u + 200.
  test("reads each of many units by itself, and leaves out the draws in which one has no value", () => {
    const units = 19;
    const drawn = (k: number) =>
      Float64Array.from({ length: units }, (_, u) => (k === 2 && u % 3 === 0 ? none : u + 100 * k));
    const { low, high, first, second } = summarizeNode([drawn(2), drawn(0), drawn(1)], { ...plan, units, half: 1 });
    for (let u = 0; u < units; u++) {
      const greatest = u % 3 === 0 ? 100 : 200;
      expect([low[u], high[u]]).toEqual([
        expect.closeTo(u + 0.05 * greatest, 9),
        expect.closeTo(u + 0.95 * greatest, 9),
      ]);
      expect([...first.subarray(3 * u, 3 * u + 3)]).toEqual([0, 0, u % 3 === 0 ? 0 : 1]);
      expect([...second.subarray(3 * u, 3 * u + 3)]).toEqual(u === 0 ? [0, 1, 1] : [0, 0, 2]);
    }
  });

  // In every draw the second unit is above the first, by 0.001: to two decimals they share the rank 1 but once.
  test("ranks the units of each draw, on what is compared", () => {
    const parts = () => [Float64Array.of(0.1, 0.101, 0.2, 0.201), Float64Array.of(0.304, 0.305)];
    const exact = summarizeNode(parts(), { ...plan, units: 2, rankOn: "exact" });
    expect(exact.ranks).toEqual({ low: Float64Array.of(2, 1), high: Float64Array.of(2, 1) });
    const rounded = summarizeNode(parts(), { ...plan, units: 2, rankOn: 2 });
    expect([...rounded.ranks!.low, ...rounded.ranks!.high]).toEqual([1, 1, expect.closeTo(1.9, 12), 1]);
    expect([exact.low, exact.high]).toEqual([rounded.low, rounded.high]);
  });
});
