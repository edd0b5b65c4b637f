import type { SurveyLexicon } from "@stocktake/model";
import { defineSurveyLexicon } from "@stocktake/model/define";

/**
 * Which word a survey uses for which share of States. The SDK's own convention: the surveys of the United Nations use
 * such words, and no numeric definition of them has been published.
 *
 * A share is of all States to which the item applies. English only so far.
 *
 * @example
 * surveyWords.classes.map(({ word, upTo }) => `${word} ${upTo}`).join(", "); // => "none 0, few 0.1, some 0.33, many 0.5, most 0.9, almost all 1, all 1"
 */
export const surveyWords: SurveyLexicon = defineSurveyLexicon({
  id: "stocktake-survey-words",
  version: 1,
  title: "Words for shares of States",
  source: "The SDK's own convention, of no body of the United Nations",
  classes: [
    { word: "none", upTo: 0, including: true },
    { word: "few", upTo: 0.1, including: true },
    { word: "some", upTo: 0.33, including: true },
    { word: "many", upTo: 0.5, including: true },
    { word: "most", upTo: 0.9, including: false },
    { word: "almost all", upTo: 1, including: false },
    { word: "all", upTo: 1, including: true },
  ],
});
