import type { CrosswalkRelation } from "@stocktake/model";
import { defineCrosswalk } from "@stocktake/model/define";
import { fatf } from "../instruments/fatf.ts";
import { sRes1373Edition2 } from "../instruments/s-res-1373-edition-2.ts";
import { sRes1373ToFatf } from "./s-res-1373-to-fatf.ts";

/** What a relation is when it is read from the other side. */
const REVERSED: Readonly<Record<CrosswalkRelation, CrosswalkRelation>> = {
  equivalent: "equivalent",
  contains: "within",
  within: "contains",
  overlaps: "overlaps",
  related: "related",
};

/**
 * What FATF ratings say about resolution 1373 (2001): the links of the other direction, read backwards.
 *
 * A Recommendation that asks all that a criterion asks lets its rating through as a draft. It is not the way back: what
 * went one way and returns is not what it was.
 */
export const fatfToSRes1373 = defineCrosswalk(fatf, sRes1373Edition2, {
  id: "fatf-to-s-res-1373",
  version: 1,
  title: "The FATF Recommendations to resolution 1373 (2001)",
  source: "The SDK's own reading of the two instruments.",
  links: sRes1373ToFatf.links.map(({ from, to, relation, coverage, confidence }) => {
    const reversed = REVERSED[relation];
    const whole = reversed === "contains" || reversed === "equivalent";
    return {
      from: to,
      to: from,
      relation: reversed,
      coverage: whole ? ("whole" as const) : coverage,
      confidence: confidence === "high" ? ("medium" as const) : ("low" as const),
    };
  }),
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
