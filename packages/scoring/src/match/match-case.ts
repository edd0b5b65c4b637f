import type { AssistanceNeed, Delivery, Offer, Referral } from "@stocktake/model";
import { dayOrThrow, earliestDay } from "@stocktake/model/define";
import { byId, groupOf } from "./in-order.ts";
import type { MatchOptions, MatchRecords } from "./match-options.ts";
import { type MatchScheme, matchScheme1, schemeOrThrow } from "./match-scheme.ts";

/** A referral with what was known of its outcome on the day. */
export interface KnownReferral {
  readonly referral: Referral;
  readonly outcome: Referral["outcome"];
}

/** The records as they stood on the day, in the order of ids, with what the filters look up. */
export interface MatchCase {
  readonly asOf: string;
  readonly scheme: MatchScheme;
  readonly needs: readonly AssistanceNeed[];
  readonly offers: readonly Offer[];
  readonly donors: ReadonlySet<string>;
  readonly needById: ReadonlyMap<string, AssistanceNeed>;
  readonly referralsByNeed: ReadonlyMap<string, readonly KnownReferral[]>;
  readonly referrals: readonly KnownReferral[];
  readonly deliveriesByNeed: ReadonlyMap<string, readonly Delivery[]>;
  /** Ids that stand on more than one record, which are therefore not matched. */
  readonly repeated: { readonly needs: readonly string[]; readonly offers: readonly string[] };
  readonly regions: ReadonlyMap<string, readonly string[]>;
  readonly languages: ReadonlyMap<string, readonly string[]>;
  readonly themes: ReadonlyMap<string, readonly string[]>;
}

const NOTHING: ReadonlyMap<string, readonly string[]> = new Map();

/** Sorts the records and drops what is dated later than the day. */
export function matchCaseOf(records: MatchRecords, options: MatchOptions): MatchCase {
  const asOf = dayOrThrow(options.asOf);
  const needs = onceById(records.needs);
  const offers = onceById(records.offers);
  const referrals = byId((records.referrals ?? []).filter(({ on }) => on <= asOf)).map(
    (referral): KnownReferral => ({ referral, outcome: outcomeAsOf(referral, asOf) }),
  );
  const needOfReferral = new Map(referrals.map(({ referral }) => [referral.id as string, referral.need as string]));
  const deliveries = byId((records.deliveries ?? []).filter(({ from }) => earliestDay(from) <= asOf));
  return {
    asOf,
    scheme: schemeOrThrow(options.scheme ?? matchScheme1),
    needs: needs.single,
    offers: offers.single,
    donors: new Set(records.donors.map(({ organization }) => organization)),
    needById: new Map(needs.single.map((need) => [need.id, need])),
    referrals,
    referralsByNeed: groupOf(referrals, ({ referral }) => referral.need),
    deliveriesByNeed: groupOf(deliveries, ({ need, referral }) => need ?? needOfReferral.get(referral ?? "")),
    repeated: { needs: needs.repeated, offers: offers.repeated },
    regions: options.regions ?? NOTHING,
    languages: options.languages ?? NOTHING,
    themes: options.themes ?? NOTHING,
  };
}

/** An outcome that came later than the day was not known on it. */
function outcomeAsOf({ outcome, outcomeOn }: Referral, asOf: string): Referral["outcome"] {
  return outcomeOn !== undefined && outcomeOn > asOf ? "unknown" : outcome;
}

function onceById<T extends { readonly id: string }>(records: readonly T[]) {
  const groups = [...groupOf(byId(records), ({ id }) => id)];
  return {
    single: groups.flatMap(([, group]) => (group.length === 1 ? group : [])),
    repeated: groups.flatMap(([id, group]) => (group.length === 1 ? [] : [id])),
  };
}
