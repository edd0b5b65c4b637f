import type { Gate, MethodologyNode } from "@stocktake/model";
import { defineMethodology } from "@stocktake/model/define";
import { sRes1373Edition2 } from "../instruments/s-res-1373-edition-2.ts";

type CriterionOf1373 = (typeof sRes1373Edition2)["criteria"][number]["id"];
type Node = MethodologyNode<CriterionOf1373>;

/** What each facet of a subsection weighs; several criteria of one facet share it alike. */
const FACET_WEIGHT = { legislation: 1, institution: 1, practice: 2, safeguard: 1 } as const;

const safeguarded = (section: string): Gate => ({
  use: "cap-if",
  criteria: [`${section}.safeguard`],
  levels: ["none", "planned"],
  count: 1,
  cap: 0.75,
  reason: "A measure whose safeguard is not in place is not fully implemented.",
});

const freezeNeedsLaw: Gate = {
  use: "requires-all",
  criteria: ["I.2.legislation"],
  atLeast: "partial",
  otherwise: 0.5,
  reason: "A freeze that no law in force supports cannot be relied on.",
};

/** A subsection with all its criteria, read off the instrument so that none is left out. */
function subsection(id: string): Node {
  const criteria = sRes1373Edition2.criteria.filter(({ section }) => section === id);
  const ofFacet = (facet: string | undefined) => criteria.filter((criterion) => criterion.facet === facet).length;
  return {
    node: id,
    title: sRes1373Edition2.sections?.find((section) => section.id === id)?.title ?? id,
    aggregate: { use: "weighted-mean" },
    missing: "renormalize",
    minCoverage: 0.5,
    unofficial: true,
    criteria: Object.fromEntries(
      criteria.map((criterion) => [
        criterion.id,
        FACET_WEIGHT[criterion.facet ?? "practice"] / ofFacet(criterion.facet),
      ]),
    ) as Partial<Record<CriterionOf1373, number>>,
    gates: [safeguarded(id), ...(id === "I.2" ? [freezeNeedsLaw] : [])],
  };
}

const theme = (node: string, title: string, sections: readonly string[]): Node => ({
  node,
  title,
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  minPresent: 0.5,
  unofficial: true,
  nodes: sections.map(subsection),
});

/**
 * How far resolution 1373 (2001) is implemented, in all 25 subsections of the Technical Guide and in the national
 * strategy: counts for the whole, and a number for each subsection and each theme, which is this methodology's own and
 * no body's.
 *
 * What binds and what is called upon stand in nodes of their own; nothing is averaged across the two. The subsections
 * of chapter I are computed as in version 1, so they come to the same numbers for the same answers.
 */
export const implementationLadder2 = defineMethodology(sRes1373Edition2, {
  id: "implementation-ladder",
  version: 2,
  title: "Implementation ladder",
  source: "docs/methods/implementation-ladder-2.md",
  levels: { none: 0, planned: 0.25, partial: 0.5, large: 0.75, full: 1 },
  precedence: [["visit", "third-party"], ["desk-review"], ["self-report"]],
  disputed: "unknown",
  minCoverage: 0.5,
  bands: { low: 0, "lower middle": 0.3, "upper middle": 0.55, high: 0.8 },
  bandOn: "rounded",
  publish: { decimals: 2, rankOn: "rounded" },
  roots: [
    {
      node: "1373",
      title: "Resolution 1373 (2001)",
      aggregate: { use: "none" },
      nodes: [
        theme("CFT.binding", "Countering the financing of terrorism, what binds", [
          "I.1",
          "I.2",
          "I.3",
          "I.4",
          "I.5",
          "I.6",
          "I.7",
          "I.8",
          "I.9",
        ]),
        theme("LE.binding", "Law enforcement and domestic security, what binds", ["II.1", "II.3", "II.4", "II.5"]),
        theme("WPN.binding", "Weapons, what binds", ["II.2"]),
        theme("LEG.binding", "Offences and jurisdiction, what binds", ["II.6", "II.8"]),
        theme("CJ.binding", "Criminal justice, what binds", ["II.7"]),
        theme("ILC.binding", "International legal cooperation, what binds", ["II.9"]),
        theme("BC.binding", "Border control and travel documents, what binds", ["II.10"]),
        theme("INFO.hortatory", "Information exchange, what is called upon", ["III.1"]),
        theme("ILC.hortatory", "International legal cooperation, what is called upon", [
          "III.2",
          "III.3",
          "III.5",
          "III.6",
        ]),
        theme("HR.hortatory", "Refugees and asylum, what is called upon", ["III.4"]),
        theme("STRAT.hortatory", "National strategy and mechanism, what is called upon", ["S.1", "S.2"]),
      ],
    },
  ],
});
