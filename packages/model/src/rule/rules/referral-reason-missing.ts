import { referral } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const referralReasonMissing = defineRule({
  code: "referral/reason-missing",
  severity: "warning",
  message: "The referral `{referral}` does not say why it went to `{donor}`.",
  why: "A referral goes to a donor thought receptive: one with a programme in the State, or with interest or capacity in the field (S/2010/569, ¶16).",
  fix: "Record the reason.",

  *check({ dataset }) {
    for (const [i, { id, donor, reason }] of dataset.referrals.entries()) {
      if (reason === undefined) yield { path: ["referrals", i], params: { referral: id, donor } };
    }
  },

  examples: { flagged: [{ referrals: [unreasoned()] }], silent: [{ referrals: [referral()] }] },
});

function unreasoned() {
  const { reason: _, ...rest } = referral();
  return rest;
}
