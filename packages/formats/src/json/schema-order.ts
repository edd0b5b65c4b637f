import { Dataset } from "@stocktake/model";

/** The part of a zod schema that tells in which order keys are declared. */
interface SchemaNode {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly innerType?: SchemaNode;
      readonly element?: SchemaNode;
      readonly valueType?: SchemaNode;
      readonly shape?: Readonly<Record<string, SchemaNode>>;
      readonly options?: readonly SchemaNode[];
      readonly discriminator?: string;
      readonly values?: readonly unknown[];
    };
  };
}

/**
 * The same dataset with its keys in the order of the schema, in plain objects and arrays. Keys of a record, which are
 * ids, keep their order; keys that the schema does not know stand last.
 */
export function inSchemaOrder(dataset: object): Readonly<Record<string, unknown>> {
  return ordered(dataset, Dataset as unknown as SchemaNode) as Readonly<Record<string, unknown>>;
}

function ordered(value: unknown, schema: SchemaNode | undefined): unknown {
  if (typeof value !== "object" || value === null || schema === undefined) return value;
  const { def } = schema._zod;
  if (def.innerType !== undefined) return ordered(value, def.innerType);
  if (Array.isArray(value)) return value.map((item) => ordered(item, def.element));
  if (def.options !== undefined) return ordered(value, optionFor(value, def.options, def.discriminator));
  const shape = def.shape ?? {};
  const known = Object.keys(shape).filter((key) => Object.hasOwn(value, key));
  const others = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  const entries = [...known, ...others].map((key) => {
    const child = (value as Readonly<Record<string, unknown>>)[key];
    return [key, ordered(child, Object.hasOwn(shape, key) ? shape[key] : def.valueType)] as const;
  });
  return Object.fromEntries(entries);
}

function optionFor(value: object, options: readonly SchemaNode[], discriminator = ""): SchemaNode | undefined {
  const tag = (value as Readonly<Record<string, unknown>>)[discriminator];
  return options.find((option) => option._zod.def.shape?.[discriminator]?._zod.def.values?.includes(tag));
}
