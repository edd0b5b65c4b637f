import type { GoodPractice, Recommendation } from "@stocktake/model";

/**
 * What a survey counts: States whose score at a node stands in a band or above it, or whose level on a criterion is at
 * least so high.
 *
 * `by: "range"`, the default, counts a State that reaches the band whatever its unknowns are; one that could stand on
 * either side is unknown. `by: "value"` takes the band that the State's score states, where it has a value.
 */
export type Reaches =
  | { readonly node: string; readonly band: string; readonly by?: "range" | "value" }
  | { readonly criterion: string; readonly atLeast: string };

/** How many States. What does not apply is left out of `N`; what is unknown is in it. */
export interface SurveyCounts {
  /** That reach it for certain. */
  readonly n: number;
  /** To which it applies. */
  readonly N: number;
  /** Among `N`, those of which it cannot be said. */
  readonly unknown: number;
  readonly notApplicable: number;
}

/** The values at a node of those that have one: quartiles by type 7, and the mean last. */
export type SurveyValues =
  | {
      readonly kind: "shown";
      /** How many States have a value. */
      readonly known: number;
      readonly quartiles: readonly [first: number, median: number, third: number];
      readonly mean: number;
    }
  | { readonly kind: "suppressed"; readonly why: string };

/** A criterion on which States of a cell stand below a level. */
export interface CommonShortfall {
  readonly criterion: string;
  readonly title: string;
  /** States that stand below the level for certain. */
  readonly below: number;
  readonly N: number;
  readonly unknown: number;
}

/** A region, with the records about it that were passed in. */
interface SurveyPlace {
  readonly region: string;
  readonly name: string;
  /** The region that it is part of. */
  readonly within?: string;
  readonly goodPractices?: readonly GoodPractice[];
  readonly recommendations?: readonly Recommendation[];
}

/** A cell that may be shown: counts first, then shares and words, then values. */
export interface ShownCell extends SurveyPlace, SurveyCounts {
  readonly kind: "shown";
  /** n / N, from 0 to 1. */
  readonly share: number;
  /** Every unknown counted as no, and as yes: n / N and (n + unknown) / N. */
  readonly bounds: readonly [least: number, greatest: number];
  /** The word of the lexicon for both bounds, or the two words. */
  readonly words: string;
  /** Of those of which it can be said; to be printed only as `text`. */
  readonly reporting: { readonly n: number; readonly of: number; readonly text: string };
  /** For a node. */
  readonly values?: SurveyValues;
  /** Most often first. A criterion whose count is suppressed is left out. */
  readonly shortfalls?: readonly CommonShortfall[];
}

/** A cell of which no count leaves. */
export interface SuppressedCell extends SurveyPlace {
  readonly kind: "suppressed";
  /**
   * `no-states`: the survey covers none there. `few`: it covers fewer than `minStates`. `protected`: its counts, or
   * what they leave when others are taken off, would tell of single records. No finer reason is given, since that
   * would itself tell.
   */
  readonly because: "no-states" | "few" | "protected";
  /** The same in a sentence. */
  readonly why: string;
}

export type SurveyCell = ShownCell | SuppressedCell;

/** What may be said of the States of a region scheme. */
export interface Survey {
  readonly reaches: Reaches;
  /** `id@version`; a survey is of one version only. */
  readonly methodology: string;
  readonly lexicon: string;
  readonly scheme: string;
  readonly asOf: string;
  readonly minStates: number;
  /** The numbers at the node are the methodology's own and no body's. */
  readonly unofficial?: true;
  /** How many of those surveyed stand in no region of the scheme, and so in no cell. */
  readonly unplaced: number;
  /** All that stand in a region. */
  readonly whole: SurveyCell;
  /** In the order of the scheme, which is no ranking. */
  readonly cells: readonly SurveyCell[];
}
