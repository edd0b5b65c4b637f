import { isPartialDate, meetsCondition } from "../dataset/meets-condition.ts";
import { readField } from "../dataset/record-field.ts";
import type { Guard, ProcedureActor } from "../entity/procedure.ts";
import { earliestDay } from "../value/calendar.ts";
import type { Span } from "./span.ts";
import type { Subject } from "./subject.ts";

/** Whether a guard is shown to be met, for a step taken in a span; what the record leaves open is not shown. */
export function isMet(
  { where = [], dated, after = [] }: Guard,
  subject: Subject,
  taken: readonly string[],
  on: Span,
): boolean {
  if (!where.every((condition) => meetsCondition(subject, condition) === "in")) return false;
  if (!after.every((step) => taken.includes(step))) return false;
  if (dated === undefined) return true;
  const days = readField(subject, dated).values.filter(isPartialDate);
  return days.some((day) => earliestDay(day) <= on.latest);
}

/** The ids that an actor may have in a case; `undefined` where there is no list of them. */
export function idsOf({ who }: ProcedureActor, subject: Subject | undefined): readonly string[] | undefined {
  if (who.is === "organization") return [who.id];
  if (who.is !== "field" || subject === undefined) return undefined;
  return readField(subject, who.field).values.map(String);
}

/** Whether somebody may take the part of an actor. */
export function mayAct(actor: ProcedureActor, by: string, subject: Subject | undefined): boolean {
  if (actor.who.is === "other-than") return by !== actor.who.id;
  return idsOf(actor, subject)?.includes(by) ?? true;
}
