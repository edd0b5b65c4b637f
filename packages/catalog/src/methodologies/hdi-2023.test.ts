import { describe, expect, test } from "vitest";
import { hdi2023 } from "./hdi-2023.ts";

describe("hdi2023", () => {
  test("has the goalposts of the report", () => {
    expect(
      Object.entries(hdi2023.normalizers ?? {}).map(([id, n]) => n.use === "goalposts" && [id, n.low, n.high, n.scale]),
    ).toEqual([
      ["life-expectancy", 20, 85, "linear"],
      ["expected-schooling", 0, 18, "linear"],
      ["mean-schooling", 0, 15, "linear"],
      ["gni-per-capita", 100, 75000, "logarithmic"],
    ]);
  });

  test("weighs the three dimensions alike, and the two years of schooling alike", () => {
    const root = hdi2023.roots[0]!;
    expect(root.criteria).toEqual({ "life-expectancy": 1, "gni-per-capita": 1 });
    expect(root.nodes?.map(({ node, weight, criteria }) => ({ node, weight, criteria }))).toEqual([
      { node: "education", weight: 1, criteria: { "expected-schooling": 1, "mean-schooling": 1 } },
    ]);
  });

  test("gives the published value of the worked example in docs/methods/hdi-2023.md", () => {
    // Norway 2022: 83.393 years, 18.63846016 and 13.06234279 years of schooling, 69,189.76165 dollars; published 0.966.
    const health = (83.393 - 20) / 65;
    const education = (1 + 13.06234279 / 15) / 2;
    const income = (Math.log(69189.76165) - Math.log(100)) / (Math.log(75000) - Math.log(100));
    expect(Math.cbrt(health * education * income)).toBeCloseTo(0.966, 3);
  });
});
