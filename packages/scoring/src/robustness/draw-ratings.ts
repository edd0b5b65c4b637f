import type { Cells } from "./cells.ts";
import type { DoubtfulCells } from "./doubtful-cells.ts";

/**
 * Where a rating stands in a draw. The stated confidence c stays on the level; 1 − c goes to the neighbours in equal
 * parts, at an end of the scale all to the one neighbour. The lower u is, the lower the level.
 *
 * @example
 * drawPlace(2, 0.6, 5, 0.19); // => 1
 * drawPlace(2, 0.6, 5, 0.21); // => 2
 * drawPlace(0, 0.6, 5, 0.59); // => 0
 */
export function drawPlace(place: number, confidence: number, levels: number, u: number): number {
  const doubt = 1 - confidence;
  const down = place === 0 ? 0 : place === levels - 1 ? doubt : doubt / 2;
  if (u < down) return place - 1;
  return u < down + confidence || place === levels - 1 ? place : place + 1;
}

/** Puts every rating of stated confidence where its number says: each its own, or that of its rater. */
export function ratingPlacer(
  { leaf, unit, place, confidence }: DoubtfulCells,
  units: number,
  levels: Int32Array,
  numbers: readonly (Float64Array | undefined)[],
  { reading, value, low, high, positionsOf }: Cells,
): (uniforms: Float64Array, by: Int32Array | undefined) => void {
  const positions: number[] = [];
  const starts = new Int32Array(leaf.length + 1);
  const counts = Array.from(leaf, (at) => numbers[at]);
  for (let i = 0; i < leaf.length; i++) {
    if (counts[i] !== undefined) positions.push(...positionsOf(leaf[i]!, unit[i]!));
    starts[i + 1] = positions.length;
  }
  const cells = Int32Array.from(positions);
  const readings = Int32Array.from(leaf, (at, i) => at * units + unit[i]!);
  const tops = Int32Array.from(leaf, (at) => levels[at]!);
  return (uniforms, by) => {
    for (let i = 0; i < leaf.length; i++) {
      const u = uniforms[by === undefined ? i : by[i]!]!;
      const drawn = drawPlace(place[i]!, confidence[i]!, tops[i]!, u);
      reading[readings[i]!] = drawn;
      for (let p = starts[i]!; p < starts[i + 1]!; p++) {
        const at = cells[p]!;
        value[at] = low[at] = high[at] = counts[i]![drawn]!;
      }
    }
  };
}
