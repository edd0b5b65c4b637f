import type * as z from "zod";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { nearestOf } from "../diagnostic/nearest.ts";
import type { Path } from "../diagnostic/path.ts";
import { FORBIDDEN_KEYS, type ParsedArea, SCHEMA_FINDINGS } from "./schema-findings.ts";

type Issue = z.core.$ZodIssue;
type UnionIssue = Extract<Issue, { code: "invalid_union" }>;

/** Holds an input against a schema; every fault is a diagnostic at its own path, in the order of the schema. */
export function matchSchema<Output>(
  area: ParsedArea,
  schema: z.ZodType<Output>,
  input: unknown,
): { readonly value: Output } | { readonly faults: Diagnostic[] } {
  // A schema with a sentence of its own keeps it. For the others the issue's text carries the keys known there, or is
  // empty: zod's own wording never leaves this file.
  const parsed = schema.safeParse(input, {
    error: (issue) => (issue.code === "unrecognized_keys" ? keysOf(issue.inst).join(" ") : " "),
  });
  if (parsed.success) return { value: parsed.data };
  const faults: Diagnostic[] = [];
  for (const issue of parsed.error.issues) report(area, issue, input, faults);
  return { faults };
}

/** Where an issue stands and what stands there. */
interface Spot {
  readonly area: ParsedArea;
  readonly path: Path;
  readonly field: string;
  readonly value: unknown;
  /** The schema's own sentence, where it has one. */
  readonly sentence: string;
}

function report(area: ParsedArea, issue: Issue, input: unknown, found: Diagnostic[]): void {
  const path = issue.path as Path;
  const spot = { area, path, field: fieldOf(path), value: valueAt(input, path), sentence: issue.message.trim() };
  const { field, value, sentence } = spot;
  const findings = SCHEMA_FINDINGS[area];

  switch (issue.code) {
    case "unrecognized_keys":
      for (const key of issue.keys) found.push(unrecognizedKey(spot, key));
      return;
    case "invalid_type":
      found.push(notOfType(spot, issue.expected));
      return;
    case "invalid_value":
      found.push(notOneOf(spot, issue.values.map(String)));
      return;
    case "invalid_union":
      found.push(noMember(spot, issue));
      return;
    case "invalid_format":
      found.push(findings.pattern({ field, value: show(value), expected: sentence || "Write another value." }, path));
      return;
    case "invalid_key": {
      const expected = issue.issues.map(({ message }) => message.trim()).find((text) => text !== "");
      found.push(findings.pattern({ field, value: show(field), expected: expected ?? "Write another key." }, path));
      return;
    }
    case "too_small":
      found.push(outOfBounds(spot, `It is at least ${issue.minimum}.`));
      return;
    case "too_big":
      found.push(outOfBounds(spot, `It is at most ${issue.maximum}.`));
      return;
    default:
      // What a value says is only looked at once it is written the right way.
      if (found.length > 0 && isSamePath(found[found.length - 1]!.path, path)) return;
      found.push(
        findings.notAccepted({ field, value: show(value), expected: sentence || "Write another value." }, path),
      );
  }
}

/** A key that the object does not have; the issue's text lists those it has. */
function unrecognizedKey({ area, path, sentence }: Spot, key: string): Diagnostic {
  const findings = SCHEMA_FINDINGS[area];
  if (FORBIDDEN_KEYS.has(key)) return findings.forbidden({ key }, [...path, key]);
  const known = sentence.split(" ");
  const suggestion = suggest(key, known) ?? `The keys here are ${known.join(", ")}.`;
  return findings.unrecognized({ key, suggestion }, [...path, key]);
}

function notOfType({ area, path, field, value, sentence }: Spot, type: string): Diagnostic {
  const findings = SCHEMA_FINDINGS[area];
  const expected = withArticle(type);
  if (value === undefined && path.length > 0) {
    return findings.missing({ field, expected: sentence || `It is ${expected}.` }, path);
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    return findings.notFinite({ field, value: String(value) }, path);
  }
  return findings.wrongType({ field, found: nameOf(value), expected }, path);
}

function notOneOf({ area, path, field, value }: Spot, values: readonly string[]): Diagnostic {
  const findings = SCHEMA_FINDINGS[area];
  const allowed = values.join(", ");
  if (value === undefined) return findings.missing({ field, expected: `It is one of ${allowed}.` }, path);
  const nearest = typeof value === "string" ? suggest(value, values) : undefined;
  const suggestion = nearest ?? `Write one of ${allowed}.`;
  return findings.notAllowed({ field, value: show(value), allowed, suggestion }, path);
}

function noMember(spot: Spot, issue: UnionIssue): Diagnostic {
  const values = valuesOf(issue);
  if (values.length > 0) return notOneOf(spot, values);
  const { area, path, field, value } = spot;
  const findings = SCHEMA_FINDINGS[area];
  const expected = typesOf(issue).join(" or ") || "another kind of value";
  if (value === undefined) return findings.missing({ field, expected: `It is ${expected}.` }, path);
  return findings.wrongType({ field, found: nameOf(value), expected }, path);
}

function outOfBounds({ area, path, field, value, sentence }: Spot, bound: string): Diagnostic {
  const findings = SCHEMA_FINDINGS[area];
  const expected = sentence || bound;
  if (typeof value === "number") return findings.outOfBounds({ field, value, expected }, path);
  const length = typeof value === "string" || Array.isArray(value) ? value.length : 0;
  return findings.wrongLength({ field, length, expected }, path);
}

/** The keys of the object that raised an issue. */
function keysOf(inst: unknown): string[] {
  const shape = (inst as { readonly shape?: object } | undefined)?.shape;
  return shape === undefined ? [] : Object.keys(shape);
}

/** The values that a union's tag, or its members, allow. */
function valuesOf(issue: UnionIssue): string[] {
  if ("options" in issue && Array.isArray(issue.options)) return issue.options.map(String);
  return issue.errors.flat().flatMap((inner) => (inner.code === "invalid_value" ? inner.values.map(String) : []));
}

function typesOf(issue: UnionIssue): string[] {
  return issue.errors.flat().flatMap((inner) => (inner.code === "invalid_type" ? [withArticle(inner.expected)] : []));
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** The last name on the way to a value: `date`, `states[2]`. */
function fieldOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "input";
  if (typeof last === "string") return last;
  return `${path.findLast((step) => typeof step === "string") ?? ""}[${last}]`;
}

function isSamePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, i) => step === b[i]);
}

function suggest(text: string, known: readonly string[]): string | undefined {
  const nearest = text.length < 100 ? nearestOf(text, known) : undefined;
  return nearest === undefined ? undefined : `Did you mean \`${nearest}\`?`;
}

function withArticle(type: string): string {
  if (type === "int") return "a whole number";
  if (type === "record") return "an object";
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function nameOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" && value !== null ? "an object" : show(value);
}

/** A value as text, cut where it is long. */
function show(value: unknown): string {
  if (typeof value === "function" || typeof value === "symbol") return withArticle(typeof value);
  if (typeof value === "object" && value !== null) return nameOf(value);
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
