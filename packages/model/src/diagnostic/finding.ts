import type { Diagnostic, DiagnosticCode, Params, Severity } from "./diagnostic.ts";
import type { Path } from "./path.ts";

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The values a sentence needs: one for each `{name}` in it. */
export type ParamsOf<Message extends string, Hint extends string = ""> = Readonly<
  Record<Placeholders<Message> | Placeholders<Hint>, string | number>
>;

/** Puts values into the `{name}` places of a sentence; a place without a value is left as it stands. */
export function fillTemplate(template: string, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : place,
  );
}

/**
 * Declares one kind of finding: a permanent code, its sentence and its remedy.
 *
 * The sentence is a template, so that the same `params` make the same sentence in any language. What comes back
 * makes one diagnostic from the values and the place.
 *
 * @example
 * const missing = defineFinding({
 *   code: "file/missing-column", severity: "error",
 *   message: "The column `{column}` is missing.", hint: "Add a column named `{column}`.",
 * });
 * missing({ column: "date" }, []).message; // => "The column `date` is missing."
 */
export function defineFinding<const Message extends string, const Hint extends string = "">(kind: {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: Message;
  readonly hint?: Hint;
}): (params: ParamsOf<Message, Hint>, path: Path) => Diagnostic {
  const { code, severity, message, hint } = kind;
  return (params, path) => ({
    code,
    severity,
    message: fillTemplate(message, params),
    params,
    path,
    ...(hint === undefined ? {} : { hint: fillTemplate(hint, params) }),
  });
}
