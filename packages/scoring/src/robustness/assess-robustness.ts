import type { Scores } from "../score/score-dataset.ts";
import { planDraws, summaryOfBlock } from "./draw-plan.ts";
import { type DrawTable, drawTableOf } from "./draw-table.ts";
import { assessInfluence } from "./influence.ts";
import { doneInPasses, summariesInOrder } from "./passes.ts";
import { reportRobustness } from "./report-robustness.ts";
import type { Robustness, RobustnessOptions } from "./robustness.ts";
import { summarizeNode } from "./summarize.ts";

/** Draws between two words of progress. */
const STRIDE = 32;

/**
 * How far results depend on what the methodology had to choose: weights, the numbers of levels, ratings, the method.
 *
 * Each draw takes others, computes the whole tree again and notes the value of every entity at every node. What comes
 * out are shares of draws in each band under the assumptions, which stand beside them; they are not the chance that a
 * State complies. An interval runs from the 5th to the 95th percentile of the draws that have a value. Draw `i` has its
 * own stream from seed and index, so the same seed gives the same bytes, however draws are divided.
 *
 * Weights: a flat Dirichlet by normalized exponentials, or each within a share of what is declared; the weights of a
 * node add up to what is declared. Ratings: the stated confidence c stays on the level, 1 − c goes to its neighbours.
 * Scales: order-preserving maps with the ends fixed. Memory: 8 bytes a draw, entity and node, twice that where ratings
 * are drawn, up to what `memory` says.
 *
 * @throws {StocktakeError} `NOT_AN_OPTION` for a seed, number of draws or share out of range, and for more draws of
 * more entities than can be held; `UNKNOWN_NODE` for a node that a method does not have; `NO_PUBLICATION_RULE` when
 * ranks are asked for and the methodology does not say whether they compare rounded or exact values.
 *
 * @example
 * const { bands, assumptions } = assessRobustness(scores, { seed: 1, scales: "order-preserving" });
 * console.log(assumptions.words, bands.get("QMA"));
 */
export function assessRobustness(scores: Scores, options: RobustnessOptions): Robustness {
  const planned = planDraws(scores, options);
  const { passes } = planned;
  const { draws } = planned.plan;
  let table: DrawTable | undefined;
  const summaries = passes.map((pass, p) => {
    const say = (done: number) => {
      if (done % STRIDE === 0 || done === draws)
        options.onProgress?.(doneInPasses(passes.length, p, done, draws), draws);
    };
    table = drawTableOf(pass, 0, draws, say, table?.blocks);
    return table.blocks.map((block, b) => summarizeNode([block], summaryOfBlock(planned, pass, b)));
  });
  const influence = options.methodology === undefined ? undefined : assessInfluence(scores, options);
  return reportRobustness(scores, planned, summariesInOrder(passes, summaries), table!.failed, influence);
}
