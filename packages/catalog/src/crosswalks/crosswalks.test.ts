import { type Crosswalk, CrosswalkData, carryAnswers, checkCrosswalk, type Instrument } from "@stocktake/model";
import { answer, rated } from "@stocktake/model/testing";
import { describe, expect, test } from "vitest";
import { fatf } from "../instruments/fatf.ts";
import { matrix1540 } from "../instruments/matrix-1540.ts";
import { sRes1373Edition2 } from "../instruments/s-res-1373-edition-2.ts";
import { uprRegister } from "../instruments/upr-register.ts";
import { fatfToSRes1373 } from "./fatf-to-s-res-1373.ts";
import { sRes1373To1540 } from "./s-res-1373-to-1540.ts";
import { sRes1373ToFatf } from "./s-res-1373-to-fatf.ts";
import { sRes1373ToUpr } from "./s-res-1373-to-upr.ts";

interface Entry {
  readonly crosswalk: Crosswalk;
  readonly from: Instrument;
  readonly to: Instrument;
  readonly atLeast: number;
  readonly carries: readonly string[];
}

const from: Instrument = sRes1373Edition2;
const asksLess = ["I.1.legislation", "I.2.legislation", "I.2.institution", "I.4.legislation", "I.5.legislation"];
const entries: readonly Entry[] = [
  { crosswalk: sRes1373ToFatf, from, to: fatf, atLeast: 30, carries: [] },
  {
    crosswalk: fatfToSRes1373,
    from: fatf,
    to: from,
    atLeast: 30,
    carries: [...asksLess, "I.6.legislation", "I.7.legislation"],
  },
  { crosswalk: sRes1373To1540, from, to: matrix1540, atLeast: 12, carries: [] },
  { crosswalk: sRes1373ToUpr, from, to: uprRegister, atLeast: 10, carries: ["2", "3", "5", "7", "9", "11"] },
];

describe.each(entries)("$crosswalk.id", ({ crosswalk, from, to, atLeast, carries }) => {
  const { links } = crosswalk;

  test("fits the schema, and both its instruments", () => {
    expect(CrosswalkData.parse(crosswalk)).toEqual(crosswalk);
    expect(checkCrosswalk(crosswalk, from, to)).toEqual([]);
    expect(links.length).toBeGreaterThanOrEqual(atLeast);
  });

  test("gives each link a reason in one sentence", () => {
    for (const { note } of links) expect(note).toMatch(/^[A-Z][^.]*\.$/);
    for (const { loss } of crosswalk.levels) expect(loss).toMatch(/^[A-Z][^.]*\.$/);
  });

  test("covers nothing where it is only related, and something everywhere else", () => {
    for (const { relation, coverage } of links) expect(coverage === "none").toBe(relation === "related");
  });

  test("lets a level through only to what a criterion asks in whole", () => {
    const inferring = links.filter(({ relation }) => relation === "contains" || relation === "equivalent");
    expect(inferring.map((link) => link.to)).toEqual(carries);
  });

  test("keeps the order of the levels, and loses some", () => {
    for (const { from: read, to: onto, map } of crosswalk.levels) {
      const levels = (instrument: Instrument, scale: string) =>
        instrument.scales.find(({ id }) => id === scale)?.levels.map(({ id }) => id) ?? [];
      const places = levels(from, read).map((level) => levels(to, onto).indexOf(map[level] ?? ""));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places[0]).toBe(0);
      expect(places.at(-1)).toBe(levels(to, onto).length - 1);
      expect(new Set(places).size).toBeLessThan(Math.max(places.length, levels(to, onto).length));
    }
  });
});

test("a draft on FATF names its sources and no level, one on the register has a level", () => {
  const large = (criterion: string) => answer({ criterion, rating: rated("large") });
  const suggested = (crosswalk: Crosswalk, to: Instrument, criterion: string) =>
    carryAnswers([large(criterion)], crosswalk, { from, to, asOf: "2026-06-30" }).drafts.map((draft) => [
      draft.criterion,
      draft.suggestion.kind === "level" ? draft.suggestion.level : draft.suggestion.kind,
    ]);
  expect(suggested(sRes1373ToFatf, fatf, "I.1.legislation")).toEqual([["R.5", "inconclusive"]]);
  expect(suggested(sRes1373ToUpr, uprRegister, "I.2.safeguard")).toEqual([["3", "partly-implemented"]]);
});

test("the two directions with FATF hold the same pairs, and neither says how much the other covers", () => {
  const forth = sRes1373ToFatf.links.map(({ from, to, note }) => [from, to, note]);
  expect(fatfToSRes1373.links.map(({ from, to, note }) => [to, from, note])).toEqual(forth);
  // Power to inspect and to sanction is most of Recommendation 27; the criterion asks it of other sectors as well.
  const covered = (links: Crosswalk["links"]) =>
    links.find((link) => `${link.from}${link.to}`.match(/R\.27/))?.coverage;
  expect([covered(sRes1373ToFatf.links), covered(fatfToSRes1373.links)]).toEqual(["large", "half"]);
});
