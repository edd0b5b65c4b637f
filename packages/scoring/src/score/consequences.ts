import type { PlanCondition } from "../plan/plan.ts";
import { DISPUTED, KNOWN, NOT_APPLICABLE } from "../select/matrix.ts";
import type { Scores } from "./score-dataset.ts";
import { unitPosition } from "./scorecard.ts";

/** What a condition comes to, given what is not known. */
export type ConditionAnswer = "holds" | "does-not-hold" | "undecided";

/** A condition with the counts that decide it, as plain data from which the answer can be found again by hand. */
export type AnsweredCondition =
  | {
      readonly use: "count";
      readonly levels: readonly string[];
      readonly atLeast: number;
      readonly answer: ConditionAnswer;
      /** The criteria that stand on one of the levels for certain. */
      readonly counted: readonly string[];
      /** Those that may stand there: not known, or disputed. */
      readonly open: readonly string[];
      /** Those that do not apply, and are not counted. */
      readonly notApplicable: readonly string[];
      /** The least and the greatest count that the unknowns allow. */
      readonly least: number;
      readonly greatest: number;
      /** How many criteria it looks at. */
      readonly of: number;
    }
  | { readonly use: "all" | "any"; readonly answer: ConditionAnswer; readonly of: readonly AnsweredCondition[] };

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
    const answered = answerOf(when, scores, unit);
    return { ...rule, answer: answered.answer, when: answered };
  });
}

function answerOf(condition: PlanCondition, scores: Scores, unit: number): AnsweredCondition {
  if (condition.use !== "count") {
    const of = condition.of.map((part) => answerOf(part, scores, unit));
    return { use: condition.use, answer: joined(condition.use, of), of };
  }
  const { leaves, places, levels, atLeast } = condition;
  const counted: string[] = [];
  const open: string[] = [];
  const notApplicable: string[] = [];
  for (const [i, leaf] of leaves.entries()) {
    const { id } = scores.plan.leaves[leaf]!;
    const possible = placesAt(scores, leaf, unit);
    if (possible === undefined) notApplicable.push(id);
    else if (possible.every((place) => places[i]!.has(place))) counted.push(id);
    else if (possible.some((place) => places[i]!.has(place))) open.push(id);
  }
  const least = counted.length;
  const greatest = least + open.length;
  const answer = least >= atLeast ? "holds" : greatest >= atLeast ? "undecided" : "does-not-hold";
  return { use: "count", levels, atLeast, answer, counted, open, notApplicable, least, greatest, of: leaves.length };
}

function joined(use: "all" | "any", of: readonly AnsweredCondition[]): ConditionAnswer {
  const [decides, otherwise] =
    use === "any" ? (["holds", "does-not-hold"] as const) : (["does-not-hold", "holds"] as const);
  if (of.some(({ answer }) => answer === decides)) return decides;
  return of.some(({ answer }) => answer === "undecided") ? "undecided" : otherwise;
}

/** The places on its scale where a cell may stand; `undefined` where it does not apply. */
function placesAt({ plan, matrix }: Scores, leaf: number, unit: number): readonly number[] | undefined {
  const { conversion } = plan.leaves[leaf]!;
  const top = conversion.use === "level-map" ? conversion.levels.length - 1 : 0;
  const cell = leaf * matrix.units.length + unit;
  const kind = matrix.kind[cell]!;
  if (kind === NOT_APPLICABLE) return undefined;
  if (kind === KNOWN) return [matrix.reading[cell]!];
  const { worst = 0, best = top } = (kind === DISPUTED ? matrix.disputes.get(cell) : undefined) ?? {};
  return Array.from({ length: best - worst + 1 }, (_, step) => worst + step);
}
