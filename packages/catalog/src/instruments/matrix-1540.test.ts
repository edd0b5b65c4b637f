import { InstrumentData } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { themes } from "../vocabulary/themes.ts";
import { matrix1540 } from "./matrix-1540.ts";

const { criteria, provisions = [], scales } = matrix1540;

describe("matrix1540", () => {
  test("fits the schema and is frozen", () => {
    expect(InstrumentData.parse(matrix1540)).toEqual(matrix1540);
    expect(Object.isFrozen(criteria[0])).toBe(true);
  });

  test("crosses four fields of law and of enforcement with three kinds of weapons", () => {
    const parts = criteria.map(({ id }) => id.split("."));
    expect(criteria).toHaveLength(4 * 2 * 3);
    expect(new Set(parts.map(([field]) => field))).toEqual(
      new Set(["prohibition", "accounting", "protection", "controls"]),
    );
    expect(new Set(parts.map(([, , material]) => material))).toEqual(new Set(["nuclear", "chemical", "biological"]));
    for (const { id, facet } of criteria) expect(facet).toBe(id.split(".")[1] === "legal" ? "legislation" : "practice");
  });

  test("tells a measure from none and nothing more: what is unclear or blank is no level", () => {
    expect(scales.map(({ levels }) => levels.map(({ id }) => id))).toEqual([["no-measure", "measure"]]);
  });

  test("binds where the resolution decides, and only there", () => {
    expect(provisions.map(({ id, verb, force }) => [id, verb, force])).toEqual([
      ...["1", "2", "3(a)", "3(b)", "3(c)", "3(d)"].map((id) => [id, "decides", "binding"]),
      ["8", "calls-upon", "hortatory"],
    ]);
    const force = new Map(provisions.map((provision) => [provision.id, provision.force]));
    for (const criterion of criteria) expect(criterion.force).toBe(force.get(criterion.provision ?? ""));
  });

  test("refers to known themes and sections, and says each thing once", () => {
    const known = themes.map(({ id }) => id);
    for (const { themes: named = [] } of [...provisions, ...criteria])
      expect(known).toEqual(expect.arrayContaining([...named]));
    const sections = matrix1540.sections?.map(({ id }) => id);
    for (const { section } of criteria) expect(sections).toContain(section);
    for (const texts of [criteria.map(({ title }) => title), provisions.map(({ gist }) => gist)]) {
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of texts) expect(text).toMatch(/^[A-Z][^.]*\.$/);
    }
  });
});
