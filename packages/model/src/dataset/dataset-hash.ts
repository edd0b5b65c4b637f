import { canonicalJson, hashOf } from "../value/hash.ts";
import type { Dataset } from "./dataset.ts";

/**
 * Identifies the records of a dataset, whatever order they are listed in.
 *
 * An empty collection and one left out are the same.
 *
 * @returns 64 hexadecimal digits (SHA-256 of canonical JSON).
 */
export function hashOfDataset(dataset: Dataset): string {
  const essence: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(dataset)) {
    if (!Array.isArray(value)) essence[name] = value;
    else if (value.length > 0) essence[name] = value.map(canonicalJson).sort();
  }
  return hashOf(essence);
}
