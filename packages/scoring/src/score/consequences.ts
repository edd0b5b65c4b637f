import { type AnsweredCondition, answerCondition, type ConditionAnswer } from "./conditions.ts";
import type { Scores } from "./score-dataset.ts";
import { unitPosition } from "./scorecard.ts";

/** Whether a consequence follows for one entity, and from which counts. */
export interface Consequence {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly answer: ConditionAnswer;
  readonly when: AnsweredCondition;
}

/**
 * What follows for an entity under the methodology's consequence rules, in their order.
 *
 * A count has a least and a greatest value: what is not known may stand on any level, what is disputed anywhere between
 * its ratings, and what does not apply counts nowhere. `holds` at the least, `does-not-hold` at the greatest, else
 * `undecided`; `all` and `any` join these by the logic of three values.
 *
 * @throws {StocktakeError} `UNKNOWN_ENTITY` when the scores do not have it.
 *
 * @example
 * consequencesOf(scores, "QMA").map(({ id, answer }) => `${id}: ${answer}`);
 */
export function consequencesOf(scores: Scores, entity: string): readonly Consequence[] {
  return consequencesAt(scores, unitPosition(scores, entity));
}

/** What follows for one unit, by its position. */
export function consequencesAt(scores: Scores, unit: number): readonly Consequence[] {
  return scores.plan.consequences.map(({ when, ...rule }) => {
    const answered = answerCondition(when, scores, unit);
    return { ...rule, answer: answered.answer, when: answered };
  });
}
