import { type Diagnostic, formatDiagnostic, type Result } from "./diagnostic.ts";

/**
 * Every reason this SDK throws. Each is a mistake in the calling code, not in its data; `UNUSABLE_INPUT` is a caller's
 * own wish, by {@link orThrow}, and `WORKER_FAILED` says that a thread could not be started or died.
 */
export type ErrorCode =
  | "UNUSABLE_INPUT"
  | "UNKNOWN_NODE"
  | "UNKNOWN_ENTITY"
  | "NO_PUBLICATION_RULE"
  | "NOT_A_DATE"
  | "NOT_AN_OPTION"
  | "PLUG_IN_MISSING"
  | "PLUG_IN_REPEATED"
  | "PLUG_IN_UNLAWFUL"
  | "UNFIT_POPULATION"
  | "WORKER_FAILED";

/** The one class this SDK throws. Tell reasons apart by `code`, which is permanent. */
export class StocktakeError extends Error {
  readonly code: ErrorCode;
  /** The findings behind `UNUSABLE_INPUT`; empty for the other codes. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(code: ErrorCode, message: string, diagnostics: readonly Diagnostic[] = []) {
    super(message);
    this.name = "StocktakeError";
    this.code = code;
    this.diagnostics = diagnostics;
  }
}

/**
 * Unwraps a result, for callers who would rather have an exception.
 *
 * @throws {StocktakeError} `UNUSABLE_INPUT`, carrying the diagnostics, when the result holds no value.
 */
export function orThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const text = result.diagnostics.map(formatDiagnostic).join("\n");
  throw new StocktakeError("UNUSABLE_INPUT", text, result.diagnostics);
}
