import type { Dataset } from "@stocktake/model";
import type { Written } from "../source/written.ts";
import { inSchemaOrder } from "./schema-order.ts";

/**
 * Writes a dataset as JSON: keys in the order of the schema, two spaces, a newline at the end, empty collections left
 * out. Reading it back gives the same dataset, so nothing is ever lost.
 */
export function toJson(dataset: Dataset): Written {
  const entries = Object.entries(inSchemaOrder(dataset)).filter(([, value]) => !isEmptyList(value));
  return { output: `${jsonOf(Object.fromEntries(entries), "\n")}\n`, losses: [] };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** As `JSON.stringify` with two spaces, but for the negative zero, which it would write as zero. */
function jsonOf(value: unknown, lineBreak: string): string {
  if (Object.is(value, -0)) return "-0";
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const inner = `${lineBreak}  `;
  const parts = isList
    ? value.map((item) => jsonOf(item, inner))
    : Object.entries(value)
        .filter(([, child]) => child !== undefined)
        .map(([key, child]) => `${JSON.stringify(key)}: ${jsonOf(child, inner)}`);
  const [open, close] = isList ? "[]" : "{}";
  if (parts.length === 0) return `${open}${close}`;
  return `${open}${inner}${parts.join(`,${inner}`)}${lineBreak}${close}`;
}
