import * as z from "zod";
import { type Day as CalendarDay, type PartialDate as CalendarPartialDate, isDay } from "./calendar.ts";

const PARTIAL = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export type Day = CalendarDay;
/** Schema of a day of the calendar, `YYYY-MM-DD`. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "Write the date as YYYY-MM-DD.")
  .refine(isDay, "This day is not in the calendar.");

export type PartialDate = CalendarPartialDate;
/** Schema of a date known to the day, the month or the year: `2010-11-02`, `2010-06`, `2008`. */
export const PartialDate = z
  .string()
  .regex(PARTIAL, "Write the date as YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known.")
  .refine((date) => date.length < 10 || isDay(date), "This day is not in the calendar.");
