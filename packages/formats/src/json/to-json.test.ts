import { defineDataset } from "@stocktake/model";
import { expect, test } from "vitest";
import { toJson } from "./to-json.ts";

test("it writes keys in the order of the schema, two spaces, and no empty collection", () => {
  const dataset = defineDataset({
    answers: [
      {
        citations: [],
        rating: { standardError: 0.5, unit: "years", value: -0, kind: "measured" },
        strength: "asserted",
        basis: "visit",
        rater: "r-1",
        date: "2026-03-01",
        criterion: "I.2.practice",
        entity: "NA",
        assessment: "a-1",
      },
    ],
    title: { fr: "Un essai", en: "A trial" },
    id: "trial",
    formatVersion: 1,
  });
  expect(toJson(dataset)).toMatchInlineSnapshot(`
    {
      "losses": [],
      "output": "{
      "formatVersion": 1,
      "id": "trial",
      "title": {
        "en": "A trial",
        "fr": "Un essai"
      },
      "answers": [
        {
          "assessment": "a-1",
          "entity": "NA",
          "criterion": "I.2.practice",
          "date": "2026-03-01",
          "rater": "r-1",
          "basis": "visit",
          "strength": "asserted",
          "rating": {
            "kind": "measured",
            "value": -0,
            "unit": "years",
            "standardError": 0.5
          },
          "citations": []
        }
      ]
    }
    ",
    }
  `);
});

test("it writes nothing but the version of an empty dataset", () => {
  expect(toJson(defineDataset({ formatVersion: 1 })).output).toBe('{\n  "formatVersion": 1\n}\n');
});
