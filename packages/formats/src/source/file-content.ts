import type { Diagnostic, Sources } from "@stocktake/model";

/** What a reader got out of a file. */
export interface FileContent {
  /** Plain data, ready for `parseDataset`; `undefined` when the file could not be read, and then a finding says why. */
  readonly data: unknown;
  /** Where each value of `data` stood. */
  readonly sources: Sources;
  /** What is wrong with the file itself, each with its place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** How a file is called in findings. */
export interface FileOptions {
  readonly name: string;
}

/** A file that gave no data: every path leads to its beginning. */
export function unreadable(file: string, diagnostics: readonly Diagnostic[]): FileContent {
  return {
    data: undefined,
    sources: { positionOf: () => ({ kind: "text", file, line: 1, column: 1 }) },
    diagnostics,
  };
}
