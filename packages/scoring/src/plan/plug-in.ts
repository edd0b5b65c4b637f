import type { Bounds } from "./bounds.ts";

/**
 * An aggregator of one's own, for a formula that no aggregator of the methodology has. The methodology names it as
 * `{ use: "plug-in", name }`; `compileMethodology` is given it.
 *
 * Ranges are exact and explanations true only if it keeps the laws that `checkPlugIn` of `@stocktake/scoring/testing`
 * tries: above all, that it never falls when a value rises. A change that moves a number is a new version.
 */
export interface AggregatorPlugIn {
  readonly name: string;
  /** Part of the methodology's hash, with the name. */
  readonly version: string;
  /**
   * Makes one number of the children that count, in the order of their ids: their values, and their weights, all above
   * zero. There is at least one. An end without a bound comes as an infinity. It holds no state and reads nothing else.
   */
  readonly combine: (values: readonly number[], weights: readonly number[]) => number;
  /**
   * The least and the greatest it can give, from those of its children, of which any may not apply. Left out: it lies
   * between the least and the greatest of them, as a mean does.
   */
  readonly bounds?: (children: readonly (Bounds & { readonly weight: number })[]) => Bounds;
}
