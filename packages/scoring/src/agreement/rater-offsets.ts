import { solveSymmetric } from "../numeric/solve-symmetric.ts";
import type { RaterOffset } from "./rater-agreement.ts";
import type { LinkedSet } from "./rater-sets.ts";

/**
 * How each rater of a linked set stands to the others, by least squares of `position = cell + offset of the rater`
 * over the shared cells, with offsets that sum to zero.
 *
 * With the cells' own levels taken out, the equations are `Σ (1 − 1/m) · s(r) − Σ Σ (1/m) · s(q) = Σ (y(r) − ȳ)`
 * over the cells of r, of m raters each. They leave the sum of the offsets open; a constant added to every
 * coefficient sets it to zero and makes the matrix positive definite, because the set is linked.
 */
export function raterOffsetsOf({ raters, cells }: LinkedSet): readonly RaterOffset[] {
  const n = raters.length;
  const placeOf = new Map(raters.map((rater, place) => [rater, place]));
  const matrix = new Float64Array(n * n).fill(1);
  const right = new Array<number>(n).fill(0);
  const shared = new Array<number>(n).fill(0);
  const apart = new Array<number>(n).fill(0);
  for (const { ratings } of cells) {
    const m = ratings.length;
    const total = ratings.reduce((sum, { position }) => sum + position, 0);
    const places = ratings.map(({ rater }) => placeOf.get(rater)!);
    ratings.forEach(({ position }, i) => {
      const r = places[i]!;
      shared[r]!++;
      apart[r]! += position - (total - position) / (m - 1);
      right[r]! += position - total / m;
      matrix[r * n + r]!++;
      for (const q of places) matrix[r * n + q]! -= 1 / m;
    });
  }
  const offsets = solveSymmetric(matrix, right);
  return raters.map((rater, r) => ({
    rater,
    cells: shared[r]!,
    rawDifference: apart[r]! / shared[r]!,
    offset: offsets[r]!,
  }));
}
