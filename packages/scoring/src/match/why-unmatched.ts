import type { FailingFilter, FilterName } from "./filters.ts";
import type { OfferCapacity } from "./offer-capacity.ts";
import type { MatchPair } from "./pair.ts";

/** How many pairs a filter keeps apart, by how it answers. */
export interface FilterTally {
  readonly filter: FilterName;
  readonly answer: FailingFilter["answer"];
  readonly pairs: number;
}

/**
 * A need that no offer was given, and why. `not-agreed` stands only in a result for its own State, with the number of
 * offers that the other filters would let through · `served`: help is under way or given · `no-offer`: there is none ·
 * `filtered`: each offer fails a filter · `places-taken`: those that fit have no place left.
 */
export type UnmatchedNeed = { readonly need: string; readonly why: string } & (
  | { readonly kind: "not-agreed"; readonly otherwiseEligible: number }
  | { readonly kind: "served" | "no-offer" }
  | { readonly kind: "filtered"; readonly tally: readonly FilterTally[] }
  | { readonly kind: "places-taken"; readonly offers: readonly string[] }
);

/**
 * An offer that no need was given, and why. `full`: no place was left · `no-need`: no agreed need is on record ·
 * `filtered`: each agreed need fails a filter · `needs-elsewhere`: those that fit went with other offers.
 */
export type UnmatchedOffer = { readonly offer: string; readonly why: string } & (
  | { readonly kind: "full" | "no-need" }
  | { readonly kind: "filtered"; readonly tally: readonly FilterTally[] }
  | { readonly kind: "needs-elsewhere"; readonly needs: number }
);

/** Why an agreed need is without an offer in an assignment; its pairs with every offer say it. */
export function whyNeedUnmatched(need: string, pairs: readonly MatchPair[]): UnmatchedNeed {
  if (pairs.length === 0) return { need, kind: "no-offer", why: "No offer is on record." };
  const offers = pairs.flatMap((pair) => (pair.kind === "eligible" ? [pair.offer] : []));
  if (offers.length > 0)
    return { need, kind: "places-taken", offers, why: `Every place of ${offers.join(", ")} is taken.` };
  const served = pairs.flatMap((pair) =>
    pair.kind === "excluded" ? pair.failing.filter(({ filter }) => filter === "served") : [],
  )[0];
  if (served !== undefined) return { need, kind: "served", why: served.why };
  const tally = tallyOf(pairs);
  return {
    need,
    kind: "filtered",
    tally,
    why: `Each of ${counted(pairs.length, "offer")} fails a filter: ${wordsOf(tally)}.`,
  };
}

/** Why an offer is without a need in an assignment; its pairs with every agreed need say it. */
export function whyOfferUnmatched(
  { offer, left, capacity }: OfferCapacity,
  pairs: readonly MatchPair[],
): UnmatchedOffer {
  if (left === 0)
    return { offer, kind: "full", why: `Its ${counted(capacity, "place")} ${capacity === 1 ? "is" : "are"} taken.` };
  if (pairs.length === 0)
    return { offer, kind: "no-need", why: "No need that a State agreed to pass on is on record." };
  const needs = pairs.filter(({ kind }) => kind === "eligible").length;
  if (needs > 0)
    return {
      offer,
      kind: "needs-elsewhere",
      needs,
      why: `What would fit, ${counted(needs, "need")}, went with other offers.`,
    };
  const tally = tallyOf(pairs);
  return {
    offer,
    kind: "filtered",
    tally,
    why: `Each of ${counted(pairs.length, "agreed need")} fails a filter: ${wordsOf(tally)}.`,
  };
}

function tallyOf(pairs: readonly MatchPair[]): readonly FilterTally[] {
  const counts = new Map<string, FilterTally>();
  for (const pair of pairs)
    for (const { filter, answer } of pair.kind === "excluded" ? pair.failing : []) {
      const key = `${filter} ${answer}`;
      counts.set(key, { filter, answer, pairs: (counts.get(key)?.pairs ?? 0) + 1 });
    }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tally]) => tally);
}

function wordsOf(tally: readonly FilterTally[]): string {
  return tally
    .map(({ filter, answer, pairs }) => `${filter} ${answer === "undecided" ? "undecided " : ""}${pairs}`)
    .join(", ");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
