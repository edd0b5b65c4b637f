import type { QuantityLexicon } from "@stocktake/model";
import { freezeDeep } from "@stocktake/model/define";

/**
 * How the SDK reads "about" and "nearly" in a report. Its own convention, printed with every verdict that used it.
 *
 * "About n" is 5 % to either side of n, at least 1 for a count and at least 1 percentage point for a share.
 * "Nearly n" is from 0.9 n to below n.
 */
export const quantityLexicon: QuantityLexicon = freezeDeep({
  id: "stocktake-quantities",
  version: 1,
  title: "Quantities in reports (the SDK's own convention)",
  aboutShare: 0.05,
  aboutCount: 1,
  aboutPoints: 0.01,
  nearlyFrom: 0.9,
});
