import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleDataset } from "../testing/dataset.ts";
import { COLLECTIONS } from "./dataset.ts";
import { parseDataset } from "./parse-dataset.ts";
import { parseInstrument } from "./parse-instrument.ts";
import { parseMethodology } from "./parse-methodology.ts";
import { parseRegionScheme } from "./parse-region-scheme.ts";
import { parseSurveyLexicon } from "./parse-survey-lexicon.ts";

const anything = fc.anything({ withNullPrototype: true, withObjectString: true });

test("any input gets a result: a value, or sentences", () => {
  fc.assert(
    fc.property(anything, (input) => {
      for (const parse of [parseDataset, parseInstrument, parseMethodology, parseRegionScheme, parseSurveyLexicon]) {
        const parsed = parse(input);
        expect(parsed.ok || parsed.diagnostics.length > 0).toBe(true);
        for (const { message, hint } of parsed.diagnostics) expect(`${message} ${hint}`).not.toMatch(/\{\w+\}/);
      }
    }),
    { seed: 1 },
  );
});

test("any value in any collection gets a result", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(COLLECTIONS)), fc.array(anything), (name, records) => {
      const parsed = parseDataset({ formatVersion: 1, [name]: records });
      expect(parsed.ok).toBe(records.length === 0);
    }),
    { seed: 1 },
  );
});

test("parsing what was parsed changes nothing", () => {
  const first = parseDataset(exampleDataset());
  const second = parseDataset(JSON.parse(JSON.stringify(first.ok ? first.value : undefined)));
  expect(second).toEqual(first);
});
