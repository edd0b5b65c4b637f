import { defineMethodology } from "@stocktake/model/define";
import { uprRegister } from "../instruments/upr-register.ts";

type Entry = (typeof uprRegister)["criteria"][number]["id"];

const entriesOf = (section: string) =>
  Object.fromEntries(
    uprRegister.criteria.flatMap((criterion) => (criterion.section === section ? [[criterion.id, 1]] : [])),
  ) as Partial<Record<Entry, number>>;

/**
 * What became of the recommendations of the register, counted. Every account of it is kept apart: a State's own and that
 * of others differ often, and the difference is shown as a dispute.
 */
export const uprCounts1 = defineMethodology(uprRegister, {
  id: "upr-counts",
  version: 1,
  title: "Recommendations of the register, counted",
  source: "docs/methods/upr-counts-1.md",
  precedence: [["visit", "third-party", "desk-review", "self-report"]],
  disputed: "unknown",
  roots: [
    {
      node: "register",
      title: "All recommendations",
      aggregate: { use: "none" },
      nodes: (uprRegister.sections ?? []).map(({ id, title }) => ({
        node: id,
        title,
        aggregate: { use: "none" as const },
        criteria: entriesOf(id),
      })),
    },
  ],
});
