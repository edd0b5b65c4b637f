import { visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";

/** The theme of human rights, refugee and humanitarian law, by its id in the catalog. */
const HUMAN_RIGHTS = "HR";

export const visitHumanRightsItemMissing = defineRule({
  code: "visit/human-rights-item-missing",
  severity: "warning",
  message: "The agenda of the visit `{visit}` has no item of the theme `HR`, human rights.",
  why: "Human rights are raised in every visit (S/2010/569, ¶26), so a record without the item is incomplete.",
  fix: "Add the item with its topic.",

  *check({ dataset }) {
    for (const [i, { id, agenda }] of dataset.visits.entries()) {
      if (agenda.some(({ theme }) => theme === HUMAN_RIGHTS)) continue;
      yield { path: ["visits", i, "agenda"], params: { visit: id } };
    }
  },

  examples: {
    flagged: [{ visits: [visit({ agenda: [{ theme: "cargo", topic: "Scanners" }] })] }],
    silent: [{ visits: [visit()] }, { visits: [visit({ agenda: [{ theme: "HR", topic: "Review of detentions" }] })] }],
  },
});
