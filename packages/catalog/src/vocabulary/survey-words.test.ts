import { parseSurveyLexicon } from "@stocktake/model";
import { expect, test } from "vitest";
import { surveyWords } from "./survey-words.ts";

test("fits its schema and says whose convention it is", () => {
  expect(parseSurveyLexicon(surveyWords)).toEqual({ ok: true, value: surveyWords, diagnostics: [] });
  expect(surveyWords).toMatchObject({ version: 1, source: expect.stringContaining("own convention") });
});
