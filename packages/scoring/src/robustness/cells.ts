import { rangeOfCell, VALUED } from "../score/column.ts";
import type { DrawMethod } from "./draw-method.ts";

/**
 * The criteria below every node, unit by unit: those of node `n` and unit `u` are a row that starts at
 * `rowStart[n] + u · rowLength[n]`, in the order of the node's children. A criterion under two roots stands twice.
 */
export interface Cells {
  readonly rowStart: Int32Array;
  readonly rowLength: Int32Array;
  /** By child: its place in the row of its node. */
  readonly slot: Int32Array;
  readonly state: Uint8Array;
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Readings that may be drawn, as in a matrix. */
  readonly reading: Float64Array;
  /** By criterion: the numbers of its levels, where they were drawn. */
  readonly numbers: readonly (Float64Array | undefined)[];
  /** Where a criterion stands for a unit, in all rows it stands in. */
  readonly positionsOf: (leaf: number, unit: number) => readonly number[];
  /** Puts numbers into every known cell on a level of some criteria, and into those that are disputed. */
  readonly refreshAll: (leaves: Int32Array, numbers: Float64Array) => void;
}

/** Lays out the criteria of a method for draws. */
export function cellsOf(method: DrawMethod): Cells {
  const { nodes, childStart, childRef, matrix, columns } = method;
  const units = matrix.units.length;
  const rowStart = new Int32Array(nodes.length);
  const rowLength = new Int32Array(nodes.length);
  const slot = new Int32Array(childRef.length);
  /** By criterion: start and length of the rows it stands in, and its place there. */
  const places: number[][] = columns.map(() => []);
  let size = 0;
  for (let n = 0; n < nodes.length; n++) {
    rowStart[n] = size;
    for (let i = childStart[n]!; i < childStart[n + 1]!; i++) if (childRef[i]! >= 0) slot[i] = rowLength[n]!++;
    for (let i = childStart[n]!; i < childStart[n + 1]!; i++)
      if (childRef[i]! >= 0) places[childRef[i]!]!.push(size + slot[i]!, rowLength[n]!);
    size += rowLength[n]! * units;
  }
  const state = new Uint8Array(size);
  const value = new Float64Array(size);
  const low = new Float64Array(size);
  const high = new Float64Array(size);
  const reading = matrix.reading.slice();
  columns.forEach((column, leaf) => {
    for (let p = 0; p < places[leaf]!.length; p += 2)
      for (let u = 0; u < units; u++) {
        const at = places[leaf]![p]! + u * places[leaf]![p + 1]!;
        state[at] = column.state[u]!;
        value[at] = column.value[u]!;
        [low[at], high[at]] = rangeOfCell(column, u);
      }
  });

  const positionsOf = (leaf: number, unit: number) => {
    const own = places[leaf]!;
    return own.flatMap((first, p) => (p % 2 === 0 ? [first + unit * own[p + 1]!] : []));
  };
  const drawn: (Float64Array | undefined)[] = columns.map(() => undefined);
  const refreshAll = (leaves: Int32Array, numbers: Float64Array) => {
    for (const leaf of leaves) {
      drawn[leaf] = numbers;
      const own = places[leaf]!;
      const first = leaf * units;
      for (let p = 0; p < own.length; p += 2) {
        let at = own[p]!;
        for (let u = 0; u < units; u++, at += own[p + 1]!)
          if (state[at] === VALUED) value[at] = low[at] = high[at] = numbers[reading[first + u]!]!;
        for (const u of columns[leaf]!.disputes.keys()) {
          const { worst, best, taken } = matrix.disputes.get(first + u)!;
          const disputed = own[p]! + u * own[p + 1]!;
          low[disputed] = numbers[worst!]!;
          high[disputed] = numbers[best!]!;
          if (taken !== undefined) value[disputed] = numbers[taken]!;
        }
      }
    }
  };
  return { rowStart, rowLength, slot, state, value, low, high, reading, numbers: drawn, positionsOf, refreshAll };
}
