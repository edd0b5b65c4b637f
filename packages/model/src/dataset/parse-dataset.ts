import type { Result } from "../diagnostic/diagnostic.ts";
import { defineFinding } from "../diagnostic/finding.ts";
import { Dataset, FORMAT_VERSION } from "./dataset.ts";
import { parseInput } from "./parse-input.ts";

const futureFormat = defineFinding({
  code: "dataset/future-format",
  severity: "error",
  message: "The dataset is written in format version {found}; this release reads up to version {known}.",
  hint: "Read it with a newer release, or ask for the file in format version {known}.",
});

const formatVersionMissing = defineFinding({
  code: "dataset/format-version-missing",
  severity: "error",
  message: "The dataset does not say which format version it is written in.",
  hint: 'Add `"formatVersion": {known}` at the top.',
});

/**
 * Reads a dataset from plain data of unknown origin, such as parsed JSON.
 *
 * Everything that does not fit is reported at once, each at its own path: unknown keys by name, missing fields, values
 * out of range. Nothing is dropped or repaired. A collection left out comes back empty. A format version newer than
 * this release is refused as a whole. It never throws.
 *
 * What the records say is not judged here; see `checkDataset`.
 *
 * @example
 * parseDataset({ formatVersion: 1 }).ok; // => true
 * parseDataset({ formatVersion: 2 }).diagnostics[0].code; // => "dataset/future-format"
 */
export function parseDataset(input: unknown): Result<Dataset> {
  if (typeof input === "object" && input !== null && !Array.isArray(input)) {
    const version = Object.hasOwn(input, "formatVersion") ? (input as Dataset).formatVersion : undefined;
    if (version === undefined) {
      const missing = formatVersionMissing({ known: FORMAT_VERSION }, ["formatVersion"]);
      const rest = parseInput("dataset", Dataset, { ...input, formatVersion: FORMAT_VERSION });
      return { ok: false, diagnostics: [missing, ...rest.diagnostics] };
    }
    if (typeof version === "number" && Number.isFinite(version) && version > FORMAT_VERSION) {
      const found = futureFormat({ found: version, known: FORMAT_VERSION }, ["formatVersion"]);
      return { ok: false, diagnostics: [found] };
    }
  }
  return parseInput("dataset", Dataset, input);
}
