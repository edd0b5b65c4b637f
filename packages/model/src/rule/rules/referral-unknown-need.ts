import { nearestOf } from "../../diagnostic/nearest.ts";
import { need, referral } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const referralUnknownNeed = defineRule({
  code: "referral/unknown-need",
  severity: "error",
  message: "The referral `{referral}` passes on the need `{need}`, which the dataset does not have.",
  why: "A referral cites the need it passes on, found in a visit, an event, a dialogue or an assessment (S/2010/569, ¶16).",
  fix: "Add the need, or correct the id.",

  *check({ dataset }) {
    const needs = new Set(dataset.needs.map(({ id }) => id));
    for (const [i, { id, need }] of dataset.referrals.entries()) {
      if (needs.has(need)) continue;
      yield { path: ["referrals", i, "need"], params: { referral: id, need }, nearest: nearestOf(need, needs) };
    }
  },

  examples: {
    flagged: [{ needs: [need()], referrals: [referral({ need: "need-l" })] }, { referrals: [referral()] }],
    silent: [{ needs: [need()], referrals: [referral()] }],
  },
});
