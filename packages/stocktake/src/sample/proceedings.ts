import type {
  AssistanceNeed,
  Proceeding,
  ProceedingEvent,
  Recommendation,
  Referral,
  StateReport,
  Stocktaking,
} from "@stocktake/model";
import { daysAfter } from "@stocktake/model/define";
import { statusOf } from "./dossier.ts";
import type { PlannedVisit, Profile } from "./profile.ts";
import { ROUNDS, type Round } from "./round.ts";

const [FIRST] = ROUNDS;
const event = (step: string, on: string, by: string, document?: string): ProceedingEvent => ({
  step,
  on,
  by,
  ...(document === undefined ? {} : { document }),
});

/** How the assessments of a State were made, round by round; the first round began under the older procedure. */
export function assessmentProceedings(profile: Profile): readonly Proceeding[] {
  const { state } = profile;
  return ROUNDS.map((round) => {
    const status = statusOf(profile, round);
    const id = `${state.id}-${round.name}`;
    return {
      id: `proceeding-assessment-${id}`,
      procedure: "assessment",
      subject: id,
      opened: round.from,
      events: assessmentEvents(round, status, state.id),
    };
  });
}

function assessmentEvents(
  round: Round,
  status: ReturnType<typeof statusOf>,
  state: string,
): readonly ProceedingEvent[] {
  const { reviewed, adopted } = round;
  const events = [event("submit-for-review", daysAfter(reviewed, -20), "cted", "draft assessment")];
  if (status === "draft") return events;
  events.push(event("find-consistent", reviewed, "technical-group-law"));
  if (round === FIRST) {
    events.push(event("put-before-subcommittee", daysAfter(reviewed, 10), "cted", "draft assessment"));
    if (status === "reviewed") return events;
    events.push(event("endorse", daysAfter(reviewed, 30), "ctc"));
    events.push(event("adopt", adopted, "ctc"));
  } else {
    events.push(event("circulate", daysAfter(reviewed, 10), "cted", "draft assessment"));
    if (status === "reviewed") return events;
    events.push(event("adopt-without-objection", adopted, "ctc"));
  }
  if (status === "adopted") return events;
  events.push(event("transmit", daysAfter(adopted, 12), "ctc", "letter"));
  if (status === "transmitted") return events;
  return [...events, event("comment", daysAfter(adopted, 92), state)];
}

/** How the Committee took stock; what was not concluded waits with the Committee. */
export function stocktakingProceedings(
  { state }: Profile,
  stocktakings: readonly Stocktaking[],
): readonly Proceeding[] {
  return stocktakings.map(({ id, recommended = "", concluded }): Proceeding => {
    const events = [
      event("recommend", recommended, "cted", "recommendations"),
      event("circulate", daysAfter(recommended, 5), "cted"),
    ];
    if (concluded !== undefined) {
      events.push(event("conclude-without-objection", concluded, "ctc"));
      events.push(event("inform", daysAfter(concluded, 14), "ctc", "letter"));
      if (state.id.endsWith("C")) events.push(event("give-information", daysAfter(concluded, 150), state.id));
    }
    return {
      id: `proceeding-${id}`,
      procedure: "stocktaking",
      subject: id,
      opened: daysAfter(recommended, -30),
      events,
    };
  });
}

/** How each visit went, from the letter to the host on. */
export function visitProceedings(profile: Profile): readonly Proceeding[] {
  return profile.visits.map((visit) => ({
    id: `proceeding-${visit.id}`,
    procedure: "visit",
    subject: visit.id,
    opened: daysAfter(visit.agreed, -60),
    events: visitEvents(visit, profile),
  }));
}

function visitEvents({ from, agreed, to, plan }: PlannedVisit, { state, index }: Profile): readonly ProceedingEvent[] {
  const drafted = daysAfter(to, 30);
  const commented = event("comment", daysAfter(drafted, 21), state.id);
  const arranged = [event("ask", daysAfter(agreed, -40), "cted", "letter"), event("consent", agreed, state.id)];
  const draft = event("send-draft", drafted, "cted", "draft report");
  if (plan === "visit-plan-2025")
    return [
      ...arranged,
      event("begin", from, "cted"),
      event("discuss-findings", to, "cted", "preliminary assessment and observations"),
      draft,
      ...(index % 2 === 0 ? [commented] : []),
    ];
  return [
    ...arranged,
    event("conduct", to, "cted"),
    draft,
    commented,
    event("work-in-comments", daysAfter(to, 70), "cted"),
    event("adopt", daysAfter(to, 90), "ctc"),
    event("send-report", daysAfter(to, 100), "ctc", "letter"),
    ...(index % 8 === 0 ? [event("reply", daysAfter(to, 260), state.id)] : []),
  ];
}

/** How each referral went; a donor that said nothing is still being waited for. */
export function referralProceedings(
  needs: readonly AssistanceNeed[],
  referrals: readonly Referral[],
): readonly Proceeding[] {
  const byId = new Map(needs.map((need) => [need.id, need]));
  return referrals.map(({ id, need, donor, on, outcome, outcomeOn, provider }): Proceeding => {
    const { state = "", agreedByState = on } = byId.get(need) ?? {};
    const events = [
      event("agree", agreedByState, state),
      event("shortlist", daysAfter(agreedByState, 9), "cted"),
      event("refer", on, "cted", "letter"),
    ];
    const accepted = outcome === "accepted" || outcome === "delivering" || outcome === "delivered";
    if (outcomeOn !== undefined && accepted) events.push(event("accept", outcomeOn, donor));
    if (outcomeOn !== undefined && outcome === "declined") events.push(event("decline", outcomeOn, donor));
    if (outcomeOn !== undefined && provider !== undefined) events.push(event("begin-delivery", outcomeOn, provider));
    if (outcomeOn !== undefined && outcome === "delivered" && provider !== undefined)
      events.push(event("deliver", daysAfter(outcomeOn, 18), provider));
    return { id: `proceeding-${id}`, procedure: "referral", subject: id, opened: agreedByState, events };
  });
}

/** How the reports of a State were asked for; where one did not come, the ladder of reminders. */
export function reportProceedings({ state, index }: Profile, reports: readonly StateReport[]): readonly Proceeding[] {
  return reports.map(({ id, due, received }): Proceeding => {
    const ladder = [
      event("remind", daysAfter(due, 20), "cted", "letter"),
      event("contact-mission", daysAfter(due, 70), "cted", "letter"),
      event("hold-workshop", daysAfter(due, 180), "cted"),
    ].filter(({ on }) => on <= "2026-06-30");
    return {
      id: `proceeding-${id}`,
      procedure: "late-reporting",
      subject: id,
      opened: daysAfter(due, -180),
      events:
        received === undefined ? ladder.slice(0, 1 + (index % 3)) : [event("hand-in", received, state.id, "report")],
    };
  });
}

/** What became of each recommendation. */
export function recommendationProceedings(recommendations: readonly Recommendation[]): readonly Proceeding[] {
  return recommendations.map(({ id, to, by, made, status, closed }): Proceeding => {
    const events: ProceedingEvent[] = [];
    if (closed !== undefined) {
      events.push(event("act", daysAfter(closed, -60), to, "report on measures taken"));
      events.push(
        status === "closed"
          ? event("close", closed, by)
          : event("close-on-progress", closed, by, "note on the progress made"),
      );
    }
    return { id: `proceeding-${id}`, procedure: "recommendation", subject: id, opened: made, events };
  });
}
