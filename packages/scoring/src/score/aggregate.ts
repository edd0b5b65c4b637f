import { usesWeights } from "../plan/compile-node.ts";
import type { Plan, PlanNode } from "../plan/plan.ts";
import type { Matrix } from "../select/matrix.ts";
import {
  ASSUMED,
  type Column,
  emptyNodeColumn,
  LEFT_OUT,
  type NodeColumn,
  REASONS,
  VALUED,
  WITHOUT_VALUE,
} from "./column.ts";
import { applyGates } from "./gates.ts";
import { type Gatherer, gathererOf } from "./terms.ts";

/** Sums of doubles may miss a threshold or an end by their last bits; nearer than this is there. */
export const ROUNDING = 1e-12;

const reason = (name: (typeof REASONS)[number]) => REASONS.indexOf(name);
const COVERAGE = reason("coverage");
const PRESENT = reason("present");
const INCOMPLETE = reason("incomplete");
const NO_CHILD = reason("no-child");
const OUTSIDE = reason("outside-range");

/** A counted child with its column and weights. */
interface Child {
  readonly column: Column;
  readonly weight: number;
  /** The weight for coverage: 1 where the aggregator has no weights. */
  readonly share: number;
}

/**
 * Computes one node for every unit, from the columns of its children: value, range, coverage, or why there is none.
 *
 * Children stand in the order of their ids and every sum runs in that order. The range takes every child at its worst
 * and at its best; the value takes the children that have one, and the rest as the missing policy says.
 */
export function aggregate(
  plan: Plan,
  position: number,
  leaves: readonly Column[],
  nodes: readonly Column[],
  matrix: Matrix,
): NodeColumn {
  const node = plan.nodes[position]!;
  const units = matrix.units.length;
  const children = childrenOf(plan, position, leaves, nodes);
  const column = emptyNodeColumn(units, node, children.length);
  const gatherer = gathererOf(node.aggregate);
  const linear = node.aggregate.use === "weighted-mean" || node.aggregate.use === "sum";
  const { low, high, value, known, corroborated, verified } = column;

  // What each unit's children weigh: all that apply, for coverage and for the range; and those with a value.
  const applicable = new Float64Array(units);
  const shares = new Float64Array(units);
  const valued = new Float64Array(units);
  const applying = new Int32Array(units);
  const present = new Int32Array(units);
  if (!linear) {
    low.fill(gatherer.start);
    high.fill(gatherer.start);
    value.fill(gatherer.start);
  }
  for (const { column: child, weight, share } of children) {
    const { state } = child;
    const { low: childLow, high: childHigh, value: childValue } = child;
    const { known: childKnown, corroborated: childCorroborated, verified: childVerified } = child;
    for (let u = 0; u < units; u++) {
      const at = state[u]!;
      if (at === LEFT_OUT) continue;
      applying[u]!++;
      applicable[u]! += weight;
      shares[u]! += share;
      if (at !== WITHOUT_VALUE) {
        present[u]!++;
        valued[u]! += weight;
      }
      known[u]! += share * childKnown[u]!;
      corroborated[u]! += share * childCorroborated[u]!;
      verified[u]! += share * childVerified[u]!;
    }
    if (linear) {
      for (let u = 0; u < units; u++) {
        const at = state[u]!;
        if (at === LEFT_OUT) continue;
        low[u]! += weight * childLow[u]!;
        high[u]! += weight * childHigh[u]!;
        if (at !== WITHOUT_VALUE) value[u]! += weight * childValue[u]!;
      }
    } else {
      const { add } = gatherer;
      for (let u = 0; u < units; u++) {
        const at = state[u]!;
        if (at === LEFT_OUT) continue;
        low[u] = add(low[u]!, childLow[u]!, weight);
        high[u] = add(high[u]!, childHigh[u]!, weight);
        if (at !== WITHOUT_VALUE) value[u] = add(value[u]!, childValue[u]!, weight);
      }
    }
  }
  if (node.missing === "worst-case" || node.missing === "group-mean")
    fillMissing(node, children, column, valued, gatherer);

  const { state, why, outside } = column;
  const filled = node.missing === "worst-case" || node.missing === "group-mean";
  const statistical = plan.methodology.statisticalIndex === true;
  for (let u = 0; u < units; u++) {
    const count = applying[u]!;
    if (count === 0) {
      state[u] = node.empty ? WITHOUT_VALUE : LEFT_OUT;
      why[u] = node.empty ? NO_CHILD : 0;
      low[u] = Number.NEGATIVE_INFINITY;
      high[u] = Number.POSITIVE_INFINITY;
      continue;
    }
    known[u]! /= shares[u]!;
    corroborated[u]! /= shares[u]!;
    verified[u]! /= shares[u]!;
    if (node.aggregate.use === "none") {
      state[u] = WITHOUT_VALUE;
      continue;
    }
    low[u] = gatherer.finish(low[u]!, applicable[u]!);
    high[u] = gatherer.finish(high[u]!, applicable[u]!);
    // Less, not at most: an infinite end is never near anything, not even another.
    if (high[u]! - low[u]! < ROUNDING * Math.max(1, Math.abs(low[u]!))) {
      value[u] = high[u] = low[u]!;
      continue;
    }
    const has = present[u]!;
    if (known[u]! + ROUNDING < node.minCoverage) why[u] = COVERAGE;
    else if (node.minPresent !== undefined && has / count < node.minPresent) why[u] = PRESENT;
    else if (node.missing === "require-complete" && has < count) why[u] = INCOMPLETE;
    else if (valued[u] === 0) why[u] = NO_CHILD;
    else {
      const reached = gatherer.finish(value[u]!, valued[u]!);
      const within = Math.min(Math.max(reached, low[u]!), high[u]!);
      const near = Math.abs(reached - within) <= ROUNDING * Math.max(1, Math.abs(within));
      value[u] = near ? within : reached;
      if (!Number.isFinite(reached)) why[u] = filled ? INCOMPLETE : NO_CHILD;
      else if (!near && statistical) outside[u] = 1;
      else if (!near) why[u] = OUTSIDE;
    }
    state[u] = why[u] === 0 ? VALUED : WITHOUT_VALUE;
  }
  if (node.gates.length > 0) applyGates(node, column, matrix, plan.leaves);
  return column;
}

