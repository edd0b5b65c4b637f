import { isNumberless, usesWeights } from "../plan/compile-node.ts";
import type { PlanNode } from "../plan/plan.ts";
import { COVERAGE, INCOMPLETE, NO_CHILD, OUTSIDE, PRESENT, ROUNDING } from "../score/aggregate.ts";
import { ASSUMED, emptyNodeColumn, LEFT_OUT, type NodeColumn, VALUED, WITHOUT_VALUE } from "../score/column.ts";
import { applyGates, limitsOf } from "../score/gates.ts";
import { type Gatherer, gathererOf, plus } from "../score/terms.ts";
import { type Cells, cellsOf } from "./cells.ts";
import { addDense, denseUnits } from "./dense.ts";
import type { DrawMethod } from "./draw-method.ts";
import { isGathered, wholeNodeOf } from "./whole-node.ts";

/** The tree of one method, ready to be computed again and again with other weights, scales and ratings. */
export interface TreeKernel {
  readonly method: DrawMethod;
  readonly cells: Cells;
  /** By counted child, as `childWeight`; written before each run. A weight of zero leaves the child out. */
  readonly weights: Float64Array;
  /** By node; written by each run, for the nodes that are kept and those below them. Only state, value, range and the known share are kept. */
  readonly columns: readonly NodeColumn[];
  run(): void;
}

/** Places of all counted children below a node. */
export function childrenBelow({ childStart, childRef }: DrawMethod, at: number): readonly number[] {
  const found: number[] = [];
  const visit = (n: number): void => {
    for (let i = childStart[n]!; i < childStart[n + 1]!; i++) {
      found.push(i);
      if (childRef[i]! < 0) visit(~childRef[i]!);
    }
  };
  visit(at);
  return found.sort((a, b) => a - b);
}

/**
 * Prepares the tree of a method. A run gives the same bytes as `scoreMatrix` does for the same weights, without an
 * object for a draw or a cell.
 */
export function treeKernelOf(method: DrawMethod): TreeKernel {
  const { nodes, leaves, matrix, childStart, childWeight } = method;
  const cells = cellsOf(method);
  const weights = childWeight.slice();
  const columns = nodes.map((node) => emptyNodeColumn(matrix.units.length, node, []));
  const drawn = { ...matrix, reading: cells.reading };
  const needed = new Set(method.recorded);
  for (const at of method.recorded) for (const i of childrenBelow(method, at)) needed.add(~method.childRef[i]!);
  const gatheredNodeOf = (n: number) => {
    const node = nodes[n]!;
    const column = columns[n]!;
    const gatherer = gathererOf(node.aggregate);
    const { dense, sparse } = denseUnits(method, cells, n);
    const means = node.missing === "group-mean" ? new Float64Array(childStart[n + 1]! - childStart[n]!) : undefined;
    for (const u of dense) column.known[u] = 1;
    const limits = node.gates.map((gate) => matrix.units.map((_, u) => limitsOf(gate, u, matrix, leaves)));
    const limitsAt = method.drawsRatings ? undefined : (gate: number, u: number) => limits[gate]![u];
    return () => {
      addDense(method, cells, weights, n, dense, column);
      addSparse(method, cells, weights, n, gatherer, sparse, columns, means);
      if (node.gates.length > 0) applyGates(node, column, drawn, leaves, limitsAt);
    };
  };
  const steps = nodes.flatMap((node, n): (() => void)[] => {
    if (!needed.has(n)) return [];
    if (isNumberless(node.aggregate.use)) {
      columns[n]!.state.fill(WITHOUT_VALUE);
      return [];
    }
    return [isGathered(node) ? gatheredNodeOf(n) : wholeNodeOf(method, cells, weights, n, columns)];
  });
  const run = () => {
    for (const step of steps) step();
  };
  return { method, cells, weights, columns, run };
}

