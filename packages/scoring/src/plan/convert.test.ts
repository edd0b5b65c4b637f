import type { Normalizer } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { goalposts } from "../testing/case-of.ts";
import { convertMeasured } from "./convert.ts";

const posts = (more: Parameters<typeof goalposts>[0] = {}) => goalposts({ low: 20, high: 70, ...more });
const minMax: Normalizer = { use: "min-max", direction: "higher-is-better", to: { worst: 1, best: 5 } };

describe("convertMeasured", () => {
  test.each([
    { name: "a value between the posts", normalizer: posts(), x: 45, y: (45 - 20) / (70 - 20) },
    { name: "less is better", normalizer: posts({ direction: "lower-is-better" }), x: 30, y: (70 - 30) / (70 - 20) },
    { name: "other ends", normalizer: posts({ to: { worst: 1, best: 5 } }), x: 45, y: 1 + 0.5 * (5 - 1) },
    { name: "a cap below", normalizer: posts({ caps: "low" }), x: 10, y: 0 },
    { name: "no cap below", normalizer: posts({ caps: "high" }), x: 10, y: (10 - 20) / 50 },
    { name: "a cap above", normalizer: posts({ caps: "high" }), x: 95, y: 1 },
    { name: "no cap above", normalizer: posts({ caps: "low" }), x: 95, y: (95 - 20) / 50 },
    {
      name: "no cap where less is better",
      normalizer: posts({ caps: "none", direction: "lower-is-better" }),
      x: 95,
      y: (70 - 95) / 50,
    },
    {
      name: "a logarithmic scale",
      normalizer: posts({ scale: "logarithmic", low: 1, high: 1000 }),
      x: 10,
      y: Math.log(10) / Math.log(1000),
    },
    {
      name: "zero on a logarithmic scale that is capped below",
      normalizer: posts({ scale: "logarithmic" }),
      x: 0,
      y: 0,
    },
  ])("puts $name at its place", ({ normalizer, x, y }) => {
    expect(convertMeasured(normalizer, x)).toBeCloseTo(y, 14);
  });

  test("puts zero on an uncapped logarithmic scale nowhere", () => {
    expect(convertMeasured(posts({ scale: "logarithmic", caps: "none" }), 0)).toBe(Number.NEGATIVE_INFINITY);
  });

  test.each([
    { x: 10, y: 1 },
    { x: 20, y: 1 + 0.25 * (5 - 1) },
    { x: 50, y: 5 },
    { x: 60, y: 5 },
    { x: 0, y: 1 },
  ])("puts $x of a population from 10 to 50 at $y and holds what passes it", ({ x, y }) => {
    expect(convertMeasured(minMax, x, { least: 10, greatest: 50 })).toBe(y);
  });
});
