import { heldSum } from "../plan/bounds.ts";
import { isNumberless } from "../plan/compile-node.ts";
import type { PlanNode, TreePlan } from "../plan/plan.ts";
import type { Matrix } from "../select/matrix.ts";
import { BLOCK, childrenOf } from "./children.ts";
import {
  emptyNodeColumn,
  LEFT_OUT,
  type LeafColumn,
  type NodeColumn,
  partOf,
  REASONS,
  VALUED,
  WITHOUT_VALUE,
} from "./column.ts";
import { combinedOf } from "./combine.ts";
import { applyEligibility } from "./eligibility.ts";
import { applyGates } from "./gates.ts";
import { emptySums, gather, gatherCriterion, type Sums } from "./gather.ts";
import type { Grouping } from "./regions.ts";
import { type Gatherer, gathererOf, plus } from "./terms.ts";

/** Sums of doubles may miss a threshold or an end by their last bits; nearer than this is there. */
export const ROUNDING = 1e-12;

const reason = (name: (typeof REASONS)[number]) => REASONS.indexOf(name);
export const COVERAGE = reason("coverage");
export const PRESENT = reason("present");
export const INCOMPLETE = reason("incomplete");
export const NO_CHILD = reason("no-child");
export const OUTSIDE = reason("outside-range");
export const ALONE = reason("alone");

/**
 * Computes one node for every unit, from the columns of its children: value, range, coverage, or why there is none.
 *
 * Children stand in the order of their ids and every sum runs in that order. The range takes every child at its worst
 * and at its best; the value takes the children that have one, and the rest as the missing policy says. What is put
 * in the place of a missing child is not known: it touches neither the range nor the coverage.
 */
export function aggregate(
  plan: TreePlan,
  position: number,
  leaves: readonly LeafColumn[],
  nodes: readonly NodeColumn[],
  matrix: Matrix,
  grouping: Grouping,
): NodeColumn {
  const node = plan.nodes[position]!;
  const units = matrix.units.length;
  const children = childrenOf(plan, position, leaves, nodes, matrix, grouping);
  const means = children.flatMap(({ filling }) => (typeof filling === "object" ? [filling] : []));
  const column = emptyNodeColumn(units, node, means);
  const gatherer = held(gathererOf(node.aggregate), node.aggregate);
  const statistical = plan.methodology.statisticalIndex === true;
  const combined = combinedOf(plan, position, children, units);
  const sums = emptySums(Math.min(BLOCK, units));
  for (let from = 0; from < units; from += BLOCK) {
    const to = Math.min(from + BLOCK, units);
    for (const sum of Object.values(sums)) sum.fill(0);
    const part = partOf(column, from, to);
    for (const ends of [part.low, part.high, part.value]) ends.fill(gatherer.start);
    for (const child of children) {
      if (gatherer.add === plus && child.criterion !== undefined)
        gatherCriterion(child, child.criterion, from, part, sums);
      else gather(child, child.cells(from, to), from, gatherer, part, sums);
    }
    column.pooled?.applicable.set(sums.applicable.subarray(0, to - from), from);
    column.pooled?.entered.set(sums.valued.subarray(0, to - from), from);
    if (combined !== undefined)
      for (const end of ["low", "high", "value"] as const) part[end].set(combined[end].subarray(from, to));
    finish(node, gatherer, statistical, from, to, sums, column);
  }
  if (node.gates.length > 0) applyGates(node, column, matrix, plan.leaves);
  applyEligibility(plan, position, column, matrix);
  return column;
}

/** The gatherer of a sum that is held at a least or a greatest. */
function held(gatherer: Gatherer, aggregate: PlanNode["aggregate"]): Gatherer {
  if (aggregate.use !== "sum") return gatherer;
  return { ...gatherer, finish: (total, weights) => heldSum(aggregate, gatherer.finish(total, weights)) };
}

/** Makes of the sums of a block what the node says of each unit. */
function finish(
  node: PlanNode,
  gatherer: Gatherer,
  statistical: boolean,
  from: number,
  to: number,
  { applicable, shares, valued, applying, present }: Sums,
  column: NodeColumn,
): void {
  const { state, why, outside, value, low, high, known, corroborated, verified } = column;
  const { missing } = node;
  const filled = missing !== "renormalize" && missing !== "require-complete" && missing !== "half";
  const needsAll = node.aggregate.use === "sum" || node.aggregate.use === "product";
  for (let i = 0, u = from; u < to; i++, u++) {
    const count = applying[i]!;
    if (count === 0) {
      state[u] = node.empty ? WITHOUT_VALUE : LEFT_OUT;
      why[u] = node.empty ? NO_CHILD : 0;
      low[u] = Number.NEGATIVE_INFINITY;
      high[u] = Number.POSITIVE_INFINITY;
      continue;
    }
    known[u]! /= shares[i]!;
    corroborated[u]! /= shares[i]!;
    verified[u]! /= shares[i]!;
    if (isNumberless(node.aggregate.use)) {
      state[u] = WITHOUT_VALUE;
      continue;
    }
    low[u] = gatherer.finish(low[u]!, applicable[i]!);
    high[u] = gatherer.finish(high[u]!, applicable[i]!);
    // Less, not at most: an infinite end is never near anything, not even another.
    if (high[u]! - low[u]! < ROUNDING * Math.max(1, Math.abs(low[u]!))) {
      value[u] = high[u] = low[u]!;
      continue;
    }
    const has = present[i]!;
    if (known[u]! + ROUNDING < node.minCoverage) why[u] = COVERAGE;
    else if (node.minPresent !== undefined && has / count < node.minPresent) why[u] = PRESENT;
    else if (missing === "require-complete" && has < count) why[u] = INCOMPLETE;
    else if (valued[i] === 0) why[u] = NO_CHILD;
    else if (needsAll && valued[i] !== applicable[i]) why[u] = INCOMPLETE;
    else {
      const reached = gatherer.finish(value[u]!, valued[i]!);
      const within = Math.min(Math.max(reached, low[u]!), high[u]!);
      const near = Math.abs(reached - within) <= ROUNDING * Math.max(1, Math.abs(within));
      value[u] = near ? within : reached;
      if (!Number.isFinite(reached)) why[u] = missing === "half" ? ALONE : filled ? INCOMPLETE : NO_CHILD;
      else if (!near && statistical) outside[u] = 1;
      else if (!near) why[u] = OUTSIDE;
    }
    state[u] = why[u] === 0 ? VALUED : WITHOUT_VALUE;
  }
}
