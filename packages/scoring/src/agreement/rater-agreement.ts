import type { Basis, InstrumentReference, Rating } from "@stocktake/model";
import type { AgreementMetric } from "./krippendorff-alpha.ts";

/** How far raters agree, how they stand to one another, and where they differ. */
export interface RaterAgreement {
  readonly instrument: InstrumentReference;
  readonly asOf: string;
  /** What the intervals were drawn with; quantiles are of type 7 of Hyndman and Fan (1996). */
  readonly bootstrap: {
    readonly generator: "pure-rand/xoroshiro128plus";
    readonly seed: number;
    readonly draws: number;
  };
  readonly answers: AnswerTally;
  readonly coefficients: readonly Coefficient[];
  /** One for each scale on which something was rated, by id. */
  readonly severity: readonly RaterComparison[];
  /** By entity, then by criterion. */
  readonly disputed: readonly DisputedCell[];
}

/** What became of every answer that is of the instrument: the figures add up to the answers read. */
export interface AnswerTally {
  /** Cells a rater gave a level or a measured value. */
  readonly ratings: number;
  readonly notApplicable: number;
  /** Cells of which the rater's newest answer does not know. */
  readonly notKnowing: Readonly<Record<NotKnowing, number>>;
  readonly passedOver: Readonly<Record<NotPaired, number>>;
}

export type NotKnowing = Exclude<Rating["kind"], "level" | "measured" | "not-applicable">;

/**
 * Why an answer is no rating. `contradictory`: of one rater, cell and day, and they differ. `unreadable`: a level the
 * scale does not have, another unit, or a value outside the criterion's domain.
 */
export type NotPaired =
  | "later"
  | "withdrawn"
  | "stale"
  | "duplicate"
  | "other-basis"
  | "superseded"
  | "contradictory"
  | "unreadable";

/** Krippendorff's alpha over cells (entity by criterion) that share a scale or a measure. */
export interface Coefficient {
  readonly about: AgreementSubject;
  readonly on: AgreementMeasure;
  readonly metric: AgreementMetric;
  readonly alpha: Alpha;
  readonly counts: PairCounts;
}

export type AgreementSubject =
  | { readonly kind: "all" }
  | { readonly kind: "theme"; readonly theme: string }
  | { readonly kind: "no-theme" }
  | { readonly kind: "criterion"; readonly criterion: string };

/** What values are of: levels of one scale, or one criterion measured in its unit. */
export type AgreementMeasure =
  | { readonly kind: "scale"; readonly scale: string }
  | { readonly kind: "measured"; readonly criterion: string; readonly unit: string };

/** How many ratings alpha rests on. */
export interface PairCounts {
  /** Cells with two ratings or more. */
  readonly cells: number;
  /** Ratings in these cells, and the pairs of them in one cell. */
  readonly values: number;
  readonly pairs: number;
  readonly equalPairs: number;
  /** Ratings that stand alone in their cell. */
  readonly lone: number;
  /** Entities and raters of these cells. */
  readonly entities: number;
  readonly raters: number;
}

/**
 * Alpha, or why it is not defined: no cell has two ratings, or every rating is equal, so nothing tells agreement from
 * a habit. 1 is perfect agreement, 0 what chance would give, below 0 less than chance. `rawAgreement`: the share of
 * pairs that are equal.
 */
export type Alpha =
  | {
      readonly kind: "estimated";
      readonly value: number;
      readonly rawAgreement: number;
      readonly interval: AlphaInterval;
    }
  | { readonly kind: "undefined"; readonly why: "all-equal"; readonly rawAgreement: 1 }
  | { readonly kind: "undefined"; readonly why: "nothing-pairable" };

/** The percentile interval over draws of entities, or why there is none. */
export type AlphaInterval =
  | {
      readonly kind: "interval";
      readonly level: number;
      readonly low: number;
      readonly high: number;
      /** How many entities were drawn from. */
      readonly entities: number;
      /** Draws of which alpha is not defined; they are left out. */
      readonly undefinedDraws: number;
    }
  | { readonly kind: "undefined"; readonly why: "one-entity" | "no-draw-defined" };

/** How raters stand to one another on one scale, in level steps; only where shared cells link them. */
export type RaterComparison =
  | (LinkedRaters & {
      readonly kind: "comparable";
      readonly scale: string;
      readonly clusters: readonly ClusterDifference[];
    })
  | {
      readonly kind: "not-comparable";
      readonly scale: string;
      readonly why: "no-shared-cell" | "separate-sets";
      /** Raters can be compared within a set and not between sets; one who shares no cell is a set alone. */
      readonly sets: readonly RaterSet[];
      readonly clusters: readonly ClusterDifference[];
    };

/** Raters whom shared cells link, directly or through others. */
export interface LinkedRaters {
  /** Cells with two of them or more, and how many of those are of anchor dossiers. */
  readonly sharedCells: number;
  readonly anchorCells: number;
  /** By id. */
  readonly raters: readonly RaterOffset[];
}

export type RaterSet =
  | (LinkedRaters & { readonly kind: "linked" })
  | { readonly kind: "alone"; readonly rater: string };

/** How a rater stands to the others, in level steps: above zero gives higher levels, below zero lower ones. */
export interface RaterOffset {
  readonly rater: string;
  /** Cells shared with another rater. */
  readonly cells: number;
  /** Mean difference from the mean of the others on these cells. */
  readonly rawDifference: number;
  /** The same once the offsets of those others are taken out, by least squares; offsets of a set sum to zero. */
  readonly offset: number;
}

/** How much higher the raters of one cluster rate than those of another. */
export type ClusterDifference =
  | {
      readonly kind: "difference";
      readonly clusters: readonly [string, string];
      /** Mean offset of the first cluster's raters less that of the second's, in level steps. */
      readonly steps: number;
    }
  | {
      readonly kind: "not-comparable";
      readonly clusters: readonly [string, string];
      readonly why: "no-ratings" | "separate-sets";
      /** The sets that their raters are in, by id of the raters. */
      readonly sets: readonly (readonly string[])[];
    };

/** A cell whose raters differ; a rating against not applicable differs too. */
export interface DisputedCell {
  readonly entity: string;
  readonly criterion: string;
  /** By rater. */
  readonly ratings: readonly DisputedRating[];
}

export interface DisputedRating {
  readonly rater: string;
  readonly rating: Extract<Rating, { kind: "level" | "measured" | "not-applicable" }>;
  readonly basis: Basis;
  readonly assessment: string;
  readonly date: string;
}
