import type { Dataset } from "../dataset/dataset.ts";
import type { Procedure, Transition } from "../entity/procedure.ts";
import { dayOrThrow } from "../value/calendar.ts";
import { dueOf, formatDue } from "./due.ts";
import { idsOf, isMet } from "./guards.ts";
import { type ProceedingStanding, replayProceeding, wayOn } from "./replay-proceeding.ts";
import { formatSpan, type Span } from "./span.ts";
import { entityOf, indexSubjects, type Subject } from "./subject.ts";

/** Something that somebody is expected to do next, or may do, in one case. */
export interface Step {
  readonly proceeding: string;
  /** The collection and the id of the record that the case is about. */
  readonly subject: { readonly collection: string; readonly id: string };
  /** The State or entity that it concerns, where the record names one. */
  readonly entity?: string;
  /** The version it is owed under: `visit@2018`. */
  readonly procedure: string;
  /** Where the case stands. */
  readonly state: string;
  readonly step: string;
  readonly title: string;
  readonly kind: "owed" | "may";
  /** Who is to act: the part in the procedure, and the ids it stands for where they are known. */
  readonly actor: { readonly id: string; readonly title: string; readonly who?: readonly string[] };
  readonly due?: Span;
  /**
   * `waiting`: something has to be so first. `overdue`: its time is up for certain. `perhaps-overdue`: the dates are
   * too coarse to tell.
   */
  readonly standing: "open" | "waiting" | "overdue" | "perhaps-overdue";
  /** What has to be so first and is not shown by the record. */
  readonly waitsFor: readonly string[];
  /** Why it is owed, as a sentence. */
  readonly why: string;
}

/**
 * Who is to do what next, in every case of a dataset, as of a day.
 *
 * Steps stand case by case in the order of the dataset, and in a case in the order of the table. A case at its end owes
 * nothing. What happened later than the day is not known.
 *
 * @throws {StocktakeError} `NOT_A_DATE` if `asOf` is no day of the calendar.
 *
 * @example
 * const owed = listSteps(dataset, catalog.procedures, { asOf: "2010-11-02" }).filter(({ kind }) => kind === "owed");
 */
export function listSteps(
  dataset: Dataset,
  procedures: readonly Procedure[],
  options: { readonly asOf: string },
): readonly Step[] {
  const asOf = dayOrThrow(options.asOf);
  return listStandings(dataset, procedures, asOf).flatMap((placed) => stepsFrom(placed, asOf));
}

/** A step that has a day. */
export type Deadline = Step & { readonly due: Span };

/**
 * The steps that have a day by which they are due, the earliest last day first.
 *
 * @throws {StocktakeError} `NOT_A_DATE` if `asOf` is no day of the calendar.
 */
export function listDeadlines(
  dataset: Dataset,
  procedures: readonly Procedure[],
  options: { readonly asOf: string },
): readonly Deadline[] {
  return listSteps(dataset, procedures, options)
    .filter((step): step is Deadline => step.due !== undefined)
    .sort((a, b) => compare(a.due.latest, b.due.latest) || compare(a.due.earliest, b.due.earliest));
}

/** Where a case stands, the record it is about and the place of the case in the dataset. */
export interface PlacedStanding {
  readonly standing: ProceedingStanding;
  readonly subject: Subject | undefined;
  readonly at: number;
}

/** Where every case stands that was opened by the day. */
export function listStandings(
  dataset: Dataset,
  procedures: readonly Procedure[],
  asOf: string,
): readonly PlacedStanding[] {
  const versionsOf = new Map<string, Procedure[]>();
  for (const each of procedures) versionsOf.set(each.id, [...(versionsOf.get(each.id) ?? []), each]);
  const subjects = indexSubjects(dataset);
  return dataset.proceedings.flatMap((proceeding, at) => {
    const versions = versionsOf.get(proceeding.procedure);
    const [any] = versions ?? [];
    if (versions === undefined || any === undefined || proceeding.opened > asOf) return [];
    const subject = subjects.find(any.about, proceeding.subject);
    const standing = replayProceeding(proceeding, versions, { asOf, subject });
    return standing === undefined ? [] : [{ standing, subject, at }];
  });
}

/** The steps on from where a case stands, in the order of the table; none from an end. */
export function stepsFrom({ standing, subject }: PlacedStanding, asOf: string): readonly Step[] {
  if (standing.state.end === true) return [];
  return wayOn(standing.procedure, standing.state.id)
    .filter(({ kind }) => kind !== "lapse")
    .map((transition) => stepOf(standing, transition, subject, asOf));
}

function stepOf(
  { proceeding, procedure, state, since, taken }: ProceedingStanding,
  { id, title, kind, by, guards = [], due }: Transition,
  subject: Subject | undefined,
  asOf: string,
): Step {
  const actor = procedure.actors.find((each) => each.id === by);
  const who = actor === undefined ? undefined : idsOf(actor, subject);
  const day = { earliest: asOf, latest: asOf };
  const waitsFor =
    subject === undefined
      ? []
      : guards.filter((guard) => !isMet(guard, subject, taken, day)).map((guard) => guard.title);
  const days = dueOf(due, since, subject);
  const name = `${procedure.id}@${procedure.version}`;
  const entity = entityOf(subject);
  const limit = due === undefined || days === undefined ? "" : ` It is due ${formatDue(due)}: ${formatSpan(days)}.`;
  return {
    proceeding: proceeding.id,
    subject: { collection: procedure.about, id: proceeding.subject },
    ...(entity === undefined ? {} : { entity }),
    procedure: name,
    state: state.title,
    step: id,
    title,
    kind: kind === "owed" ? "owed" : "may",
    actor: { id: by ?? "", title: actor?.title ?? "", ...(who === undefined || who.length === 0 ? {} : { who }) },
    ...(days === undefined ? {} : { due: days }),
    standing: standingOf(days, waitsFor, asOf),
    waitsFor,
    why: `Under ${name} the case stands at "${state.title}" since ${formatSpan(since)}.${limit}`,
  };
}

function standingOf(due: Span | undefined, waitsFor: readonly string[], asOf: string): Step["standing"] {
  if (due !== undefined && due.latest < asOf) return "overdue";
  if (due !== undefined && due.earliest < asOf) return "perhaps-overdue";
  return waitsFor.length > 0 ? "waiting" : "open";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
