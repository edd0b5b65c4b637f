import type { Offer } from "@stocktake/model";
import { mayBeUnder } from "./filters.ts";
import type { MatchCase } from "./match-case.ts";

/** How many more needs an offer can answer. */
export interface OfferCapacity {
  readonly offer: string;
  readonly donor: string;
  /** How many it can answer in all; `assumed` by the scheme where the offer states none. */
  readonly capacity: number;
  readonly assumed: boolean;
  /**
   * The needs with a referral that is, or may be, under this offer and was not declined. One without an answer keeps
   * its place: silence is no refusal. Where a donor has several offers and the referral names none, it counts to each
   * that it may be under.
   */
  readonly taken: number;
  /** `capacity` less `taken`, never below zero. */
  readonly left: number;
}

/** Counts what is left of an offer as of the day. */
export function capacityOf(offer: Offer, given: MatchCase): OfferCapacity {
  const { id, donor, capacity } = offer;
  const needs = given.referrals
    .filter(({ outcome }) => outcome !== "declined")
    .filter(({ referral }) =>
      referral.offer === undefined
        ? referral.donor === donor && mayBeUnder(offer, given.needById.get(referral.need), referral.on, given)
        : referral.offer === id,
    )
    .map(({ referral }) => referral.need);
  const taken = new Set(needs).size;
  const whole = capacity ?? given.scheme.unstatedCapacity;
  return {
    offer: id,
    donor,
    capacity: whole,
    assumed: capacity === undefined,
    taken,
    left: Math.max(0, whole - taken),
  };
}
