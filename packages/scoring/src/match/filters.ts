import type { AssistanceNeed, Offer } from "@stocktake/model";
import { earliestDay, latestDay } from "@stocktake/model/define";
import { agreementOn } from "./agreement.ts";
import type { MatchCase } from "./match-case.ts";

/**
 * What has to hold before a need goes with an offer. `consent`: the State agrees to its being passed on · `mandate`: the
 * offer is a recorded donor's and for a theme of the need · `region`, `period`, `language`: it may be given there, then
 * and so · `served`: no help is under way or given for it · `asked`: it was not referred to the donor before.
 */
export type FilterName = "consent" | "mandate" | "region" | "period" | "language" | "served" | "asked";

/** A filter that keeps a need and an offer apart: it does not hold, or the record does not allow to say so. */
export interface FailingFilter {
  readonly filter: FilterName;
  readonly answer: "does-not-hold" | "undecided";
  readonly why: string;
}

type Filter = (need: AssistanceNeed, offer: Offer, given: MatchCase) => Omit<FailingFilter, "filter"> | undefined;

/** Every filter that does not certainly hold, in the order of {@link FilterName}; none for a pair that may be matched. */
export function failingFilters(need: AssistanceNeed, offer: Offer, given: MatchCase): readonly FailingFilter[] {
  return FILTERS.flatMap(([filter, ask]) => {
    const found = ask(need, offer, given);
    return found === undefined ? [] : [{ filter, ...found }];
  });
}

/** The themes of a need: its own, or those of its criterion; none where the record does not say. */
export function themesOf({ theme, criterion }: AssistanceNeed, { themes }: MatchCase): readonly string[] {
  if (theme !== undefined) return [theme];
  return criterion === undefined ? [] : (themes.get(criterion) ?? []);
}

const no = (why: string) => ({ answer: "does-not-hold", why }) as const;
const open = (why: string) => ({ answer: "undecided", why }) as const;
const meet = (a: readonly string[], b: readonly string[]) => a.some((each) => b.includes(each));

const consent: Filter = (need, _, { asOf }) => {
  const agreement = agreementOn(need, asOf);
  return agreement.kind === "agreed" ? undefined : no(agreement.why);
};

const mandate: Filter = (need, { id, donor, themes }, given) => {
  if (!given.donors.has(donor)) return open(`The record lists no donor \`${donor}\`.`);
  if (themes === undefined) return undefined;
  const wanted = themesOf(need, given);
  if (wanted.length === 0) return open(`The record gives no theme of \`${need.id}\`.`);
  return meet(wanted, themes)
    ? undefined
    : no(`The offer \`${id}\` is for ${themes.join(", ")}, the need for ${wanted.join(", ")}.`);
};

const region: Filter = ({ state }, { id, states, regions }, given) => {
  if (states === undefined && regions === undefined) return undefined;
  if (states?.includes(state)) return undefined;
  if (regions === undefined) return no(`The offer \`${id}\` may be given to ${list(states)}.`);
  const own = given.regions.get(state);
  if (own === undefined)
    return open(`The offer \`${id}\` is for ${list(regions)}; the regions of ${state} are not given.`);
  return meet(own, regions)
    ? undefined
    : no(`The offer \`${id}\` is for ${list(regions)}, and ${state} stands in ${list(own)}.`);
};

const period: Filter = (_, offer, { asOf }) => {
  const certain = periodAnswer(offer, asOf);
  const stretch = `The offer \`${offer.id}\` stands ${offer.from === undefined ? "" : `from ${offer.from} `}${offer.to === undefined ? "" : `to ${offer.to}`}`;
  if (certain === "inside") return undefined;
  return certain === "outside" ? no(`${stretch.trimEnd()}.`) : open(`${stretch.trimEnd()}; the day is not given.`);
};

const language: Filter = ({ id, state, languages }, offer, given) => {
  if (offer.languages === undefined) return undefined;
  const own = languages ?? given.languages.get(state);
  const offered = `The offer \`${offer.id}\` is given in ${list(offer.languages)}`;
  if (own === undefined) return open(`${offered}; the languages of \`${id}\` are not given.`);
  return meet(own, offer.languages) ? undefined : no(`${offered}, the need asks for ${list(own)}.`);
};

const served: Filter = ({ id }, _, { deliveriesByNeed, referralsByNeed }) => {
  const delivery = deliveriesByNeed.get(id)?.[0];
  if (delivery !== undefined) return no(`The delivery \`${delivery.id}\` gives help for it from ${delivery.from}.`);
  const taken = referralsByNeed.get(id)?.find(({ outcome }) => TAKEN_UP.has(outcome));
  return taken === undefined ? undefined : no(`The referral \`${taken.referral.id}\` is recorded as ${taken.outcome}.`);
};

const asked: Filter = ({ id }, { donor }, { referralsByNeed }) => {
  const before = referralsByNeed.get(id)?.find(({ referral }) => referral.donor === donor);
  if (before === undefined) return undefined;
  const { referral, outcome } = before;
  return no(
    `The referral \`${referral.id}\` passed it on to \`${donor}\` on ${referral.on}; the outcome is ${outcome}.`,
  );
};

/** Outcomes in which a donor has taken a need up. */
export const TAKEN_UP: ReadonlySet<string> = new Set(["accepted", "delivering", "delivered"]);

const FILTERS: readonly (readonly [FilterName, Filter])[] = [
  ["consent", consent],
  ["mandate", mandate],
  ["region", region],
  ["period", period],
  ["language", language],
  ["served", served],
  ["asked", asked],
];

/** Whether a referral that names no offer may have been made under this one: its donor, theme, region and time allow it. */
export function mayBeUnder(offer: Offer, need: AssistanceNeed | undefined, on: string, given: MatchCase): boolean {
  if (periodAnswer(offer, on) === "outside") return false;
  return need === undefined || ![mandate, region].some((ask) => ask(need, offer, given)?.answer === "does-not-hold");
}

function periodAnswer({ from, to }: Offer, day: string): "inside" | "outside" | "perhaps" {
  if ((from !== undefined && day < earliestDay(from)) || (to !== undefined && day > latestDay(to))) return "outside";
  const inside = (from === undefined || latestDay(from) <= day) && (to === undefined || day <= earliestDay(to));
  return inside ? "inside" : "perhaps";
}

function list(ids: readonly string[] = []): string {
  return ids.length === 0 ? "none" : ids.join(", ");
}
