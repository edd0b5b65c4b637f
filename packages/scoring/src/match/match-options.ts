import type { AssistanceNeed, Delivery, Donor, Offer, Referral } from "@stocktake/model";
import type { MatchScheme } from "./match-scheme.ts";

/** The records that are matched; a dataset has them all. */
export interface MatchRecords {
  readonly needs: readonly AssistanceNeed[];
  readonly offers: readonly Offer[];
  readonly donors: readonly Donor[];
  readonly referrals?: readonly Referral[];
  readonly deliveries?: readonly Delivery[];
}

/** Who looks at the result: a State, or everybody of an audience. */
export type MatchAudience =
  | { readonly as: "state"; readonly state: string }
  | { readonly as: "committee" | "platform" | "public" };

/** Which assignment is made. */
export type PlanChoice = "greedy" | "optimal" | "both";

/** How needs and offers are matched. */
export interface MatchOptions {
  /** The day whose knowledge counts; what is dated later is not looked at. */
  readonly asOf: string;
  /** Who looks at the result; the Committee unless said. */
  readonly audience?: MatchAudience;
  /** The regions that a State stands in, of any scheme, by the id of the State. */
  readonly regions?: ReadonlyMap<string, readonly string[]>;
  /** The languages in which a State can take help, by its id; a need that names its own goes before. */
  readonly languages?: ReadonlyMap<string, readonly string[]>;
  /** The themes of a criterion, by its id, for needs that name a criterion and no theme. */
  readonly themes?: ReadonlyMap<string, readonly string[]>;
  /** Both unless said. */
  readonly plan?: PlanChoice;
  /** {@link matchScheme1} unless said. */
  readonly scheme?: MatchScheme;
}
