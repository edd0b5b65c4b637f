import { DISPUTED, KNOWN, type Matrix, NOT_APPLICABLE } from "../select/matrix.ts";

/** What can be said of a cell: it is rated (a level, a value, or that it does not apply), disputed or not known. */
function standingOf(kind: number): "rated" | "disputed" | "unknown" {
  return kind === KNOWN || kind === NOT_APPLICABLE ? "rated" : kind === DISPUTED ? "disputed" : "unknown";
}

/** From which matrices a cell is taken; they have the leaves and the unit of the mixed one. */
export interface CellSources {
  readonly rating: Matrix;
  readonly coverage: Matrix;
}

/**
 * Puts the cells of some units into a matrix: `coverage` says whether a cell is rated, disputed or unknown, `rating`
 * what it is rated as. Where `rating` does not stand as `coverage` says, there is nothing to take from it, and
 * `coverage` gives the cell whole.
 *
 * @param base a matrix that has the units, and may have others; it is left as it is.
 * @param sourcesOf from which matrices the cells of a leaf are taken; they have the units too.
 */
export function mixCells(base: Matrix, units: readonly string[], sourcesOf: (leaf: number) => CellSources): Matrix {
  const mixed = {
    ...base,
    kind: base.kind.slice(),
    reading: base.reading.slice(),
    strength: base.strength.slice(),
    disputes: new Map(base.disputes),
  };
  const leaves = base.kind.length / base.units.length;
  for (let leaf = 0; leaf < leaves; leaf++) {
    const { rating, coverage } = sourcesOf(leaf);
    for (const unit of units) {
      const placeIn = (matrix: Matrix) => leaf * matrix.units.length + matrix.unitAt.get(unit)!;
      const [rated, stands] = [rating, coverage].map((each) => standingOf(each.kind[placeIn(each)]!));
      const from = rated === stands ? rating : coverage;
      const source = placeIn(from);
      const cell = placeIn(base);
      mixed.kind[cell] = from.kind[source]!;
      mixed.reading[cell] = from.reading[source]!;
      mixed.strength[cell] = from.strength[source]!;
      const dispute = from.disputes.get(source);
      if (dispute === undefined) mixed.disputes.delete(cell);
      else mixed.disputes.set(cell, dispute);
    }
  }
  return mixed;
}
