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
    const bodyOf = new Map(dataset.mandates.map(({ id, body }) => [id, body]));
    for (const [i, { mandate, advisedBy, decidedBy }] of dataset.renewalAdvice.entries()) {
      if (bodyOf.get(mandate) !== DIRECTORATE) continue;
      if (advisedBy === COMMITTEE && decidedBy === COUNCIL) continue;
      yield { path: ["renewalAdvice", i], params: { mandate, advisedBy, decidedBy } };
    }
  },

  examples: {
    flagged: [{ mandates: [mandate()], renewalAdvice: [advice("ctc", "ctc")] }],
    silent: [
      { mandates: [mandate()], renewalAdvice: [advice("ctc", "security-council")] },
      { mandates: [mandate({ body: "another-body" })], renewalAdvice: [advice("a", "b")] },
    ],
  },
});

function advice(advisedBy: string, decidedBy: string) {
  return { id: "advice-1", mandate: "mandate-1", advisedBy, decidedBy };
}
