import { isPartialDate } from "../dataset/meets-condition.ts";
import { readField } from "../dataset/record-field.ts";
import type { Figure } from "../entity/claim.ts";
import { type Day, earliestDay, latestDay } from "../value/calendar.ts";
import { closedAt, formatInterval, type Interval, isPoint, UNBOUNDED } from "./interval.ts";
import type { RecordSet } from "./record-set.ts";
import { formatCounted, type Size, whatIsOpen } from "./set-size.ts";
import type { Found } from "./verdict.ts";

/** What a measurement comes to under one reading. */
export interface MeasuredReading {
  readonly reading?: string;
  readonly text: string;
  readonly found: Found;
  /** What keeps it from being one value, a sentence each. */
  readonly open: readonly string[];
  readonly conventions: readonly string[];
}

/** One entry for each reading, or the sentence that says why nothing can be measured. */
export type Measured =
  | { readonly kind: "readings"; readonly readings: readonly MeasuredReading[] }
  | { readonly kind: "nothing"; readonly why: string };

export function nothing(why: string): Measured {
  return { kind: "nothing", why };
}

/** How many different values a field has over a set of records, as a measurement. */
export function measureDistinct(set: RecordSet, collection: string, field: string): Measured {
  const { text, interval, open } = countDifferent(set, collection, field);
  return oneReading(text, { found: { kind: "number", unit: "count", interval }, open });
}

/** How many different values a field has over a set of records; a record that lacks it may hold any number of them. */
export function countDifferent(set: RecordSet, collection: string, field: string): Omit<Size, "unit"> {
  const sure = set.members.map((record) => readField(record, field));
  const doubtful = set.doubtful.map((record) => readField(record, field));
  const least = sizeOfUnion(sure);
  const most = sizeOfUnion([...sure, ...doubtful]);
  const absent = [...sure, ...doubtful].some((read) => read.absent);
  return {
    text: `${formatCounted(least, most, set)} different`,
    interval: { from: closedAt(least), to: set.complete && !absent ? closedAt(most) : UNBOUNDED },
    open: [...whatIsOpen(set, collection), ...whatIsMissing(absent, collection, field)],
  };
}

/** The sum of a field over a set of records; one negative value takes away the bounds that an open set would have. */
export function measureSum(set: RecordSet, collection: string, field: string): Measured {
  const sure = set.members.map((record) => readNumbers(record, field));
  const doubtful = set.doubtful.map((record) => readNumbers(record, field));
  const all = [...sure, ...doubtful];
  const least = sumOf(sure);
  const most = least + sumOf(doubtful);
  const absent = all.some((read) => read.absent);
  const settled = set.complete && !absent && doubtful.length === 0;
  const negative = all.some(({ values }) => values.some((value) => value < 0));
  return oneReading(`${formatCounted(least, most, set)} in all`, {
    found: {
      kind: "number",
      unit: "amount",
      interval: {
        from: negative && !settled ? UNBOUNDED : closedAt(least),
        to: set.complete && !absent && (settled || !negative) ? closedAt(most) : UNBOUNDED,
      },
    },
    open: [...whatIsOpen(set, collection), ...whatIsMissing(absent, collection, field)],
  });
}

/** The date that the one record of a set gives. */
export function measureDate(set: RecordSet, collection: string, field: string): Measured {
  const [record, another] = [...set.members, ...set.doubtful];
  if (record === undefined)
    return nothing(
      `Not itemized: \`${collection}\` lists no such record. A record with its \`${field}\` would decide it.`,
    );
  if (another !== undefined)
    return nothing(`More than one record of \`${collection}\` may be meant. Naming one would decide it.`);
  if (set.members.length === 0) return nothing(whatIsOpen({ ...set, complete: true }, collection).join(" "));
  const dates = readField(record, field).values.filter(isPartialDate);
  const [date] = dates;
  if (date === undefined || dates.length > 1)
    return nothing(`The record of \`${collection}\` does not give one \`${field}\`. Filling it in would decide it.`);
  const interval = dayInterval(date, date);
  return oneReading(date, {
    found: { kind: "day", interval },
    open: isPoint(interval) ? [] : [`The record gives ${date} only. The day would decide it.`],
  });
}

/** The date that a figure states. */
export function measureStatedDate(figure: Figure | undefined): Measured {
  if (figure?.unit !== "date") return nothing("The figure is not a date. A date would decide it.");
  const { says } = figure;
  const interval =
    says.kind === "on"
      ? dayInterval(says.date, says.date)
      : says.kind === "between"
        ? dayInterval(says.from, says.to)
        : dayInterval(undefined, says.date);
  return oneReading(`${formatInterval(interval, String)} stated`, {
    found: { kind: "day", interval },
    open: isPoint(interval) ? [] : ["The figure does not give one day. The day would decide it."],
  });
}

/** From the first day that one date may mean to the last day that another may. */
export function dayInterval(from: string | undefined, to: string | undefined): Interval<Day> {
  return {
    from: from === undefined ? UNBOUNDED : closedAt(earliestDay(from)),
    to: to === undefined ? UNBOUNDED : closedAt(latestDay(to)),
  };
}

function oneReading(
  text: string,
  { found, open }: { readonly found: Found; readonly open: readonly string[] },
): Measured {
  return { kind: "readings", readings: [{ text, found, open, conventions: [] }] };
}

function sizeOfUnion(fields: readonly { readonly values: readonly unknown[] }[]): number {
  return new Set(fields.flatMap(({ values }) => values.map((value) => JSON.stringify(value)))).size;
}

interface Numbers {
  readonly values: readonly number[];
  readonly absent: boolean;
}

function readNumbers(record: object, field: string): Numbers {
  const read = readField(record, field);
  const values = read.values.filter((value) => typeof value === "number");
  return { values, absent: read.absent || values.length < read.values.length };
}

function sumOf(fields: readonly Numbers[]): number {
  return fields.flatMap(({ values }) => values).reduce((sum, value) => sum + value, 0);
}

function whatIsMissing(absent: boolean, collection: string, field: string): readonly string[] {
  return absent ? [`A record of \`${collection}\` does not give \`${field}\`. Filling it in would decide it.`] : [];
}