function childrenOf(plan: Plan, position: number, leaves: readonly Column[], nodes: readonly Column[]): Child[] {
  const { childStart, childRef, childWeight } = plan;
  const weighs = usesWeights(plan.nodes[position]!.aggregate.use);
  const children: Child[] = [];
  for (let i = childStart[position]!; i < childStart[position + 1]!; i++) {
    const ref = childRef[i]!;
    const weight = childWeight[i]!;
    children.push({ column: ref >= 0 ? leaves[ref]! : nodes[~ref]!, weight, share: weighs ? weight : 1 });
  }
  return children;
}

/**
 * Puts a number in the place of each missing child: its own worst, or its mean over the units that have it. The range
 * and the coverage are not touched: what was put there is not known.
 */
function fillMissing(
  node: PlanNode,
  children: readonly Child[],
  column: NodeColumn,
  valued: Float64Array,
  { start, add }: Gatherer,
): void {
  const { value } = column;
  value.fill(start);
  valued.fill(0);
  for (const [k, { column: child, weight }] of children.entries()) {
    const mean = node.missing === "group-mean" ? meanOf(child) : undefined;
    if (column.groupMeans !== undefined) column.groupMeans[k] = mean ?? Number.NaN;
    for (let u = 0; u < value.length; u++) {
      const at = child.state[u]!;
      if (at === LEFT_OUT) continue;
      const number = at !== WITHOUT_VALUE ? child.value[u]! : node.missing === "worst-case" ? child.low[u]! : mean;
      if (number === undefined) continue;
      valued[u]! += weight;
      value[u] = add(value[u]!, number, weight);
    }
  }
}

function meanOf({ state, value }: Column): number | undefined {
  let total = 0;
  let count = 0;
  for (let u = 0; u < value.length; u++) {
    if (state[u] !== VALUED && state[u] !== ASSUMED) continue;
    total += value[u]!;
    count++;
  }
  return count === 0 ? undefined : total / count;
}
