import { InstrumentData } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { catalog } from "../catalog.ts";
import { actors } from "../vocabulary/actors.ts";
import { facets } from "../vocabulary/facets.ts";
import { leverageAreas } from "../vocabulary/leverage-areas.ts";
import { themes } from "../vocabulary/themes.ts";
import { humanDevelopment } from "./human-development.ts";
import { sRes1373 } from "./s-res-1373.ts";

const SENTENCE = /^[A-Z][^.]*\.$/;
const PHRASE = /^[A-Z].*[^.]$/;

const themeIds = new Set(themes.map(({ id }) => id));
const actorIds = new Set<string>(actors.map(({ id }) => id));
const leverageIds = new Set<string>(leverageAreas.map(({ id }) => id));
const { provisions = [], sections = [], criteria } = sRes1373;

const count = <T>(items: readonly T[], key: (item: T) => string | undefined) => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item) ?? "-"] = (counts[key(item) ?? "-"] ?? 0) + 1;
  return counts;
};

describe.each(
  catalog.instruments.map((instrument) => ({ name: `${instrument.id}@${instrument.edition}`, instrument })),
)("$name", ({ instrument }) => {
  const { provisions = [], sections = [], scales, criteria } = instrument;
  const provisionIds = new Set(provisions.map(({ id }) => id));
  const sectionIds = new Set(sections.map(({ id }) => id));
  const scaleIds = new Set(scales.map(({ id }) => id));
  const criteriaIds = new Set(criteria.map(({ id }) => id));

  test("fits the schema and is frozen", () => {
    expect(InstrumentData.parse(instrument)).toEqual(instrument);
    expect(Object.isFrozen(instrument.criteria[0])).toBe(true);
  });

  test("uses every id and every title once", () => {
    for (const list of [provisions, sections, criteria]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
    for (const texts of [criteria.map(({ title }) => title), sections.map(({ title }) => title)]) {
      expect(new Set(texts).size).toBe(texts.length);
    }
    if (instrument.id !== "upr-register")
      expect(new Set(provisions.map(({ gist }) => gist)).size).toBe(provisions.length);
  });

  test("refers only to what it has", () => {
    for (const { section, provision, response } of criteria) {
      if (section !== undefined) expect(sectionIds).toContain(section);
      if (provision !== undefined) expect(provisionIds).toContain(provision);
      if (response.kind === "level") expect(scaleIds).toContain(response.scale);
    }
    for (const { safeguardedBy, answeredBy = [], leverage } of criteria) {
      if (safeguardedBy !== undefined) expect(criteriaIds).toContain(safeguardedBy);
      for (const actor of answeredBy) expect(actorIds).toContain(actor);
      if (leverage !== undefined) expect(leverageIds).toContain(leverage);
    }
    for (const { provision } of sections) if (provision !== undefined) expect(provisionIds).toContain(provision);
    for (const { themes: named = [] } of [...provisions, ...criteria]) {
      for (const theme of named) expect(themeIds).toContain(theme);
      expect(new Set(named).size).toBe(named.length);
    }
  });
});

describe("sRes1373", () => {
  test("has 18 duties that address States: four, seven and seven in paragraphs 1, 2 and 3", () => {
    // Reporting to the Committee (paragraph 6) is follow-up, not a duty of substance.
    const duties = provisions.filter((p) => p.addressee === "all-states" && !p.themes.includes("GOV"));
    expect(duties).toHaveLength(4 + 7 + 7);
    expect(count(duties, ({ id }) => id[0])).toEqual({ 1: 4, 2: 7, 3: 7 });
    expect(count(duties, ({ verb }) => verb)).toEqual({ decides: 4 + 7, "calls-upon": 7 });
  });

  test("has all nine paragraphs, the sixth as the two acts it joins", () => {
    expect(provisions.map(({ id }) => id)).toEqual([
      ...["1(a)", "1(b)", "1(c)", "1(d)"],
      ...["2(a)", "2(b)", "2(c)", "2(d)", "2(e)", "2(f)", "2(g)"],
      ...["3(a)", "3(b)", "3(c)", "3(d)", "3(e)", "3(f)", "3(g)"],
      ...["4", "5", "6/establish", "6/report", "7", "8", "9"],
    ]);
  });

  test("derives force from the verb", () => {
    const force: Record<string, string> = {};
    for (const provision of provisions) {
      expect(force[provision.verb] ?? provision.force).toBe(provision.force);
      force[provision.verb] = provision.force;
    }
    expect(force).toEqual({
      decides: "binding",
      directs: "binding",
      "calls-upon": "hortatory",
      notes: "hortatory",
      declares: "none",
      "expresses-determination": "none",
    });
  });

  test("has nine subsections of four facets, named by both", () => {
    expect(sections.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `I.${n}`));
    expect(criteria.map(({ id }) => id)).toEqual(
      sections.flatMap((section) => facets.map((facet) => `${section.id}.${facet.id}`)),
    );
    for (const { id, section, facet } of criteria) expect(id).toBe(`${section}.${facet}`);
  });

  test("puts every criterion under the provision of its section, and reaches all four", () => {
    const bySection = new Map(sections.map(({ id, provision }) => [id, provision]));
    for (const { section = "", provision } of criteria) expect(provision).toBe(bySection.get(section));
    expect(count(sections, ({ provision }) => provision)).toEqual({ "1(a)": 6, "1(b)": 1, "1(c)": 1, "1(d)": 1 });
  });

  test("gives every criterion the force of its provision", () => {
    const force = new Map(provisions.map((provision) => [provision.id, provision.force]));
    for (const criterion of criteria) expect(criterion.force).toBe(force.get(criterion.provision ?? ""));
  });

  test("lets law and institution stand for 60 months, practice and safeguard for 36", () => {
    const months = { legislation: 60, institution: 60, practice: 36, safeguard: 36 };
    for (const { facet, validityMonths } of criteria) expect(validityMonths).toBe(facet && months[facet]);
  });

  test("files every criterion under the theme of the chapter, every law and every safeguard under its own", () => {
    for (const { facet, themes: named = [] } of criteria) {
      expect(named[0]).toBe("CFT");
      expect(named.includes("HR")).toBe(facet === "safeguard");
      expect(named.includes("LEG")).toBe(facet === "legislation");
    }
  });

  test("names only leverage areas of paragraph 10, and leaves out the one that paragraph 1 does not reach", () => {
    const named = count(
      criteria.filter(({ leverage }) => leverage !== undefined),
      ({ leverage }) => leverage,
    );
    expect(named).toEqual({ "criminal-justice": 4, "inter-agency-coordination": 2, "border-control": 4 });
    const areas = leverageAreas.map(({ id }) => id);
    for (const area of Object.keys(named)) expect(areas).toContain(area);
  });

  test("speaks in sentences that say what is looked for, and in phrases that name a subsection", () => {
    for (const { gist } of provisions) expect(gist).toMatch(SENTENCE);
    for (const { title } of criteria) expect(title).toMatch(SENTENCE);
    for (const { title } of sections) expect(title).toMatch(PHRASE);
  });
});

describe("humanDevelopment", () => {
  test("asks four measures that bind nobody, none of which can fall below zero", () => {
    expect(humanDevelopment.criteria.map(({ id, force, response }) => [id, force, response])).toEqual([
      ["life-expectancy", "none", { kind: "measured", unit: "years", domain: { least: 0 } }],
      ["expected-schooling", "none", { kind: "measured", unit: "years", domain: { least: 0 } }],
      ["mean-schooling", "none", { kind: "measured", unit: "years", domain: { least: 0 } }],
      ["gni-per-capita", "none", { kind: "measured", unit: "2017 PPP $", domain: { least: 0 } }],
    ]);
    for (const { title } of humanDevelopment.criteria) expect(title).toMatch(PHRASE);
  });
});
