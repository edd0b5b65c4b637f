import { daysAfter, isDay, memberStatesAt, State } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { states } from "./states.ts";

const byId = new Map(states.map((state) => [state.id, state]));
const idsOf = (kind: string) => states.filter((state) => state.kind === kind).map(({ id }) => id);
const doubled = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

describe("states", () => {
  test("is as the schema wants it", () => {
    expect(states.filter((state) => !State.safeParse(state).success)).toEqual([]);
  });

  test("holds the Member States, the observer States and the jurisdictions that a regime names", () => {
    expect(idsOf("member-state")).toHaveLength(193);
    expect(idsOf("observer")).toEqual(["PSE", "VAT"]);
    expect(idsOf("jurisdiction")).toEqual(["HKG"]);
  });

  // The Member States of the day, as the United Nations counted them.
  test.each([
    { day: "2001-09-28", count: 189, because: "resolution 1373 is adopted" },
    { day: "2002-09-09", count: 189, because: "the day before Switzerland" },
    { day: "2002-09-10", count: 190, because: "Switzerland" },
    { day: "2002-09-27", count: 191, because: "Timor-Leste" },
    { day: "2005-09-14", count: 191, because: "resolution 1624 is adopted" },
    { day: "2006-06-28", count: 192, because: "Montenegro" },
    { day: "2010-11-02", count: 192, because: "S/2010/569 is transmitted" },
    { day: "2011-07-13", count: 192, because: "the day before South Sudan" },
    { day: "2011-07-14", count: 193, because: "South Sudan" },
    { day: "2026-06-30", count: 193, because: "no admission since" },
  ])("counts $count Member States on $day: $because", ({ day, count }) => {
    expect(memberStatesAt(states, day)).toHaveLength(count);
  });

  // 51 original Members, less Czechoslovakia and Yugoslavia, which no State continues.
  test("counts 49 States of 1945", () => {
    expect(memberStatesAt(states, "1945-12-31")).toHaveLength(51 - 2);
  });

  test("gives each place codes of its own", () => {
    for (const code of ["id", "iso2", "m49"] as const) expect(doubled(states.map((state) => state[code]))).toEqual([]);
  });

  test("lists Member States by id", () => {
    expect(idsOf("member-state")).toEqual(idsOf("member-state").toSorted());
  });

  test("keeps the code of Namibia as text", () => {
    expect(byId.get("NAM")).toMatchObject({ iso2: "NA", m49: "516", names: [{ name: "Namibia" }] });
  });

  test("gives each place one present name, after its former ones", () => {
    for (const { id, names } of states) {
      expect([id, names.filter(({ to }) => to === undefined).length]).toEqual([id, 1]);
      expect([id, names.at(-1)?.to]).toEqual([id, undefined]);
    }
  });

  test("begins a name when the one before it ends", () => {
    for (const { id, names } of states) {
      for (const [i, { from = "" }] of names.slice(1).entries()) {
        const ended = names[i]?.to ?? "";
        expect([id, from]).toEqual([id, isDay(ended) ? daysAfter(ended, 1) : ended]);
      }
    }
  });

  test("tells what Serbia was called when", () => {
    expect(byId.get("SRB")?.names).toEqual([
      { name: "Yugoslavia", from: "2000-11-01", to: "2003-02-03" },
      { name: "Serbia and Montenegro", from: "2003-02-04", to: "2006-06-02" },
      { name: "Serbia", from: "2006-06-03" },
    ]);
  });

  test("cannot be changed", () => {
    expect(Object.isFrozen(states) && states.every((state) => Object.isFrozen(state.membership))).toBe(true);
  });
});
