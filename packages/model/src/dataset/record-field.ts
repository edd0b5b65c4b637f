import * as z from "zod";
import { COLLECTIONS, type CollectionName } from "./dataset.ts";

/** What a record holds under a dotted field; a list on the way is read through. */
export interface FieldValues {
  readonly values: readonly unknown[];
  /** The record, or one item of a list in it, does not give the field. */
  readonly absent: boolean;
}

/** Whether a text names a collection of a dataset. */
export function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(COLLECTIONS, name);
}

/** Whether records of a collection can have a dotted field at all. */
export function hasField(collection: CollectionName, field: string): boolean {
  let schemas: readonly z.core.$ZodType[] = [COLLECTIONS[collection]];
  for (const step of field.split(".")) schemas = schemas.flatMap((schema) => schemasAt(schema, step));
  return schemas.length > 0;
}

/** Reads a dotted field out of a record. */
export function readField(record: object, field: string): FieldValues {
  let found: readonly unknown[] = [record];
  let absent = false;
  for (const step of field.split(".")) {
    const next: unknown[] = [];
    for (const value of found) {
      const inner: unknown =
        typeof value === "object" && value !== null && Object.hasOwn(value, step)
          ? (value as Readonly<Record<string, unknown>>)[step]
          : undefined;
      if (inner === undefined) absent = true;
      else if (Array.isArray(inner)) next.push(...inner);
      else next.push(inner);
    }
    found = next;
  }
  return { values: found, absent };
}

/** What stands inside lists, alternatives and marks such as optional: objects and single values. */
export function innerSchemas(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => innerSchemas(option));
  if (schema instanceof z.ZodArray) return innerSchemas(schema.element);
  if (schema instanceof z.ZodReadonly || schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return innerSchemas(schema.unwrap());
  return [schema];
}

function schemasAt(schema: z.core.$ZodType, step: string): readonly z.core.$ZodType[] {
  return innerSchemas(schema).flatMap((inner) =>
    inner instanceof z.ZodObject && Object.hasOwn(inner.shape, step) ? [inner.shape[step]] : [],
  );
}
