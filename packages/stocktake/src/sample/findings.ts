import type { Answer, Dataset, DiagnosticCode, Facet, Visit } from "@stocktake/model";

/** Something wrong that the sample holds on purpose. */
export interface SampleFinding {
  readonly code: DiagnosticCode;
  /** What was done to the records, and to whose. */
  readonly what: string;
  readonly plant: (dataset: Dataset) => Dataset;
}

/**
 * What is wrong with the sample, and why `check` has something to say. Each is planted in the records of the State
 * named, where the sample is large enough to have it. Stale answers are not listed: they are part of a lifelike record.
 */
export const SAMPLE_FINDINGS: readonly SampleFinding[] = [
  {
    code: "answer/evidence-missing",
    what: "One answer on QMA cites nothing and does not say why.",
    plant: changeAnswer("QMA", isLevelOn("institution"), ({ citations: _, ...answer }) => [answer]),
  },
  {
    code: "answer/duplicate",
    what: "Two answers on QMB have the same identity and give different levels.",
    plant: changeAnswer("QMB", isLevelOn("practice"), (answer) => [
      answer,
      { ...answer, rating: { kind: "level", level: "none" } },
    ]),
  },
  {
    code: "answer/contradicts-stronger",
    what: "After the visit, QMB reports full implementation where the visit saw less.",
    plant: changeAnswer(
      "QMB",
      (answer) => answer.basis === "visit" && answer.rating.kind === "level" && answer.rating.level !== "full",
      (answer) => [
        answer,
        {
          ...answer,
          date: "2026-05-18",
          rater: "QMB-focal-1",
          basis: "self-report",
          strength: "asserted",
          rating: { kind: "level", level: "full" },
        },
      ],
    ),
  },
  {
    code: "answer/later-than-as-of",
    what: "One answer on QMC is dated after the day the sample is looked at.",
    plant: changeAnswer("QMC", isLevelOn("practice"), (answer) => [answer, { ...answer, date: "2026-08-15" }]),
  },
  {
    code: "answer/not-applicable-unreviewed",
    what: "One answer on QMD says that a criterion does not apply, and no second person agreed.",
    plant: changeAnswer(
      "QMD",
      ({ rating }) => rating.kind === "not-applicable",
      (answer) => [{ ...answer, rating: { kind: "not-applicable", reason: "No such provider is known." } }],
    ),
  },
  {
    code: "answer/not-applicable-without-ground",
    what: "The same answer on QMD names no ground either.",
    plant: asItStands,
  },
  {
    code: "answer/full-without-safeguard",
    what: "One practice of QNH is rated as full while the safeguard beside it is at the lowest level.",
    plant: asItStands,
  },
  {
    code: "answer/unknown-criterion",
    what: "One answer on QMD names a criterion with a letter missing.",
    plant: changeAnswer("QMD", isLevelOn("legislation"), (answer) => [
      { ...answer, criterion: answer.criterion.replace("legislation", "legislaton") },
    ]),
  },
  {
    code: "answer/unknown-level",
    what: "One answer on QME gives a level that the scale does not have.",
    plant: changeAnswer("QME", isLevelOn("institution"), (answer) => [
      { ...answer, rating: { kind: "level", level: "largely" } },
    ]),
  },
  {
    code: "answer/practice-on-law-alone",
    what: "One answer on QMF rates a practice and cites a law only.",
    plant: changeAnswer("QMF", isLevelOn("practice"), (answer) => [
      {
        ...answer,
        rating: { kind: "level", level: "partial" },
        citations: [{ evidence: "QMF-law-1", pin: "art. 7" }],
      },
    ]),
  },
  {
    code: "answer/top-level-on-law-not-in-force",
    what: "One answer on QMG gives the best level on a bill.",
    plant: changeAnswer("QMG", isLevelOn("legislation"), (answer) => [
      {
        ...answer,
        rating: { kind: "level", level: "full" },
        citations: [{ evidence: "QMG-law-4", pin: "clause 4" }],
      },
    ]),
  },
  {
    code: "visit/consent-missing",
    what: "The visit to QME was made on an agreement in principle.",
    plant: changeVisit("visit-QME-2", (visit) => ({
      ...visit,
      consent: { status: "in-principle", on: visit.consent.on ?? "" },
    })),
  },
  {
    code: "procedure/guard-missing",
    what: "So the history of the visit to QME goes past a condition that the record does not show.",
    plant: asItStands,
  },
  {
    code: "visit/human-rights-item-missing",
    what: "The programme of the visit to QMH has no item on human rights.",
    plant: changeVisit("visit-QMH-1", (visit) => ({
      ...visit,
      agenda: visit.agenda.filter(({ theme }) => theme !== "HR"),
    })),
  },
  {
    code: "procedure/guard-missing",
    what: "So does the history of the visit to QMH.",
    plant: asItStands,
  },
  {
    code: "dataset/top-shortfalls-too-many",
    what: "The assessment of QMI puts six shortfalls first.",
    plant: (draft) => ({
      ...draft,
      shortfalls: draft.shortfalls.map((shortfall) =>
        shortfall.id === "shortfall-QMI-6" ? { ...shortfall, rank: 6 } : shortfall,
      ),
    }),
  },
  {
    code: "referral/unknown-need",
    what: "A referral for QMJ names a need that is not there.",
    plant: (draft) =>
      draft.entities.some(({ id }) => id === "QMJ")
        ? {
            ...draft,
            referrals: [
              ...draft.referrals,
              {
                id: "referral-QMJ-9",
                need: "need-QMJ-9",
                donor: "invented-donor-1",
                on: "2026-04-20",
                reason: "thematic-interest",
                outcome: "unknown",
              },
            ],
          }
        : draft,
  },
  {
    code: "answer/evidence-missing",
    what: "A second answer without evidence, on QMK, is waived until the sources may be named.",
    plant: (draft) => {
      const planted = changeAnswer("QMK", isLevelOn("practice"), ({ citations: _, ...answer }) => [answer])(draft);
      const at = planted.answers.findIndex(
        ({ entity, citations, rating }) => entity === "QMK" && rating.kind === "level" && citations === undefined,
      );
      if (at === -1) return planted;
      const reason = "The sources were given in confidence and may be named after the hearing.";
      const waiver = { code: "answer/evidence-missing", at: `answers[${at}]`, reason, expires: "2026-12-31" };
      return { ...planted, waivers: [...planted.waivers, waiver] };
    },
  },
];

/** Plants every finding, in order. */
export function withFindings(dataset: Dataset): Dataset {
  return SAMPLE_FINDINGS.reduce((planted, { plant }) => plant(planted), dataset);
}

/** For what the record holds anyhow, or what another plant brings along. */
function asItStands(draft: Dataset): Dataset {
  return draft;
}

/** Replaces the first answer about a State that fits. */
function changeAnswer(
  entity: string,
  fits: (answer: Answer) => boolean,
  change: (answer: Answer) => readonly Answer[],
): SampleFinding["plant"] {
  return (draft) => {
    const at = draft.answers.findIndex((answer) => answer.entity === entity && fits(answer));
    const found = draft.answers[at];
    return found === undefined ? draft : { ...draft, answers: draft.answers.toSpliced(at, 1, ...change(found)) };
  };
}

function changeVisit(id: string, change: (visit: Visit) => Visit): SampleFinding["plant"] {
  return (draft) => ({
    ...draft,
    visits: draft.visits.map((visit) => (visit.id === id ? change(visit) : visit)),
  });
}

function isLevelOn(facet: Facet): (answer: Answer) => boolean {
  return ({ criterion, rating }) => criterion.endsWith(`.${facet}`) && rating.kind === "level";
}
