import { visit, visitPlan } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const visitStateNotOnPlan = defineRule({
  code: "visit/state-not-on-plan",
  severity: "warning",
  message: "The visit `{visit}` goes to `{state}`, which its plan `{plan}` does not list.",
  why: "The Committee considers States, not numbers of visits (S/2010/569, ¶8).",
  fix: "Name the plan that lists the State, or add the State to it if the Committee considered it.",

  *check({ dataset }) {
    const plans = new Map(dataset.visitPlans.map((each) => [each.id, each]));
    for (const [i, { id, plan: planId, states }] of dataset.visits.entries()) {
      const plan = planId === undefined ? undefined : plans.get(planId);
      if (plan === undefined) continue;
      for (const [k, state] of states.entries())
        if (!plan.states.includes(state))
          yield { path: ["visits", i, "states", k], params: { visit: id, state, plan: plan.id } };
    }
  },

  examples: {
    flagged: [{ visitPlans: [visitPlan({ states: ["QMB"] })], visits: [visit()] }],
    silent: [{ visitPlans: [visitPlan()], visits: [visit()] }, { visits: [visit()] }],
  },
});
