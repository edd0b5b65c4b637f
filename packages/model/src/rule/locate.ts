import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Sources } from "../diagnostic/sources.ts";

/**
 * Puts each finding at its place in the file it was read from: file, line and column, or sheet and cell.
 *
 * A finding that has a place keeps it. One about something missing gets the place of what it is missing from.
 */
export function locate(diagnostics: readonly Diagnostic[], sources: Sources): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const at = diagnostic.at ?? sources.positionOf(diagnostic.path);
    return at === undefined ? diagnostic : { ...diagnostic, at };
  });
}
