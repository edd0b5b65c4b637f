import type { SurveyLexicon } from "@stocktake/model";
import { defineSurveyLexicon } from "@stocktake/model/define";

/**
 * Which word a survey uses for which share of States. The SDK's own convention: the surveys of the United Nations use
 * such words, and no numeric definition of them has been published.
 *
 * A share is of all States to which the item applies. In another language it is the `surveyLexicon` of the catalog that
 * `translateCatalog` gives.
 *
 * @example
 * surveyWords.classes.map(({ word, upTo }) => `${word} ${upTo}`).join(", "); // => "none 0, few 0.1, some 0.33, many 0.5, most 0.9, almost all 1, all 1"
 */
export const surveyWords: SurveyLexicon = defineSurveyLexicon({
  id: "stocktake-survey-words",
  version: 1,
  title: "Words for shares of States",
  source: "The SDK's own convention, of no body of the United Nations",
  oneState: "one State",
  fromTo: "{least} to {greatest}",
  classes: [
    { id: "none", word: "none", upTo: 0, including: true },
    { id: "few", word: "few", upTo: 0.1, including: true },
    { id: "some", word: "some", upTo: 0.33, including: true },
    { id: "many", word: "many", upTo: 0.5, including: true },
    { id: "most", word: "most", upTo: 0.9, including: false },
    { id: "almost-all", word: "almost all", upTo: 1, including: false },
    { id: "all", word: "all", upTo: 1, including: true },
  ],
});
