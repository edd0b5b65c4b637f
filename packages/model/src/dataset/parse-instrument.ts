import { copyDeep } from "../define/copy.ts";
import { freezeDeep } from "../define/freeze.ts";
import type { Diagnostic, Result } from "../diagnostic/diagnostic.ts";
import { defineFinding } from "../diagnostic/finding.ts";
import { nearestOf } from "../diagnostic/nearest.ts";
import type { Path } from "../diagnostic/path.ts";
import { type Instrument, InstrumentData } from "../entity/instrument.ts";
import { parseInput } from "./parse-input.ts";

const doubledId = defineFinding({
  code: "instrument/doubled-id",
  severity: "error",
  message: "The {kind} `{id}` stands twice in the instrument.",
  hint: "Give each {kind} an id of its own.",
});

const unknownReference = defineFinding({
  code: "instrument/unknown-reference",
  severity: "error",
  message: "The {owner} refers to the {kind} `{id}`, which the instrument does not have.",
  hint: "{suggestion}",
});

/**
 * Reads an instrument from plain data of unknown origin.
 *
 * Beyond its fields it looks for doubled ids and for scales, sections and provisions that are referred to and missing.
 * All faults are reported at once; it never throws. The value is frozen.
 */
export function parseInstrument(input: unknown): Result<Instrument> {
  const parsed = parseInput("instrument", InstrumentData, input, checkReferences);
  return parsed.ok ? { ...parsed, value: freezeDeep(copyDeep(parsed.value) as Instrument) } : parsed;
}

function checkReferences(instrument: InstrumentData): Diagnostic[] {
  const { provisions = [], sections = [], scales, criteria } = instrument;
  const found: Diagnostic[] = [];
  const provisionIds = idsOf(provisions, "provision", ["provisions"], found);
  const sectionIds = idsOf(sections, "section", ["sections"], found);
  const scaleIds = idsOf(scales, "scale", ["scales"], found);
  for (const [i, { levels }] of scales.entries()) idsOf(levels, "level", ["scales", i, "levels"], found);
  idsOf(criteria, "criterion", ["criteria"], found);

  const refer = (owner: string, kind: string, id: string | undefined, known: ReadonlySet<string>, path: Path) => {
    if (id === undefined || known.has(id)) return;
    const nearest = nearestOf(id, known);
    const suggestion = nearest === undefined ? `Add the ${kind}, or correct the id.` : `Did you mean \`${nearest}\`?`;
    found.push(unknownReference({ owner, kind, id, suggestion }, path));
  };
  for (const [i, { id, provision }] of sections.entries()) {
    refer(`section \`${id}\``, "provision", provision, provisionIds, ["sections", i, "provision"]);
  }
  for (const [i, { id, section, provision, response }] of criteria.entries()) {
    const owner = `criterion \`${id}\``;
    refer(owner, "section", section, sectionIds, ["criteria", i, "section"]);
    refer(owner, "provision", provision, provisionIds, ["criteria", i, "provision"]);
    const scale = response.kind === "level" ? response.scale : undefined;
    refer(owner, "scale", scale, scaleIds, ["criteria", i, "response", "scale"]);
  }
  return found;
}

function idsOf(items: readonly { readonly id: string }[], kind: string, path: Path, found: Diagnostic[]): Set<string> {
  const ids = new Set<string>();
  for (const [i, { id }] of items.entries()) {
    if (ids.has(id)) found.push(doubledId({ kind, id }, [...path, i, "id"]));
    ids.add(id);
  }
  return ids;
}
