import { need, referral } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const referralBeforeAgreement = defineRule({
  code: "referral/before-agreement",
  severity: "warning",
  message:
    "The referral `{referral}` was made on {on}; the State's agreement to passing on `{need}` is recorded {agreed}.",
  why: "A need is passed on once the State agrees to it.",
  fix: "Record the day on which the State agreed, or correct the day of the referral.",

  *check({ dataset }) {
    const needs = new Map(dataset.needs.map((each) => [each.id, each]));
    for (const [i, { id, on, need: needId }] of dataset.referrals.entries()) {
      const need = needs.get(needId);
      if (need === undefined || (need.agreedByState !== undefined && need.agreedByState <= on)) continue;
      const agreed = need.agreedByState === undefined ? "nowhere" : `for ${need.agreedByState}`;
      yield { path: ["referrals", i, "on"], params: { referral: id, on, need: needId, agreed } };
    }
  },

  examples: {
    flagged: [
      { needs: [need({ agreedByState: "2026-04-21" })], referrals: [referral()] },
      { needs: [unagreed()], referrals: [referral()] },
    ],
    silent: [{ needs: [need()], referrals: [referral()] }, { referrals: [referral()] }],
  },
});

function unagreed() {
  const { agreedByState: _, ...rest } = need();
  return rest;
}
