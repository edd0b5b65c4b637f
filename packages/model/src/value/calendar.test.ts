import { describe, expect, test } from "vitest";
import { dayOrThrow, daysAfter, daysBetween, earliestDay, isDay, latestDay, monthsAfter } from "./calendar.ts";

test.each([
  ["2010-11-02", true],
  ["2008-02-29", true],
  ["2010-02-29", false],
  ["2010-04-31", false],
  ["2010-13-01", false],
  ["2010-00-10", false],
  ["0050-01-31", true],
  ["2010-1-2", false],
  ["2010-11-02T00:00", false],
  ["", false],
])("%s is a day of the calendar: %s", (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test.each([
  ["2008", "2008-01-01", "2008-12-31"],
  ["2008-02", "2008-02-01", "2008-02-29"],
  ["2100-02", "2100-02-01", "2100-02-28"],
  ["2010-11-02", "2010-11-02", "2010-11-02"],
])("%s may mean a day from %s to %s", (date, earliest, latest) => {
  expect([earliestDay(date), latestDay(date)]).toEqual([earliest, latest]);
});

describe("counting days and months", () => {
  test.each([
    ["2010-08-31", 6, "2011-02-28"],
    ["2012-02-29", -12, "2011-02-28"],
    ["2026-06-30", -60, "2021-06-30"],
    ["0099-12-31", 1, "0100-01-31"],
  ])("%s and %d months is %s", (day, months, expected) => {
    expect(monthsAfter(day, months)).toBe(expected);
  });

  // Local clocks move on 2026-03-29 in some places; a calendar day does not.
  test.each([
    ["2010-12-31", 1, "2011-01-01"],
    ["2026-03-28", 2, "2026-03-30"],
    ["2024-03-01", -1, "2024-02-29"],
  ])("%s and %d days is %s", (day, days, expected) => {
    expect(daysAfter(day, days)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(days);
  });
});

test("an argument that is no day is a mistake of the caller", () => {
  expect(() => dayOrThrow("2010-02-30")).toThrow('"2010-02-30" is not a day.');
});
