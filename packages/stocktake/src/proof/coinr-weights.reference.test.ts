import { type ExplainedCriterion, type ExplainedNode, explainScore } from "@stocktake/scoring";
import { describe, expect, test } from "vitest";
import {
  answersOf,
  childrenOf,
  distance,
  type Frame,
  minMax,
  readCoinr,
  score,
  TOLERANCE,
  treeOf,
  undirected,
  units,
} from "./coinr-index.ts";

interface Weights {
  readonly weights_original: Frame<string | number>;
  readonly effective_weights: Frame<string | number>;
}
const { weights_original: weights, effective_weights: effective } = readCoinr<Weights>("01_structure");
const { weights: others } = readCoinr<{ weights: Readonly<Record<string, Frame<string | number>>> }>("08_aggregate");
const { from_Treated } = readCoinr<{ from_Treated: Readonly<Record<string, Frame>> }>("07_normalise");
const answers = answersOf(undirected(from_Treated.none!));
const mean = () => ({ aggregate: { use: "weighted-mean" } }) as const;

/** The share of the index that hangs on each of its parts. */
function effectiveWeights(given: Frame<string | number>): Map<string, number> {
  const scores = score(minMax(0, 100), treeOf(mean, given), answers);
  const found = new Map<string, number>();
  const visit = (part: ExplainedNode | ExplainedCriterion): void => {
    found.set(part.kind === "node" ? part.node : part.criterion, part.effectiveWeight);
    if (part.kind === "node") part.children.forEach(visit);
  };
  visit(explainScore(scores, { state: units[0]!, node: "Index" }).root);
  return found;
}

describe("effective weights", () => {
  test("of the 49 indicators and 11 aggregates are COINr's", () => {
    const ours = effectiveWeights(weights);
    const { iCode = [], EffWeight = [] } = effective.columns;
    expect([iCode.length, ours.size]).toEqual([60, 60]);
    for (const [i, code] of iCode.entries())
      expect(distance(ours.get(String(code))!, Number(EffWeight[i])), String(code)).toBeLessThanOrEqual(TOLERANCE);
  });

  test("of what weighs nothing are 0, and the siblings carry it", () => {
    const ours = effectiveWeights(others.Zeros!);
    expect(["Goods", "LPI", "Social"].map((code) => ours.get(code))).toEqual([0, 0, 0]);
    for (const code of ["Index", "Conn", "Sust", "Physical", "ConEcFin", "Environ"]) {
      const below = childrenOf(code).reduce((sum, child) => sum + ours.get(child.code)!, 0);
      expect(distance(below, ours.get(code)!), code).toBeLessThanOrEqual(TOLERANCE);
    }
  });
});
