import type { Wholes } from "./recompute-tree.ts";

/** The formulas that `recompute` has to be given: those that look at all parts of a node at once. */
export const recomputeWholes: Wholes = {
  median: (_, parts, x) => {
    const sorted = parts.map((part) => ({ weight: part.weight, x: x(part) })).sort((a, b) => (a.x < b.x ? -1 : 1));
    const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
    const upTo = (k: number) => sorted.slice(0, k + 1).reduce((sum, { weight }) => sum + weight, 0);
    const at = sorted.findIndex((_, k) => upTo(k) >= half * (1 - 1e-12));
    const here = sorted[at]?.x ?? Number.NaN;
    return Math.abs(upTo(at) - half) <= half * 1e-12 ? (here + (sorted[at + 1]?.x ?? here)) / 2 : here;
  },
};
