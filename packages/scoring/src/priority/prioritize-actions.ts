import { StocktakeError } from "@stocktake/model/diagnostic";
import { isNumberless } from "../plan/compile-node.ts";
import type { Plan } from "../plan/plan.ts";
import type { ConditionAnswer } from "../score/conditions.ts";
import { consequencesAt } from "../score/consequences.ts";
import type { Score } from "../score/score.ts";
import type { Scores } from "../score/score-dataset.ts";
import { nodePosition, scoreAt, unitPosition } from "../score/scorecard.ts";
import { actionsOf, type KnownShortfall, type PriorityAction } from "./action.ts";
import { candidatesOf } from "./candidates.ts";
import { bandGoal, type Goal, leavingGoal } from "./goal.ts";
import { Looker } from "./looker.ts";
import { type Obstruction, obstructionOf } from "./obstruction.ts";
import { smallestSet } from "./smallest-set.ts";
import { hangsOnOthers, type ScoredTrial, scoreTrials } from "./trials.ts";

/** A band to be reached at a node, or a consequence rule that is no longer to hold. */
export type PriorityGoal = { readonly node: string; readonly band: string } | { readonly leave: string };

/** Where the target of a goal stands. */
export type Standing = { readonly score: Score } | { readonly answer: ConditionAnswer };

/** What is asked of {@link prioritizeActions}. */
export interface PriorityQuestion {
  readonly state: string;
  readonly goal: PriorityGoal;
  /** The greatest number of criteria to change; as many as there are when left out. */
  readonly mostChanges?: number;
  /** How many sets the exact search may score before it turns to the bounded one; 20,000 when left out. */
  readonly mostSets?: number;
  /** The shortfalls of the dataset; those of the State's assessments name the obstacles. */
  readonly shortfalls?: readonly KnownShortfall[];
}

/**
 * What would reach a goal, or why nothing is proposed.
 * - `actions`: a set of improvements that reaches it. `exact`: it is proved that no smaller one does.
 * - `reached-already`: nothing is to be done.
 * - `unreachable`: it is proved that no levels of the criteria that may be improved reach it; with what stands in the way.
 * - `not-found`: no set of at most `mostChanges` was found. `exact`: it is proved that there is none. With what stands in
 *   the way, where all measures at their best would not do.
 */
export type Priorities = { readonly state: string; readonly goal: PriorityGoal; readonly before: Standing } & (
  | {
      readonly kind: "actions";
      readonly actions: readonly PriorityAction[];
      readonly after: Standing;
      readonly exact: boolean;
      readonly looked: number;
    }
  | { readonly kind: "reached-already" }
  | {
      readonly kind: "unreachable";
      readonly obstruction: Obstruction;
      /** Where it would stand with every measure at its best. */
      readonly after: Standing;
      readonly looked: number;
    }
  | {
      readonly kind: "not-found";
      readonly obstruction?: Obstruction;
      readonly mostChanges: number;
      readonly exact: boolean;
      readonly looked: number;
    }
);

/**
 * The smallest set of improvements that brings a State's record to a band at a node, or takes a consequence rule from it.
 *
 * Smallest: the fewest criteria, then the fewest steps of levels, then the first ids. A band is reached by a value in
 * it or in a higher one; a rule is left when it does not hold whatever the open cells are. It changes levels of criteria
 * that are known, and nothing else: no basis, confidence or applicability, no measured value, no open cell (see
 * {@link findDecisiveUnknowns}), and no safeguard, which is nothing to be traded. Where gates on safeguards or open
 * cells stand in the way, the result says which.
 *
 * The search goes through all sets of one size before the next, criteria that count alike not told apart; beyond
 * `mostSets` it adds what helps most, drops, exchanges and lowers. `exact` says which of the two it was. The actions are
 * the criteria and what the anchors of their next levels ask, those in the four leverage areas of S/2010/569 ¶10 first.
 *
 * @throws {StocktakeError} `UNKNOWN_ENTITY` or `UNKNOWN_NODE`; `NOT_AN_OPTION` for a band or a rule that the
 *   methodology does not have.
 *
 * @example
 * const found = prioritizeActions(scores, { state: "QMA", goal: { node: "I.2", band: "high" } });
 * if (found.kind === "actions") for (const { title, asks } of found.actions) console.log(title, asks[0]?.anchor);
 */
export function prioritizeActions(scores: Scores, question: PriorityQuestion): Priorities {
  const { state, goal, shortfalls = [], mostSets = 20_000 } = question;
  const unit = unitPosition(scores, state);
  const sought = goalOf(scores, unit, goal);
  const standing = standingAt(sought);
  const here: ScoredTrial = { scores, unit };
  const asked = { state, goal, before: standing(here) };
  if (sought.reached(here)) return { ...asked, kind: "reached-already" };

  const { measures, safeguards } = candidatesOf(scores, unit, sought.reach);
  const score = (trials: Parameters<typeof scoreTrials>[2]) => scoreTrials(scores, unit, trials, sought.reach);
  const mostChanges = Math.min(question.mostChanges ?? measures.length, measures.length);
  const numberless = sought.target.kind === "node" && isNumberless(scores.plan.nodes[sought.target.at]!.aggregate.use);
  const looker = new Looker(score, hangsOnOthers(scores) ? Math.ceil(mostSets / scores.units.length) : mostSets);
  const { changes, exact, looked } = numberless
    ? { changes: undefined, exact: true, looked: 0 }
    : smallestSet(measures, sought, looker, mostChanges);
  if (changes !== undefined) {
    const [after] = score([changes]);
    const actions = actionsOf(scores, state, unit, changes, shortfalls);
    return { ...asked, kind: "actions", actions, after: standing(after!), exact, looked };
  }
  const { top, ...obstruction } = obstructionOf(scores, unit, sought, { measures, safeguards });
  const proved = exact && (sought.steady || mostChanges === measures.length);
  if (proved && !sought.reached(top))
    return { ...asked, kind: "unreachable", obstruction, after: standing(top), looked };
  const inTheWay = sought.reached(top) ? {} : { obstruction };
  return { ...asked, kind: "not-found", ...inTheWay, mostChanges, exact, looked };
}

function goalOf(scores: Scores, unit: number, goal: PriorityGoal): Goal {
  if ("leave" in goal) return leavingGoal(scores, rulePosition(scores.plan, goal.leave));
  const at = nodePosition(scores.plan, goal.node);
  const names = scores.plan.bands.map(({ name }) => name);
  if (!names.includes(goal.band))
    throw new StocktakeError("NOT_AN_OPTION", `There is no band "${goal.band}". ${listed("bands", names)}`);
  return bandGoal(scores, unit, at, names.indexOf(goal.band));
}

/** Where a consequence rule stands in the plan. */
export function rulePosition({ consequences }: Plan, rule: string): number {
  const at = consequences.findIndex(({ id }) => id === rule);
  if (at !== -1) return at;
  const ids = consequences.map(({ id }) => id);
  throw new StocktakeError("NOT_AN_OPTION", `There is no consequence rule "${rule}". ${listed("rules", ids)}`);
}

function listed(what: string, names: readonly string[]): string {
  return names.length === 0 ? `The methodology has no ${what}.` : `The methodology has: ${names.join(", ")}.`;
}

function standingAt({ target: { kind, at } }: Goal): (trial: ScoredTrial) => Standing {
  if (kind === "node") return ({ scores, unit }) => ({ score: scoreAt(scores, at, unit) });
  return ({ scores, unit }) => ({ answer: consequencesAt(scores, unit)[at]!.answer });
}
