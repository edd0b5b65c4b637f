import { usesWeights } from "../plan/compile-node.ts";
import { VALUED } from "../score/column.ts";
import type { DrawMethod } from "./draw-method.ts";
import { childrenBelow, type TreeKernel } from "./tree-kernel.ts";

/** How values move, over the entities that have one before and after. */
interface Change {
  readonly mean: number;
  readonly greatest: number;
}

/** What leaving a criterion or a node out does to the values at the node under study. */
export interface Effect extends Change {
  readonly kind: "criterion" | "node";
  readonly id: string;
  /** Entities that have a value only with it, and only without it. */
  readonly lost: number;
  readonly gained: number;
}

/** How far values lie apart with one weight at its least and at its greatest. */
export interface Swing extends Change {
  readonly kind: "criterion" | "node";
  readonly id: string;
  /** The node whose child it is. */
  readonly below: string;
  readonly weights: readonly [least: number, greatest: number];
}

/** Leaves out each criterion and each node below a node, one at a time. */
export function leaveOneOut(kernel: TreeKernel, at: number): readonly Effect[] {
  const { method, weights } = kernel;
  const { childRef, childWeight } = method;
  const before = valuesAt(kernel, at, () => {});
  const effects = childrenBelow(method, at).map((i): Effect => {
    const after = valuesAt(kernel, at, () => {
      weights[i] = 0;
    });
    weights.set(childWeight);
    let lost = 0;
    let gained = 0;
    before.forEach((value, u) => {
      if (Number.isNaN(after[u]!) && !Number.isNaN(value)) lost++;
      if (Number.isNaN(value) && !Number.isNaN(after[u]!)) gained++;
    });
    return { ...childOf(method, childRef[i]!), ...changeOf(before, after), lost, gained };
  });
  return effects.sort(byMean);
}

/** Moves each weight below a node by a share down and up, one at a time; the weights of a node add up as before. */
export function swingWeights(kernel: TreeKernel, at: number, share: number): readonly Swing[] {
  const { method, weights } = kernel;
  const { nodes, childStart, childRef, childWeight } = method;
  const swings = childrenBelow(method, at).flatMap((i): Swing[] => {
    const n = nodes.findIndex((_, each) => i < childStart[each + 1]!);
    const from = childStart[n]!;
    const to = childStart[n + 1]!;
    if (!usesWeights(nodes[n]!.aggregate.use) || to - from < 2) return [];
    const declared = childWeight[i]!;
    const withWeight = (weight: number) =>
      valuesAt(kernel, at, () => {
        const sum = childWeight.subarray(from, to).reduce((total, each) => total + each, 0);
        for (let k = from; k < to; k++)
          weights[k] = ((k === i ? weight : childWeight[k]!) * sum) / (sum - declared + weight);
      });
    const ends = [declared * (1 - share), declared * (1 + share)] as const;
    const change = changeOf(withWeight(ends[0]), withWeight(ends[1]));
    weights.set(childWeight);
    return [{ ...childOf(method, childRef[i]!), below: nodes[n]!.id, weights: ends, ...change }];
  });
  return swings.sort(byMean);
}

function valuesAt(kernel: TreeKernel, at: number, change: () => void): Float64Array {
  kernel.weights.set(kernel.method.childWeight);
  change();
  kernel.run();
  const { state, value } = kernel.columns[at]!;
  return value.map((x, u) => (state[u] === VALUED ? x : Number.NaN));
}

function childOf({ leaves, nodes }: DrawMethod, ref: number): { kind: "criterion" | "node"; id: string } {
  return ref >= 0 ? { kind: "criterion", id: leaves[ref]!.id } : { kind: "node", id: nodes[~ref]!.id };
}

function changeOf(before: Float64Array, after: Float64Array): Change {
  let sum = 0;
  let count = 0;
  let greatest = 0;
  for (let u = 0; u < before.length; u++) {
    const change = Math.abs(after[u]! - before[u]!);
    if (Number.isNaN(change)) continue;
    sum += change;
    count++;
    greatest = Math.max(greatest, change);
  }
  return { mean: count === 0 ? 0 : sum / count, greatest };
}

function byMean(a: Change & { readonly id: string }, b: Change & { readonly id: string }): number {
  return b.mean - a.mean || (a.id < b.id ? -1 : 1);
}
