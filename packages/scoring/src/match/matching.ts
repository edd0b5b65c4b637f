import type { NotSolved } from "./assignment.ts";
import type { AssignmentPlan } from "./assignment-plan.ts";
import type { MatchAudience } from "./match-options.ts";
import type { OfferCapacity } from "./offer-capacity.ts";
import type { MatchOverlap } from "./overlaps.ts";
import type { MatchPair } from "./pair.ts";
import type { UnmatchedNeed } from "./why-unmatched.ts";

/** A need that the two plans give different offers, or that only one of them gives an offer. */
export interface PlanDifference {
  readonly need: string;
  readonly greedy?: { readonly offer: string; readonly points: number };
  readonly optimal?: { readonly offer: string; readonly points: number };
}

/** The optimal plan set beside the greedy one. */
export interface PlanComparison {
  /** The points by which the optimal total is greater; zero or more. */
  readonly gain: number;
  /** By need; empty where the greedy plan is a best one. */
  readonly differences: readonly PlanDifference[];
  /** Differences about needs that the audience may not see. */
  readonly withheld: number;
}

/** A plan, or why there is none: the greedy one stands all the same. */
export type OptimalPlan = AssignmentPlan | { readonly kind: "not-solved"; readonly status: NotSolved };

/** Needs beside offers, as an audience may see them. */
export interface Matching {
  readonly asOf: string;
  readonly audience: MatchAudience;
  /** `id@version` of the points. */
  readonly scheme: string;
  /** Every need that may be named beside a donor, with every offer: by need, what fits first, then by points. */
  readonly pairs: readonly MatchPair[];
  /** By offer. */
  readonly capacities: readonly OfferCapacity[];
  readonly greedy?: AssignmentPlan;
  readonly optimal?: OptimalPlan;
  /** Absent unless both plans were made. */
  readonly comparison?: PlanComparison;
  /** The audience's own needs that it has not agreed to pass on; empty for any audience but a State. */
  readonly notAgreed: readonly UnmatchedNeed[];
  readonly overlaps: readonly MatchOverlap[];
  /** Ids that more than one record bears, which are therefore not matched; needs are counted only. */
  readonly repeated: { readonly offers: readonly string[]; readonly needs: number };
  /** Needs that are not in the result: not agreed by their State, or not open to the audience. */
  readonly withheld: { readonly notAgreed: number; readonly notOpen: number };
}
