import type { Diagnostic } from "@stocktake/model";
import type { RangeEnd, Score } from "../score/score.ts";
import type { Shares } from "./share-out.ts";

/** What the change of one end of a range is due to; nothing is shared out where an end is without bound in some mix. */
export type EndDue =
  | ({ readonly kind: "shared"; readonly before: number; readonly after: number; readonly change: number } & Shares)
  | { readonly kind: "unbounded"; readonly before: RangeEnd; readonly after: RangeEnd };

/**
 * What the change of a node is due to, in the unit of its score.
 *
 * `value`: the four add up to `change`, the difference of the two values. `ends`: the worst and the best end of the
 * range each, because a value is missing on the side (or the sides) named, or in a mix of the two. `none`: on a side or
 * in a mix nothing below applies, so that there is no number at all.
 */
export type ChangeDue =
  | ({ readonly kind: "value"; readonly change: number } & Shares)
  | {
      readonly kind: "ends";
      readonly worst: EndDue;
      readonly best: EndDue;
      readonly without: "before" | "after" | "both" | "mix";
    }
  | { readonly kind: "none"; readonly why: "not-applicable" };

/** Whether the later record is better whatever the levels count. */
export type ScaleVerdict =
  | "better-under-every-order-preserving-scale"
  | "worse-under-every-order-preserving-scale"
  | "depends-on-the-scale"
  | "same"
  | "undecided";

/** Whether the later record is better whatever the criteria weigh. */
export type WeightVerdict =
  | "better-under-every-weighting"
  | "worse-under-every-weighting"
  | "depends-on-the-weights"
  | "same"
  | "undecided";

/** The two verdicts of dominance; the one does not imply the other. */
export interface DominanceVerdict {
  readonly scale: ScaleVerdict;
  readonly weights: WeightVerdict;
}

/** One node on both sides. */
export interface ComparedNode {
  readonly node: string;
  readonly title?: string;
  readonly before: Score;
  readonly after: Score;
  readonly due: ChangeDue;
  readonly verdict: DominanceVerdict;
}

/** By what a side was scored, and for which day. */
export interface ComparedSide {
  /** `id@version`. */
  readonly methodology: string;
  /** `id@edition`. */
  readonly instrument: string;
  readonly asOf: string;
}

/** Why two scores are not compared. */
export type IncomparableReason =
  | "other-instrument"
  | "entity-on-one-side"
  | "node-on-one-side"
  | "numberless"
  | "mix-refused";

/** What changed at a node and below it, or why that cannot be said. */
export type Comparison =
  | (ComparedNode & {
      readonly kind: "compared";
      readonly state: string;
      readonly sides: { readonly before: ComparedSide; readonly after: ComparedSide };
      /** Every node below that both sides count, parents before children. */
      readonly below: readonly ComparedNode[];
      /** Nodes below that one side alone counts; what they add stands in the nodes above them. */
      readonly onlyBefore: readonly string[];
      readonly onlyAfter: readonly string[];
    })
  | {
      readonly kind: "incomparable";
      readonly why: IncomparableReason;
      readonly sentence: string;
      /** For `numberless`: the nodes nearest below that give a number on both sides. */
      readonly nodes: readonly string[];
      /** For `mix-refused`: what speaks against the mix. */
      readonly diagnostics: readonly Diagnostic[];
    };
