import { visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const visitNotOnPlan = defineRule({
  code: "visit/not-on-plan",
  severity: "warning",
  message: "The visit `{visit}` names no plan that the Committee considered.",
  why: "The Committee considers the list of States to be visited in the next two to three years (S/2010/569, ¶8).",
  fix: "Name the plan that lists the visit.",

  *check({ dataset }) {
    for (const [i, { id, plan }] of dataset.visits.entries()) {
      if (plan === undefined) yield { path: ["visits", i], params: { visit: id } };
    }
  },

  examples: { flagged: [{ visits: [unplanned()] }], silent: [{ visits: [visit()] }] },
});

function unplanned() {
  const { plan: _, ...rest } = visit();
  return rest;
}