/** Computes a node for the units in which something is missing or not applicable, or which have nodes below. */
function addSparse(
  { nodes, childStart, childRef, statistical }: DrawMethod,
  cells: Cells,
  weights: Float64Array,
  n: number,
  gatherer: Gatherer,
  units: Int32Array,
  columns: readonly NodeColumn[],
  means: Float64Array | undefined,
): void {
  const node = nodes[n]!;
  const column = columns[n]!;
  const { add, start } = gatherer;
  const linear = add === plus;
  const weighs = usesWeights(node.aggregate.use);
  const worstCase = node.missing === "worst-case";
  const from = childStart[n]!;
  const to = childStart[n + 1]!;
  if (means !== undefined)
    for (let i = from; i < to; i++) means[i - from] = meanOfChild(cells, n, i, childRef[i]!, columns);
  const { state: cellState, value: cellValue, low: cellLow, high: cellHigh } = cells;
  for (const u of units) {
    const row = cells.rowStart[n]! + u * cells.rowLength[n]!;
    let applying = 0;
    let present = 0;
    let applicable = 0;
    let shares = 0;
    let valued = 0;
    let known = 0;
    let total = start;
    let least = start;
    let greatest = start;
    for (let i = from; i < to; i++) {
      const weight = weights[i]!;
      const ref = childRef[i]!;
      let at: number;
      let number: number;
      let low: number;
      let high: number;
      let knownShare: number;
      if (ref >= 0) {
        const cell = row + cells.slot[i]!;
        at = cellState[cell]!;
        number = cellValue[cell]!;
        low = cellLow[cell]!;
        high = cellHigh[cell]!;
        knownShare = at === VALUED ? 1 : 0;
      } else {
        const child = columns[~ref]!;
        at = child.state[u]!;
        number = child.value[u]!;
        low = child.low[u]!;
        high = child.high[u]!;
        knownShare = child.known[u]!;
      }
      if (at === LEFT_OUT || weight === 0) continue;
      const share = weighs ? weight : 1;
      applying++;
      applicable += weight;
      shares += share;
      known += share * knownShare;
      least = linear ? least + weight * low : add(least, low, weight);
      greatest = linear ? greatest + weight * high : add(greatest, high, weight);
      if (at !== WITHOUT_VALUE) present++;
      else if (worstCase) number = low;
      else if (means !== undefined && !Number.isNaN(means[i - from]!)) number = means[i - from]!;
      else continue;
      valued += weight;
      total = linear ? total + weight * number : add(total, number, weight);
    }
    column.why[u] = 0;
    if (applying === 0) {
      column.state[u] = LEFT_OUT;
      column.low[u] = Number.NEGATIVE_INFINITY;
      column.high[u] = Number.POSITIVE_INFINITY;
      continue;
    }
    column.known[u] = known / shares;
    column.low[u] = gatherer.finish(least, applicable);
    column.high[u] = gatherer.finish(greatest, applicable);
    settle(node, gatherer, statistical, column, u, applying, present, valued, total);
  }
}

/** Says whether enough is known for a value, as `aggregate` does. */
function settle(
  node: PlanNode,
  gatherer: Gatherer,
  statistical: boolean,
  column: NodeColumn,
  u: number,
  applying: number,
  present: number,
  valued: number,
  total: number,
): void {
  const low = column.low[u]!;
  const high = column.high[u]!;
  column.state[u] = VALUED;
  if (high - low < ROUNDING * Math.max(1, Math.abs(low))) {
    column.value[u] = column.high[u] = low;
    return;
  }
  let why = 0;
  if (column.known[u]! + ROUNDING < node.minCoverage) why = COVERAGE;
  else if (node.minPresent !== undefined && present / applying < node.minPresent) why = PRESENT;
  else if (node.missing === "require-complete" && present < applying) why = INCOMPLETE;
  else {
    const reached = gatherer.finish(total, valued);
    const within = Math.min(Math.max(reached, low), high);
    const near = Math.abs(reached - within) <= ROUNDING * Math.max(1, Math.abs(within));
    column.value[u] = near ? within : reached;
    // Nor is it finite where no child is valued: 0 / 0, or the infinity that a weakest link starts from.
    if (!Number.isFinite(reached)) why = NO_CHILD;
    else if (!near && !statistical) why = OUTSIDE;
  }
  column.why[u] = why;
  if (why !== 0) column.state[u] = WITHOUT_VALUE;
}

/** The mean of a child over the units that have a number of it; `NaN` where none has. */
function meanOfChild(cells: Cells, n: number, i: number, ref: number, columns: readonly NodeColumn[]): number {
  let total = 0;
  let count = 0;
  for (let u = 0; u < columns[n]!.state.length; u++) {
    const cell = cells.rowStart[n]! + u * cells.rowLength[n]! + cells.slot[i]!;
    const state = ref >= 0 ? cells.state[cell]! : columns[~ref]!.state[u]!;
    if (state !== VALUED && state !== ASSUMED) continue;
    total += ref >= 0 ? cells.value[cell]! : columns[~ref]!.value[u]!;
    count++;
  }
  return total / count;
}
