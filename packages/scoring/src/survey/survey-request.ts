import type { GoodPractice, Recommendation, RegionScheme, SurveyLexicon } from "@stocktake/model";
import type { Scores } from "../score/score-dataset.ts";
import type { Reaches } from "./survey.ts";

/** What a survey counts, over whom, in which words, and for whom. */
export interface SurveyOptions {
  readonly lexicon: SurveyLexicon;
  readonly reaches: Reaches;
  /** A count about fewer States than this never leaves; a whole number from 1, 5 unless said. */
  readonly minStates?: number;
  /** Entities whose record is closed to the audience: none may be told of by a count at 0 % or 100 %. */
  readonly closed?: ReadonlySet<string>;
  /**
   * Over whom the survey speaks; those that the scores hold unless said. A State of which they hold nothing is
   * unknown. Give the Member States of the day to survey them all.
   */
  readonly states?: Iterable<string>;
  /** Criteria most often below a level; of those below the node, or of all where a criterion is surveyed. */
  readonly shortfalls?: { readonly below: string; readonly criteria?: readonly string[]; readonly most?: number };
  /**
   * Records to stand beside the counts of their region: practices, and recommendations that are marked as a priority.
   * Those about a closed record are left out. Pass only what the audience may see.
   */
  readonly goodPractices?: readonly GoodPractice[];
  readonly recommendations?: readonly Recommendation[];
}

/** One survey among those that are published together. */
export interface SurveyRequest extends SurveyOptions {
  readonly scores: Scores;
  readonly scheme: RegionScheme;
}
