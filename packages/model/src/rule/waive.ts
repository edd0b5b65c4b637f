import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { defineFinding } from "../diagnostic/finding.ts";
import { formatPath } from "../diagnostic/path.ts";
import type { Waiver } from "../entity/waiver.ts";
import type { Day } from "../value/calendar.ts";

const expired = defineFinding({
  code: "dataset/waiver-expired",
  severity: "warning",
  message: "The waiver of {code} at {at} counted until {expires}.",
  hint: "Look at what it covers, then renew it with a reason or remove it.",
});

const unused = defineFinding({
  code: "dataset/waiver-unused",
  severity: "warning",
  message: "The waiver of {code} at {at} covers no finding.",
  hint: "Remove it, or correct its code or place.",
});

/**
 * Marks what the waivers cover and says which waivers are over or cover nothing.
 *
 * A waiver covers a finding of its code whose path is its place or lies in it.
 */
export function applyWaivers(found: readonly Diagnostic[], waivers: readonly Waiver[], asOf: Day): Diagnostic[] {
  if (waivers.length === 0) return [...found];
  const ofCode = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    if (waiver.expires >= asOf) ofCode.set(waiver.code, [...(ofCode.get(waiver.code) ?? []), waiver]);
  }
  const used = new Set<Waiver>();
  const marked = found.map((diagnostic) => {
    const candidates = ofCode.get(diagnostic.code);
    if (candidates === undefined) return diagnostic;
    const path = formatPath(diagnostic.path);
    const covering = candidates.filter(({ at }) => liesIn(path, at));
    for (const each of covering) used.add(each);
    const [first] = covering;
    return first === undefined
      ? diagnostic
      : { ...diagnostic, waived: { reason: first.reason, expires: first.expires } };
  });
  const remarks = waivers.flatMap((waiver, i) => {
    const { code, at, expires } = waiver;
    if (expires < asOf) return [expired({ code, at, expires }, ["waivers", i])];
    return used.has(waiver) ? [] : [unused({ code, at }, ["waivers", i])];
  });
  return [...marked, ...remarks];
}

function liesIn(path: string, place: string): boolean {
  return path.startsWith(place) && (path.length === place.length || ".[".includes(path.charAt(place.length)));
}
