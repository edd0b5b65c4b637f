import type { Plan, PlanCondition } from "../plan/plan.ts";
import type { Matrix } from "../select/matrix.ts";
import { placesOfCell } from "../select/places-of-cell.ts";

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

/** Where a condition looks: the scores, or what they are made from. */
export interface ConditionGround {
  readonly plan: Pick<Plan, "leaves">;
  readonly matrix: Matrix;
}

/** Answers a condition for one unit, from the least and the greatest counts that the unknowns allow. */
export function answerCondition(condition: PlanCondition, ground: ConditionGround, unit: number): AnsweredCondition {
  if (condition.use !== "count") {
    const of = condition.of.map((part) => answerCondition(part, ground, unit));
    return { use: condition.use, answer: joined(condition.use, of), of };
  }
  const { leaves, places, levels, atLeast } = condition;
  const counted: string[] = [];
  const open: string[] = [];
  const notApplicable: string[] = [];
  for (const [i, leaf] of leaves.entries()) {
    const { id } = ground.plan.leaves[leaf]!;
    const ends = placesOfCell(ground.matrix, ground.plan.leaves, leaf, unit);
    if (ends === undefined) {
      notApplicable.push(id);
      continue;
    }
    const [worst, best] = ends;
    let met = 0;
    for (let place = worst; place <= best; place++) if (places[i]!.has(place)) met++;
    if (met === best - worst + 1) counted.push(id);
    else if (met > 0) open.push(id);
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
