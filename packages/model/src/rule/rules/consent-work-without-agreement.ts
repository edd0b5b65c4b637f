import { activity } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const consentWorkWithoutAgreement = defineRule({
  code: "consent/work-without-agreement",
  severity: "warning",
  message: "The activity `{activity}` is {status}; the State's consent is recorded as {consent}.",
  why: "Work on a State's own strategy starts after the State agreed; agreement in principle is less (S/2010/569, ¶29, 33).",
  fix: "Record the consent once it is granted, or set the activity to `planned`.",

  *check({ dataset }) {
    for (const [i, { id, status, consent }] of dataset.activities.entries()) {
      if (consent === undefined || consent === "granted" || (status !== "done" && status !== "ongoing")) continue;
      yield { path: ["activities", i, "consent"], params: { activity: id, status, consent } };
    }
  },

  examples: {
    flagged: [{ activities: [activity({ status: "ongoing", consent: "in-principle" })] }],
    silent: [
      { activities: [activity({ status: "ongoing", consent: "granted" })] },
      { activities: [activity({ status: "planned", consent: "in-principle" })] },
      { activities: [activity()] },
    ],
  },
});
