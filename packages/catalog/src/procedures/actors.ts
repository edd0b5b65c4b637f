import type { ProcedureActor } from "@stocktake/model";

/** Prepares, visits, facilitates. */
export const directorate = {
  id: "directorate",
  title: "Executive Directorate",
  who: { is: "organization", id: "cted" },
} as const satisfies ProcedureActor;

/** Adopts, approves and advises. */
export const committee = {
  id: "committee",
  title: "Counter-Terrorism Committee",
  who: { is: "organization", id: "ctc" },
} as const satisfies ProcedureActor;

/** One of the Committee's three. The catalog lists none of them by itself: a step of theirs is a step of the Committee. */
export const subcommittee = {
  id: "subcommittee",
  title: "Subcommittee",
  who: { is: "organization", id: "ctc" },
} as const satisfies ProcedureActor;

/** One of the Directorate's five, each for some of the themes. The reviews on record name it. */
export const technicalGroup = {
  id: "technical-group",
  title: "Technical group",
  who: { is: "field", field: "consistencyReviews.group" },
} as const satisfies ProcedureActor;

/** Decides on the mandate. */
export const council = {
  id: "council",
  title: "Security Council",
  who: { is: "organization", id: "security-council" },
} as const satisfies ProcedureActor;
