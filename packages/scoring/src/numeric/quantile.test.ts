import { describe, expect, test } from "vitest";
import { quantile } from "./quantile.ts";

// h = (m − 1) p; the value the fraction of h beyond the place ⌊h⌋.
describe("quantile", () => {
  test.each([
    { values: [1, 2, 4, 8], p: 0, is: 1 },
    { values: [1, 2, 4, 8], p: 1, is: 8 },
    { values: [1, 2, 4, 8], p: 0.25, is: 1 + 0.75 * (2 - 1) },
    { values: [1, 2, 4, 8], p: 0.75, is: 4 + 0.25 * (8 - 4) },
    { values: [1, 2, 4], p: 0.5, is: 2 },
    { values: [3], p: 0.9, is: 3 },
    { values: [], p: 0.5, is: undefined },
  ])("of $values at $p", ({ values, p, is }) => {
    expect(quantile(values, p)).toBe(is);
  });
});
