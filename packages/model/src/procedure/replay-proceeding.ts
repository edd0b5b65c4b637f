import { nearestOf } from "../diagnostic/nearest.ts";
import type { Procedure, ProcedureState, Proceeding, ProceedingEvent, Transition } from "../entity/procedure.ts";
import type { Day } from "../value/calendar.ts";
import { dueOf } from "./due.ts";
import { isMet, mayAct } from "./guards.ts";
import { type Span, spanOf } from "./span.ts";
import type { Subject } from "./subject.ts";
import { versionAt } from "./version-at.ts";

/** Something in a history that the table of the procedure does not bear out. `event` is its place in the history. */
export type ProceedingFault =
  | { readonly kind: "step-unknown"; readonly event: number; readonly step: string; readonly nearest?: string }
  | {
      readonly kind: "step-not-allowed";
      readonly event: number;
      readonly step: string;
      readonly state: string;
      /** The steps that lead on from where the case stood. */
      readonly possible: readonly string[];
    }
  | { readonly kind: "guard-missing"; readonly event: number; readonly step: string; readonly guard: string }
  | {
      readonly kind: "actor-mismatch";
      readonly event: number;
      readonly step: string;
      readonly by: string;
      readonly expected: string;
    }
  | { readonly kind: "document-missing"; readonly event: number; readonly step: string; readonly document: string }
  | { readonly kind: "out-of-order"; readonly event: number; readonly on: string; readonly after: string }
  | { readonly kind: "no-version"; readonly event: number; readonly on: string };

/** Where a case stands on a day, under which version, and how it came there. */
export interface ProceedingStanding {
  readonly proceeding: Proceeding;
  readonly procedure: Procedure;
  readonly state: ProcedureState;
  /** When it came there. */
  readonly since: Span;
  /** Ids of the steps taken so far, lapses among them. */
  readonly taken: readonly string[];
  readonly faults: readonly ProceedingFault[];
}

/**
 * Follows the history of one case through the table of its procedure, up to a day.
 *
 * Each step is taken under the version that is in force on its day and knows where the case stands. A step that the
 * table does not allow is not taken and is a fault; one whose guard, actor or document is missing is taken and is a
 * fault. Where a time has passed for certain and nobody acted, a lapse happens. The same history always comes to the
 * same place.
 *
 * @param versions every version of the procedure, in any order; at least one.
 * @returns `undefined` when there is no version at all.
 */
export function replayProceeding(
  proceeding: Proceeding,
  versions: readonly Procedure[],
  { asOf, subject }: { readonly asOf: Day; readonly subject?: Subject | undefined },
): ProceedingStanding | undefined {
  const opened = spanOf(proceeding.opened);
  const faults: ProceedingFault[] = [];
  const first = versionAt(versions, opened.latest) ?? fallback(versions);
  if (first === undefined) return undefined;
  let procedure = first;
  let state: string = procedure.initial;
  let since = opened;
  let last = opened;
  const taken: string[] = [];

  const enter = (transition: Transition, when: Span) => {
    taken.push(transition.id);
    state = transition.to;
    since = when;
  };
  const lapseBefore = (day: Day): boolean => {
    const lapse = wayOn(procedure, state).find(({ kind }) => kind === "lapse");
    const due = dueOf(lapse?.due, since, subject);
    if (lapse === undefined || due === undefined || !(due.latest < day)) return false;
    enter(lapse, due);
    return true;
  };

  for (const [at, event] of proceeding.events.entries()) {
    const on = spanOf(event.on);
    if (on.earliest > asOf) continue;
    if (on.latest < last.earliest) faults.push({ kind: "out-of-order", event: at, on: event.on, after: last.earliest });
    else last = on;
    const version = versionAt(versions, on.latest, state);
    if (version !== undefined) procedure = version;
    else if (versionAt(versions, on.latest) === undefined) faults.push({ kind: "no-version", event: at, on: event.on });

    let transition = allowed(procedure, state, event.step);
    // Nobody acted in time, and what is done then starts from where the lapse led.
    while (transition === undefined && lapseBefore(on.earliest)) transition = allowed(procedure, state, event.step);
    if (transition === undefined) {
      faults.push(refusalOf(procedure, state, event, at));
      continue;
    }
    faults.push(...lackOf(procedure, transition, event, at, { on, taken, subject }));
    enter(transition, on);
  }
  for (let turns = procedure.states.length; turns > 0 && lapseBefore(asOf); turns--);

  const current = procedure.states.find(({ id }) => id === state) ?? { id: state, title: state };
  return { proceeding, procedure, state: current, since, taken, faults };
}

const waysOn = new WeakMap<Procedure, ReadonlyMap<string, readonly Transition[]>>();

/** The ways on from a place, in the order of the table; a table is gone through once for all its cases. */
export function wayOn(procedure: Procedure, state: string): readonly Transition[] {
  const known = waysOn.get(procedure) ?? transitionsByPlace(procedure);
  waysOn.set(procedure, known);
  return known.get(state) ?? [];
}

function transitionsByPlace({ transitions }: Procedure): ReadonlyMap<string, readonly Transition[]> {
  const found = new Map<string, Transition[]>();
  for (const transition of transitions)
    for (const state of new Set(transition.from)) found.set(state, [...(found.get(state) ?? []), transition]);
  return found;
}

/** A procedure that nobody has put in force yet still says how a case under it would go. */
function fallback(versions: readonly Procedure[]): Procedure | undefined {
  return versions.find(({ status }) => status !== "proposed") ?? versions[0];
}

function allowed(procedure: Procedure, state: string, step: string): Transition | undefined {
  return wayOn(procedure, state).find(({ id, kind }) => id === step && kind !== "lapse");
}

function refusalOf(procedure: Procedure, state: string, { step }: ProceedingEvent, event: number): ProceedingFault {
  const steps = procedure.transitions.map(({ id }) => id);
  if (!steps.includes(step)) {
    const nearest = nearestOf(step, steps);
    return { kind: "step-unknown", event, step, ...(nearest === undefined ? {} : { nearest }) };
  }
  const possible = wayOn(procedure, state).flatMap(({ id, kind }) => (kind === "lapse" ? [] : [id]));
  return { kind: "step-not-allowed", event, step, state, possible };
}

function lackOf(
  { actors }: Procedure,
  { id: step, by: part, document, guards = [] }: Transition,
  event: ProceedingEvent,
  at: number,
  {
    on,
    taken,
    subject,
  }: { readonly on: Span; readonly taken: readonly string[]; readonly subject: Subject | undefined },
): ProceedingFault[] {
  const faults: ProceedingFault[] = [];
  const actor = actors.find(({ id }) => id === part);
  if (actor !== undefined && !mayAct(actor, event.by, subject))
    faults.push({ kind: "actor-mismatch", event: at, step, by: event.by, expected: actor.title });
  if (document !== undefined && event.document === undefined)
    faults.push({ kind: "document-missing", event: at, step, document });
  if (subject === undefined) return faults; // what the record would say cannot be asked
  for (const guard of guards)
    if (!isMet(guard, subject, taken, on)) faults.push({ kind: "guard-missing", event: at, step, guard: guard.title });
  return faults;
}
