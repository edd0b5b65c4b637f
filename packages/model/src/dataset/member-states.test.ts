import { describe, expect, test } from "vitest";
import type { Period, State } from "../entity/place.ts";
import { memberStatesAt } from "./member-states.ts";

const state = (id: string, ...membership: Period[]): State => ({
  id,
  iso2: id.slice(0, 2),
  m49: "900",
  kind: membership.length > 0 ? "member-state" : "observer",
  names: [{ name: id }],
  membership,
});

const idsAt = (day: string, ...states: State[]) => memberStatesAt(states, day).map(({ id }) => id);

describe("memberStatesAt", () => {
  test.each<{ name: string; period: Period; day: string; member: boolean }>([
    { name: "leaves out the day before", period: { from: "2002-09-10" }, day: "2002-09-09", member: false },
    { name: "counts the first day", period: { from: "2002-09-10" }, day: "2002-09-10", member: true },
    { name: "leaves out the year of a beginning", period: { from: "1945" }, day: "1945-12-30", member: false },
    { name: "counts the last day of that year", period: { from: "1945" }, day: "1945-12-31", member: true },
    { name: "leaves out the month of a beginning", period: { from: "2008-02" }, day: "2008-02-28", member: false },
    { name: "counts the last day of that month", period: { from: "2008-02" }, day: "2008-02-29", member: true },
    { name: "counts the last day", period: { to: "1958-02-21" }, day: "1958-02-21", member: true },
    { name: "leaves out the day after", period: { to: "1958-02-21" }, day: "1958-02-22", member: false },
    { name: "counts the first day of the month of an end", period: { to: "1958-02" }, day: "1958-02-01", member: true },
    { name: "leaves out the rest of that month", period: { to: "1958-02" }, day: "1958-02-02", member: false },
    { name: "leaves out the rest of the year of an end", period: { to: "1958" }, day: "1958-01-02", member: false },
    { name: "counts every day of an open period", period: {}, day: "1900-01-01", member: true },
  ])("$name", ({ period, day, member }) => {
    expect(idsAt(day, state("QMA", period))).toEqual(member ? ["QMA"] : []);
  });

  test("counts a State that came back, and leaves out the time between", () => {
    const back = state("QMA", { from: "1945-10-24", to: "1958-02-21" }, { from: "1961-10-13" });
    expect(idsAt("1950-01-01", back)).toEqual(["QMA"]);
    expect(idsAt("1960-01-01", back)).toEqual([]);
    expect(idsAt("1961-10-13", back)).toEqual(["QMA"]);
  });

  test("never counts a place without a membership", () => {
    expect(idsAt("2011-07-14", state("QMA"))).toEqual([]);
  });

  test("keeps the order given", () => {
    expect(idsAt("2011-07-14", state("QMC", {}), state("QMA"), state("QMB", {}))).toEqual(["QMC", "QMB"]);
  });
});
