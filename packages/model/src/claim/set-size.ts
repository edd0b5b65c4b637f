import type { Catalog } from "../dataset/catalog.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { memberStatesAt } from "../dataset/member-states.ts";
import { treatiesAt } from "../dataset/treaties-at.ts";
import type { Figure, SetReference } from "../entity/claim.ts";
import { LeverageArea } from "../entity/instrument.ts";
import type { QuantityLexicon } from "../entity/lexicon.ts";
import type { Period, State } from "../entity/place.ts";
import { type Day, earliestDay, latestDay } from "../value/calendar.ts";
import type { Quantity } from "../value/quantity.ts";
import { Language } from "../value/text.ts";
import { closedAt, type Interval, isPoint, pointAt, UNBOUNDED } from "./interval.ts";
import {
  conventionOf,
  formatNumber,
  formatQuantity,
  type QuantityUnit,
  quantityInterval,
} from "./quantity-interval.ts";
import { type RecordSet, selectRecords } from "./record-set.ts";

/** What a claim is held against. */
export interface Against {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
  /** The day the claim speaks of. */
  readonly asOf: Day;
}

/** How many there are in a set, under one reading. */
export interface Size {
  /** Named where the wording allows several. */
  readonly reading?: string;
  readonly unit: QuantityUnit;
  readonly interval: Interval;
  readonly text: string;
  /** What keeps it from being one number, and what would make it one; a sentence each. */
  readonly open: readonly string[];
  readonly convention?: string;
}

/** The size of a set under each of its readings; none when the set is a figure that gives no number. */
export function sizesOf(reference: SetReference, { dataset, catalog, asOf }: Against): readonly Size[] {
  switch (reference.set) {
    case "records":
      return [sizeOfRecords(selectRecords(dataset, reference), reference.of)];
    case "catalog":
      return [sizeInCatalog(reference.of, catalog, asOf)];
    case "figure": {
      const figure = dataset.figures.find(({ id }) => id === reference.of);
      return figure === undefined || figure.unit === "date" ? [] : sizesOfFigure(figure, catalog.quantityLexicon);
    }
  }
}

function sizeInCatalog(
  set: Extract<SetReference, { set: "catalog" }>["of"],
  { states, treaties }: Catalog,
  asOf: Day,
): Size {
  switch (set) {
    case "member-states":
      return sizeOfMembership(states, asOf);
    case "official-languages":
      return sizeOfList(Language.options);
    case "leverage-areas":
      return sizeOfList(LeverageArea.options);
    case "treaties-adopted":
      return sizeOfList(treatiesAt(treaties, asOf, "adopted"));
    case "treaties-in-force":
      return sizeOfList(treatiesAt(treaties, asOf, "in-force"));
  }
}

function sizeOfList({ length }: readonly unknown[]): Size {
  return { unit: "count", interval: pointAt(length), text: String(length), open: [] };
}

/** A membership whose first or last day is not known exactly may or may not count on a day near it. */
function sizeOfMembership(states: readonly State[], day: Day): Size {
  const least = memberStatesAt(states, day).length;
  const most = states.filter(({ membership }) => membership.some((period) => mayHold(period, day))).length;
  return {
    unit: "count",
    interval: { from: closedAt(least), to: closedAt(most) },
    text: least === most ? String(least) : `${least} to ${most}`,
    open: least === most ? [] : [`Memberships near ${day} are not known to the day. Their dates would decide it.`],
  };
}

function mayHold({ from, to }: Period, day: Day): boolean {
  return (from === undefined || earliestDay(from) <= day) && (to === undefined || day <= latestDay(to));
}

function sizeOfRecords(set: RecordSet, collection: string): Size {
  const least = set.members.length;
  const most = least + set.doubtful.length;
  return {
    unit: "count",
    interval: { from: closedAt(least), to: set.complete ? closedAt(most) : UNBOUNDED },
    text: `${formatCounted(least, most, set)} listed`,
    open: whatIsOpen(set, collection),
  };
}

/** `12`, `3 to 5`, or `at least 3` when the list may go on. */
export function formatCounted(least: number, most: number, { complete }: RecordSet): string {
  if (!complete) return `at least ${formatNumber(least)}`;
  return least === most ? formatNumber(least) : `${formatNumber(least)} to ${formatNumber(most)}`;
}

/** What keeps a set of records from being counted, a sentence each. */
export function whatIsOpen({ members, doubtful, complete }: RecordSet, collection: string): readonly string[] {
  const open: string[] = [];
  if (!complete && members.length + doubtful.length === 0)
    open.push(`Not itemized: \`${collection}\` lists none of them. A complete list would decide it.`);
  else if (!complete)
    open.push(`The list in \`${collection}\` is not said to be complete. A complete list would decide it.`);
  if (doubtful.length > 0)
    open.push(
      `${doubtful.length} of the records in \`${collection}\` may or may not belong: a field is missing, or a date is too coarse. Completing them would decide it.`,
    );
  return open;
}

function sizesOfFigure(figure: Exclude<Figure, { unit: "date" }>, lexicon: QuantityLexicon): readonly Size[] {
  const first = { reading: figure.reading ?? (figure.readings ? "as printed" : undefined), says: figure.says };
  return [first, ...(figure.readings ?? [])].flatMap(({ reading, says }) => {
    const size = sizeOfQuantity(says, figure, lexicon);
    return size === undefined ? [] : [reading === undefined ? size : { ...size, reading }];
  });
}

function sizeOfQuantity(
  says: Quantity,
  { id, unit }: Exclude<Figure, { unit: "date" }>,
  lexicon: QuantityLexicon,
): Size | undefined {
  const interval = quantityInterval(says, unit, lexicon);
  if (interval === undefined) return undefined;
  const text = formatQuantity(says, unit);
  const convention = conventionOf(says, unit, lexicon);
  return {
    unit,
    interval,
    text,
    open: isPoint(interval) ? [] : [`The figure \`${id}\` gives "${text}" only. Its exact value would decide it.`],
    ...(convention === undefined ? {} : { convention }),
  };
}
