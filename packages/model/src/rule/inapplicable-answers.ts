import type { InstrumentIndex, RuleContext } from "./context.ts";

/** The answers that one assessment holds on one entity, by their places in the dataset. */
export interface AnswersOfAssessment {
  readonly assessment: string;
  readonly entity: string;
  readonly index: InstrumentIndex;
  readonly places: readonly number[];
}

const known = new WeakMap<RuleContext, readonly AnswersOfAssessment[]>();

/** The assessments that say of a criterion that it does not apply, each with all of its answers; gathered once. */
export function assessmentsWithInapplicable(context: RuleContext): readonly AnswersOfAssessment[] {
  const found = known.get(context) ?? gather(context);
  known.set(context, found);
  return found;
}

function gather({ dataset, instrumentOf }: RuleContext): readonly AnswersOfAssessment[] {
  const { answers } = dataset;
  const found = new Map<string, { assessment: string; entity: string; index: InstrumentIndex; places: number[] }>();
  for (let i = 0; i < answers.length; i++) {
    const { assessment, entity, rating } = answers[i]!;
    const index = instrumentOf[i];
    if (rating.kind === "not-applicable" && index !== undefined)
      found.set(`${assessment}\n${entity}`, { assessment, entity, index, places: [] });
  }
  if (found.size === 0) return [];
  for (let i = 0; i < answers.length; i++) {
    const { assessment, entity } = answers[i]!;
    found.get(`${assessment}\n${entity}`)?.places.push(i);
  }
  return [...found.values()];
}
