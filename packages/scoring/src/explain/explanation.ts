import type { Aggregator, Gate, MissingPolicy, Normalizer } from "@stocktake/model";
import type { PopulationMoments, PopulationRange, PopulationValues } from "../plan/population.ts";
import type { AnsweredCondition } from "../score/conditions.ts";
import type { GateOutcome, Range, Score, UnknownKind } from "../score/score.ts";
import type { StateCommentNote } from "../score/state-comment.ts";
import type { PassedOver } from "../select/standing.ts";

/** What a cell was read as, once date, precedence and adjudication had their say. */
export type Reading =
  | { readonly kind: "level"; readonly level: string }
  | { readonly kind: "measured"; readonly value: number; readonly unit: string }
  | {
      readonly kind: "disputed";
      /** Absent where a rating stands against not applicable: then anything on the scale is possible. */
      readonly worst?: string | number;
      readonly best?: string | number;
      /** The rating that the methodology's policy takes. */
      readonly taken?: string | number;
    }
  | { readonly kind: "not-applicable"; readonly reason: string }
  | { readonly kind: "unknown"; readonly why: UnknownKind };

/** How a reading became a number. */
export type Conversion =
  /** The levels are only counted: the methodology makes no number of them. Worst first. */
  | { readonly use: "counted-levels"; readonly levels: readonly string[] }
  | { readonly use: "level-map"; readonly levels: Readonly<Record<string, number>> }
  | (Extract<Normalizer, { use: "goalposts" }> & {
      /** What the measure can be at all: the ends of an unknown value that no cap holds. */
      readonly domain?: { readonly least?: number; readonly greatest?: number };
    })
  | (Extract<Normalizer, { use: "min-max" | "distance-to-target" }> & {
      /** The least and the greatest known value of the population; absent when no value is known. */
      readonly population?: PopulationRange;
    })
  | (Extract<Normalizer, { use: "rank" | "percentile-rank" }> & {
      /** The known values of the population, from the least to the greatest; absent when no value is known. */
      readonly population?: PopulationValues;
    })
  | (Extract<Normalizer, { use: "z-score" }> & {
      /** Mean and standard deviation of the population; absent when no value is known. */
      readonly population?: PopulationMoments;
      /** What the measure can be at all: the ends of an unknown value, which has none without it. */
      readonly domain?: { readonly least?: number; readonly greatest?: number };
    });

/** One answer of a cell, and why it did not speak where it did not. */
export interface AnswerNote {
  readonly assessment: string;
  readonly date: string;
  readonly rater: string;
  readonly basis: string;
  readonly strength: string;
  /** The rating in a word: a level, a number with its unit, or a kind of not knowing. */
  readonly says: string;
  readonly citations: readonly { readonly evidence: string; readonly pin: string }[];
  /** Absent for the answers that speak. */
  readonly passedOver?: PassedOver;
}

/**
 * What the node above did with a child: `counted` at its value; `left-out` without one; `at-worst`, `at-group-mean`
 * or `at-region-mean` in place of a missing value; `not-applicable`; `weight-zero`, not counted at all.
 */
export type Role =
  | "counted"
  | "left-out"
  | "at-worst"
  | "at-group-mean"
  | "at-region-mean"
  | "not-applicable"
  | "weight-zero";

/** How much greater the explained value would be if a criterion stood at its best, and whether such gains add up. */
export interface Gain {
  readonly gain: number;
  /** False where an aggregator, a gate or a missing value on the way makes the gains of two criteria differ from their sum. */
  readonly additive: boolean;
}

/** Where something stands under the node above. */
export interface Place {
  /** The weight in the node above, as declared. */
  readonly weight: number;
  readonly role: Role;
  /** The number that entered the node above; absent when none did. */
  readonly counted?: number;
  /** Of how many values a mean in its place is, and in which region. The child stays unknown for range and coverage. */
  readonly imputed?: { readonly n: number; readonly region?: string };
  /** The share of the explained node that hangs on it: normalized weights of what applies, along the path. */
  readonly effectiveWeight: number;
  /** The same among what entered, once the weight of what is missing was shared out; absent when nothing entered. */
  readonly renormalizedWeight?: number;
}

/** A criterion in the tree of reasons. */
export interface ExplainedCriterion extends Place {
  readonly kind: "criterion";
  readonly criterion: string;
  readonly title: string;
  readonly reading: Reading;
  readonly conversion: Conversion;
  /** Absent when the criterion does not apply. */
  readonly range?: Range;
  /** Absent when the cell has no value. */
  readonly value?: number;
  /** What the explained value would gain if the criterion stood at its best; absent where that says nothing. */
  readonly atBest?: Gain;
  readonly answers: readonly AnswerNote[];
  /** The adjudication that settled the cell, or was reopened by a later answer. */
  readonly adjudication?: {
    readonly id: string;
    readonly date: string;
    readonly rationale: string;
    readonly reopened: boolean;
  };
}

/** A criterion that a gate looked at, wherever in the tree it stands. */
export interface GateCell {
  readonly criterion: string;
  readonly reading: Reading;
  /** The levels of its scale, worst first. */
  readonly scale: readonly string[];
}

/**
 * What another scored entity has where an outranking compares: the numbers of the children of the node, absent where it
 * has none. Without a name, and in an order that does not follow the entities'.
 */
export interface ComparedOther {
  readonly criteria: Readonly<Record<string, number>>;
  readonly nodes: Readonly<Record<string, number>>;
}

/** A node in the tree of reasons: everything needed to compute its number again by hand. */
export interface ExplainedNode extends Place {
  readonly kind: "node";
  readonly node: string;
  readonly title?: string;
  readonly aggregate: Aggregator;
  readonly missing?: MissingPolicy;
  readonly minCoverage: number;
  readonly minPresent?: number;
  /** The gates that acted or could have, with what each of their criteria was read as. */
  readonly gates: readonly {
    readonly gate: Gate;
    readonly outcome: GateOutcome;
    readonly cells: readonly GateCell[];
  }[];
  /** The plug-in that made the number. */
  readonly plugIn?: { readonly name: string; readonly version: string };
  /** The others that an outranking compares with. */
  readonly others?: readonly ComparedOther[];
  /** What has to be so for a value, with the counts that decide it. Unless it holds, the range begins at `least`. */
  readonly eligibility?: {
    readonly condition: AnsweredCondition;
    /** The least that the node can be; absent where there is no bound. */
    readonly least?: number;
  };
  readonly mixedForce?: string;
  readonly statisticalIndex?: true;
  readonly score: Score;
  readonly children: readonly (ExplainedNode | ExplainedCriterion)[];
}

/** Why a number is what it is, as plain data that can be stored, sent and computed again. */
export interface Explanation {
  readonly format: "stocktake/explanation@1";
  /** `id@version`. */
  readonly methodology: string;
  /** `id@edition`. */
  readonly instrument: string;
  readonly entity: string;
  readonly asOf: string;
  readonly stateComment: StateCommentNote;
  readonly root: ExplainedNode;
}
