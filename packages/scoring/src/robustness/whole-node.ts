import type { PlanNode, TreePlan } from "../plan/plan.ts";
import { aggregate } from "../score/aggregate.ts";
import type { LeafColumn, NodeColumn } from "../score/column.ts";
import type { Cells } from "./cells.ts";
import type { DrawMethod } from "./draw-method.ts";

/** These look at all children at once. The others are gathered child by child, which the kernel does without an object. */
const AT_ONCE: ReadonlySet<PlanNode["aggregate"]["use"]> = new Set([
  "median",
  "lookup",
  "plug-in",
  "outranking",
  "pooled-share",
]);

/** Whether a node is gathered child by child, with nothing but its own children and gates to look at. */
export function isGathered({ aggregate, missing, eligible }: PlanNode): boolean {
  const { use } = aggregate;
  const isHeld = use === "sum" && (aggregate.least !== undefined || aggregate.greatest !== undefined);
  const needsAll = use === "sum" || use === "product";
  const isFilled = missing === "region-mean" || (missing === "group-mean" && needsAll);
  return !AT_ONCE.has(use) && !isHeld && !isFilled && eligible === undefined;
}

/** Computes a node that has to be seen as a whole, by the engine itself, from what was drawn. */
export function wholeNodeOf(
  method: DrawMethod,
  cells: Cells,
  weights: Float64Array,
  n: number,
  columns: readonly NodeColumn[],
): () => void {
  const { nodes, leaves, matrix, grouping, childStart, childRef, statistical } = method;
  const from = childStart[n]!;
  const to = childStart[n + 1]!;
  const drawn: LeafColumn[] = [];
  for (let i = from; i < to; i++) {
    const leaf = childRef[i]!;
    if (leaf < 0) continue;
    const { value, disputes } = method.columns[leaf]!;
    drawn[leaf] = { ...method.columns[leaf]!, value: value.slice(), disputes: new Map(disputes) };
  }
  const refresh = (i: number): void => {
    const leaf = childRef[i]!;
    const { value, disputes } = drawn[leaf]!;
    const placeOf = (u: number) => cells.rowStart[n]! + u * cells.rowLength[n]! + cells.slot[i]!;
    for (let u = 0; u < value.length; u++) value[u] = cells.value[placeOf(u)]!;
    for (const u of disputes.keys())
      (disputes as Map<number, readonly [number, number]>).set(u, [cells.low[placeOf(u)]!, cells.high[placeOf(u)]!]);
  };
  const numbered = () =>
    leaves.map((leaf, at) => {
      const numbers = cells.numbers[at];
      return leaf.conversion.use === "level-map" && numbers !== undefined
        ? { ...leaf, conversion: { ...leaf.conversion, numbers } }
        : leaf;
    });
  return () => {
    const counted: number[] = [];
    for (let i = from; i < to; i++) {
      if (weights[i] === 0) continue;
      counted.push(i);
      if (childRef[i]! >= 0) refresh(i);
    }
    const plan: TreePlan = {
      nodes,
      leaves: numbered(),
      methodology: { statisticalIndex: statistical },
      childStart: Int32Array.from({ length: nodes.length + 1 }, (_, at) => (at > n ? counted.length : 0)),
      childRef: Int32Array.from(counted, (i) => childRef[i]!),
      childWeight: Float64Array.from(counted, (i) => weights[i]!),
    };
    const made = aggregate(plan, n, drawn, columns, { ...matrix, reading: cells.reading }, grouping);
    const column = columns[n]!;
    for (const part of ["state", "why", "outside"] as const) column[part].set(made[part]);
    for (const part of ["value", "low", "high", "known"] as const) column[part].set(made[part]);
    column.pooled?.applicable.set(made.pooled!.applicable);
    column.pooled?.entered.set(made.pooled!.entered);
  };
}
