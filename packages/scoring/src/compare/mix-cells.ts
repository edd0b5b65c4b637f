import { DISPUTED, KNOWN, type Matrix, NOT_APPLICABLE } from "../select/matrix.ts";

/** What can be said of a cell: it is rated (a level, a value, or that it does not apply), disputed or not known. */
function standingOf(kind: number): "rated" | "disputed" | "unknown" {
  return kind === KNOWN || kind === NOT_APPLICABLE ? "rated" : kind === DISPUTED ? "disputed" : "unknown";
}

/**
 * Puts the cells of one unit into a matrix: `coverage` says whether a cell is rated, disputed or unknown, `rating` what
 * it is rated as. Where `rating` does not stand as `coverage` says, there is nothing to take from it, and `coverage`
 * gives the cell whole.
 *
 * @param base a matrix of the same leaves that has the unit, and may have others; it is left as it is.
 */
export function mixCells(
  base: Matrix,
  unit: string,
  { rating, coverage }: { rating: Matrix; coverage: Matrix },
): Matrix {
  const mixed = {
    ...base,
    kind: base.kind.slice(),
    reading: base.reading.slice(),
    strength: base.strength.slice(),
    disputes: new Map(base.disputes),
  };
  const placeIn = ({ units, unitAt }: Matrix, leaf: number) => leaf * units.length + unitAt.get(unit)!;
  const leaves = base.kind.length / base.units.length;
  for (let leaf = 0; leaf < leaves; leaf++) {
    const alike =
      standingOf(rating.kind[placeIn(rating, leaf)]!) === standingOf(coverage.kind[placeIn(coverage, leaf)]!);
    const from = alike ? rating : coverage;
    const source = placeIn(from, leaf);
    const cell = placeIn(base, leaf);
    mixed.kind[cell] = from.kind[source]!;
    mixed.reading[cell] = from.reading[source]!;
    mixed.strength[cell] = from.strength[source]!;
    const dispute = from.disputes.get(source);
    if (dispute === undefined) mixed.disputes.delete(cell);
    else mixed.disputes.set(cell, dispute);
  }
  return mixed;
}
