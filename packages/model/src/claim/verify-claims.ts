import type { Catalog } from "../dataset/catalog.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { Claim } from "../entity/claim.ts";
import { type Claimed, claimedBy } from "./claimed.ts";
import { type Interval, isApart, isBelow, isNeverAbove, isWithin } from "./interval.ts";
import { measure } from "./measure.ts";
import type { Measured, MeasuredReading } from "./measure-field.ts";
import { formatUnknownReference, listUnknownReferences } from "./unknown-reference.ts";
import type { Found, FoundReading, Verdict } from "./verdict.ts";

/**
 * Holds every claim of a dataset against its records and figures and against the sets of the catalog.
 *
 * What a sentence says is an interval, read under the catalog's quantity lexicon; what the records allow is an interval
 * too, open at the top where a list is not said to be complete. Inside: `holds`. Disjoint: `contradicted`. Else, and
 * where two readings of a figure disagree: `undecided`, with what would decide it. A figure is held against other
 * figures and sets; it never proves the very sentence that states it. One verdict for each claim, in their order.
 */
export function verifyClaims(dataset: Dataset, catalog: Catalog): readonly Verdict[] {
  return dataset.claims.map((claim) => verifyClaim(claim, dataset, catalog));
}

function verifyClaim(claim: Claim, dataset: Dataset, catalog: Catalog): Verdict {
  const claimed = claimedBy(claim, dataset.figures, catalog.quantityLexicon);
  const unknown = listUnknownReferences(claim, dataset);
  const measured: Measured =
    unknown.length > 0
      ? { kind: "nothing", why: unknown.map(formatUnknownReference).join(" ") }
      : measure(claim.measurement, { dataset, catalog, asOf: claim.asOf });
  const ground = { claim: claim.id, paragraph: claim.paragraph, sentence: claim.sentence, claimed: claimed.text };
  if (measured.kind === "nothing")
    return {
      ...ground,
      kind: "undecided",
      found: "nothing to measure",
      readings: [],
      conventions: [],
      why: measured.why,
    };

  const readings = measured.readings.map((reading) => judgeReading(reading, claimed));
  const found = {
    ...ground,
    found: inOrder(readings.map(({ text }) => text)).join("; "),
    readings,
    conventions: inOrder([
      ...("convention" in claimed ? [claimed.convention] : []),
      ...measured.readings.flatMap(({ conventions }) => conventions),
    ]),
  };
  if (claimed.kind === "nothing") return { ...found, kind: "undecided", why: claimed.why };
  if (readings.every(({ kind }) => kind === "contradicted")) return { ...found, kind: "contradicted" };
  if (isRestated(claim, dataset))
    return { ...found, kind: "undecided", why: NOT_ITEMIZED[claimed.kind === "day" ? "date" : "number"] };
  if (readings.every(({ kind }) => kind === "holds")) return { ...found, kind: "holds" };
  return { ...found, kind: "undecided", why: whyUndecided(measured.readings, readings) };
}

const NOT_ITEMIZED = {
  number:
    "Not itemized: the source states the number and lists nothing behind it. A list of the items would decide it.",
  date: "Not itemized: the source states the date and records nothing behind it. A record with the date would decide it.",
};

/** Whether the claim is the very sentence that states the figure it measures. */
function isRestated({ measurement, paragraph, says }: Claim, { figures }: Dataset): boolean {
  const { measure: kind, of } = measurement;
  if (of.set !== "figure" || kind === "share" || kind === "part") return false;
  const figure = figures.find(({ id }) => id === of.of);
  if (figure === undefined || figure.paragraph !== paragraph) return false;
  if (figure.unit === "date" || kind !== "count" || says === undefined) return true;
  const stated = [figure.says, ...(figure.readings ?? []).map((reading) => reading.says)];
  return stated.some((quantity) => isSameQuantity(quantity, says));
}

function isSameQuantity(a: NonNullable<Claim["says"]>, b: NonNullable<Claim["says"]>): boolean {
  if (a.kind === "range" && b.kind === "range") return a.from === b.from && a.to === b.to;
  return a.kind === b.kind && "value" in a && "value" in b && a.value === b.value;
}

function judgeReading({ reading, text, found }: MeasuredReading, claimed: Claimed): FoundReading {
  return { ...(reading === undefined ? {} : { reading }), kind: judge(found, claimed), text, found };
}

function judge(found: Found, claimed: Claimed): Verdict["kind"] {
  if (found.kind === "part" && claimed.kind === "part") {
    if (isNeverAbove(found.part, found.whole)) return "holds";
    return isBelow(found.whole, found.part) ? "contradicted" : "undecided";
  }
  if (found.kind === "number" && claimed.kind === "number") return judgeInterval(found.interval, claimed.interval);
  if (found.kind === "day" && claimed.kind === "day") return judgeInterval(found.interval, claimed.interval);
  return "undecided";
}

function judgeInterval<T extends number | string>(found: Interval<T>, claimed: Interval<T>): Verdict["kind"] {
  if (isWithin(found, claimed)) return "holds";
  return isApart(found, claimed) ? "contradicted" : "undecided";
}

const OUTCOME = { holds: "it holds", contradicted: "it is contradicted", undecided: "it is undecided" };

function whyUndecided(measured: readonly MeasuredReading[], readings: readonly FoundReading[]): string {
  const open = inOrder(measured.flatMap((reading, at) => (readings[at]?.kind === "undecided" ? reading.open : [])));
  if (new Set(readings.map(({ kind }) => kind)).size === 1) return open.join(" ");
  const each = readings.map(({ reading = "as printed", kind }) => `under "${reading}" ${OUTCOME[kind]}`);
  return [`The readings differ: ${each.join(", ")}. Settling the reading would decide it.`, ...open].join(" ");
}

/** The different values of a list, in the order of their first appearance. */
function inOrder<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
