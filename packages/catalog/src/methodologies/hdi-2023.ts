import type { Normalizer } from "@stocktake/model";
import { defineMethodology } from "@stocktake/model/define";
import { humanDevelopment } from "../instruments/human-development.ts";

// The report's formula caps at the upper post only; no published value lies below a lower one. The lower cap keeps
// every index in 0 to 1 and so gives an unknown measure a worst value.
const between = (low: number, high: number, scale: "linear" | "logarithmic"): Normalizer => ({
  use: "goalposts",
  direction: "higher-is-better",
  low,
  high,
  scale,
  caps: "both",
  to: { worst: 0, best: 1 },
});

/**
 * The Human Development Index of the Human Development Report 2023/24: the geometric mean of health, education and
 * income, published with three decimals, ranked and grouped on the rounded value.
 */
export const hdi2023 = defineMethodology(humanDevelopment, {
  id: "hdi",
  version: 2023,
  title: "Human Development Index, as in the Human Development Report 2023/24",
  source: "docs/methods/hdi-2023.md",
  statisticalIndex: true,
  normalizers: {
    "life-expectancy": between(20, 85, "linear"),
    "expected-schooling": between(0, 18, "linear"),
    "mean-schooling": between(0, 15, "linear"),
    "gni-per-capita": between(100, 75_000, "logarithmic"),
  },
  precedence: [["third-party"]],
  disputed: "unknown",
  minCoverage: 1,
  bands: { low: 0, medium: 0.55, high: 0.7, "very high": 0.8 },
  bandOn: "rounded",
  publish: { decimals: 3, rankOn: "rounded" },
  roots: [
    {
      node: "hdi",
      title: "Human Development Index",
      aggregate: { use: "geometric-mean" },
      missing: "require-complete",
      minCoverage: 1,
      criteria: { "life-expectancy": 1, "gni-per-capita": 1 },
      nodes: [
        {
          node: "education",
          title: "Education index",
          weight: 1,
          aggregate: { use: "weighted-mean" },
          missing: "require-complete",
          minCoverage: 1,
          criteria: { "expected-schooling": 1, "mean-schooling": 1 },
        },
      ],
    },
  ],
});
