import type { FailingFilter } from "./filters.ts";
import type { MatchReason } from "./reasons.ts";

/** A need beside an offer: it may be matched, with its reasons, or what keeps the two apart. */
export type MatchPair = EligiblePair | ExcludedPair;

/** Every filter holds. */
export interface EligiblePair {
  readonly kind: "eligible";
  readonly need: string;
  readonly offer: string;
  readonly donor: string;
  /** The sum of the points of the reasons. */
  readonly points: number;
  readonly reasons: readonly MatchReason[];
}

/** At least one filter does not certainly hold. */
export interface ExcludedPair {
  readonly kind: "excluded";
  readonly need: string;
  readonly offer: string;
  readonly donor: string;
  readonly failing: readonly [FailingFilter, ...FailingFilter[]];
}
