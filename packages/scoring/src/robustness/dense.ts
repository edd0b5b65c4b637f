import { LEFT_OUT, type NodeColumn, VALUED } from "../score/column.ts";
import type { Cells } from "./cells.ts";
import type { DrawMethod } from "./draw-method.ts";

/** The units of a node of which all is known, so that its value is one plain sum; and the others. */
export interface UnitsOfNode {
  readonly dense: Int32Array;
  readonly sparse: Int32Array;
}

/** Tells units in which every child is a criterion with a known value, under a weighted mean, from all others. */
export function denseUnits({ nodes, matrix, childStart, childRef }: DrawMethod, cells: Cells, n: number): UnitsOfNode {
  const dense: number[] = [];
  const sparse: number[] = [];
  const refs = childRef.subarray(childStart[n]!, childStart[n + 1]!);
  const plain = nodes[n]!.aggregate.use === "weighted-mean" && refs.every((ref) => ref >= 0);
  matrix.units.forEach((_, u) => {
    const first = cells.rowStart[n]! + u * cells.rowLength[n]!;
    const row = cells.state.subarray(first, first + cells.rowLength[n]!);
    (plain && row.every((state) => state === VALUED) ? dense : sparse).push(u);
  });
  return { dense: Int32Array.from(dense), sparse: Int32Array.from(sparse) };
}

/**
 * `Σwx / Σw` for the units of which all is known, four at a time: each sum runs in the order of the children, and four
 * that run side by side do not wait for one another.
 */
export function addDense(
  { childStart }: DrawMethod,
  { rowStart, rowLength, value: x }: Cells,
  weights: Float64Array,
  n: number,
  units: Int32Array,
  { state, value, low, high, why }: NodeColumn,
): void {
  const from = childStart[n]!;
  const length = rowLength[n]!;
  const first = rowStart[n]!;
  let sum = 0;
  for (let k = 0; k < length; k++) sum += weights[from + k]!;
  if (sum === 0) {
    // Every child is left out.
    for (const u of units) {
      state[u] = LEFT_OUT;
      low[u] = Number.NEGATIVE_INFINITY;
      high[u] = Number.POSITIVE_INFINITY;
    }
    return;
  }
  let i = 0;
  for (; i + 3 < units.length; i += 4) {
    const [u0, u1, u2, u3] = [units[i]!, units[i + 1]!, units[i + 2]!, units[i + 3]!];
    let a = first + u0 * length;
    let b = first + u1 * length;
    let c = first + u2 * length;
    let d = first + u3 * length;
    let sa = 0;
    let sb = 0;
    let sc = 0;
    let sd = 0;
    for (let k = from; k < from + length; k++) {
      const w = weights[k]!;
      sa += w * x[a++]!;
      sb += w * x[b++]!;
      sc += w * x[c++]!;
      sd += w * x[d++]!;
    }
    value[u0] = low[u0] = high[u0] = sa / sum;
    value[u1] = low[u1] = high[u1] = sb / sum;
    value[u2] = low[u2] = high[u2] = sc / sum;
    value[u3] = low[u3] = high[u3] = sd / sum;
    state[u0] = state[u1] = state[u2] = state[u3] = VALUED;
    why[u0] = why[u1] = why[u2] = why[u3] = 0;
  }
  for (; i < units.length; i++) {
    const u = units[i]!;
    let at = first + u * length;
    let total = 0;
    for (let k = from; k < from + length; k++) total += weights[k]! * x[at++]!;
    value[u] = low[u] = high[u] = total / sum;
    state[u] = VALUED;
    why[u] = 0;
  }
}
