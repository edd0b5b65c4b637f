import { defineCrosswalk } from "@stocktake/model/define";
import { fatf } from "../instruments/fatf.ts";
import { sRes1373Edition2 } from "../instruments/s-res-1373-edition-2.ts";
import { pairsWithFatf } from "./s-res-1373-and-fatf.ts";

/** What a relation is when it is read from the other side. */
const REVERSED = { within: "contains", overlaps: "overlaps", related: "related" } as const;

/** Nobody wrote these links with this direction in mind, so each is a degree less sure. */
const LESS_SURE = { high: "medium", medium: "low", low: "low" } as const;

/**
 * What FATF ratings say about resolution 1373 (2001): the pairs of the other direction, read backwards.
 *
 * A Recommendation that asks all that a criterion asks lets its rating through as a draft. It is not the way back: what
 * went one way and returns is not what it was.
 */
export const fatfToSRes1373 = defineCrosswalk(fatf, sRes1373Edition2, {
  id: "fatf-to-s-res-1373",
  version: 1,
  title: "The FATF Recommendations to resolution 1373 (2001)",
  source: "The SDK's own reading of the two instruments.",
  links: pairsWithFatf.map(({ criterion, target, relation, ofCriterion, confidence, note }) => ({
    from: target,
    to: criterion,
    relation: REVERSED[relation],
    coverage: ofCriterion,
    confidence: LESS_SURE[confidence],
    note,
  })),
  levels: [
    {
      from: "technical-compliance",
      to: "implementation",
      map: { NC: "none", PC: "partial", LC: "large", C: "full" },
      loss: "A Recommendation may be rated down for a part that the criterion does not ask, and says nothing of plans.",
    },
    {
      from: "effectiveness",
      to: "implementation",
      map: { LE: "none", ME: "partial", SE: "large", HE: "full" },
      loss: "Results against risk are read as a measure in use, which they need not be.",
    },
  ],
});
