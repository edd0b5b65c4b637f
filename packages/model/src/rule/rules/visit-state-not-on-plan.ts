import { visit, visitPlan } from "../example-records.ts";
import { plannedVisits } from "../planned-visits.ts";
import { defineRule } from "../rule.ts";

export const visitStateNotOnPlan = defineRule({
  code: "visit/state-not-on-plan",
  severity: "warning",
  message: "The visit `{visit}` goes to `{state}`, which its plan `{plan}` does not list.",
  why: "The Committee considers States, not numbers of visits (S/2010/569, ¶8).",
  fix: "Name the plan that lists the State, or add the State to it if the Committee considered it.",

  *check({ dataset }) {
    for (const { at, visit, plan } of plannedVisits(dataset))
      for (const [k, state] of visit.states.entries())
        if (!plan.states.includes(state))
          yield { path: ["visits", at, "states", k], params: { visit: visit.id, state, plan: plan.id } };
  },

  examples: {
    flagged: [{ visitPlans: [visitPlan({ states: ["QMB"] })], visits: [visit()] }],
    silent: [{ visitPlans: [visitPlan()], visits: [visit()] }, { visits: [visit()] }],
  },
});
