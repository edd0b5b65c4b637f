// One file each: the index of date-fns brings 250 others along, which costs a command 60 ms.
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { endOfMonth } from "date-fns/endOfMonth";
import { StocktakeError } from "../diagnostic/stocktake-error.ts";

/** A day of the calendar, `YYYY-MM-DD`. */
export type Day = string;

/** A date known to the day, the month or the year: `2010-11-02`, `2010-06`, `2008`. */
export type PartialDate = string;

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether a text is a day that the calendar has. */
export function isDay(text: string): boolean {
  // Every month has 28 days, so most days need no calendar; files hold hundreds of thousands of them.
  return DAY.test(text) && (text.slice(8) <= "28" || formatDay(dateOf(text)) === text);
}

/**
 * The first day a partial date may mean.
 *
 * @example
 * earliestDay("2010-06"); // => "2010-06-01"
 */
export function earliestDay(date: PartialDate): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/**
 * The last day a partial date may mean.
 *
 * @example
 * latestDay("2008-02"); // => "2008-02-29"
 * latestDay("2009"); // => "2009-12-31"
 */
export function latestDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? formatDay(endOfMonth(dateOf(date))) : date;
}

/**
 * The same day some months later; the end of a shorter month stands in for a day it does not have.
 *
 * @example
 * monthsAfter("2010-08-31", 6); // => "2011-02-28"
 */
export function monthsAfter(day: Day, months: number): Day {
  return formatDay(addMonths(dateOf(day), months));
}

/**
 * A day some days later, or earlier for a negative number.
 *
 * @example
 * daysAfter("2010-12-31", 1); // => "2011-01-01"
 */
export function daysAfter(day: Day, days: number): Day {
  return formatDay(addDays(dateOf(day), days));
}

/** How many days lie between two days; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}

/**
 * The day an argument such as `asOf` stands for.
 *
 * @throws {StocktakeError} `NOT_A_DATE` when the text is no day of the calendar.
 */
export function dayOrThrow(text: string): Day {
  if (isDay(text)) return text;
  throw new StocktakeError("NOT_A_DATE", `"${text}" is not a day. Write it as YYYY-MM-DD.`);
}

/** Midnight of a day, or of the first day of a month, on the local calendar that date-fns computes with. */
function dateOf(day: PartialDate): Date {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1;
  const date = day.length === 7 ? 1 : Number(day.slice(8));
  const midnight = new Date(year, month, date);
  if (year < 100) midnight.setFullYear(year, month, date); // the constructor reads such years as 1900 and more
  return midnight;
}

function formatDay(date: Date): Day {
  const digits = (number: number, width: number) => String(number).padStart(width, "0");
  return `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)}`;
}
