import type { Guard, ProcedureState, Transition } from "@stocktake/model";
import { defineProcedure } from "@stocktake/model/define";
import { committee, directorate, subcommittee, technicalGroup } from "./actors.ts";
import { BRIEFING_2009, OWN, STATEMENT_2010 } from "./sources.ts";

const state = {
  id: "state",
  title: "State assessed",
  who: { is: "field", field: "entity" },
} as const;

const groupReview = {
  id: "group-review",
  title: "a technical group has reviewed the judgments",
  where: [{ field: "consistencyReviews.on", is: "present" }],
  dated: "consistencyReviews.on",
} as const satisfies Guard;

const firstStates = [
  { id: "drafting", title: "In preparation" },
  { id: "in-review", title: "With the technical groups" },
  { id: "reviewed", title: "Found consistent" },
] as const satisfies readonly ProcedureState[];

const lastStates = [
  { id: "before-committee", title: "Before the Committee" },
  { id: "adopted", title: "Adopted" },
  { id: "with-state", title: "With the State for comments" },
  { id: "commented", title: "Commented on by the State" },
  { id: "silent", title: "Without comments from the State" },
  { id: "ready", title: "Ready for stocktaking" },
  { id: "succeeded", title: "Succeeded by the next assessment", end: true },
] as const satisfies readonly ProcedureState[];

const preparation = [
  {
    id: "submit-for-review",
    title: "Put the draft before the technical groups",
    from: ["drafting"],
    to: "in-review",
    kind: "owed",
    by: "directorate",
    document: "draft assessment",
    effort: { expertDays: 15, meetings: 0 },
    source: `S/2010/569, ¶4-5; effort ${OWN}`,
  },
  {
    id: "find-consistent",
    title: "Find the judgments consistent",
    from: ["in-review"],
    to: "reviewed",
    kind: "owed",
    by: "technical-group",
    effort: { expertDays: 1.5, meetings: 0 },
    source: `S/2010/569, ¶4; effort ${OWN}`,
  },
  {
    id: "send-back",
    title: "Send the draft back for another look",
    from: ["in-review"],
    to: "drafting",
    kind: "may",
    by: "technical-group",
    source: OWN,
  },
] as const satisfies readonly Transition[];

const discussion = [
  {
    id: "adopt",
    title: "Adopt the assessment",
    from: ["before-committee"],
    to: "adopted",
    kind: "owed",
    by: "committee",
    guards: [groupReview],
    effort: { expertDays: 0.5, meetings: 0.05 },
    source: `S/2010/569, ¶5; effort ${OWN}`,
  },
  {
    id: "refer-back",
    title: "Refer the draft back to the Directorate",
    from: ["before-committee"],
    to: "drafting",
    kind: "may",
    by: "committee",
    source: OWN,
  },
] as const satisfies readonly Transition[];

const afterAdoption = [
  {
    id: "transmit",
    title: "Send the assessment to the State",
    from: ["adopted"],
    to: "with-state",
    kind: "owed",
    by: "committee",
    document: "letter",
    guards: [
      {
        id: "adopted-by-committee",
        title: "the Committee has adopted the assessment",
        where: [{ field: "adopted.by", is: "equal", value: "ctc" }],
        dated: "adopted.on",
      },
    ],
    effort: { expertDays: 0.5, meetings: 0 },
    source: `${BRIEFING_2009}; effort ${OWN}`,
  },
  {
    id: "comment",
    title: "Comment and bring the facts up to date",
    from: ["with-state"],
    to: "commented",
    kind: "owed",
    by: "state",
    due: { counted: "from-state", months: 12 },
    source: `${BRIEFING_2009}: usually twelve months`,
  },
  {
    id: "let-comments-lapse",
    title: "The time for comments passed",
    from: ["with-state"],
    to: "silent",
    kind: "lapse",
    due: { counted: "from-state", months: 12 },
    source: `${BRIEFING_2009}: usually twelve months`,
  },
  {
    id: "comment-late",
    title: "Comment after the time",
    from: ["silent"],
    to: "commented",
    kind: "may",
    by: "state",
    source: OWN,
  },
  {
    id: "take-up",
    title: "Take the comments into account",
    from: ["commented"],
    to: "ready",
    kind: "owed",
    by: "directorate",
    guards: [
      {
        id: "comments-on-record",
        title: "the State's comments are on record",
        where: [{ field: "stateComment.received", is: "present" }],
        dated: "stateComment.received",
      },
    ],
    effort: { expertDays: 2, meetings: 0 },
    source: OWN,
  },
  {
    id: "go-on",
    title: "Go on without comments",
    from: ["silent"],
    to: "ready",
    kind: "owed",
    by: "directorate",
    source: `${BRIEFING_2009}: stocktaking follows once the first times for comments are up`,
  },
  {
    id: "begin-next",
    title: "Begin the next assessment",
    from: ["ready"],
    to: "succeeded",
    kind: "may",
    by: "directorate",
    source: OWN,
  },
] as const satisfies readonly Transition[];

