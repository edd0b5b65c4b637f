import type { AssistanceNeed } from "@stocktake/model";
import { latestDay } from "@stocktake/model/define";
import { groupOf } from "./in-order.ts";
import type { MatchCase } from "./match-case.ts";
import type { MatchPair } from "./pair.ts";

/**
 * Something that may be doing a thing twice. `need-twice`: needs of one State on the same criterion, or on the same theme
 * where they name no criterion · `several-offers`: more than one may be matched with the need · `referred-again`: the
 * need stands in more than one referral that was not declined · `delivery-under-way`: help runs for a need, and others
 * of the State are on the same subject.
 *
 * Overlaps are shown to people and move nothing: two needs on one criterion may be two needs.
 */
export type MatchOverlap =
  | { readonly kind: "need-twice"; readonly state: string; readonly about: string; readonly needs: readonly string[] }
  | { readonly kind: "several-offers"; readonly need: string; readonly offers: readonly string[] }
  | { readonly kind: "referred-again"; readonly need: string; readonly referrals: readonly string[] }
  | {
      readonly kind: "delivery-under-way";
      readonly delivery: string;
      /** The need it is for. */
      readonly need: string;
      /** The other needs on the same subject. */
      readonly others: readonly string[];
    };

/** Finds what may be done twice. `shown` are the needs that may be named, `named` those that may stand beside a donor. */
export function overlapsOf(
  given: MatchCase,
  pairs: readonly MatchPair[],
  shown: readonly AssistanceNeed[],
  named: readonly AssistanceNeed[],
): readonly MatchOverlap[] {
  const { referralsByNeed, deliveriesByNeed, asOf } = given;
  const eligible = groupOf(
    pairs.filter(({ kind }) => kind === "eligible"),
    ({ need }) => need,
  );
  const mayBeNamed = groupOf(named, subjectOf);
  const twice = [...groupOf(shown, subjectOf).values()].flatMap((needs): MatchOverlap[] => {
    const [first] = needs;
    if (needs.length < 2 || first === undefined) return [];
    const about = first.criterion ?? first.theme ?? "";
    return [{ kind: "need-twice", state: first.state, about, needs: needs.map(({ id }) => id) }];
  });
  const several = named.flatMap(({ id }): MatchOverlap[] => {
    const offers = (eligible.get(id) ?? []).map(({ offer }) => offer);
    return offers.length < 2 ? [] : [{ kind: "several-offers", need: id, offers }];
  });
  const again = named.flatMap(({ id }): MatchOverlap[] => {
    const referrals = (referralsByNeed.get(id) ?? []).filter(({ outcome }) => outcome !== "declined");
    return referrals.length < 2
      ? []
      : [{ kind: "referred-again", need: id, referrals: referrals.map(({ referral }) => referral.id) }];
  });
  const running = named.flatMap((need) => {
    const others = (mayBeNamed.get(subjectOf(need) ?? "") ?? []).map(({ id }) => id).filter((id) => id !== need.id);
    return (deliveriesByNeed.get(need.id) ?? [])
      .filter(({ to }) => to === undefined || latestDay(to) >= asOf)
      .flatMap(({ id }): MatchOverlap[] =>
        others.length === 0 ? [] : [{ kind: "delivery-under-way", delivery: id, need: need.id, others }],
      );
  });
  return [...twice, ...several, ...again, ...running];
}

function subjectOf({ state, criterion, theme }: AssistanceNeed): string | undefined {
  if (criterion !== undefined) return `${state} criterion ${criterion}`;
  return theme === undefined ? undefined : `${state} theme ${theme}`;
}
