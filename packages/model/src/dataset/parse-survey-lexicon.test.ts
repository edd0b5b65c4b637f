import { describe, expect, test } from "vitest";
import { formatPath } from "../diagnostic/path.ts";
import { parseSurveyLexicon } from "./parse-survey-lexicon.ts";

const none = { id: "none", word: "none", upTo: 0, including: true };
const some = { id: "some", word: "some", upTo: 1, including: true };
const lexicon = {
  id: "words",
  version: 1,
  title: "Words",
  source: "Invented",
  oneState: "one State",
  fromTo: "{least} to {greatest}",
  classes: [none, some],
};

describe("parseSurveyLexicon", () => {
  test("gives back a frozen lexicon and leaves its input as it was", () => {
    const parsed = parseSurveyLexicon(lexicon);
    expect(parsed).toEqual({ ok: true, value: lexicon, diagnostics: [] });
    expect(parsed.ok && Object.isFrozen(parsed.value.classes[0])).toBe(true);
    expect(Object.isFrozen(lexicon.classes)).toBe(false);
  });

  test.each([
    {
      name: "a class that stands twice",
      input: { ...lexicon, classes: [none, { ...some, id: "none" }] },
      found: ["classes[1].id dataset/class-doubled"],
    },
    {
      name: "shares without a class",
      input: { ...lexicon, classes: [none, { ...some, upTo: 0.9 }] },
      found: ["classes dataset/not-accepted"],
    },
    {
      name: "a word without an id",
      input: { ...lexicon, classes: [none, { word: "some", upTo: 1, including: true }] },
      found: ["classes[1].id dataset/missing-field"],
    },
    {
      name: "a phrase that is missing and one without its places",
      input: { ...lexicon, oneState: undefined, fromTo: "or" },
      found: ["oneState dataset/missing-field", "fromTo dataset/pattern"],
    },
    {
      name: "a key that is not there",
      input: { ...lexicon, klasses: [] },
      found: ["klasses dataset/unrecognized-keys"],
    },
    { name: "a list", input: [], found: ["(root) dataset/wrong-type"] },
  ])("names $name", ({ input, found }) => {
    expect(parseSurveyLexicon(input).diagnostics.map(({ path, code }) => `${formatPath(path)} ${code}`)).toEqual(found);
  });
});
