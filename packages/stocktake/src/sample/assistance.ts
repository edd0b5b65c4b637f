import type { AssistanceNeed, Delivery, Donor, Offer, Organization, Referral } from "@stocktake/model";
import { daysAfter } from "@stocktake/model/define";
import type { AnswerSheet } from "./answers.ts";
import { lowest } from "./dossier.ts";
import { type Profile, presentVisit } from "./profile.ts";

/** The invented organizations of the sample: who gives and who provides. */
export const ORGANIZATIONS: readonly Organization[] = [
  { id: "invented-donor-1", name: "Harbour Fund (invented)", kind: "donor" },
  { id: "invented-donor-2", name: "Meridian Programme (invented)", kind: "donor" },
  { id: "invented-donor-3", name: "Lantern Foundation (invented)", kind: "donor" },
  { id: "invented-provider-1", name: "Institute for Financial Oversight (invented)" },
];

/** What kind of donor each is. */
export const DONORS: readonly Donor[] = [
  { id: "donor-1", organization: "invented-donor-1", kind: "bilateral" },
  { id: "donor-2", organization: "invented-donor-2", kind: "multilateral" },
  { id: "donor-3", organization: "invented-donor-3", kind: "private" },
];

/** What the donors can give; a programme runs in every seventh State of the sample. */
export function offersOf(states: readonly string[]): readonly Offer[] {
  const inEvery = (nth: number) => states.filter((_, index) => index % 7 === nth);
  return [
    {
      id: "offer-1",
      donor: "invented-donor-1",
      summary: "Training on financial inquiries and supervision",
      themes: ["CFT"],
      programmesIn: inEvery(0),
      mode: "national",
      capacity: 6,
      from: "2026-01",
      to: "2027-12",
    },
    {
      id: "offer-2",
      donor: "invented-donor-2",
      summary: "Border management, regional workshops and equipment",
      themes: ["BC", "INFO"],
      programmesIn: inEvery(3),
      mode: "regional",
      capacity: 10,
      from: "2026-01",
    },
    {
      id: "offer-3",
      donor: "invented-donor-3",
      summary: "Criminal justice and the rule of law",
      themes: ["CJ", "LEG", "HR"],
      programmesIn: inEvery(5),
      mode: "thematic",
      capacity: 4,
      to: "2026-12",
    },
  ];
}

/** What a State needs help with: two of the criteria that stand lowest, in the order of the instrument. */
export function needsOf(profile: Profile, { heights }: AnswerSheet): readonly AssistanceNeed[] {
  const { state, stream, visits } = profile;
  const visit = presentVisit(profile);
  const [past] = visits.filter(({ plan }) => plan === "visit-plan-2008");
  const present = lowest(heights, 2).map(([criterion, height], at): AssistanceNeed => {
    const agreed = stream.chance(80);
    return {
      id: `need-${state.id}-${at + 1}`,
      state: state.id,
      criterion,
      summary: `Advice and training for ${criterion}.`,
      source:
        visit === undefined ? { kind: "assessment", record: `${state.id}-2025` } : { kind: "visit", record: visit.id },
      priority: height === 0 ? "high" : "medium",
      ...(agreed ? { agreedByState: "2026-04-01" } : {}),
      sharing: { visibility: "committee" },
    };
  });
  if (past === undefined) return present;
  return [
    {
      id: `need-${state.id}-0`,
      state: state.id,
      theme: "CFT",
      summary: "Help with drafting and training after the first visit.",
      source: { kind: "visit", record: past.id },
      priority: "high",
      agreedByState: daysAfter(past.to, 20),
      sharing: { visibility: "committee" },
    },
    ...present,
  ];
}

const GIVERS = ["invented-donor-1", "invented-donor-2", "invented-donor-3"] as const;
const OUTCOMES = ["unknown", "unknown", "acknowledged", "accepted", "declined", "delivering", "delivered"] as const;

/** Needs that a State agreed to pass on, with the donor and what is known of the outcome. */
export function referralsOf({ stream }: Profile, needs: readonly AssistanceNeed[]): readonly Referral[] {
  return needs
    .filter(({ agreedByState }) => agreedByState !== undefined)
    .filter(({ theme }) => theme !== undefined || stream.chance(60))
    .map((need): Referral => {
      const on = daysAfter(need.agreedByState ?? "", 19);
      const outcome = stream.pick(OUTCOMES);
      const provider = outcome === "delivering" || outcome === "delivered";
      return {
        id: `referral-${need.id.slice("need-".length)}`,
        need: need.id,
        donor: stream.pick(GIVERS),
        on,
        reason: stream.pick(["existing-programme-in-state", "thematic-interest", "thematic-capacity"] as const),
        outcome,
        ...(outcome === "unknown" ? {} : { outcomeOn: daysAfter(on, 42) }),
        ...(provider ? { provider: "invented-provider-1" } : {}),
      };
    });
}

/** The help that was given on the referrals. */
export function deliveriesOf(referrals: readonly Referral[]): readonly Delivery[] {
  return referrals
    .filter(({ outcome }) => outcome === "delivered" || outcome === "delivering")
    .map(({ id, need, on, outcome }) => ({
      id: `delivery-${id.slice("referral-".length)}`,
      referral: id,
      need,
      provider: "invented-provider-1",
      mode: "national",
      from: daysAfter(on, 42),
      ...(outcome === "delivered" ? { to: daysAfter(on, 60) } : {}),
      summary: "Training of two weeks, with advice on the draft.",
    }));
}
