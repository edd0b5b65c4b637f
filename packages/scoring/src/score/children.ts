import type { MissingPolicy } from "@stocktake/model";
import { usesWeights } from "../plan/compile-node.ts";
import type { TreePlan } from "../plan/plan.ts";
import type { Matrix } from "../select/matrix.ts";
import {
  type Column,
  emptyColumn,
  type LeafColumn,
  type NodeColumn,
  type PooledCounts,
  partOf,
  VALUED,
  WITHOUT_VALUE,
} from "./column.ts";
import { type Means, meansOf } from "./imputation.ts";
import type { Grouping } from "./regions.ts";

/** Units are taken in blocks that stay in the processor's nearest memory while all children are added up. */
export const BLOCK = 256;

/** A criterion as a child: its column, and where its cells begin among the strengths of all. */
export interface Criterion {
  readonly column: LeafColumn;
  readonly strength: Uint8Array;
  readonly first: number;
}

/** A counted child with its weights. */
export interface Child {
  readonly weight: number;
  /** The weight for coverage: 1 where the aggregator has no weights. */
  readonly share: number;
  /** Its cells from one unit to another. The next call may write over them. */
  readonly cells: (from: number, to: number) => Column;
  /** The criterion that it is, if each of its cells is a value or has the range of all unknowns. */
  readonly criterion: Criterion | undefined;
  /** What stands in its place where it is missing: its own low end, a mean, or nothing. */
  readonly filling: "low" | Means | undefined;
  /** What it counts, unit by unit, where one pooled share is below another; else it counts its weight. */
  readonly pooled: PooledCounts | undefined;
}

/** The counted children of a node, in the order of their ids. */
export function childrenOf(
  plan: TreePlan,
  position: number,
  leaves: readonly LeafColumn[],
  nodes: readonly NodeColumn[],
  matrix: Matrix,
  grouping: Grouping,
): Child[] {
  const { childStart, childRef, childWeight } = plan;
  const { aggregate, missing } = plan.nodes[position]!;
  const weighs = usesWeights(aggregate.use);
  const pools = aggregate.use === "pooled-share";
  const block = emptyColumn(Math.min(BLOCK, matrix.units.length));
  const children: Child[] = [];
  for (let i = childStart[position]!; i < childStart[position + 1]!; i++) {
    const ref = childRef[i]!;
    const weight = childWeight[i]!;
    const { state, value } = ref >= 0 ? leaves[ref]! : nodes[~ref]!;
    children.push({
      weight: pools ? 1 : weight,
      share: weighs ? weight : 1,
      pooled: ref >= 0 || !pools ? undefined : nodes[~ref]!.pooled,
      cells: (from, to) =>
        ref >= 0 ? cellsOfLeaf(leaves[ref]!, ref, matrix, from, to, block) : partOf(nodes[~ref]!, from, to),
      criterion: ref >= 0 ? plainCriterion(leaves[ref]!, ref, matrix) : undefined,
      filling: fillingOf(missing, { state, value }, grouping),
    });
  }
  return children;
}

function plainCriterion(column: LeafColumn, position: number, { strength, units }: Matrix): Criterion | undefined {
  return column.disputes.size > 0 ? undefined : { column, strength, first: position * units.length };
}

/** Writes out what the cells of a criterion are: a range of one point and full coverage where they have a value. */
function cellsOfLeaf(
  leaf: LeafColumn,
  position: number,
  matrix: Matrix,
  from: number,
  to: number,
  block: Column,
): Column {
  const room = partOf(block, 0, to - from);
  const part = { ...room, state: leaf.state.subarray(from, to), value: leaf.value.subarray(from, to) };
  const { strength } = matrix;
  const first = position * matrix.units.length + from;
  const { state, value, low, high, known, corroborated, verified } = part;
  const { worst, best, disputes } = leaf;
  for (let u = 0; u < state.length; u++) {
    const has = state[u] === VALUED ? 1 : 0;
    const without = state[u] === WITHOUT_VALUE;
    low[u] = without ? worst : value[u]!;
    high[u] = without ? best : value[u]!;
    known[u] = has;
    corroborated[u] = strength[first + u]! >= 1 ? has : 0;
    verified[u] = strength[first + u]! >= 2 ? has : 0;
  }
  if (disputes.size > 0)
    for (let u = from; u < to; u++) {
      const disputed = disputes.get(u);
      if (disputed !== undefined) [low[u - from], high[u - from]] = disputed;
    }
  return part;
}

function fillingOf(
  missing: MissingPolicy | undefined,
  values: Pick<Column, "state" | "value">,
  grouping: Grouping,
): Child["filling"] {
  if (missing === "worst-case") return "low";
  if (missing === "group-mean") return meansOf(values);
  return missing === "region-mean" ? meansOf(values, grouping) : undefined;
}
