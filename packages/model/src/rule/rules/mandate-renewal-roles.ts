import { COMMITTEE, COUNCIL, DIRECTORATE } from "../bodies.ts";
import { mandate } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const mandateRenewalRoles = defineRule({
  code: "mandate/renewal-roles",
  severity: "warning",
  message:
    "The renewal of the mandate `{mandate}` is recorded as advised by `{advisedBy}` and decided by `{decidedBy}`.",
  why: "The Committee advises on the Directorate's mandate and the Council decides (S/2010/569, ¶2).",
  fix: "Record `ctc` as the adviser and `security-council` as the one who decides.",

  *check({ dataset }) {
    for (const [i, { id, body, renewal }] of dataset.mandates.entries()) {
      if (body !== DIRECTORATE || renewal === undefined) continue;
      const { advisedBy, decidedBy } = renewal;
      if (advisedBy === COMMITTEE && decidedBy === COUNCIL) continue;
      yield { path: ["mandates", i, "renewal"], params: { mandate: id, advisedBy, decidedBy } };
    }
  },

  examples: {
    flagged: [{ mandates: [mandate({ renewal: { advisedBy: "ctc", decidedBy: "ctc" } })] }],
    silent: [
      { mandates: [mandate({ renewal: { advisedBy: "ctc", decidedBy: "security-council" } })] },
      { mandates: [mandate({ body: "another-body", renewal: { advisedBy: "a", decidedBy: "b" } })] },
    ],
  },
});
