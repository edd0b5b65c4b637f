import { DIRECTORATE } from "../bodies.ts";
import { need } from "../example-records.ts";
import { defineRule } from "../rule.ts";

const delivery = {
  id: "delivery-1",
  need: "need-1",
  provider: "unodc",
  mode: "national",
  from: "2026-05",
  summary: "Scanners and training on them",
} as const;

export const referralDeliveredByDirectorate = defineRule({
  code: "referral/delivered-by-directorate",
  severity: "warning",
  message: "The delivery `{delivery}` names the Directorate itself as its provider.",
  why: "The Directorate facilitates assistance and leaves providing it to others (S/2010/569, ¶15).",
  fix: "Name who gave the assistance.",

  *check({ dataset }) {
    for (const [i, { id, provider }] of dataset.deliveries.entries())
      if (provider === DIRECTORATE) yield { path: ["deliveries", i, "provider"], params: { delivery: id } };
  },

  examples: {
    flagged: [{ needs: [need()], deliveries: [{ ...delivery, provider: "cted" }] }],
    silent: [{ needs: [need()], deliveries: [delivery] }],
  },
});
