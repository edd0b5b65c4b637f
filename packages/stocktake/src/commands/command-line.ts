import type { Command } from "commander";
import type { Streams } from "./streams.ts";

/** What a command is declared with. */
export interface CommandLine {
  /** Starts a command with the options that all have; the first format is the default. */
  readonly command: (usage: string, description: string, formats: readonly [string, ...string[]]) => Command;
  /** Takes the exit code of the command that ran. */
  readonly ends: (code: number) => void;
  readonly streams: Streams;
}

export const AS_OF =
  "the day whose knowledge counts, YYYY-MM-DD; records of the catalog and the sample have one of their own";
export const INSTRUMENT = "a file with an instrument that the catalog does not have";
export const METHODOLOGY =
  "id@version of the catalog, or a file; may be left out where the catalog has one for the instrument";
export const REGIONS =
  "a region scheme, of the catalog or in a file: the regions of which `region-mean` takes the mean";

/** The examples at the end of a command's help; those without a file of one's own are run by a test. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ stocktake ${line}`).join("\n")}`;
}
