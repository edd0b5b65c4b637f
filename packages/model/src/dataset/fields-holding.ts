import * as z from "zod";
import { COLLECTIONS, type CollectionName, type Dataset } from "./dataset.ts";
import { innerSchemas } from "./record-field.ts";

/** A field of the records of a collection: the keys that lead to it, read through lists on the way. */
export type FieldSteps = readonly string[];

// The schemas never change, so each kind of id is looked for once.
const fieldsById = new WeakMap<z.core.$ZodType, ReadonlyMap<CollectionName, readonly FieldSteps[]>>();

/**
 * The fields of every collection that hold ids of one kind, read from the schemas.
 *
 * A record's own `id` is left out: it names the record, and refers to nothing.
 *
 * @example
 * fieldsHolding(EntityId).get("visits"); // => [["states"]]
 */
export function fieldsHolding(id: z.core.$ZodType): ReadonlyMap<CollectionName, readonly FieldSteps[]> {
  const known = fieldsById.get(id);
  if (known !== undefined) return known;
  const found = new Map<CollectionName, readonly FieldSteps[]>();
  for (const [collection, schema] of Object.entries(COLLECTIONS)) {
    const fields = [...stepsTo(id, schema)].filter((steps) => steps.join() !== "id");
    const unique = new Map(fields.map((steps) => [steps.join("."), steps]));
    if (unique.size > 0) found.set(collection as CollectionName, [...unique.values()]);
  }
  fieldsById.set(id, found);
  return found;
}

function* stepsTo(id: z.core.$ZodType, schema: z.core.$ZodType): Iterable<FieldSteps> {
  for (const inner of innerSchemas(schema)) {
    if (inner === id) yield [];
    if (!(inner instanceof z.ZodObject)) continue;
    for (const [key, field] of Object.entries<z.core.$ZodType>(inner.shape))
      for (const steps of stepsTo(id, field)) yield [key, ...steps];
  }
}

/** Every id that records give in such fields, with its place. */
export function* idsIn(
  dataset: Dataset,
  fields: ReadonlyMap<CollectionName, readonly FieldSteps[]>,
): Iterable<{ readonly path: readonly [CollectionName, number, ...(string | number)[]]; readonly id: string }> {
  for (const [collection, steps] of fields) {
    const records = dataset[collection];
    for (let i = 0; i < records.length; i++)
      for (const each of steps)
        for (const { path, id } of idsAt(records[i], each)) yield { path: [collection, i, ...path], id };
  }
}

function* idsAt(
  value: unknown,
  steps: FieldSteps,
): Iterable<{ readonly path: readonly (string | number)[]; readonly id: string }> {
  if (typeof value === "string") yield { path: [], id: value };
  else if (Array.isArray(value)) {
    for (const [k, item] of value.entries())
      for (const { path, id } of idsAt(item, steps)) yield { path: [k, ...path], id };
  } else if (typeof value === "object" && value !== null) {
    const [key, ...rest] = steps;
    if (key === undefined || !Object.hasOwn(value, key)) return;
    for (const { path, id } of idsAt((value as Readonly<Record<string, unknown>>)[key], rest))
      yield { path: [key, ...path], id };
  }
}
