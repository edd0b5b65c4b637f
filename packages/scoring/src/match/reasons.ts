import type { AssistanceNeed, Offer } from "@stocktake/model";
import { themesOf } from "./filters.ts";
import type { MatchCase } from "./match-case.ts";
import type { OfferCapacity } from "./offer-capacity.ts";

/** Why an offer suits a need: the three reasons of ¶16, under the names that a referral gives them, and the need's priority. */
export type MatchReasonName =
  | "existing-programme-in-state"
  | "thematic-interest"
  | "thematic-capacity"
  | "priority-of-need";

/** A reason that holds, and what it counts. */
export interface MatchReason {
  readonly reason: MatchReasonName;
  /** Zero or more; the points of a pair are the sum over its reasons. */
  readonly points: number;
  readonly why: string;
}

/** The reasons that hold for a pair, in the order of {@link MatchReasonName}. One that does not hold is left out. */
export function reasonsOf(
  need: AssistanceNeed,
  offer: Offer,
  { capacity, assumed, left }: OfferCapacity,
  given: MatchCase,
): readonly MatchReason[] {
  const { existingProgramme, thematicInterest, thematicCapacity, priority } = given.scheme.points;
  const reasons: MatchReason[] = [];
  if (offer.programmesIn?.includes(need.state))
    reasons.push({
      reason: "existing-programme-in-state",
      points: existingProgramme,
      why: `It already runs a programme in ${need.state}.`,
    });
  const themes = themesOf(need, given);
  const shared = themes.filter((theme) => offer.themes?.includes(theme));
  const isEvery = shared.length === themes.length;
  if (shared.length > 0)
    reasons.push({
      reason: "thematic-interest",
      points: isEvery ? thematicInterest.everyTheme : thematicInterest.someTheme,
      why: `It names ${isEvery ? "every theme" : "a theme"} of the need: ${shared.join(", ")}.`,
    });
  if (!assumed && left > 0)
    reasons.push({
      reason: "thematic-capacity",
      points: 2 * left >= capacity ? thematicCapacity.halfOrMore : thematicCapacity.lessThanHalf,
      why: `Places left: ${left} of ${capacity}.`,
    });
  reasons.push({
    reason: "priority-of-need",
    points: priority[need.priority],
    why: `The need has ${need.priority} priority.`,
  });
  return reasons;
}
