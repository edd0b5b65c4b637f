import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { defineFinding } from "../diagnostic/finding.ts";
import { FORBIDDEN_KEYS, type ParsedArea, SCHEMA_FINDINGS } from "./schema-findings.ts";

/** No file of records nests deeper; one that does is refused before a schema walks it. */
const DEEPEST = 200;

const shapeFindingsOf = (area: ParsedArea) => ({
  cyclic: defineFinding({
    code: `${area}/cyclic`,
    severity: "error",
    message: "The input contains itself.",
    hint: "Write the value out, or refer to it by its id.",
  }),
  tooDeep: defineFinding({
    code: `${area}/too-deep`,
    severity: "error",
    message: "The input is nested more than {levels} levels deep.",
    hint: "Flatten the value; no record is nested that deeply.",
  }),
});

const FINDINGS = {
  dataset: shapeFindingsOf("dataset"),
  instrument: shapeFindingsOf("instrument"),
  methodology: shapeFindingsOf("methodology"),
} as const;

/**
 * What makes an input unfit for a schema at all: keys that a schema drops without a word, values that contain
 * themselves, and nesting without end.
 */
export function scanInput(area: ParsedArea, input: unknown): Diagnostic[] {
  return isPlainTree(input, 0, { left: CHEAP }) ? [] : scanExactly(area, input);
}

// Almost every input is a small tree without a remark. This pass only answers whether it is one, and gives up early.
const CHEAP = 8_000_000;

function isPlainTree(value: unknown, depth: number, objects: { left: number }): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depth > 20 || --objects.left < 0) return false;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const child = value[i];
      if (typeof child === "object" && !isPlainTree(child, depth + 1, objects)) return false;
    }
    return true;
  }
  if (FORBIDDEN.some((key) => Object.hasOwn(value, key))) return false;
  for (const key in value) {
    const child = (value as Record<string, unknown>)[key];
    if (typeof child === "object" && !isPlainTree(child, depth + 1, objects)) return false;
  }
  return true;
}

const FORBIDDEN = [...FORBIDDEN_KEYS];

/** Visits every object once, however often it is referred to, without recursion. */
function scanExactly(area: ParsedArea, input: unknown): Diagnostic[] {
  const found: Diagnostic[] = [];
  const seen = new Set<object>();
  const open = new Set<object>();
  const stack: { object: object; keys: string[]; next: number }[] = [];
  const pathTo = (key: string) => [
    ...stack.slice(0, -1).map(({ object, keys, next }) => stepOf(object, keys[next - 1]!)),
    stepOf(stack.at(-1)!.object, key),
  ];

  const enter = (object: object) => {
    seen.add(object);
    open.add(object);
    stack.push({ object, keys: Object.keys(object), next: 0 });
  };
  if (typeof input === "object" && input !== null) enter(input);
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    const key = top.keys[top.next++];
    if (key === undefined) {
      open.delete(top.object);
      stack.pop();
      continue;
    }
    if (FORBIDDEN_KEYS.has(key)) {
      found.push(SCHEMA_FINDINGS[area].forbidden({ key }, pathTo(key)));
      continue;
    }
    const child = (top.object as Record<string, unknown>)[key];
    if (typeof child !== "object" || child === null) continue;
    if (open.has(child)) found.push(FINDINGS[area].cyclic({}, pathTo(key)));
    else if (!seen.has(child)) {
      if (stack.length < DEEPEST) enter(child);
      else found.push(FINDINGS[area].tooDeep({ levels: DEEPEST }, pathTo(key)));
    }
  }
  return found;
}

function stepOf(object: object, key: string): string | number {
  return Array.isArray(object) ? Number(key) : key;
}
