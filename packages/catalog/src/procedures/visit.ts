import type { Guard, ProcedureActor, ProcedureState, Transition } from "@stocktake/model";
import { defineProcedure } from "@stocktake/model/define";
import { committee, directorate } from "./actors.ts";
import { GUIDELINES_2018, OWN } from "./sources.ts";

const actors = [
  directorate,
  committee,
  { id: "state", title: "State visited", who: { is: "field", field: "states" } },
] as const satisfies readonly ProcedureActor[];

const onPlan = {
  id: "on-plan",
  title: "the visit stands on a plan put before the Committee",
  where: [{ field: "plan", is: "present" }],
} as const satisfies Guard;

/** What every visit needs before it begins. */
const beforeVisit = [
  {
    id: "host-consent",
    title: "the host agreed, before the visit",
    where: [{ field: "consent.status", is: "equal", value: "granted" }],
    dated: "consent.on",
  },
  onPlan,
  {
    id: "human-rights-item",
    title: "human rights are on the agenda",
    where: [{ field: "agenda.theme", is: "equal", value: "HR" }],
  },
] as const satisfies readonly Guard[];

const firstStates = [
  { id: "planned", title: "Planned" },
  { id: "asked", title: "State asked" },
  { id: "consented", title: "Agreed to" },
  { id: "declined", title: "Not agreed to", end: true },
  { id: "called-off", title: "Called off", end: true },
] as const satisfies readonly ProcedureState[];

const lastStates = [
  { id: "conducted", title: "Conducted" },
  { id: "with-state", title: "Draft report with the State" },
  { id: "commented", title: "Draft report commented on" },
  { id: "before-committee", title: "Before the Committee" },
  { id: "adopted", title: "Report adopted" },
  { id: "sent", title: "Report sent" },
  { id: "answered", title: "Answered" },
  { id: "followed-up", title: "Followed up", end: true },
  { id: "visit-again", title: "Taken up by a follow-up visit", end: true },
] as const satisfies readonly ProcedureState[];

const agreeing = [
  {
    id: "ask",
    title: "Ask the State to agree",
    from: ["planned"],
    to: "asked",
    kind: "owed",
    by: "directorate",
    document: "letter",
    guards: [onPlan],
    source: `S/2010/569, ¶8; letter ${OWN}`,
  },
  {
    id: "consent",
    title: "Agree to the visit",
    from: ["asked"],
    to: "consented",
    kind: "may",
    by: "state",
    source: "Committee's page on assessments, September 2024: always with the host's consent",
  },
  {
    id: "decline",
    title: "Decline the visit",
    from: ["asked"],
    to: "declined",
    kind: "may",
    by: "state",
    source: "follows from consent",
  },
  {
    id: "withdraw",
    title: "Withdraw the agreement",
    from: ["consented"],
    to: "called-off",
    kind: "may",
    by: "state",
    source: "follows from consent",
  },
] as const satisfies readonly Transition[];

const drafting = {
  id: "send-draft",
  title: "Send the draft report to the State",
  from: ["conducted"],
  to: "with-state",
  kind: "owed",
  by: "directorate",
  document: "draft report",
} as const satisfies Transition;

const working = {
  id: "work-in-comments",
  title: "Work the comments into the report",
  from: ["commented"],
  to: "before-committee",
  kind: "owed",
  by: "directorate",
  source: OWN,
} as const satisfies Transition;

const adopting = [
  {
    id: "adopt",
    title: "Adopt the report",
    from: ["before-committee"],
    to: "adopted",
    kind: "owed",
    by: "committee",
    source: GUIDELINES_2018,
  },
  {
    id: "send-report",
    title: "Send the final report to the State",
    from: ["adopted"],
    to: "sent",
    kind: "owed",
    by: "committee",
    document: "letter",
    guards: [
      {
        id: "report-adopted",
        title: "the report is adopted",
        where: [{ field: "report.adopted", is: "present" }],
        dated: "report.adopted",
      },
    ],
    source: GUIDELINES_2018,
  },
] as const satisfies readonly Transition[];

const followingUp = [
  {
    id: "follow-up",
    title: "Follow up what was done",
    from: ["answered"],
    to: "followed-up",
    kind: "owed",
    by: "directorate",
    source: OWN,
  },
  {
    id: "plan-follow-up",
    title: "Plan a follow-up visit",
    from: ["sent", "answered"],
    to: "visit-again",
    kind: "may",
    by: "directorate",
    source: "S/2010/569, ¶8",
  },
] as const satisfies readonly Transition[];

