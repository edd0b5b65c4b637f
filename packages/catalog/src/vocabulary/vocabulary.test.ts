import { Facet, LeverageArea, QuantityLexicon, RatingScale, schemaNames } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { entityLabels } from "./entity-labels.ts";
import { facets } from "./facets.ts";
import { implementationScale } from "./implementation-scale.ts";
import { leverageAreas } from "./leverage-areas.ts";
import { quantityLexicon } from "./quantity-lexicon.ts";
import { themes } from "./themes.ts";

const SENTENCE = /^[A-Z][^.]*\.$/;
const PHRASE = /^[A-Z].*[^.]$/;

const levels = ["none", "planned", "partial", "large", "full"];

describe("vocabulary", () => {
  test("has the themes once each, with a phrase and a sentence", () => {
    expect(themes.map(({ id }) => id)).toEqual([
      ...["LEG", "CFT", "LE", "BC", "CJ", "ILC", "INFO", "WPN", "HR", "INC", "DLG", "STRAT", "GOV"],
    ]);
    for (const { title, gist } of themes) {
      expect(title).toMatch(PHRASE);
      expect(gist).toMatch(SENTENCE);
    }
    expect(new Set(themes.map(({ title }) => title)).size).toBe(themes.length);
  });

  test("names every facet and every leverage area of the model, in the model's order", () => {
    expect(facets.map(({ id }) => id)).toEqual(Facet.options);
    expect(leverageAreas.map(({ id }) => id)).toEqual(LeverageArea.options);
    for (const { title } of [...facets, ...leverageAreas]) expect(title).toMatch(PHRASE);
    for (const { gist } of facets) expect(gist).toMatch(SENTENCE);
  });

  test("orders the scale from worst to best", () => {
    expect(RatingScale.parse(implementationScale)).toEqual(implementationScale);
    expect(implementationScale.levels.map(({ id }) => id)).toEqual(levels);
  });

  test("anchors every level in a sentence of its own, in general and for each facet", () => {
    for (const facet of facets) expect(Object.keys(facet.anchors)).toEqual(levels);
    const anchors = [
      ...implementationScale.levels.map(({ anchor }) => anchor),
      ...facets.flatMap((facet) => Object.values(facet.anchors)),
    ];
    expect(anchors).toHaveLength(5 + 4 * 5);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const anchor of anchors) expect(anchor).toMatch(SENTENCE);
  });

  test("fits the lexicon to its schema", () => {
    expect(QuantityLexicon.parse(quantityLexicon)).toEqual(quantityLexicon);
  });
});

test("every kind of record that has a schema has a label, and no label stands twice", () => {
  const labelled = entityLabels.map(({ id }) => id);
  expect(schemaNames.filter((name) => !labelled.includes(name))).toEqual([]);
  expect(new Set(labelled).size).toBe(labelled.length);
  expect(new Set(entityLabels.map(({ title }) => title)).size).toBe(labelled.length);
});
