import type { Diagnostic } from "@stocktake/model";
import type { Path } from "@stocktake/model/diagnostic";
import * as findings from "./aggregator-findings.ts";
import type { PlanLeaf } from "./plan.ts";

interface Row {
  readonly levels: readonly string[];
  readonly value: number;
}

/** The key of a row: the places of its levels on the scale, sorted. */
export function lookupKey(places: readonly number[]): string {
  return [...places].sort((a, b) => a - b).join(" ");
}

/**
 * Makes the table of a lookup ready: from the sorted places of levels to a value.
 *
 * It is refused unless the children share a scale on which every level counts more than the one below, every
 * combination of one level up to as many as there are children has a row, and no better level has a lower value.
 */
export function compileLookup(
  table: readonly Row[],
  children: readonly PlanLeaf[],
  { node, path }: { readonly node: string; readonly path: Path },
  report: (diagnostic: Diagnostic) => void,
): ReadonlyMap<string, number> | undefined {
  const conversions = children.flatMap(({ conversion }) => (conversion.use === "level-map" ? [conversion] : []));
  const [first] = conversions;
  if (first === undefined || conversions.length < children.length) return undefined; // reported with the children
  const { levels: scale, numbers } = first;
  const stranger = conversions.findIndex(({ levels }) => levels.join(" ") !== scale.join(" "));
  if (stranger !== -1) {
    report(findings.lookupScale({ node, child: children[stranger]!.id, other: children[0]!.id }, path));
    return undefined;
  }
  const even = scale.findIndex((_, place) => place > 0 && !(numbers[place]! > numbers[place - 1]!));
  if (even !== -1) report(findings.lookupNumbers({ node, level: scale[even]!, below: scale[even - 1]! }, path));

  const rows = new Map<string, number>();
  for (const [r, { levels, value }] of table.entries()) {
    const at = [...path, "table", r];
    const places = levels.map((level) => scale.indexOf(level));
    const unknown = places.indexOf(-1);
    const key = lookupKey(places);
    if (unknown !== -1) report(findings.lookupLevel({ node, level: levels[unknown]!, scale: scale.join(", ") }, at));
    else if (rows.has(key)) report(findings.lookupRepeated({ node, levels: levels.join(", ") }, at));
    else rows.set(key, value);
    if (levels.length > children.length)
      report(findings.lookupTooLong({ node, levels: levels.join(", "), count: children.length }, at));
  }
  checkRows(rows, scale, children.length, { node, path: [...path, "table"] }, report);
  return rows;
}

function checkRows(
  rows: ReadonlyMap<string, number>,
  scale: readonly string[],
  most: number,
  { node, path }: { readonly node: string; readonly path: Path },
  report: (diagnostic: Diagnostic) => void,
): void {
  const nameOf = (places: readonly number[]) => places.map((place) => scale[place]!).join(", ");
  // Stops at the first gap, so that it looks at no more combinations than there are rows.
  for (const places of combinations(scale.length, most)) {
    const value = rows.get(lookupKey(places));
    if (value === undefined) {
      report(findings.lookupIncomplete({ node, levels: nameOf(places), count: most }, path));
      return;
    }
    for (const [i, place] of places.entries()) {
      const better = places.with(i, place + 1);
      const above = rows.get(lookupKey(better));
      if (above === undefined || above >= value) continue;
      report(findings.lookupNotMonotone({ node, levels: nameOf(places), value, better: nameOf(better), above }, path));
      return;
    }
  }
}

/** Every combination of one place up to `most`, short ones first, each sorted. */
function* combinations(places: number, most: number): Generator<readonly number[]> {
  function* ofLength(length: number, from: number): Generator<readonly number[]> {
    if (length === 0) yield [];
    else
      for (let place = from; place < places; place++)
        for (const rest of ofLength(length - 1, place)) yield [place, ...rest];
  }
  for (let length = 1; length <= most; length++) yield* ofLength(length, 0);
}
