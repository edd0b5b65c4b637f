import { StocktakeError } from "@stocktake/model/diagnostic";
import { isNumberless } from "../plan/compile-node.ts";
import type { Scores } from "../score/score-dataset.ts";
import { nodePosition } from "../score/scorecard.ts";
import { numberedNodes } from "./draw-method.ts";
import { planDraws } from "./draw-plan.ts";
import { estimateInputs, type InputInfluence } from "./estimate-inputs.ts";
import { type Effect, leaveOneOut, type Swing, swingWeights } from "./leave-one-out.ts";
import type { RobustnessOptions } from "./robustness.ts";
import { treeKernelOf } from "./tree-kernel.ts";

/** What of a methodology matters most for the values at one node, over all entities that have one. */
export interface Influence {
  readonly node: string;
  /** How many entities have a value at the node. */
  readonly entities: number;
  /** Each criterion and each node below, left out; the greatest mean change first. */
  readonly leaveOneOut: readonly Effect[];
  /** Each weight below, by itself at its least and its greatest; the greatest mean swing first. */
  readonly swings: readonly Swing[];
  /** Weights, scales, ratings and methods drawn together: which of them make the values vary. */
  readonly inputs: InputInfluence;
}

const SAMPLES = 256;
/** How far a weight is moved where its doubt gives no share. */
const SWING = 0.25;

/** Measures the influence of what a methodology had to choose on the values at one node. */
export function assessInfluence(scores: Scores, options: RobustnessOptions): Influence {
  const { plan } = scores;
  const { node = numberedNodes(plan)[0], samples = SAMPLES } = options.methodology ?? {};
  const at = nodePosition(plan, node);
  const { id, aggregate } = plan.nodes[at]!;
  if (isNumberless(aggregate.use))
    throw new StocktakeError("NOT_AN_OPTION", `The node "${id}" gives no number that something could influence.`);
  const { methods } = planDraws(scores, { ...options, nodes: [id], ranks: false }).plan;
  const kernel = treeKernelOf(methods[0]!);
  const share = typeof options.weights === "object" && options.weights.kind === "noise" ? options.weights.share : SWING;
  const { state } = scores.nodes[at]!;
  return {
    node: id,
    entities: state.reduce((count, each) => count + (each === 0 ? 1 : 0), 0),
    leaveOneOut: leaveOneOut(kernel, at),
    swings: swingWeights(kernel, at, share),
    inputs: estimateInputs(methods, options, id, samples),
  };
}
