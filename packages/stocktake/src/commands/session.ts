import type { Diagnostic } from "@stocktake/model";
import { formatDiagnostic } from "@stocktake/model/diagnostic";
import { CommanderError } from "commander";
import { createColors } from "picocolors";
import { EXIT } from "./exit-code.ts";
import type { Streams } from "./streams.ts";

/** Options that every command takes. */
export interface CommonOptions {
  readonly format: "text" | "json" | "md";
  readonly output?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
}

/** What a command works with: where its words go, and how they look. */
export interface Session {
  readonly streams: Streams;
  /** Prints findings to standard error, at most so many, and says how many more there are; nothing when quiet. */
  report(diagnostics: readonly Diagnostic[], most?: number): void;
  /** Prints why there is no result, quiet or not. */
  refuse(diagnostics: readonly Diagnostic[]): void;
  /** Prints a remark to standard error, unless it is to be quiet. */
  remark(text: string): void;
  /** Gives the result: to standard output or, whole or not at all, to the file of `--output`. */
  deliver(text: string): Promise<number>;
}

/** Opens a session for one run of a command. */
export function sessionOf(streams: Streams, { color, quiet, output }: CommonOptions): Session {
  const { stdout, stderr, env } = streams;
  const colors = createColors(color && !env?.NO_COLOR && stderr.isTTY === true);
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue, waived: colors.dim };

  const print = (diagnostics: readonly Diagnostic[], most = Number.POSITIVE_INFINITY) => {
    for (const diagnostic of diagnostics.slice(0, most)) {
      const { severity, waived, code } = diagnostic;
      const word = waived === undefined ? severity : "waived";
      // A finding about no place in particular needs none named.
      const text = formatDiagnostic(diagnostic).replace(/^\(root\) /, "");
      const mark = `${word} ${code}`;
      stderr.write(`${text.replace(mark, () => `${paint[word](word)} ${colors.dim(code)}`)}\n`);
    }
    const more = diagnostics.length - most;
    if (more > 0) stderr.write(`${more} more findings are not shown; --max-findings shows more.\n`);
  };
  return {
    streams,
    report: (diagnostics, most) => {
      if (!quiet) print(diagnostics, most);
    },
    refuse: print,
    remark: (text) => {
      if (!quiet) stderr.write(`${text}\n`);
    },
    deliver: async (text) => {
      const whole = text.endsWith("\n") ? text : `${text}\n`;
      if (output === undefined) {
        stdout.write(whole);
        return EXIT.fine;
      }
      const { writeAtomically } = await import("../disk/write-atomically.ts");
      const faults = await writeAtomically(output, whole);
      print(faults);
      return faults.length === 0 ? EXIT.fine : EXIT.usage;
    },
  };
}

/** Ends a command that was called in a way it does not understand. */
export function wrongUsage(sentence: string): never {
  throw new CommanderError(EXIT.usage, "stocktake.usage", sentence);
}
