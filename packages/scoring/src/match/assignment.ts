import { compareText } from "./in-order.ts";
import type { EligiblePair } from "./pair.ts";

/** What an assignment is made of: the pairs that may be matched and the places that each offer has left. */
export interface AssignmentProblem {
  /** In any order; at most one of each need and offer. */
  readonly pairs: readonly EligiblePair[];
  /** By offer. */
  readonly left: ReadonlyMap<string, number>;
  /** The day of the State's agreement, by need: the earlier goes first where points are equal. */
  readonly agreed: ReadonlyMap<string, string>;
}

/** The pair that each need was given, by need. A need without one is not in it. */
export type Assignment = ReadonlyMap<string, EligiblePair>;

/** Why there is no best assignment: the case is too large for the solver's memory, or what the solver itself said. */
export type NotSolved = "too-large" | "infeasible" | "unbounded" | "timedout" | "cycled";

/** A solution, or why there is none. */
export type Solved =
  | { readonly kind: "solved"; readonly assignment: Assignment }
  | { readonly kind: "not-solved"; readonly status: NotSolved };

/** The points of an assignment, added in the order of needs. */
export function totalOf(assignment: Assignment): number {
  return [...assignment.keys()].sort(compareText).reduce((sum, need) => sum + assignment.get(need)!.points, 0);
}

/** The order of choice: the most points first, then the need whose State agreed first, then the ids of need and offer. */
export function byChoice({ agreed }: Pick<AssignmentProblem, "agreed">): (a: EligiblePair, b: EligiblePair) => number {
  return (a, b) =>
    b.points - a.points ||
    compareText(agreed.get(a.need) ?? "", agreed.get(b.need) ?? "") ||
    compareText(a.need, b.need) ||
    compareText(a.offer, b.offer);
}
