import { defineMethodology } from "@stocktake/model/define";
import { fatf } from "../instruments/fatf.ts";

type CriterionOfFatf = (typeof fatf)["criteria"][number]["id"];

const ofSection = (id: string): readonly CriterionOfFatf[] =>
  fatf.criteria.filter(({ section }) => section === id).map((criterion) => criterion.id);
const equally = (ids: readonly CriterionOfFatf[]) =>
  Object.fromEntries(ids.map((id) => [id, 1])) as Partial<Record<CriterionOfFatf, number>>;

const groups = (fatf.sections ?? []).filter(({ id }) => id !== "IO");
const recommendations = groups.flatMap(({ id }) => ofSection(id));
const outcomes = ofSection("IO");

const count = (criteria: readonly CriterionOfFatf[], levels: readonly string[], atLeast: number) =>
  ({ use: "count", criteria, levels, atLeast }) as const;

const BELOW_LARGELY_COMPLIANT = ["NC", "PC"];
const LOW_OR_MODERATE = ["LE", "ME"];
const LOW = ["LE"];

/**
 * Ratings under the FATF Recommendations as counts, and what follows from them in the fourth round: enhanced follow-up,
 * and referral for review.
 *
 * There is no average and no overall figure, since the body that gives the ratings has none. The rules say what the
 * counts reach, which is not what the body decided: it may know of other reasons.
 */
export const fatfFollowUp2013 = defineMethodology(fatf, {
  id: "fatf-follow-up-2013",
  version: 1,
  title: "FATF ratings and follow-up, fourth round",
  source: "docs/methods/fatf-follow-up-2013-1.md",
  precedence: [["third-party"], ["visit", "desk-review"], ["self-report"]],
  disputed: "unknown",
  roots: [
    {
      node: "technical-compliance",
      title: "Technical compliance",
      aggregate: { use: "none" },
      nodes: groups.map(({ id, title }) => ({
        node: id,
        title,
        aggregate: { use: "none" as const },
        criteria: equally(ofSection(id)),
      })),
    },
    { node: "effectiveness", title: "Effectiveness", aggregate: { use: "none" }, criteria: equally(outcomes) },
  ],
  consequences: [
    {
      id: "enhanced-follow-up",
      title: "Enhanced follow-up",
      source: "FATF, procedures for the fourth round of mutual evaluations, enhanced follow-up",
      when: {
        use: "any",
        of: [
          count(recommendations, BELOW_LARGELY_COMPLIANT, 8),
          count(["R.3", "R.5", "R.10", "R.11", "R.20"], BELOW_LARGELY_COMPLIANT, 1),
          count(outcomes, LOW_OR_MODERATE, 7),
          count(outcomes, LOW, 4),
        ],
      },
    },
    {
      id: "icrg-referral",
      title: "Referral for review by the International Cooperation Review Group",
      source: "FATF, criteria of the fourth round for referral to the International Cooperation Review Group",
      when: {
        use: "any",
        of: [
          count(recommendations, BELOW_LARGELY_COMPLIANT, 20),
          count(["R.3", "R.5", "R.6", "R.10", "R.11", "R.20"], BELOW_LARGELY_COMPLIANT, 3),
          { use: "all", of: [count(outcomes, LOW_OR_MODERATE, 9), count(outcomes, LOW, 2)] },
          count(outcomes, LOW, 6),
        ],
      },
    },
  ],
});
