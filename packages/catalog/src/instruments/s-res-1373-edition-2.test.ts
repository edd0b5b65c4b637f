import { describe, expect, test } from "vitest";
import { leverageAreas } from "../vocabulary/leverage-areas.ts";
import { sRes1373 } from "./s-res-1373.ts";
import { sRes1373Edition2 } from "./s-res-1373-edition-2.ts";

const { provisions = [], sections = [] } = sRes1373Edition2;
const criteria = sRes1373Edition2.criteria.map(
  ({ section = "", provision = "", themes = [], answeredBy = [], ...rest }) => ({
    ...rest,
    section,
    provision,
    themes,
    answeredBy,
  }),
);
const chapterOf = (section: string) => section.slice(0, section.indexOf("."));
const inSection = (section: string) => criteria.filter((criterion) => criterion.section === section);

describe("sRes1373Edition2", () => {
  test("has the 25 subsections of the Technical Guide, and the national strategy as a group of its own", () => {
    const chapters = sections.map(({ id }) => chapterOf(id));
    const count = (chapter: string) => chapters.filter((each) => each === chapter).length;
    expect([count("I"), count("II"), count("III")]).toEqual([9, 10, 6]);
    expect(sections.filter(({ id }) => chapterOf(id) === "S").length).toBe(2);
    expect(sections).toHaveLength(27);
  });

  test("has at least 120 criteria, each with a provision, force, themes and somebody who usually answers", () => {
    expect(criteria.length).toBeGreaterThanOrEqual(120);
    const force = new Map<string, string>(provisions.map((provision) => [provision.id, provision.force]));
    for (const criterion of criteria) {
      expect([criterion.id, force.get(criterion.provision)]).toEqual([criterion.id, criterion.force]);
      expect(criterion.themes.length).toBeGreaterThan(0);
      expect(criterion.answeredBy.length).toBeGreaterThan(0);
    }
  });

  test("binds in paragraphs 1 and 2 and nowhere else", () => {
    for (const { section, provision, force } of criteria) {
      const expected = { I: "1", II: "2", III: "3", S: "4" }[chapterOf(section)];
      expect(provision[0]).toBe(expected);
      expect(force).toBe(provision[0] === "1" || provision[0] === "2" ? "binding" : "hortatory");
    }
  });

  test("asks in every subsection of paragraphs 1 and 2 for law, institution, practice and safeguard", () => {
    for (const { id } of sections.filter(({ id }) => chapterOf(id) === "I" || chapterOf(id) === "II"))
      expect([id, new Set(inSection(id).map(({ facet }) => facet)).size]).toEqual([id, 4]);
  });

  test("names the safeguard of every other criterion of a subsection that has one", () => {
    for (const { id } of sections) {
      const safeguard = criteria.find((criterion) => criterion.id === `${id}.safeguard`);
      if (safeguard === undefined) continue;
      for (const criterion of inSection(id).filter(({ facet }) => facet === "practice"))
        expect([criterion.id, criterion.safeguardedBy]).toEqual([criterion.id, safeguard.id]);
    }
  });

  test("reaches all four areas of paragraph 10", () => {
    const named = new Set(criteria.flatMap((criterion) => ("leverage" in criterion ? [criterion.leverage] : [])));
    expect([...named].sort()).toEqual(leverageAreas.map(({ id }) => id).sort());
  });

  test("asks in chapter I what the first edition asks, word for word", () => {
    const asked = ({ id, title }: { readonly id: string; readonly title: string }) => [id, title];
    const first = criteria.filter(({ section }) => chapterOf(section) === "I").map(asked);
    expect(first).toEqual(sRes1373.criteria.map(asked));
  });

  test("speaks in one sentence a criterion", () => {
    for (const { title } of criteria) expect(title).toMatch(/^[A-Z][^.]*\.$/);
  });
});
