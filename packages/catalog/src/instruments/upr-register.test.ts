import { InstrumentData } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { actors } from "../vocabulary/actors.ts";
import { themes } from "../vocabulary/themes.ts";
import { uprRegister } from "./upr-register.ts";

const { criteria, scales, sections = [] } = uprRegister;

describe("uprRegister", () => {
  test("fits the schema and is frozen", () => {
    expect(InstrumentData.parse(uprRegister)).toEqual(uprRegister);
    expect(Object.isFrozen(criteria[0])).toBe(true);
  });

  test("has fourteen recommendations, none of which binds", () => {
    expect(criteria.map(({ id }) => id)).toEqual(Array.from({ length: 14 }, (_, i) => `${i + 1}`));
    for (const { force } of criteria) expect(force).toBe("hortatory");
  });

  test("keeps the State's response out of the levels", () => {
    expect(scales.map(({ levels }) => levels.map(({ id }) => id))).toEqual([
      ["not-implemented", "partly-implemented", "fully-implemented"],
    ]);
    expect(JSON.stringify(scales)).not.toMatch(/supported|noted/);
  });

  test("files every recommendation under rights, and asks known actors", () => {
    const known = { themes: themes.map(({ id }) => id), actors: actors.map(({ id }) => id) };
    for (const { themes: named = [], answeredBy = [], section } of criteria) {
      expect(named).toContain("HR");
      expect(known.themes).toEqual(expect.arrayContaining([...named]));
      expect(answeredBy.length).toBeGreaterThan(0);
      expect(known.actors).toEqual(expect.arrayContaining([...answeredBy]));
      expect(sections.map(({ id }) => id)).toContain(section);
    }
  });

  test("asks each thing once, in a sentence", () => {
    expect(new Set(criteria.map(({ title }) => title)).size).toBe(criteria.length);
    for (const { title } of criteria) expect(title).toMatch(/^[A-Z][^.]*\.$/);
  });
});
