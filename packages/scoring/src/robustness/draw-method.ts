import { isNumberless } from "../plan/compile-node.ts";
import type { Plan, PlanLeaf, PlanNode } from "../plan/plan.ts";
import type { LeafColumn } from "../score/column.ts";
import { type Grouping, groupUnits } from "../score/regions.ts";
import type { Scores } from "../score/score-dataset.ts";
import type { Matrix } from "../select/matrix.ts";
import { type DoubtfulCells, doubtfulCellsOf } from "./doubtful-cells.ts";

/**
 * What a draw needs of a scored method, as plain data over flat arrays: it can be sent to a worker as it is. Units are
 * those of the result, in its order.
 */
export interface DrawMethod {
  readonly name: string;
  readonly nodes: readonly PlanNode[];
  readonly leaves: readonly PlanLeaf[];
  readonly columns: readonly LeafColumn[];
  readonly matrix: Matrix;
  readonly childStart: Int32Array;
  readonly childRef: Int32Array;
  readonly childWeight: Float64Array;
  /** Positions of the nodes whose values are kept, in the order of the result. */
  readonly recorded: Int32Array;
  /** By unit of the result: its place in the matrix, or −1. */
  readonly unitOf: Int32Array;
  /** Ratings of which the rater said how sure they are; none where ratings stay as they are. */
  readonly doubtful: DoubtfulCells;
  readonly drawsRatings: boolean;
  /** A value outside its own range is kept. */
  readonly statistical: boolean;
  /** The regions whose means stand in for missing values. */
  readonly grouping: Grouping;
}

/** Takes from scores what draws need. */
export function drawMethodOf(
  scores: Scores,
  given: {
    readonly name: string;
    readonly nodes: readonly string[];
    readonly units: readonly string[];
    readonly drawsRatings: boolean;
  },
): DrawMethod {
  const { plan, matrix, leaves: columns } = scores;
  const { nodes, leaves, childStart, childRef, childWeight } = plan;
  return {
    name: given.name,
    nodes,
    leaves,
    columns,
    matrix,
    childStart,
    childRef,
    childWeight,
    recorded: Int32Array.from(given.nodes, (id) => plan.nodeAt.get(id)!),
    unitOf: Int32Array.from(given.units, (id) => matrix.unitAt.get(id) ?? -1),
    doubtful: doubtfulCellsOf(scores, given.drawsRatings),
    drawsRatings: given.drawsRatings,
    statistical: plan.methodology.statisticalIndex === true,
    grouping: groupUnits(matrix.units, scores.regions),
  };
}

/** Ids of the nodes that give numbers, from each root down. */
export function numberedNodes({ nodes }: Plan): readonly string[] {
  return nodes
    .filter(({ aggregate, empty }) => !isNumberless(aggregate.use) && !empty)
    .map(({ id }) => id)
    .reverse();
}
