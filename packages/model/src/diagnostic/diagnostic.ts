import { formatPath, type Path } from "./path.ts";

/** What a code may begin with; the list is closed. */
export type Area =
  | "file"
  | "dataset"
  | "methodology"
  | "instrument"
  | "assessment"
  | "answer"
  | "evidence"
  | "report"
  | "treaty"
  | "visit"
  | "consent"
  | "referral"
  | "recommendation"
  | "mandate"
  | "contribution"
  | "publication"
  | "claim"
  | "procedure"
  | "crosswalk"
  | "score";

/** `area/what-is-wrong`. Severity is not part of the code: it may change, the code may not. */
export type DiagnosticCode = `${Area}/${string}`;

/** `error`: the record cannot be relied on as it stands. `warning`: it can, but somebody should look. */
export type Severity = "error" | "warning" | "info";

/** Where a value stands in a file: a line and a column of text, or a cell of a sheet. Lines and columns start at 1. */
export type Position =
  | { readonly kind: "text"; readonly file: string; readonly line: number; readonly column: number }
  | { readonly kind: "cell"; readonly file: string; readonly sheet: string; readonly cell: string };

/** What a sentence is made of, so that another language can be made of it too. */
export type Params = Readonly<Record<string, string | number>>;

/** Why a finding is not acted on, and until when. */
export interface WaivedBy {
  readonly reason: string;
  /** The last day on which the waiver counts, `YYYY-MM-DD`. */
  readonly expires: string;
}

/**
 * What the SDK tells you about your data.
 *
 * A diagnostic is a value: stages return lists of them and never throw one.
 * Thrown errors are for misuse of the API; see {@link StocktakeError}.
 */
export interface Diagnostic {
  /** Permanent and searchable. Retired codes are never given a new meaning. */
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** What is wrong, naming the value that is wrong. */
  readonly message: string;
  /** What the sentence is made of, for other languages. */
  readonly params: Params;
  /** From the root of the parsed input to the offending value. */
  readonly path: Path;
  /** Where it stands in the file, once located. */
  readonly at?: Position;
  /** What to do about it. */
  readonly hint?: string;
  /** Set when a waiver of the dataset covers the finding. It is shown, and does not fail a check. */
  readonly waived?: WaivedBy;
}

/** A value that may be usable even when there is something to say about it. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]] };

/** Whether a finding says that the record cannot be relied on, and no waiver covers it. */
export function isBlocking(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === "error" && diagnostic.waived === undefined;
}

/** `answers.csv:17:4`, `answers.xlsx!Answers!D17`, or the path when the finding was not located. */
export function formatPosition(diagnostic: Pick<Diagnostic, "at" | "path">): string {
  const { at } = diagnostic;
  if (at === undefined) return formatPath(diagnostic.path);
  return at.kind === "text" ? `${at.file}:${at.line}:${at.column}` : `${at.file}!${at.sheet}!${at.cell}`;
}

/**
 * One finding as text: place, severity and code on the first line, then the sentence, then the remedy.
 *
 * @example
 * formatDiagnostic({
 *   code: "answer/evidence-missing", severity: "error", message: "The answer cites nothing.", params: {},
 *   path: ["answers", 0], hint: "Cite a source.",
 * }); // => "answers[0] error answer/evidence-missing\n  The answer cites nothing.\n  Cite a source."
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { severity, code, message, hint, waived } = diagnostic;
  const lines = [`${formatPosition(diagnostic)} ${waived ? "waived" : severity} ${code}`, message];
  if (hint !== undefined) lines.push(hint);
  if (waived !== undefined) lines.push(`Waived until ${waived.expires}: ${waived.reason}`);
  return lines.join("\n  ");
}
