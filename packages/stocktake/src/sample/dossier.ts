import type { Assessment, AssistanceNeed, Instrument, Referral, Visit } from "@stocktake/model";
import { daysAfter } from "@stocktake/model/define";
import type { AnswerSheet } from "./answers.ts";
import type { Profile } from "./profile.ts";

/** The assessments of one State: the round of 2025 and, for some, that of 2016. */
export function assessmentsOf(profile: Profile, { id, edition, criteria }: Instrument): readonly Assessment[] {
  const { state, stream } = profile;
  const instrument = { id, edition };
  const themes = [...new Set(criteria.flatMap((criterion) => criterion.themes ?? []))];
  const reviewed = (on: string) => ({
    consistencyReviews: themes.map((theme) => ({ theme: theme as string, group: `technical-group-${theme}`, on })),
  });
  const status = stream.pick(["adopted", "adopted", "transmitted", "commented", "reviewed", "draft"] as const);
  const present: Assessment = {
    id: `${state.id}-2025`,
    entity: state.id,
    instrument,
    status,
    author: "cted",
    ...(status === "draft" ? {} : reviewed("2026-02-10")),
    ...(status === "draft" || status === "reviewed" ? {} : adoptionOf(status)),
  };
  if (!profile.hasOldRound) return [present];
  return [
    {
      id: `${state.id}-2016`,
      entity: state.id,
      instrument,
      status: "adopted",
      author: "cted",
      adopted: { by: "ctc", on: "2016-10-14" },
      ...reviewed("2016-09-01"),
    },
    present,
  ];
}

function adoptionOf(status: "adopted" | "transmitted" | "commented") {
  const adopted = { adopted: { by: "ctc", on: "2026-03-20" }, topShortfalls: ["Oversight of informal transfers"] };
  if (status !== "commented") return adopted;
  const text = { en: "A law on transfer services has been submitted since the review." };
  return { ...adopted, stateComment: { received: "2026-05-04", text }, stocktaken: "2026-06-12" };
}

/** The visit to a State, with the host's agreement, the Committee's plan and a human-rights item. */
export function visitsOf({ state, visit }: Profile): readonly Visit[] {
  if (visit === undefined) return [];
  const { id, kind, from, to, sections } = visit;
  const drafted = daysAfter(to, 30);
  return [
    {
      id,
      kind,
      states: [state.id],
      consent: { status: "granted", on: "2025-06-02" },
      plan: "visit-plan-2025",
      from,
      to,
      ...(sections === undefined ? {} : { focus: sections }),
      agenda: [
        { theme: "CFT", topic: "Freezing and financial supervision" },
        { theme: "HR", topic: "Review and remedies of those affected" },
      ],
      report: { draftSent: drafted, commentsDue: daysAfter(drafted, 30) },
    },
  ];
}

const DONORS = ["invented-donor-1", "invented-donor-2", "invented-donor-3"] as const;
const OUTCOMES = ["unknown", "unknown", "acknowledged", "accepted", "declined", "delivering", "delivered"] as const;

/** What a State needs help with: two of the criteria that stand lowest, in the order of the instrument. */
export function needsOf({ state, stream, visit }: Profile, { heights }: AnswerSheet): readonly AssistanceNeed[] {
  const lowest = [...heights].filter(([, height]) => height <= 1).slice(0, 2);
  return lowest.map(([criterion, height], index): AssistanceNeed => {
    const agreed = stream.chance(80);
    return {
      id: `need-${state.id}-${index + 1}`,
      state: state.id,
      criterion,
      summary: `Advice and training for ${criterion}.`,
      source:
        visit === undefined ? { kind: "assessment", record: `${state.id}-2025` } : { kind: "visit", record: visit.id },
      priority: height === 0 ? "high" : "medium",
      ...(agreed ? { agreedByState: "2026-04-01" } : {}),
    };
  });
}

/** Needs that a State agreed to pass on, with the donor and what is known of the outcome. */
export function referralsOf({ stream }: Profile, needs: readonly AssistanceNeed[]): readonly Referral[] {
  return needs
    .filter(({ agreedByState }) => agreedByState !== undefined)
    .filter(() => stream.chance(60))
    .map((need): Referral => {
      const outcome = stream.pick(OUTCOMES);
      const provider = outcome === "delivering" || outcome === "delivered";
      return {
        id: `referral-${need.id.slice("need-".length)}`,
        need: need.id,
        donor: stream.pick(DONORS),
        on: "2026-04-20",
        reason: stream.pick(["existing-programme-in-state", "thematic-interest", "thematic-capacity"] as const),
        outcome,
        ...(outcome === "unknown" ? {} : { outcomeOn: "2026-06-01" }),
        ...(provider ? { provider: "invented-provider-1" } : {}),
      };
    });
}
