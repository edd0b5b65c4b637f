import { defineCrosswalk } from "@stocktake/model/define";
import { fatf } from "../instruments/fatf.ts";
import { sRes1373Edition2 } from "../instruments/s-res-1373-edition-2.ts";
import { pairsWithFatf } from "./s-res-1373-and-fatf.ts";

/**
 * What answers on resolution 1373 (2001) say about the FATF Recommendations and Immediate Outcomes.
 *
 * No criterion asks all that a Recommendation or an Outcome asks, so no link is `equivalent` or `contains` and no draft
 * carries a level: it gathers what is known. The level maps are for whoever then gives a rating, and say what they lose.
 */
export const sRes1373ToFatf = defineCrosswalk(sRes1373Edition2, fatf, {
  id: "s-res-1373-to-fatf",
  version: 1,
  title: "Resolution 1373 (2001) to the FATF Recommendations",
  source: "The SDK's own reading of the two instruments.",
  links: pairsWithFatf.map(({ criterion, target, relation, ofTarget, confidence, note }) => ({
    from: criterion,
    to: target,
    relation,
    coverage: ofTarget,
    confidence,
    note,
  })),
  levels: [
    {
      from: "implementation",
      to: "technical-compliance",
      map: { none: "NC", planned: "NC", partial: "PC", large: "LC", full: "C" },
      loss: "Nothing in force and something planned read alike, and a Recommendation is rated as a whole by the weight of its shortcomings, which no level of a single criterion gives.",
    },
    {
      from: "implementation",
      to: "effectiveness",
      map: { none: "LE", planned: "LE", partial: "ME", large: "SE", full: "HE" },
      loss: "Effectiveness is judged by results against risk, and a measure in use says nothing certain about them.",
    },
  ],
});
