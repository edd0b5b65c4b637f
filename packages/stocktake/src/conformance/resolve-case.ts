import { catalog } from "@stocktake/catalog";
import {
  type Catalog,
  type Dataset,
  type Diagnostic,
  type Instrument,
  type Methodology,
  parseDataset,
  parseInstrument,
  parseMethodology,
  type Result,
} from "@stocktake/model";
import { type Difference, differenceAt } from "./difference.ts";
import type { VectorCase } from "./vector-file.ts";

/** What a case works on, as far as it could be had. */
export interface Resolved {
  readonly instrument: Instrument | undefined;
  readonly methodology: Methodology | undefined;
  readonly dataset: Dataset | undefined;
  /** The catalog with the instrument of the case in it. */
  readonly catalog: Catalog;
  /** What was found while reading the dataset and the methodology. */
  readonly findings: { readonly dataset: readonly Diagnostic[]; readonly methodology: readonly Diagnostic[] };
  readonly differences: readonly Difference[];
}

/** Looks names up in the catalog and parses what is written out. */
export function resolveCase(given: VectorCase): Resolved {
  const differences: Difference[] = [];
  const { instruments, methodologies, records } = catalog;

  const lookUp = <T>(field: string, name: string, found: T | undefined): T | undefined => {
    if (found === undefined) differences.push(differenceAt([field], "an entry of the catalog", name));
    return found;
  };
  const written = <T>(field: string, result: Result<T>): T | undefined => {
    if (result.ok) return result.value;
    for (const { message } of result.diagnostics) differences.push({ path: [field], sentence: `${field}: ${message}` });
    return undefined;
  };

  const { instrument, methodology, dataset } = given;
  const parsedDataset = typeof dataset === "object" ? parseDataset(dataset) : undefined;
  const parsedMethodology = typeof methodology === "object" ? parseMethodology(methodology) : undefined;
  const theInstrument =
    typeof instrument === "object"
      ? written("instrument", parseInstrument(instrument))
      : instrument &&
        lookUp(
          "instrument",
          instrument,
          instruments.find(({ id, edition }) => `${id}@${edition}` === instrument),
        );
  return {
    instrument: theInstrument || undefined,
    methodology:
      typeof methodology === "string"
        ? lookUp(
            "methodology",
            methodology,
            methodologies.find(({ id, version }) => `${id}@${version}` === methodology),
          )
        : parsedMethodology?.ok
          ? parsedMethodology.value
          : undefined,
    dataset:
      typeof dataset === "string"
        ? lookUp("dataset", dataset, Object.hasOwn(records, dataset.slice(1)) ? records[dataset.slice(1)] : undefined)
        : parsedDataset?.ok
          ? parsedDataset.value
          : undefined,
    catalog:
      typeof instrument === "object" && theInstrument
        ? { ...catalog, instruments: [...instruments, theInstrument] }
        : catalog,
    findings: { dataset: parsedDataset?.diagnostics ?? [], methodology: parsedMethodology?.diagnostics ?? [] },
    differences,
  };
}
