import * as z from "zod";
import { COLLECTIONS, type CollectionName, type Dataset } from "./dataset.ts";

/** A field of the records of a collection: the keys that lead to it, read through lists on the way. */
export type FieldSteps = readonly string[];

/**
 * The fields of every collection that hold ids of one kind, read from the schemas.
 *
 * A record's own `id` is left out: it names the record, and refers to nothing.
 *
 * @example
 * fieldsHolding(EntityId).get("visits"); // => [["states"]]
 */
export function fieldsHolding(id: z.core.$ZodType): ReadonlyMap<CollectionName, readonly FieldSteps[]> {
  const found = new Map<CollectionName, readonly FieldSteps[]>();
  for (const [collection, schema] of Object.entries(COLLECTIONS)) {
    const fields = [...stepsTo(id, schema)].filter((steps) => steps.join() !== "id");
    const unique = new Map(fields.map((steps) => [steps.join("."), steps]));
    if (unique.size > 0) found.set(collection as CollectionName, [...unique.values()]);
  }
  return found;
}

function* stepsTo(id: z.core.$ZodType, schema: z.core.$ZodType): Iterable<FieldSteps> {
  if (schema === id) yield [];
  else if (schema instanceof z.ZodObject) {
    for (const [key, inner] of Object.entries<z.core.$ZodType>(schema.shape))
      for (const steps of stepsTo(id, inner)) yield [key, ...steps];
  } else if (schema instanceof z.ZodUnion) for (const option of schema.options) yield* stepsTo(id, option);
  else if (schema instanceof z.ZodArray) yield* stepsTo(id, schema.element);
  else if (schema instanceof z.ZodReadonly || schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    yield* stepsTo(id, schema.unwrap());
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
