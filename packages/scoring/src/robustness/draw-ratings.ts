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
  if (levels === 1) return place;
  const doubt = 1 - confidence;
  const down = place === 0 ? 0 : place === levels - 1 ? doubt : doubt / 2;
  if (u < down) return place - 1;
  return u < down + confidence || place === levels - 1 ? place : place + 1;
}

/** Puts every rating of stated confidence where its number says: each its own, or that of its rater. */
export function placeRatings(
  { leaf, unit, place, confidence }: DoubtfulCells,
  levels: Int32Array,
  units: number,
  uniforms: Float64Array,
  by: Int32Array | undefined,
  reading: Float64Array,
): void {
  for (let i = 0; i < leaf.length; i++) {
    const u = uniforms[by === undefined ? i : by[i]!]!;
    reading[leaf[i]! * units + unit[i]!] = drawPlace(place[i]!, confidence[i]!, levels[leaf[i]!]!, u);
  }
}
