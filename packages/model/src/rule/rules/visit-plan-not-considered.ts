import { latestDay } from "../../value/calendar.ts";
import { COMMITTEE } from "../bodies.ts";
import { visit, visitPlan } from "../example-records.ts";
import { plannedVisits } from "../planned-visits.ts";
import { defineRule } from "../rule.ts";

export const visitPlanNotConsidered = defineRule({
  code: "visit/plan-not-considered",
  severity: "warning",
  message: "The visit `{visit}` of {from} stands on the plan `{plan}`, which the Committee {considered}.",
  why: "The Committee considers the list of States to be visited before the visits are made (S/2010/569, ¶8).",
  fix: "Record in the plan who considered it and on which day, or name the plan that was considered.",

  *check({ dataset }) {
    for (const { at, visit, plan } of plannedVisits(dataset)) {
      const { id, from } = visit;
      if (from === undefined) continue;
      const { consideredBy, considered } = plan;
      const by = consideredBy === COMMITTEE && considered !== undefined;
      if (by && considered <= latestDay(from)) continue;
      const said = by ? `considered on ${considered}` : "is not recorded as having considered";
      yield { path: ["visits", at, "plan"], params: { visit: id, from, plan: plan.id, considered: said } };
    }
  },

  examples: {
    flagged: [
      { visitPlans: [unconsidered()], visits: [visit()] },
      { visitPlans: [visitPlan({ considered: "2026-02-03" })], visits: [visit()] },
    ],
    silent: [{ visitPlans: [visitPlan()], visits: [visit()] }, { visits: [visit()] }],
  },
});

function unconsidered() {
  const { consideredBy: _, considered: __, ...rest } = visitPlan();
  return rest;
}