/** The way of a preliminary implementation assessment through subcommittee and Committee, until January 2010. */
export const assessment2008 = defineProcedure({
  id: "assessment",
  version: "2008",
  title: "Assessment, full procedure",
  source: `S/2010/569, ¶4-6; ${BRIEFING_2009}. The procedure is of October 2006 (Committee presentation, December 2007); the technical groups came with the plan of February 2008. Effort: ${OWN}, for illustration.`,
  validFrom: "2008-02",
  validTo: "2010-01",
  about: "assessments",
  actors: [directorate, technicalGroup, subcommittee, committee, state],
  initial: "drafting",
  states: [...firstStates, { id: "with-subcommittee", title: "Before the subcommittee" }, ...lastStates],
  transitions: [
    ...preparation,
    {
      id: "put-before-subcommittee",
      title: "Put the draft before the subcommittee",
      from: ["reviewed"],
      to: "with-subcommittee",
      kind: "owed",
      by: "directorate",
      document: "draft assessment",
      effort: { expertDays: 0.5, meetings: 0 },
      source: `${BRIEFING_2009}; effort ${OWN}`,
    },
    {
      id: "endorse",
      title: "Pass the draft to the Committee",
      from: ["with-subcommittee"],
      to: "before-committee",
      kind: "owed",
      by: "subcommittee",
      effort: { expertDays: 0.5, meetings: 0.1 },
      source: `${BRIEFING_2009}; effort ${OWN}`,
    },
    {
      id: "ask-changes",
      title: "Ask for changes to the draft",
      from: ["with-subcommittee"],
      to: "drafting",
      kind: "may",
      by: "subcommittee",
      source: OWN,
    },
    ...discussion,
    ...afterAdoption,
  ],
  round: [
    "submit-for-review",
    "find-consistent",
    "put-before-subcommittee",
    "endorse",
    "adopt",
    "transmit",
    "comment",
    "take-up",
    "begin-next",
  ],
});

/**
 * The simplified procedure of January 2010.
 *
 * That it takes less of the Committee's time is on record; how it does so is not. That the draft goes to the members
 * and is adopted unless one of them asks for a discussion is the SDK's own reading.
 */
export const assessment2010 = defineProcedure({
  id: "assessment",
  version: "2010",
  title: "Assessment, simplified procedure",
  source: `S/2010/569, ¶6; ${STATEMENT_2010}: less time of the Committee is used. The steps by which it is saved, and effort: ${OWN}.`,
  validFrom: "2010-01",
  about: "assessments",
  actors: [directorate, technicalGroup, committee, state],
  initial: "drafting",
  states: [...firstStates, { id: "circulated", title: "Circulated to the members" }, ...lastStates],
  transitions: [
    ...preparation,
    {
      id: "circulate",
      title: "Circulate the draft to the members",
      from: ["reviewed"],
      to: "circulated",
      kind: "owed",
      by: "directorate",
      document: "draft assessment",
      effort: { expertDays: 0.5, meetings: 0 },
      source: OWN,
    },
    {
      id: "adopt-without-objection",
      title: "Adopt the assessment without objection",
      from: ["circulated"],
      to: "adopted",
      kind: "owed",
      by: "committee",
      guards: [groupReview],
      effort: { expertDays: 0.25, meetings: 0.01 },
      source: OWN,
    },
    {
      id: "ask-to-discuss",
      title: "Ask for a discussion in the Committee",
      from: ["circulated"],
      to: "before-committee",
      kind: "may",
      by: "committee",
      source: OWN,
    },
    ...discussion,
    ...afterAdoption,
  ],
  round: [
    "submit-for-review",
    "find-consistent",
    "circulate",
    "adopt-without-objection",
    "transmit",
    "comment",
    "take-up",
    "begin-next",
  ],
});
