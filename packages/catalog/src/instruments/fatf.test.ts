import { InstrumentData } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { actors } from "../vocabulary/actors.ts";
import { themes } from "../vocabulary/themes.ts";
import { fatf } from "./fatf.ts";

const { criteria, sections = [], scales } = fatf;
const numbered = (prefix: string, last: number) => Array.from({ length: last }, (_, i) => `${prefix}.${i + 1}`);
const onScale = (scale: string) =>
  criteria.filter(({ response }) => response.kind === "level" && response.scale === scale).map(({ id }) => id);

describe("fatf", () => {
  test("fits the schema and is frozen", () => {
    expect(InstrumentData.parse(fatf)).toEqual(fatf);
    expect(Object.isFrozen(criteria[0])).toBe(true);
  });

  test("rates 40 Recommendations and 11 Outcomes, each on a scale of its own", () => {
    expect(onScale("technical-compliance")).toEqual(numbered("R", 40));
    expect(onScale("effectiveness")).toEqual(numbered("IO", 11));
    expect(criteria).toHaveLength(40 + 11);
  });

  test("has four levels a scale, the worst first, and not applicable is none of them", () => {
    expect(scales.map(({ id, levels }) => [id, levels.map((level) => level.id)])).toEqual([
      ["technical-compliance", ["NC", "PC", "LC", "C"]],
      ["effectiveness", ["LE", "ME", "SE", "HE"]],
    ]);
  });

  test("groups the Recommendations by their seven letters", () => {
    const sizes = sections.map(({ id }) => [id, criteria.filter(({ section }) => section === id).length]);
    expect(Object.fromEntries(sizes)).toEqual({ A: 2, B: 2, C: 4, D: 15, E: 2, F: 10, G: 5, IO: 11 });
  });

  test("lays down no duty of the Council, and no answer grows stale by itself", () => {
    for (const { force, provision, validityMonths } of criteria)
      expect({ force, provision, validityMonths }).toEqual({ force: "none" });
  });

  test("files every criterion under known themes and asks one or two known actors", () => {
    const known = { themes: themes.map(({ id }) => id), actors: actors.map(({ id }) => id) };
    for (const { themes: named = [], answeredBy = [] } of criteria) {
      expect(named.length).toBeGreaterThan(0);
      expect(known.themes).toEqual(expect.arrayContaining([...named]));
      expect([1, 2]).toContain(new Set(answeredBy).size);
      expect(answeredBy.length).toBeLessThanOrEqual(2);
      expect(known.actors).toEqual(expect.arrayContaining([...answeredBy]));
    }
  });

  test("names every criterion once, in a heading without a full stop", () => {
    expect(new Set(criteria.map(({ title }) => title)).size).toBe(criteria.length);
    for (const { title } of criteria) expect(title).toMatch(/^[A-Z].*[^.]$/);
  });
});
