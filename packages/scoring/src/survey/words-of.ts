import type { SurveyLexicon } from "@stocktake/model";
import type { SurveyCounts } from "./survey.ts";

/**
 * The word of a lexicon for a share of the States to which an item applies.
 *
 * Unknowns count as no for the lower end and as yes for the upper: one word if both ends fall in its class, else the
 * two words. One State is "one State", whatever share it is. To be printed with n, N and the unknowns.
 *
 * @example
 * const lexicon = { id: "w", version: 1, title: "W", source: "-", classes: [{ word: "few", upTo: 0.5, including: false }, { word: "many", upTo: 1, including: true }] };
 * wordsOf({ n: 2, unknown: 0, N: 8 }, lexicon); // => "few"
 * wordsOf({ n: 2, unknown: 2, N: 8 }, lexicon); // => "few to many"
 * wordsOf({ n: 1, unknown: 0, N: 8 }, lexicon); // => "one State"
 */
export function wordsOf(
  { n, unknown, N }: Pick<SurveyCounts, "n" | "unknown" | "N">,
  { classes }: SurveyLexicon,
): string {
  const wordFor = (count: number) => {
    if (count === 1) return "one State";
    const share = count / N;
    return classes.find(({ upTo, including }) => share < upTo || (including && share === upTo))?.word ?? "";
  };
  const [least, greatest] = [wordFor(n), wordFor(n + unknown)];
  return least === greatest ? least : `${least} to ${greatest}`;
}
