import type { Guard, ProcedureState, Transition } from "@stocktake/model";
import { defineProcedure } from "@stocktake/model/define";
import { committee, directorate, subcommittee } from "./actors.ts";
import { BRIEFING_2009, OWN, STATEMENT_2010 } from "./sources.ts";

const state = {
  id: "state",
  title: "State concerned",
  who: { is: "field", field: "entity" },
} as const;

const actionsRecommended = {
  id: "actions-recommended",
  title: "the record names the actions recommended",
  where: [{ field: "actions", is: "present" }],
} as const satisfies Guard;

const firstStates = [
  { id: "opened", title: "Opened" },
  { id: "recommended", title: "Actions recommended" },
] as const satisfies readonly ProcedureState[];

const lastStates = [
  { id: "before-committee", title: "Before the Committee" },
  { id: "concluded", title: "Stock taken" },
  { id: "informed", title: "State informed" },
  { id: "answered", title: "Information received" },
  { id: "carried-over", title: "Carried into the next assessment", end: true },
] as const satisfies readonly ProcedureState[];

const recommending = {
  id: "recommend",
  title: "Recommend what to do",
  from: ["opened"],
  to: "recommended",
  kind: "owed",
  by: "directorate",
  document: "recommendations",
  effort: { expertDays: 5, meetings: 0 },
  source: `${BRIEFING_2009}: recommendations of the Directorate for every State; effort ${OWN}`,
} as const satisfies Transition;

const concluding = {
  id: "conclude",
  title: "Decide what to do",
  from: ["before-committee"],
  to: "concluded",
  kind: "owed",
  by: "committee",
  effort: { expertDays: 0.5, meetings: 0.1 },
  source: `${BRIEFING_2009}; effort ${OWN}`,
} as const satisfies Transition;

const afterDecision = [
  {
    id: "inform",
    title: "Tell the State what was decided",
    from: ["concluded"],
    to: "informed",
    kind: "owed",
    by: "committee",
    document: "letter",
    guards: [
      {
        id: "concluded-by-committee",
        title: "the Committee has decided",
        where: [{ field: "concludedBy", is: "equal", value: "ctc" }],
        dated: "concluded",
      },
    ],
    effort: { expertDays: 0.5, meetings: 0 },
    source: OWN,
  },
  {
    id: "give-information",
    title: "Give the information asked for",
    from: ["informed"],
    to: "answered",
    kind: "may",
    by: "state",
    guards: [
      {
        id: "information-asked",
        title: "information was asked for",
        where: [{ field: "actions", is: "equal", value: "ask-for-information" }],
      },
    ],
    source: `${BRIEFING_2009}: the actions begin with asking for information on identified gaps`,
  },
  {
    id: "carry-over",
    title: "Carry the result into the next assessment",
    from: ["informed", "answered"],
    to: "carried-over",
    kind: "owed",
    by: "directorate",
    effort: { expertDays: 2, meetings: 0 },
    source: OWN,
  },
] as const satisfies readonly Transition[];

/** The Committee takes stock of one State in stages, at subcommittee and at Committee level, until January 2010. */
export const stocktaking2009 = defineProcedure({
  id: "stocktaking",
  version: "2009",
  title: "Stocktaking, in stages",
  source: `S/2010/569, ¶5-6; ${BRIEFING_2009}, which reports that the Committee has endorsed it; the day is not known. Effort: ${OWN}, for illustration.`,
  validTo: "2010-01",
  about: "stocktakings",
  actors: [directorate, subcommittee, committee, state],
  initial: "opened",
  states: [...firstStates, { id: "with-subcommittee", title: "Before the subcommittee" }, ...lastStates],
  transitions: [
    recommending,
    {
      id: "put-before-subcommittee",
      title: "Put the recommendations before the subcommittee",
      from: ["recommended"],
      to: "with-subcommittee",
      kind: "owed",
      by: "directorate",
      guards: [actionsRecommended],
      effort: { expertDays: 0.5, meetings: 0 },
      source: `${BRIEFING_2009}; effort ${OWN}`,
    },
    {
      id: "pass-on",
      title: "Pass the recommendations to the Committee",
      from: ["with-subcommittee"],
      to: "before-committee",
      kind: "owed",
      by: "subcommittee",
      effort: { expertDays: 0.5, meetings: 0.2 },
      source: `${BRIEFING_2009}; effort ${OWN}`,
    },
    {
      id: "ask-changes",
      title: "Ask for changes to the recommendations",
      from: ["with-subcommittee"],
      to: "opened",
      kind: "may",
      by: "subcommittee",
      source: OWN,
    },
    concluding,
    ...afterDecision,
  ],
  round: ["recommend", "put-before-subcommittee", "pass-on", "conclude", "inform", "give-information", "carry-over"],
});

/**
 * Stocktaking in the manner of the simplified procedure of January 2010.
 *
 * On record is a simplified procedure for considering assessments, adopted because stocktaking takes much of everyone's
 * time. That stock is taken in the same manner is the SDK's own reading, and so are its steps.
 */
export const stocktaking2010 = defineProcedure({
  id: "stocktaking",
  version: "2010",
  title: "Stocktaking, simplified",
  source: `S/2010/569, ¶6; ${STATEMENT_2010}: less time of the Committee is used. That it extends to stocktaking, its steps, and effort: ${OWN}.`,
  validFrom: "2010-01",
  about: "stocktakings",
  actors: [directorate, committee, state],
  initial: "opened",
  states: [...firstStates, { id: "circulated", title: "Circulated to the members" }, ...lastStates],
  transitions: [
    recommending,
    {
      id: "circulate",
      title: "Circulate the recommendations to the members",
      from: ["recommended"],
      to: "circulated",
      kind: "owed",
      by: "directorate",
      guards: [actionsRecommended],
      effort: { expertDays: 0.5, meetings: 0 },
      source: OWN,
    },
    {
      id: "conclude-without-objection",
      title: "Decide without a discussion",
      from: ["circulated"],
      to: "concluded",
      kind: "owed",
      by: "committee",
      effort: { expertDays: 0.25, meetings: 0.02 },
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
    concluding,
    ...afterDecision,
  ],
  round: ["recommend", "circulate", "conclude-without-objection", "inform", "give-information", "carry-over"],
});
