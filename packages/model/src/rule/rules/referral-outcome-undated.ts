import { referral } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const referralOutcomeUndated = defineRule({
  code: "referral/outcome-undated",
  severity: "warning",
  message: "The referral `{referral}` has the outcome {outcome} without a day.",
  why: "Without the day nobody can say how long a State waited for an answer, or what was known when.",
  fix: "Write the day in `outcomeOn`; an outcome that nobody reported is `unknown`.",

  *check({ dataset }) {
    for (const [i, { id, outcome, outcomeOn }] of dataset.referrals.entries())
      if (outcome !== "unknown" && outcomeOn === undefined)
        yield { path: ["referrals", i, "outcomeOn"], params: { referral: id, outcome } };
  },

  examples: {
    flagged: [{ referrals: [referral({ outcome: "accepted" })] }],
    silent: [{ referrals: [referral(), referral({ id: "referral-2", outcome: "accepted", outcomeOn: "2026-05-11" })] }],
  },
});
