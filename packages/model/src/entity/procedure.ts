import * as z from "zod";
import { ProcedureId, RecordId } from "../value/identifier.ts";
import { PartialDate } from "../value/partial-date.ts";
import { Text } from "../value/text.ts";
import { recorded } from "./recorded.ts";
import { Where } from "./where.ts";

/** Who an actor of a procedure is: one organization, whoever a field of the subject names, or anybody but one. */
const Who = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("organization"), id: RecordId }),
  z.strictObject({ is: z.literal("field"), field: Text }),
  z.strictObject({ is: z.literal("other-than"), id: RecordId }),
  z.strictObject({ is: z.literal("anybody") }),
]);

/** A part in a procedure: the Committee, the State concerned, the donor. */
export const ProcedureActor = z.strictObject({ id: RecordId, title: Text, who: Who });
export type ProcedureActor = z.infer<typeof ProcedureActor>;

/** A place in a procedure. A case that is at an end stays there. */
export const ProcedureState = z.strictObject({ id: RecordId, title: Text, end: z.boolean().exactOptional() });
export type ProcedureState = z.infer<typeof ProcedureState>;

/**
 * What has to be so before a step is taken.
 *
 * `where` looks at the record the procedure is about: every condition has to be met for sure. `dated` names a field
 * whose day has to come no later than the step. `after` names steps that have to be in the history.
 */
export const Guard = z.strictObject({
  id: RecordId,
  title: Text,
  where: z.array(Where).readonly().exactOptional(),
  dated: Text.exactOptional(),
  after: z.array(RecordId).readonly().exactOptional(),
});
export type Guard = z.infer<typeof Guard>;

/** By when a step is due: some time after the case came where it stands, or on a day that the record names. */
export const Due = z.discriminatedUnion("counted", [
  z.strictObject({
    counted: z.literal("from-state"),
    days: z.int().min(1).exactOptional(),
    months: z.int().min(1).exactOptional(),
  }),
  z.strictObject({
    counted: z.literal("from-field"),
    field: Text,
    days: z.int().exactOptional(),
    months: z.int().exactOptional(),
  }),
]);
export type Due = z.infer<typeof Due>;

/** What a step costs in one case, on average: days of experts, and the share of one meeting of the Committee. */
export const Effort = z.strictObject({ expertDays: z.number().min(0), meetings: z.number().min(0) });
export type Effort = z.infer<typeof Effort>;

/**
 * A way from one place to another.
 *
 * `owed`: the actor is expected to take it. `may`: the actor is free to. `lapse`: nobody takes it; it happens when its
 * time is up and nothing else has.
 */
export const Transition = z.strictObject({
  id: RecordId,
  /** What is done, as a sentence without a subject: `Send the draft report to the State`. */
  title: Text,
  from: z.array(RecordId).min(1, "A step starts somewhere.").readonly(),
  to: RecordId,
  kind: z.enum(["owed", "may", "lapse"]),
  /** Left out for a lapse. */
  by: RecordId.exactOptional(),
  /** The document that carries the step. */
  document: Text.exactOptional(),
  guards: z.array(Guard).readonly().exactOptional(),
  due: Due.exactOptional(),
  effort: Effort.exactOptional(),
  /** Where the step or its time limit comes from. */
  source: Text.exactOptional(),
});
export type Transition = z.infer<typeof Transition>;

/** One version of a procedure, as a table: places, ways between them, who goes them, with what and by when. */
export const ProcedureData = z.strictObject({
  id: ProcedureId,
  /** Names the version: `2009`, `2010`. */
  version: Text,
  title: Text,
  source: Text,
  /** The first and the last day on which steps are taken under it; open where left out. */
  validFrom: PartialDate.exactOptional(),
  validTo: PartialDate.exactOptional(),
  /** A procedure that has only been proposed is not in force for anybody. */
  status: z.enum(["in-force", "proposed"]).exactOptional(),
  /** The collection of the records it is about. */
  about: Text,
  actors: z.array(ProcedureActor).min(1).readonly(),
  initial: RecordId,
  states: z.array(ProcedureState).min(1).readonly(),
  transitions: z.array(Transition).readonly(),
  /** The steps of one whole round, in their order, for planning. */
  round: z.array(RecordId).readonly(),
});
export type ProcedureData = z.infer<typeof ProcedureData>;

/** A way whose ends and whose actor are known to the compiler. */
export type TypedTransition<T extends string, S extends string, A extends string> = Omit<
  Transition,
  "id" | "from" | "to" | "by"
> & { readonly id: T; readonly from: readonly S[]; readonly to: S; readonly by?: A };

/** A procedure whose places, steps and actors are known to the compiler. */
export type Procedure<S extends string = string, T extends string = string, A extends string = string> = Omit<
  ProcedureData,
  "states" | "transitions" | "actors" | "initial" | "round"
> & {
  readonly initial: S;
  readonly states: readonly (Omit<ProcedureState, "id"> & { readonly id: S })[];
  readonly actors: readonly (Omit<ProcedureActor, "id"> & { readonly id: A })[];
  readonly transitions: readonly TypedTransition<T, S, A>[];
  readonly round: readonly T[];
};

/** A step that was taken: which, when, by whom, and on what document. */
export const ProceedingEvent = z.strictObject({
  step: RecordId,
  on: PartialDate,
  by: RecordId,
  document: Text.exactOptional(),
});
export type ProceedingEvent = z.infer<typeof ProceedingEvent>;

/** One case under a procedure: the record it is about, and its history in the order in which things happened. */
export const Proceeding = z.strictObject({
  ...recorded,
  procedure: ProcedureId,
  /** The id of the record that it is about, in the collection that the procedure names. */
  subject: RecordId,
  opened: PartialDate,
  events: z.array(ProceedingEvent).readonly(),
});
export type Proceeding = z.infer<typeof Proceeding>;
