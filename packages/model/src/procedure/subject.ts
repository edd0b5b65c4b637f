import { COLLECTIONS, type CollectionName, type Dataset } from "../dataset/dataset.ts";

/** The record that a case is about, with the State or entity that it concerns where another record names it. */
export type Subject = Readonly<Record<string, unknown>> & { readonly id: string };

/** The records that procedures may be about, by collection and id. */
export interface SubjectIndex {
  find(about: string, id: string): Subject | undefined;
  ids(about: string): Iterable<string>;
}

/** Finds what cases are about; each collection is gone through once, when first asked for. */
export function indexSubjects(dataset: Dataset): SubjectIndex {
  const entityOf = new Map(dataset.assessments.map(({ id, entity }) => [id as string, entity]));
  const stateOf = new Map(dataset.needs.map(({ id, state }) => [id as string, state]));
  const collections = new Map<string, ReadonlyMap<string, Subject>>();
  const recordsOf = (about: string) => {
    const records = collections.get(about) ?? recordsById(dataset, about);
    collections.set(about, records);
    return records;
  };
  return {
    find: (about, id) => {
      const record = recordsOf(about).get(id);
      if (record === undefined) return undefined;
      const { assessment, need } = record;
      const entity = entityOf.get(String(assessment)) ?? stateOf.get(String(need));
      return entity === undefined ? record : { entity, ...record };
    },
    ids: (about) => recordsOf(about).keys(),
  };
}

/** The records of a collection by id; the first of those that share one. */
function recordsById(dataset: Dataset, about: string): ReadonlyMap<string, Subject> {
  const records = Object.hasOwn(COLLECTIONS, about) ? dataset[about as CollectionName] : [];
  const found = new Map<string, Subject>();
  for (const record of records as readonly Subject[]) if (!found.has(record.id)) found.set(record.id, record);
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
