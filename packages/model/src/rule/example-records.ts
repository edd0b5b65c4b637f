import type { PlainActivity } from "../entity/activity.ts";
import type { Adjudication, Answer, Assessment, Evidence, Rating } from "../entity/assessment.ts";
import type { AssistanceNeed, ExtrabudgetaryContribution, Referral } from "../entity/assistance.ts";
import type { Mandate } from "../entity/body.ts";
import type { Proceeding } from "../entity/procedure.ts";
import type { StateReport } from "../entity/reporting.ts";
import type { Recommendation, Shortfall, Stocktaking } from "../entity/stocktaking.ts";
import type { TreatyAction } from "../entity/treaty.ts";
import type { Visit, VisitPlan } from "../entity/visit.ts";

type NotApplicable = Extract<Rating, { readonly kind: "not-applicable" }>;

/** An answer that says `partial` on the practice of inspecting cargo, and cites the visit note `note-1`. */
export function answer(fields: Partial<Answer> = {}): Answer {
  return {
    assessment: "QMA-2026",
    entity: "QMA",
    criterion: "cargo.practice",
    date: "2026-03-10",
    rater: "rater-1",
    basis: "desk-review",
    strength: "asserted",
    rating: { kind: "level", level: "partial" },
    citations: [{ evidence: "note-1", pin: "page 4" }],
    ...fields,
  };
}

/** The rating that a criterion does not apply, with the reason. */
export function notApplicable(fields: Partial<NotApplicable> = {}): NotApplicable {
  return { kind: "not-applicable", reason: "The State has no port.", ...fields };
}

/** A draft assessment of the invented State QMA against the example instrument. */
export function assessment(fields: Partial<Assessment> = {}): Assessment {
  return {
    id: "QMA-2026",
    entity: "QMA",
    instrument: { id: "example", edition: "1" },
    status: "draft",
    author: "cted",
    ...fields,
  };
}

/** A visit note. */
export function evidence(fields: Partial<Evidence> = {}): Evidence {
  return { id: "note-1", kind: "visit-note", title: { en: "Notes on the port of Alpha" }, date: "2026-02", ...fields };
}

/** A law in force. */
export function law(fields: Partial<Evidence> = {}): Evidence {
  return evidence({ id: "law-1", kind: "law", title: { en: "Ports Act" }, date: "2019", stage: "in-force", ...fields });
}

/** A ruling that settles differing answers on the practice of inspecting cargo. */
export function adjudication(fields: Partial<Adjudication> = {}): Adjudication {
  return {
    id: "ruling-1",
    entity: "QMA",
    criterion: "cargo.practice",
    date: "2026-04-01",
    by: "panel-1",
    rating: { kind: "level", level: "partial" },
    rationale: "The visit saw it.",
    ...fields,
  };
}

/** A comprehensive visit to which the host agreed, on a plan, with human rights on its agenda. */
export function visit(fields: Partial<Visit> = {}): Visit {
  return {
    id: "visit-1",
    kind: "comprehensive",
    states: ["QMA"],
    consent: { status: "granted", on: "2025-11-03" },
    plan: "plan-2025",
    from: "2026-02-02",
    to: "2026-02-06",
    agenda: [{ theme: "HR", topic: "Safeguards in the inspection of travellers" }],
    ...fields,
  };
}

/** A need that a visit found and the State agreed to pass on. */
export function need(fields: Partial<AssistanceNeed> = {}): AssistanceNeed {
  return {
    id: "need-1",
    state: "QMA",
    summary: "Scanners for two ports",
    source: { kind: "visit", record: "visit-1" },
    priority: "high",
    agreedByState: "2026-02-06",
    ...fields,
  };
}

/** The need `need-1`, passed on to a donor that already has a programme in the State. */
export function referral(fields: Partial<Referral> = {}): Referral {
  return {
    id: "referral-1",
    need: "need-1",
    donor: "donor-1",
    on: "2026-04-20",
    reason: "existing-programme-in-state",
    outcome: "unknown",
    ...fields,
  };
}

/** A mandate for the three years to the end of 2027. */
export function mandate(fields: Partial<Mandate> = {}): Mandate {
  return { id: "mandate-1", body: "cted", basis: "S/RES/1805(2008)", from: "2025-01-01", to: "2027-12-31", ...fields };
}

/** A workshop that was held. */
export function activity(fields: Partial<PlainActivity> = {}): PlainActivity {
  return {
    id: "workshop-1",
    kind: "workshop",
    paragraph: "13",
    title: "Workshop on the inspection of cargo",
    by: "cted",
    status: "done",
    when: "2026-05",
    ...fields,
  };
}

/** Money that a partner holds. */
export function contribution(fields: Partial<ExtrabudgetaryContribution> = {}): ExtrabudgetaryContribution {
  return { id: "contribution-1", donor: "donor-1", activity: "workshop-1", holder: "unodc", approvals: [], ...fields };
}

/** The Committee's approvals, first of the acceptance of a contribution, then of its use. */
export const approvals = {
  acceptance: { of: "acceptance", by: "ctc", on: "2026-01-12" },
  use: { of: "use", by: "ctc", on: "2026-03-02" },
} as const;

/** Something that the assessment of the invented State QMA finds missing. */
export function shortfall(fields: Partial<Shortfall> = {}): Shortfall {
  return { id: "shortfall-1", assessment: "QMA-2026", summary: "Two ports have no scanners", ...fields };
}

/** The Committee's look at that assessment, concluded. */
export function stocktaking(fields: Partial<Stocktaking> = {}): Stocktaking {
  return {
    id: "stocktaking-1",
    assessment: "QMA-2026",
    recommendedBy: "cted",
    recommended: "2026-05-08",
    concludedBy: "ctc",
    concluded: "2026-05-20",
    ...fields,
  };
}

/** Something that the State is asked to do, not yet acted on. */
export function recommendation(fields: Partial<Recommendation> = {}): Recommendation {
  return {
    id: "recommendation-1",
    to: "QMA",
    by: "ctc",
    made: "2026-03-20",
    text: "Inspect cargo at both ports.",
    status: "open",
    ...fields,
  };
}

/** A second report that the State sent in time. */
export function stateReport(fields: Partial<StateReport> = {}): StateReport {
  return {
    id: "report-1",
    state: "QMA",
    to: "ctc",
    instrument: "S/RES/1373(2001)",
    number: 2,
    due: "2026-03-31",
    received: "2026-03-12",
    ...fields,
  };
}

/** A treaty that the State joined after it was adopted. */
export function treatyAction(fields: Partial<TreatyAction> = {}): TreatyAction {
  return { id: "treaty-action-1", treaty: "ports-1990", state: "QMA", kind: "ratified", on: "1994-02-01", ...fields };
}

/** A plan of visits that the Committee considered. */
export function visitPlan(fields: Partial<VisitPlan> = {}): VisitPlan {
  return { id: "plan-2025", by: "cted", consideredBy: "ctc", considered: "2025-10-06", states: ["QMA"], ...fields };
}

/** The visit `visit-1` under the example procedure: planned, agreed to, held. */
export function proceeding(fields: Partial<Proceeding> = {}): Proceeding {
  return {
    id: "proceeding-1",
    procedure: "example-visit",
    subject: "visit-1",
    opened: "2025-10-06",
    events: [
      { step: "ask", on: "2025-10-10", by: "cted", document: "letter" },
      { step: "agree", on: "2025-11-03", by: "QMA" },
      { step: "conduct", on: "2026-02-06", by: "cted" },
    ],
    ...fields,
  };
}
