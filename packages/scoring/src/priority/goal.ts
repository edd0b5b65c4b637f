import { isNumberless } from "../plan/compile-node.ts";
import { VALUED } from "../score/column.ts";
import type { AnsweredCondition } from "../score/conditions.ts";
import { consequencesAt } from "../score/consequences.ts";
import type { Scores } from "../score/score-dataset.ts";
import { bandPlaceOf } from "../score/scorecard.ts";
import { valueNeverFalls } from "./never-falls.ts";
import { type Reach, reachOf, type Target } from "./reach.ts";
import type { ScoredTrial } from "./trials.ts";

/** What is to be reached, as questions that a search asks of a scored trial. */
export interface Goal {
  readonly target: Target;
  readonly reach: Reach;
  /** It is proved that an improvement never undoes what was reached. */
  readonly steady: boolean;
  reached(trial: ScoredTrial): boolean;
  /** Greater is nearer. */
  progress(trial: ScoredTrial): number;
}

/** A value in the band with this place, or in a higher one. */
export function bandGoal(scores: Scores, unit: number, at: number, band: number): Goal {
  const target = { kind: "node", at } as const;
  const reach = reachOf(scores.plan, target);
  const numberless = isNumberless(scores.plan.nodes[at]!.aggregate.use);
  const valueAt = (trial: ScoredTrial) => {
    const { state, value } = trial.scores.nodes[at]!;
    return !numberless && state[trial.unit] === VALUED ? value[trial.unit] : undefined;
  };
  return {
    target,
    reach,
    steady: !numberless && valueNeverFalls(scores, unit, at, reach),
    reached: (trial) => {
      const value = valueAt(trial);
      return value !== undefined && bandPlaceOf(scores.plan, value) >= band;
    },
    progress: (trial) => valueAt(trial) ?? Number.NEGATIVE_INFINITY,
  };
}

/** A consequence rule that does not hold, whatever the open cells turn out to be. */
export function leavingGoal({ plan }: Scores, at: number): Goal {
  const target = { kind: "rule", at } as const;
  const reach = reachOf(plan, target);
  const ruleOf = (trial: ScoredTrial) => consequencesAt(trial.scores, trial.unit)[at]!;
  return {
    target,
    reach,
    steady: reach.leaves.every((leaf) => leavesForGood(plan.leaves[leaf]!.conversion, (r) => reach.comesTo(leaf, r))),
    reached: (trial) => ruleOf(trial).answer === "does-not-hold",
    progress: (trial) => -distanceOf(ruleOf(trial).when),
  };
}

/** Whether a criterion that an improvement took out of a count never comes back into it by a further one. */
export function leavesForGood(
  conversion: Scores["plan"]["leaves"][number]["conversion"],
  comesTo: (reading: number) => string,
): boolean {
  if (conversion.use !== "level-map") return true;
  const counts = conversion.levels.map((_, reading) => comesTo(reading).split(","));
  return counts.every(
    (row, r) => r === 0 || row.every((says, i) => says.endsWith("false") || says === counts[r - 1]![i]),
  );
}

/** How many criteria are too many for the condition not to hold. */
function distanceOf(condition: AnsweredCondition): number {
  if (condition.use === "count") return Math.max(0, condition.greatest - condition.atLeast + 1);
  const parts = condition.of.map(distanceOf);
  return condition.use === "any" ? parts.reduce((total, part) => total + part, 0) : Math.min(...parts);
}
