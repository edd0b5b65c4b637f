import { isPartialDate } from "../dataset/meets-condition.ts";
import { readField } from "../dataset/record-field.ts";
import type { Due } from "../entity/procedure.ts";
import { type Span, spanAfter, spanOf } from "./span.ts";
import type { Subject } from "./subject.ts";

/** The days on which something may be due; `undefined` where the record gives no day to count from. */
export function dueOf(due: Due | undefined, since: Span, subject: Subject | undefined): Span | undefined {
  if (due === undefined) return undefined;
  if (due.counted === "from-state") return spanAfter(since, due);
  const days = subject === undefined ? [] : readField(subject, due.field).values.filter(isPartialDate);
  const [first] = days.sort();
  return first === undefined ? undefined : spanAfter(spanOf(first), due);
}

/**
 * How a time limit is counted, in words.
 *
 * @example
 * formatDue({ counted: "from-state", months: 6 }); // => "within 6 months"
 * formatDue({ counted: "from-field", field: "to", months: -18 }); // => "18 months before the day in `to`"
 */
export function formatDue(due: Due): string {
  const parts = [
    due.months === undefined || due.months === 0 ? "" : countOf(Math.abs(due.months), "month"),
    due.days === undefined || due.days === 0 ? "" : countOf(Math.abs(due.days), "day"),
  ].filter((part) => part !== "");
  const length = parts.join(" and ");
  if (due.counted === "from-state") return `within ${length}`;
  const before = (due.months ?? 0) < 0 || (due.days ?? 0) < 0;
  return length === ""
    ? `by the day in \`${due.field}\``
    : `${length} ${before ? "before" : "after"} the day in \`${due.field}\``;
}

function countOf(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}
