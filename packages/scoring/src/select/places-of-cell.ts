import type { PlanLeaf } from "../plan/plan.ts";
import { DISPUTED, KNOWN, type Matrix, NOT_APPLICABLE } from "./matrix.ts";

/** The worst and the best place on its scale where a cell may stand; `undefined` where it does not apply. */
export function placesOfCell(
  matrix: Matrix,
  leaves: readonly PlanLeaf[],
  leaf: number,
  unit: number,
): readonly [worst: number, best: number] | undefined {
  const cell = leaf * matrix.units.length + unit;
  const kind = matrix.kind[cell]!;
  if (kind === NOT_APPLICABLE) return undefined;
  if (kind === KNOWN) {
    const place = matrix.reading[cell]!;
    return [place, place];
  }
  const { conversion } = leaves[leaf]!;
  const top = conversion.use === "level-map" ? conversion.levels.length - 1 : 0;
  const { worst = 0, best = top } = (kind === DISPUTED ? matrix.disputes.get(cell) : undefined) ?? {};
  return [worst, best];
}
