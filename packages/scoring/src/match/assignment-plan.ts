import { type Assignment, type AssignmentProblem, byChoice, totalOf } from "./assignment.ts";
import { compareText, groupOf } from "./in-order.ts";
import type { OfferCapacity } from "./offer-capacity.ts";
import type { EligiblePair, MatchPair } from "./pair.ts";
import { type UnmatchedNeed, type UnmatchedOffer, whyNeedUnmatched, whyOfferUnmatched } from "./why-unmatched.ts";

/** A need with the offer it was given. */
export interface Placement extends EligiblePair {
  /** Its place in the order of choice, from 1: the most points first, then the earlier agreement. */
  readonly turn: number;
  /** Offers with more points for this need, which have no place left for it. */
  readonly passedOver: readonly { readonly offer: string; readonly points: number }[];
}

/** Who is given what. Every need of the records counts in `total`, those that the audience may not see too. */
export interface AssignmentPlan {
  readonly kind: "planned";
  readonly use: "greedy" | "optimal";
  /** The sum of the points of all placements. */
  readonly total: number;
  /** In the order of choice. */
  readonly placements: readonly Placement[];
  readonly unmatchedNeeds: readonly UnmatchedNeed[];
  readonly unmatchedOffers: readonly UnmatchedOffer[];
  /** Placements that the audience may not see. */
  readonly withheld: number;
}

/** Writes an assignment out, with the reason of every choice and of everything that is left. */
export function planOf(
  use: AssignmentPlan["use"],
  assignment: Assignment,
  pairs: readonly MatchPair[],
  capacities: readonly OfferCapacity[],
  agreed: AssignmentProblem["agreed"],
): AssignmentPlan {
  const byNeed = groupOf(pairs, ({ need }) => need);
  const byOffer = groupOf(pairs, ({ offer }) => offer);
  const used = new Set([...assignment.values()].map(({ offer }) => offer));
  return {
    kind: "planned",
    use,
    total: totalOf(assignment),
    placements: [...assignment.values()].sort(byChoice({ agreed })).map((pair, at) => ({
      ...pair,
      turn: at + 1,
      passedOver: betterFor(pair, byNeed.get(pair.need) ?? []),
    })),
    unmatchedNeeds: [...agreed.keys()]
      .filter((need) => !assignment.has(need))
      .map((need) => whyNeedUnmatched(need, byNeed.get(need) ?? [])),
    unmatchedOffers: capacities
      .filter(({ offer }) => !used.has(offer))
      .map((capacity) => whyOfferUnmatched(capacity, byOffer.get(capacity.offer) ?? [])),
    withheld: 0,
  };
}

function betterFor(pair: EligiblePair, pairs: readonly MatchPair[]): Placement["passedOver"] {
  return pairs
    .flatMap((other) =>
      other.kind === "eligible" && other.points > pair.points ? [{ offer: other.offer, points: other.points }] : [],
    )
    .sort((a, b) => b.points - a.points || compareText(a.offer, b.offer));
}
