import { COLLECTIONS, type CollectionName, type Dataset } from "../dataset/dataset.ts";
import type { Procedure } from "../entity/procedure.ts";

/** The record that a case is about, with the State or entity that it concerns where another record names it. */
export type Subject = Readonly<Record<string, unknown>> & { readonly id: string };

/** Finds the records that a procedure may be about, once for all its cases. */
export function subjectsOf(dataset: Dataset, { about }: Pick<Procedure, "about">): ReadonlyMap<string, Subject> {
  const records = Object.hasOwn(COLLECTIONS, about) ? dataset[about as CollectionName] : [];
  const entityOf = new Map(dataset.assessments.map(({ id, entity }) => [id, entity]));
  const stateOf = new Map(dataset.needs.map(({ id, state }) => [id, state]));
  const found = new Map<string, Subject>();
  for (const record of records as readonly Subject[]) {
    const { id, assessment, need } = record;
    const entity = entityOf.get(String(assessment)) ?? stateOf.get(String(need));
    if (id !== undefined && !found.has(id)) found.set(id, entity === undefined ? record : { entity, ...record });
  }
  return found;
}

/** The entity that a record concerns, where it names one. */
export function entityOf(subject: Subject | undefined): string | undefined {
  if (subject === undefined) return undefined;
  const { entity, state, states, to } = subject;
  if (typeof entity === "string") return entity;
  if (typeof state === "string") return state;
  if (Array.isArray(states) && states.length === 1) return String(states[0]);
  return typeof to === "string" && "made" in subject ? to : undefined;
}
