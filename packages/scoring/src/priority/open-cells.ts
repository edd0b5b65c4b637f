import type { Normalizer } from "@stocktake/model";
import { givesScale, isRelative, type PopulationParameters, type RelativeNormalizer } from "../plan/population.ts";
import type { Scores } from "../score/score-dataset.ts";
import { DISPUTED, KNOWN, NOT_APPLICABLE } from "../select/matrix.ts";
import type { Reach } from "./reach.ts";

/** A cell that nobody knows, or on which ratings differ, with what an answer may read. */
export interface OpenCell {
  readonly leaf: number;
  /**
   * Every reading that an answer may give, the worst first. Of a measured value only its two ends, between which
   * everything is possible; nothing where an end has no bound.
   */
  readonly readings: readonly number[];
  readonly continuous: boolean;
  /** False where the population gives no scale on which an answer could be put: it would stay without a number. */
  readonly answerable: boolean;
  /** Open cells with equal texts may take one another's place. */
  readonly alike: string;
}

/** The open cells of a State that a target hangs on, in the order of their criteria. */
export function openCellsOf(scores: Scores, unit: number, reach: Reach): readonly OpenCell[] {
  const { plan, matrix, population } = scores;
  return reach.leaves.flatMap((leaf): OpenCell[] => {
    const cell = leaf * matrix.units.length + unit;
    const kind = matrix.kind[cell]!;
    if (kind === KNOWN || kind === NOT_APPLICABLE) return [];
    const { id, conversion } = plan.leaves[leaf]!;
    const { worst, best } = (kind === DISPUTED ? matrix.disputes.get(cell) : undefined) ?? {};
    if (conversion.use === "level-map") {
      const from = worst ?? 0;
      const to = best ?? conversion.levels.length - 1;
      const readings = Array.from({ length: to - from + 1 }, (_, step) => from + step);
      const alike = JSON.stringify([reach.entersAt(leaf), readings.map((reading) => reach.comesTo(leaf, reading))]);
      return [{ leaf, readings, continuous: false, answerable: true, alike }];
    }
    const { normalizer, domain } = conversion;
    const parameters = population[id];
    const answerable = !isRelative(normalizer) || (parameters !== undefined && givesScale(normalizer, parameters));
    const disputed = worst !== undefined && best !== undefined ? [worst, best] : undefined;
    const readings = answerable ? (disputed ?? endsOf(normalizer, domain, parameters)) : [];
    return [{ leaf, readings, continuous: true, answerable, alike: id }];
  });
}

/** The worst and the best value of a measure that make a difference; nothing where one of them has no bound. */
function endsOf(
  normalizer: Normalizer,
  domain: { readonly least?: number; readonly greatest?: number },
  population: PopulationParameters | undefined,
): readonly number[] {
  let { least, greatest } = isRelative(normalizer) ? scaleEndsOf(normalizer, domain, population) : domain;
  if (normalizer.use === "goalposts") {
    const { caps, low, high } = normalizer;
    if (caps === "both" || caps === "low") least = low;
    if (caps === "both" || caps === "high") greatest = high;
  }
  if (least === undefined || greatest === undefined) return [];
  return normalizer.direction === "higher-is-better" ? [least, greatest] : [greatest, least];
}

interface Stretch {
  readonly least?: number;
  readonly greatest?: number;
}

/** The values at which the scale of a population ends; a z-score has no ends but those of the measure. */
function scaleEndsOf(
  normalizer: RelativeNormalizer,
  domain: Stretch,
  population: PopulationParameters | undefined,
): Stretch {
  if (population === undefined || "mean" in population) return domain;
  const { values } = "values" in population ? population : { values: [population.least, population.greatest] };
  const [least, greatest] = [values[0]!, values.at(-1)!];
  if (normalizer.use !== "distance-to-target") return { least, greatest };
  const { target, direction } = normalizer;
  return direction === "higher-is-better" ? { least, greatest: target } : { least: target, greatest };
}
