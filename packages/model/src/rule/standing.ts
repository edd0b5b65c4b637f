import type { Criterion, RatingScale } from "../entity/instrument.ts";
import type { InstrumentIndex } from "./context.ts";

/** The scale a criterion is answered on, where it is answered by a level and the instrument has the scale. */
export function scaleOf(index: InstrumentIndex | undefined, criterion: Criterion | undefined): RatingScale | undefined {
  if (index === undefined || criterion?.response.kind !== "level") return undefined;
  return index.scales.get(criterion.response.scale);
}

/** Whether a level claims more than the worst of its scale. A level nobody knows claims something too. */
export function isAboveWorst(
  index: InstrumentIndex | undefined,
  criterion: Criterion | undefined,
  level: string,
): boolean {
  return scaleOf(index, criterion)?.levels[0]?.id !== level;
}

/** Whether a level is the best of its scale. */
export function isBest(index: InstrumentIndex | undefined, criterion: Criterion | undefined, level: string): boolean {
  return scaleOf(index, criterion)?.levels.at(-1)?.id === level;
}
