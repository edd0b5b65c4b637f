import type { Quantity } from "@stocktake/model";

/** The stages that a need passes on its way to help, in order. The first two count needs, the others referrals. */
export const FUNNEL_STAGES = ["identified", "agreed", "referred", "answered", "delivering", "delivered"] as const;
export type FunnelStageName = (typeof FUNNEL_STAGES)[number];

/** A stage: how many the records show to have come at least so far, and what a source states. The two are never added. */
export interface FunnelStage {
  readonly stage: FunnelStageName;
  readonly counts: "needs" | "referrals";
  /** Absent where no need, or no referral, was given at all: that is no count of zero. */
  readonly recorded?: number;
  /** A figure whose items the source does not list, with its paragraph. */
  readonly stated?: { readonly says: Quantity; readonly paragraph: string; readonly about: string };
}

/** Those that reached one stage and not the next one looked at. Silence is `unknown` and never `declined`. */
export interface FunnelRest {
  /** The donor is recorded as having declined. */
  readonly declined: number;
  /** The donor has answered or begun, and the later stage is not reached on the record. */
  readonly open: number;
  /** The record does not say. */
  readonly unknown: number;
}

/** How many of those at one stage came to a later one. */
export interface FunnelConversion {
  readonly from: FunnelStageName;
  readonly to: FunnelStageName;
  /** Whether both numbers were counted in the records, or both stated by a source. */
  readonly basis: "recorded" | "stated";
  /** The paragraphs of stated figures, each once. */
  readonly paragraphs: readonly string[];
  readonly result:
    | {
        readonly kind: "converted";
        readonly of: number;
        readonly reached: number;
        /** `reached / of`, from 0 to 1, not rounded. */
        readonly share: number;
        readonly rest: FunnelRest;
      }
    /** Nothing stands at the first stage, or a stated figure is no exact number, or the two do not fit. */
    | { readonly kind: "undecided"; readonly why: string };
}

/** From needs found to help given. */
export interface ReferralFunnel {
  readonly stages: readonly FunnelStage[];
  /** From each stage to the next, and from `referred` to `delivered`; recorded ones first. */
  readonly conversions: readonly FunnelConversion[];
}
