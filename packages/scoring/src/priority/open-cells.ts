import type { Normalizer } from "@stocktake/model";
import type { PopulationRange } from "../plan/convert.ts";
import type { Scores } from "../score/score-dataset.ts";
import { DISPUTED, KNOWN, NOT_APPLICABLE } from "../select/matrix.ts";
import type { Reach } from "./reach.ts";

/** A cell that nobody knows, or on which ratings differ, with what an answer may read at worst and at best. */
export interface OpenCell {
  readonly leaf: number;
  /** Every reading that an answer may give; only the two ends for a measured value, between which all are possible. */
  readonly readings: readonly number[];
  readonly continuous: boolean;
  /** Absent where there is no bound, or no scale to put an answer on. */
  readonly best: number | undefined;
}

/** The open cells of a State that a target hangs on, in the order of their criteria. */
export function openCellsOf(scores: Scores, unit: number, { leaves }: Reach): readonly OpenCell[] {
  const { plan, matrix, population } = scores;
  return leaves.flatMap((leaf): OpenCell[] => {
    const cell = leaf * matrix.units.length + unit;
    const kind = matrix.kind[cell]!;
    if (kind === KNOWN || kind === NOT_APPLICABLE) return [];
    const { id, conversion } = plan.leaves[leaf]!;
    const { worst, best } = (kind === DISPUTED ? matrix.disputes.get(cell) : undefined) ?? {};
    if (conversion.use === "level-map") {
      const from = worst ?? 0;
      const to = best ?? conversion.levels.length - 1;
      const readings = Array.from({ length: to - from + 1 }, (_, step) => from + step);
      return [{ leaf, readings, continuous: false, best: to }];
    }
    const ends =
      worst !== undefined && best !== undefined
        ? [worst, best]
        : endsOf(conversion.normalizer, conversion.domain, population[id]);
    return [{ leaf, readings: ends, continuous: true, best: ends[1] }];
  });
}

/** The worst and the best value of a measure that make a difference; none where one of them has no bound. */
function endsOf(
  normalizer: Normalizer,
  domain: { readonly least?: number; readonly greatest?: number },
  population: PopulationRange | undefined,
): readonly number[] {
  let least = domain.least;
  let greatest = domain.greatest;
  if (normalizer.use === "min-max") {
    least = population?.least;
    greatest = population?.greatest;
  } else if (normalizer.use === "goalposts") {
    const { caps, low, high } = normalizer;
    if (caps === "both" || caps === "low") least = low;
    if (caps === "both" || caps === "high") greatest = high;
  }
  if (least === undefined || greatest === undefined) return [];
  return normalizer.direction === "higher-is-better" ? [least, greatest] : [greatest, least];
}
