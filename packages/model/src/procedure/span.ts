import { type Day, daysAfter, earliestDay, latestDay, monthsAfter, type PartialDate } from "../value/calendar.ts";

/** The first and the last day that something may mean: one day where it is known, more where it is not. */
export interface Span {
  readonly earliest: Day;
  readonly latest: Day;
}

/** The days that a partial date may mean. */
export function spanOf(date: PartialDate): Span {
  return { earliest: earliestDay(date), latest: latestDay(date) };
}

/**
 * The days some months and days after a span.
 *
 * @example
 * spanAfter({ earliest: "2010-08-31", latest: "2010-08-31" }, { months: 6 }); // => { earliest: "2011-02-28", latest: "2011-02-28" }
 */
export function spanAfter(
  { earliest, latest }: Span,
  { days = 0, months = 0 }: { readonly days?: number; readonly months?: number },
): Span {
  const move = (day: Day) => daysAfter(monthsAfter(day, months), days);
  return { earliest: move(earliest), latest: move(latest) };
}

/** A span in words: one day, or the two ends. */
export function formatSpan({ earliest, latest }: Span): string {
  return earliest === latest ? earliest : `${earliest} to ${latest}`;
}
