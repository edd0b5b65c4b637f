import type { SurveyLexicon } from "@stocktake/model";
import { fillTemplate } from "@stocktake/model/diagnostic";
import type { SurveyCounts } from "./survey.ts";

/**
 * The word of a lexicon for a share of the States to which an item applies.
 *
 * Unknowns count as no for the lower end and as yes for the upper: one word if both ends fall in its class, else the
 * two words. One State is called that, whatever share it is. The words are the lexicon's, so they are in its language.
 * To be printed with n, N and the unknowns.
 *
 * @example
 * const few = { id: "few", word: "few", upTo: 0.5, including: false };
 * const many = { id: "many", word: "many", upTo: 1, including: true };
 * const lexicon = { id: "w", version: 1, title: "W", source: "-", oneState: "one State", fromTo: "{least} to {greatest}", classes: [few, many] };
 * wordsOf({ n: 2, unknown: 0, N: 8 }, lexicon); // => "few"
 * wordsOf({ n: 2, unknown: 2, N: 8 }, lexicon); // => "few to many"
 * wordsOf({ n: 1, unknown: 0, N: 8 }, lexicon); // => "one State"
 */
export function wordsOf(
  { n, unknown, N }: Pick<SurveyCounts, "n" | "unknown" | "N">,
  { oneState, fromTo, classes }: SurveyLexicon,
): string {
  const one = { word: oneState };
  const sayingOf = (count: number) => {
    if (count === 1) return one;
    const share = count / N;
    return classes.find(({ upTo, including }) => share < upTo || (including && share === upTo));
  };
  const [least, greatest] = [sayingOf(n), sayingOf(n + unknown)];
  // Told apart by class and not by word: two classes may share a word in some language.
  if (least === greatest) return least?.word ?? "";
  return fillTemplate(fromTo, { least: least?.word ?? "", greatest: greatest?.word ?? "" });
}
