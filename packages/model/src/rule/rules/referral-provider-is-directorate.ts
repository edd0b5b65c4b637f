import { DIRECTORATE } from "../bodies.ts";
import { referral } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const referralProviderIsDirectorate = defineRule({
  code: "referral/provider-is-directorate",
  severity: "warning",
  message: "The referral `{referral}` names the Directorate itself as the {role} of the assistance.",
  why: "The Directorate facilitates assistance and leaves providing it to others (S/2010/569, ¶15).",
  fix: "Name who gives the assistance.",

  *check({ dataset }) {
    for (const [i, { id, donor, provider }] of dataset.referrals.entries()) {
      const role = provider === DIRECTORATE ? "provider" : donor === DIRECTORATE ? "donor" : undefined;
      if (role !== undefined) yield { path: ["referrals", i, role], params: { referral: id, role } };
    }
  },

  examples: {
    flagged: [{ referrals: [referral({ provider: "cted" })] }, { referrals: [referral({ donor: "cted" })] }],
    silent: [{ referrals: [referral(), referral({ id: "referral-2", provider: "unodc" })] }],
  },
});
