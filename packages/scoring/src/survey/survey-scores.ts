import type { RegionScheme } from "@stocktake/model";
import type { Scores } from "../score/score-dataset.ts";
import { cellOf } from "./cell-of.ts";
import { type PreparedSurvey, prepareSurvey } from "./prepare-survey.ts";
import type { Survey } from "./survey.ts";
import type { SurveyOptions, SurveyRequest } from "./survey-request.ts";
import { type Withheld, withhold } from "./withhold.ts";

/**
 * Counts, region by region of a scheme and on the whole, how many States reach something: a band at a node, or a level
 * on a criterion.
 *
 * Counts come first, then shares with their bounds and the words of the lexicon, then quartiles (type 7), the mean
 * last. Unknowns count as no for the lower bound and as yes for the upper; what does not apply leaves N. Regions stand
 * in the order of the scheme, which is no ranking.
 *
 * A cell of fewer than `minStates` States is suppressed, and so is what would let its counts, or those of single closed
 * records, be told from the others. What is published beside it, over other schemes, waves or themes, goes through
 * {@link suppressTogether}.
 *
 * Cost: about the square of the number of regions for each suppressed cell.
 *
 * @throws {StocktakeError} `UNKNOWN_NODE` for a node that the methodology does not have; `NOT_AN_OPTION` for a band, a
 * criterion or a level that it does not have, for a node without a number, and for a `minStates` below 1.
 *
 * @example
 * const { cells } = surveyScores(scores, m49, { lexicon: surveyWords, reaches: { node: "I.2", band: "high" } });
 * for (const cell of cells)
 *   if (cell.kind === "shown") console.log(cell.name, cell.words, cell.n, cell.N, cell.unknown);
 *   else console.log(cell.name, cell.why);
 */
export function surveyScores(scores: Scores, scheme: RegionScheme, options: SurveyOptions): Survey {
  return suppressTogether([{ ...options, scores, scheme }])[0]!;
}

/**
 * Makes the surveys that are published together, so that none gives away what another withholds.
 *
 * No set of fewer than the greatest `minStates` of them follows from all shown sets of States by adding and taking off,
 * over every scheme, wave and theme; no suppressed count of a subject (a node or a criterion) can be computed from its
 * shown ones; and no count of a subject, alone or as a remainder, is at 0 % or 100 % while a record in it is closed. A
 * set suppressed for a subject is suppressed for it in every survey.
 *
 * The method is of the kind of Cox (1980), with a witness for each suppressed count in place of an optimum: it may
 * withhold more than it must. It does not guard against what one theme implies about another by its meaning.
 *
 * @returns a survey for each request, in their order.
 * @throws {StocktakeError} as {@link surveyScores} does.
 *
 * @example
 * suppressTogether([]); // => []
 */
export function suppressTogether(requests: readonly SurveyRequest[]): readonly Survey[] {
  const prepared = requests.map(prepareSurvey);
  const minStates = Math.max(1, ...prepared.map((each) => each.minStates));
  const withheld = withhold(
    prepared.flatMap(({ layers }) => layers),
    minStates,
  );
  return prepared.map((each) => surveyOf(each, withheld, minStates));
}

function surveyOf(prepared: PreparedSurvey, withheld: Withheld, minStates: number): Survey {
  const { request, item, unplaced, whole, places } = prepared;
  const { scores, lexicon, scheme, reaches } = request;
  const { methodology } = scores.plan;
  return {
    reaches,
    methodology: `${methodology.id}@${methodology.version}`,
    lexicon: `${lexicon.id}@${lexicon.version}`,
    scheme: scheme.id,
    asOf: scores.asOf,
    minStates,
    ...(item.unofficial ? { unofficial: true as const } : {}),
    unplaced,
    whole: cellOf(whole, prepared, withheld, minStates),
    cells: places.map((place) => cellOf(place, prepared, withheld, minStates)),
  };
}
