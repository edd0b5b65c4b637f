import { catalog } from "@stocktake/catalog";
import { type Dataset, type Diagnostic, locate, nearestOf, parseDataset, type Sources } from "@stocktake/model";
import { makeSample, sampleAsOf } from "../sample/make-sample.ts";
import { diskFindings } from "./findings.ts";
import type { ByteStream } from "./read-bytes.ts";
import { readContent } from "./read-content.ts";

/** A dataset as it was named on the command line. */
export type OpenedDataset =
  | {
      readonly kind: "usable";
      readonly dataset: Dataset;
      /** What was found in the file, each at its place. */
      readonly diagnostics: readonly Diagnostic[];
      /** Where the values stood; absent for records that are in no file. */
      readonly sources?: Sources;
      /** The day that records of the catalog and the sample are looked at. */
      readonly asOf?: string;
    }
  /** There is such a file, and no dataset in it. */
  | { readonly kind: "unusable"; readonly diagnostics: readonly Diagnostic[] }
  /** There is no such file or record. */
  | { readonly kind: "not-found"; readonly diagnostics: readonly Diagnostic[] };

/** Reads a dataset: a path, `-` for standard input, `@name` for a record of the catalog, `@sample`. */
export async function readDataset(reference: string, stdin: ByteStream): Promise<OpenedDataset> {
  if (reference.startsWith("@")) return recordOf(reference.slice(1));
  const read = await readContent(reference, stdin);
  if (!read.ok) return { kind: "not-found", diagnostics: read.diagnostics };
  const { data, sources, diagnostics } = read.content;
  if (data === undefined) return { kind: "unusable", diagnostics: locate(diagnostics, sources) };
  const parsed = parseDataset(data);
  const found = locate([...diagnostics, ...parsed.diagnostics], sources);
  if (!parsed.ok) return { kind: "unusable", diagnostics: found };
  return { kind: "usable", dataset: parsed.value, diagnostics: found, sources };
}

function recordOf(name: string): OpenedDataset {
  if (name === "sample") return { kind: "usable", dataset: makeSample(), diagnostics: [], asOf: sampleAsOf };
  const dataset = Object.hasOwn(catalog.records, name) ? catalog.records[name] : undefined;
  if (dataset !== undefined) return { kind: "usable", dataset, diagnostics: [], ...lastDayOf(dataset) };
  const names = [...Object.keys(catalog.records), "sample"];
  const nearest = nearestOf(name, names);
  const suggestion =
    nearest === undefined
      ? `The records are ${names.map((each) => `@${each}`).join(", ")}.`
      : `Did you mean \`@${nearest}\`?`;
  return { kind: "not-found", diagnostics: [diskFindings.unknownRecord({ name, suggestion }, [])] };
}

/** A record of the catalog is looked at on the last day it speaks of. */
function lastDayOf({ answers, claims }: Dataset): { readonly asOf?: string } {
  let last: string | undefined;
  for (const { date } of answers) if (last === undefined || date > last) last = date;
  for (const { asOf } of claims) if (last === undefined || asOf > last) last = asOf;
  return last === undefined ? {} : { asOf: last };
}
