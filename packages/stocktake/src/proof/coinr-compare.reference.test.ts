import type { MethodologyNode } from "@stocktake/model";
import { rankScores, scorecardOf } from "@stocktake/scoring";
import { describe, expect, test } from "vitest";
import {
  answersOf,
  directionOf,
  type Frame,
  indicators,
  type Measure,
  minMax,
  readCoinr,
  score,
  treeOf,
  undirected,
} from "./coinr-index.ts";

type Table = Frame<string | number>;
const { compare } = readCoinr<{ compare: Readonly<Record<"ranks" | "scores" | "multi_ranks", Table>> }>(
  "15_remove_compare",
);
const { weights_original: weights } = readCoinr<{ weights_original: Table }>("01_structure");
const { from_Treated } = readCoinr<{ from_Treated: Readonly<Record<string, Frame>> }>("07_normalise");
const answers = answersOf(undirected(from_Treated.none!));

const treeWith = (use: "weighted-mean" | "geometric-mean"): MethodologyNode[] =>
  treeOf(() => ({ aggregate: { use } }), weights);
const zScores: Readonly<Record<string, Measure>> = Object.fromEntries(
  indicators.map((id) => [
    id,
    {
      normalizer: {
        use: "z-score",
        direction: directionOf(id) === 1 ? "higher-is-better" : "lower-is-better",
        mean: 10,
        deviation: 2,
      },
    },
  ]),
);
const variants = {
  "coin.1": score(minMax(0, 100), treeWith("weighted-mean"), answers),
  "coin.2": score(zScores, treeWith("weighted-mean"), answers),
  "coin.3": score(minMax(1, 100), treeWith("geometric-mean"), answers),
};

describe("three variants of an index beside one another", () => {
  test.each([
    { in: "ranks", column: "coin.1", variant: "coin.1" },
    { in: "ranks", column: "coin.2", variant: "coin.2" },
    { in: "multi_ranks", column: "Nominal", variant: "coin.1" },
    { in: "multi_ranks", column: "Zscore", variant: "coin.2" },
    { in: "multi_ranks", column: "Geom", variant: "coin.3" },
  ] as const)("have COINr's 51 ranks of the index: $column of $in", ({ in: name, column, variant }) => {
    const { columns } = compare[name];
    const ours = new Map(rankScores(variants[variant], { node: "Index" }).map(({ entity, rank }) => [entity, rank]));
    expect(ours).toEqual(new Map(columns.uCode!.map((unit, i) => [String(unit), columns[column]![i]])));
  });

  test("have COINr's values: min-max and z-scores", () => {
    for (const variant of ["coin.1", "coin.2"] as const)
      for (const [i, unit] of compare.scores.columns.uCode!.entries()) {
        const { score: found } = scorecardOf(variants[variant], String(unit), "Index");
        expect(found.kind === "scored" ? found.value : found, `${unit}`).toBeCloseTo(
          Number(compare.scores.columns[variant]![i]),
          9,
        );
      }
  });
});
