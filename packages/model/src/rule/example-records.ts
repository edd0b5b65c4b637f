import type { Adjudication, Answer, Assessment, Evidence } from "../entity/assessment.ts";
import type { AssistanceNeed, Referral } from "../entity/assistance.ts";
import type { Activity, Contribution, Mandate } from "../entity/body.ts";
import type { Visit } from "../entity/visit.ts";

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
export function activity(fields: Partial<Activity> = {}): Activity {
  return {
    id: "workshop-1",
    paragraph: "13",
    title: "Workshop on the inspection of cargo",
    by: "cted",
    status: "done",
    when: "2026-05",
    ...fields,
  };
}

/** Money that a partner holds. */
export function contribution(fields: Partial<Contribution> = {}): Contribution {
  return { id: "contribution-1", donor: "donor-1", activity: "workshop-1", holder: "unodc", approvals: [], ...fields };
}
