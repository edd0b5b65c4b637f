import { describe, expect, test } from "vitest";
import { streamOf } from "./stream.ts";

const take = (seed: number, index: number, count: number) => {
  const next = streamOf(seed, index);
  return Array.from({ length: count }, next);
};

describe("streamOf", () => {
  test("gives the same numbers for the same seed and index, and others for any other", () => {
    const firsts = [0, 1, -1, 2_147_483_648].flatMap((seed) => [0, 1, 2, 1000].map((index) => take(seed, index, 1)[0]));
    expect(new Set(firsts).size).toBe(firsts.length);
    expect(take(7, 3, 5)).toEqual(take(7, 3, 5));
  });

  // A seed printed with a result has to give the same draws for ever: 53 bits of two words, the upper 27 and the lower 26.
  test("keeps its numbers", () => {
    expect(take(1, 0, 3).map((x) => x * 9_007_199_254_740_992)).toMatchInlineSnapshot(`
      [
        1154490494841695,
        8479250730002408,
        3962437368257797,
      ]
    `);
  });

  // 20,000 first numbers of 20,000 streams: mean 1/2 and variance 1/12, each within five standard errors.
  test("is uniform across streams as well as along one", () => {
    const count = 20_000;
    for (const numbers of [
      take(1, 0, count),
      Array.from({ length: count }, (_, index) => take(1, index, 1)[0]!),
      Array.from({ length: count }, (_, seed) => take(seed, 0, 1)[0]!),
    ]) {
      const mean = numbers.reduce((a, b) => a + b, 0) / count;
      const variance = numbers.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / count;
      expect(Math.abs(mean - 1 / 2)).toBeLessThan(5 * Math.sqrt(1 / 12 / count));
      expect(Math.abs(variance - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / count));
      expect(numbers.every((x) => x >= 0 && x < 1)).toBe(true);
    }
  });

  test("neighbouring streams do not go together", () => {
    const count = 20_000;
    let sum = 0;
    for (let index = 0; index < count; index++)
      sum += (take(1, index, 1)[0]! - 0.5) * (take(1, index + 1, 1)[0]! - 0.5);
    expect(Math.abs(sum / count)).toBeLessThan((5 * (1 / 12)) / Math.sqrt(count));
  });
});
