import type { CrosswalkLink } from "@stocktake/model";
import { defineCrosswalk } from "@stocktake/model/define";
import { sRes1373Edition2 } from "../instruments/s-res-1373-edition-2.ts";
import { uprRegister } from "../instruments/upr-register.ts";

type From = (typeof sRes1373Edition2)["criteria"][number]["id"];
type To = (typeof uprRegister)["criteria"][number]["id"];

const link = (
  from: From,
  to: To,
  relation: CrosswalkLink["relation"],
  coverage: CrosswalkLink["coverage"],
  confidence: CrosswalkLink["confidence"],
  note: string,
) => ({ from, to, relation, coverage, confidence, note });

/**
 * What answers on the safeguards of resolution 1373 (2001) say about recommendations on rights.
 *
 * A safeguard that is in place does what a recommendation asks, whether or not it was taken because of it: the answer
 * says how things stand, the register what became of the recommendation. Where a criterion asks all that a
 * recommendation asks, its level makes a draft.
 *
 * The recommendations 8 and 10 are about incitement and the Internet, which resolution 1373 (2001) does not speak of.
 */
export const sRes1373ToUpr = defineCrosswalk(sRes1373Edition2, uprRegister, {
  id: "s-res-1373-to-upr",
  version: 1,
  title: "Resolution 1373 (2001) to the register of recommendations",
  source: "The SDK's own reading of the two instruments.",
  links: [
    link(
      "II.6.legislation",
      "1",
      "overlaps",
      "large",
      "medium",
      "Clear definitions are most of the principle of legality, which also forbids punishment for what was lawful when done.",
    ),
    link(
      "II.6.safeguard",
      "1",
      "overlaps",
      "half",
      "medium",
      "Definitions that leave out protest and dissent, and courts that apply them so, are a part of legality in use.",
    ),
    link(
      "II.7.safeguard.trial",
      "2",
      "contains",
      "whole",
      "high",
      "The criterion asks for independent courts, and for evidence that is open to the defence besides.",
    ),
    link(
      "I.2.safeguard",
      "3",
      "contains",
      "whole",
      "high",
      "The criterion asks for reasons and an independent review, and for basic expenses besides.",
    ),
    link(
      "II.7.practice",
      "4",
      "overlaps",
      "half",
      "medium",
      "The criterion has the use of special powers counted and reported, and not to the public.",
    ),
    link(
      "II.7.safeguard",
      "5",
      "contains",
      "whole",
      "high",
      "The criterion asks for a judge promptly, and for reasons and counsel besides.",
    ),
    link(
      "II.7.safeguard.treatment",
      "6",
      "overlaps",
      "large",
      "medium",
      "Both ask for visits to places of detention; the recommendation has independent visitors, the criterion no notice.",
    ),
    link(
      "II.3.safeguard",
      "7",
      "contains",
      "whole",
      "high",
      "The criterion asks for authorization case by case and outside oversight, and for a limit in time besides.",
    ),
    link(
      "II.7.institution",
      "7",
      "overlaps",
      "half",
      "medium",
      "A judge who decides on every special power authorizes case by case; oversight afterwards is left open.",
    ),
    link(
      "I.8.safeguard",
      "9",
      "contains",
      "whole",
      "high",
      "The criterion asks that lawful work be left free, and for an appeal besides.",
    ),
    link(
      "II.4.safeguard",
      "11",
      "contains",
      "whole",
      "high",
      "The criterion asks that nobody be returned to torture or persecution, and that a removal can be contested first.",
    ),
    link(
      "II.9.safeguard",
      "11",
      "overlaps",
      "small",
      "medium",
      "A surrender that can be contested is one removal among others.",
    ),
    link(
      "III.6.safeguard",
      "11",
      "overlaps",
      "small",
      "medium",
      "Assurances that never stand in for the prohibition of torture serve the recommendation where they are given.",
    ),
    link(
      "II.10.safeguard",
      "12",
      "overlaps",
      "half",
      "medium",
      "The criterion asks for checks that single nobody out, the recommendation for the training in them.",
    ),
    link(
      "II.7.practice.witnesses",
      "13",
      "overlaps",
      "small",
      "low",
      "Protection of victims is a part of support to them, as far as they are witnesses.",
    ),
    link(
      "III.1.safeguard",
      "14",
      "overlaps",
      "half",
      "medium",
      "Both ask for data that are correct; the recommendation lets the persons ask for it.",
    ),
  ],
  levels: [
    {
      from: "implementation",
      to: "recommendation",
      map: {
        none: "not-implemented",
        planned: "not-implemented",
        partial: "partly-implemented",
        large: "partly-implemented",
        full: "fully-implemented",
      },
      loss: "A plan reads like nothing, and a gap may lie in what the criterion asks beyond the recommendation.",
    },
  ],
});
