import type * as z from "zod";
import type { Diagnostic, Result } from "../diagnostic/diagnostic.ts";
import { matchSchema } from "./from-zod.ts";
import { scanInput } from "./scan-input.ts";
import type { ParsedArea } from "./schema-findings.ts";

/** Looks at the shape of an input, then at its fields, then at what the fields say together; reports all of it. */
export function parseInput<Output>(
  area: ParsedArea,
  schema: z.ZodType<Output>,
  input: unknown,
  checkWhole: (value: Output) => readonly Diagnostic[] = () => [],
): Result<Output> {
  const shape = scanInput(area, input);
  // A schema would walk a value without end, and would drop some of these keys without a word.
  if (shape.some(({ code }) => !code.endsWith("/forbidden-key"))) return resultOf(shape);
  const matched = matchSchema(area, schema, input);
  if ("faults" in matched) {
    const known = shape.length > 0;
    return resultOf([...shape, ...matched.faults.filter(({ code }) => !known || !code.endsWith("/forbidden-key"))]);
  }
  return resultOf([...shape, ...checkWhole(matched.value)], matched.value);
}

function resultOf<T>(diagnostics: readonly Diagnostic[], value?: T): Result<T> {
  const [first, ...others] = diagnostics;
  if (first !== undefined) return { ok: false, diagnostics: [first, ...others] };
  return { ok: true, value: value as T, diagnostics: [] };
}
