import type { Where } from "../entity/where.ts";
import { earliestDay, latestDay } from "../value/calendar.ts";
import { PartialDate } from "../value/partial-date.ts";
import { readField } from "./record-field.ts";

/** Whether a record meets a condition: for sure, for sure not, or it cannot be told from the record. */
export type Membership = "in" | "out" | "open";

/** Holds one record against one condition. */
export function meetsCondition(record: object, condition: Where): Membership {
  const { values, absent } = readField(record, condition.field);
  if (condition.is === "present") return values.length > 0 ? "in" : "out";
  const answers = values.map((value) => meetsValue(value, condition));
  if (answers.includes("in")) return "in";
  return absent || answers.includes("open") ? "open" : "out";
}

function meetsValue(value: unknown, condition: Exclude<Where, { is: "present" }>): Membership {
  switch (condition.is) {
    case "equal":
      return value === condition.value ? "in" : "out";
    case "one-of":
      return condition.values.some((one) => one === value) ? "in" : "out";
    case "from":
    case "until":
      return meetsDate(value, condition);
  }
}

function meetsDate(value: unknown, { is, date }: Extract<Where, { is: "from" | "until" }>): Membership {
  if (!isPartialDate(value)) return "open";
  if (is === "from") {
    const first = earliestDay(date);
    return earliestDay(value) >= first ? "in" : latestDay(value) < first ? "out" : "open";
  }
  const last = latestDay(date);
  return latestDay(value) <= last ? "in" : earliestDay(value) > last ? "out" : "open";
}

/** Whether a value of a record is a date, known to the day, the month or the year. */
export function isPartialDate(value: unknown): value is PartialDate {
  return PartialDate.safeParse(value).success;
}