/** A visit before the guidelines of October 2018. For what follows a visit no time limit of these years is known. */
export const visit2005 = defineProcedure({
  id: "visit",
  version: "2005",
  title: "Visit, before the guidelines of 2018",
  source: `S/2010/569, ¶8-9, 21 and 26. Plan and its Committee as of February 2008. After the visit: the order of the guidelines of 2018, without their times, as ${OWN} reading.`,
  validTo: "2018-10-07",
  about: "visits",
  actors,
  initial: "planned",
  states: [...firstStates, ...lastStates],
  transitions: [
    ...agreeing,
    {
      id: "conduct",
      title: "Conduct the visit",
      from: ["consented"],
      to: "conducted",
      kind: "owed",
      by: "directorate",
      guards: beforeVisit,
      source: "S/2010/569, ¶8 and 26",
    },
    { ...drafting, source: OWN },
    {
      id: "comment",
      title: "Comment on the draft report",
      from: ["with-state"],
      to: "commented",
      kind: "may",
      by: "state",
      source: OWN,
    },
    working,
    {
      id: "go-on",
      title: "Go on without comments",
      from: ["with-state"],
      to: "before-committee",
      kind: "may",
      by: "directorate",
      source: OWN,
    },
    ...adopting,
    {
      id: "reply",
      title: "Say what was done",
      from: ["sent"],
      to: "answered",
      kind: "owed",
      by: "state",
      source: OWN,
    },
    ...followingUp,
  ],
  round: [
    "ask",
    "consent",
    "conduct",
    "send-draft",
    "comment",
    "work-in-comments",
    "adopt",
    "send-report",
    "reply",
    "follow-up",
  ],
});

/** A visit under the guidelines of 8 October 2018: findings discussed on the spot, thirty days, six months. */
export const visit2018 = defineProcedure({
  id: "visit",
  version: "2018",
  title: "Visit, under the guidelines of 2018",
  source: `${GUIDELINES_2018}; before the visit S/2010/569, ¶8, 21 and 26`,
  validFrom: "2018-10-08",
  about: "visits",
  actors,
  initial: "planned",
  states: [
    ...firstStates,
    { id: "under-way", title: "Under way" },
    ...lastStates,
    { id: "uncommented", title: "Draft report without comments" },
  ],
  transitions: [
    ...agreeing,
    {
      id: "begin",
      title: "Begin the visit",
      from: ["consented"],
      to: "under-way",
      kind: "owed",
      by: "directorate",
      guards: beforeVisit,
      source: "S/2010/569, ¶8 and 26",
    },
    {
      id: "discuss-findings",
      title: "Discuss the main findings with the State",
      from: ["under-way"],
      to: "conducted",
      kind: "owed",
      by: "directorate",
      document: "preliminary assessment and observations",
      source: `${GUIDELINES_2018}: during the visit, with the needs of assistance to be agreed`,
    },
    { ...drafting, source: GUIDELINES_2018 },
    {
      id: "comment",
      title: "Comment on the draft report",
      from: ["with-state"],
      to: "commented",
      kind: "may",
      by: "state",
      due: { counted: "from-state", days: 30 },
      source: `${GUIDELINES_2018}: thirty days for facts and later developments`,
    },
    {
      id: "let-comments-lapse",
      title: "The time for comments passed",
      from: ["with-state"],
      to: "uncommented",
      kind: "lapse",
      due: { counted: "from-state", days: 30 },
      source: `${GUIDELINES_2018}: thirty days`,
    },
    working,
    {
      id: "go-on",
      title: "Go on without comments",
      from: ["uncommented"],
      to: "before-committee",
      kind: "owed",
      by: "directorate",
      source: OWN,
    },
    ...adopting,
    {
      id: "reply",
      title: "Say what was done",
      from: ["sent"],
      to: "answered",
      kind: "owed",
      by: "state",
      due: { counted: "from-state", months: 6 },
      source: `${GUIDELINES_2018}: six months from the receipt of the final report`,
    },
    ...followingUp,
  ],
  round: [
    "ask",
    "consent",
    "begin",
    "discuss-findings",
    "send-draft",
    "comment",
    "work-in-comments",
    "adopt",
    "send-report",
    "reply",
    "follow-up",
  ],
});
