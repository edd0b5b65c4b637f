import { earliestDay } from "../../value/calendar.ts";
import { activity, mandate } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const mandateProposalUnconditional = defineRule({
  code: "mandate/proposal-unconditional",
  severity: "warning",
  message:
    "The activity `{activity}` of `{body}` is {status} for {when}, after its mandate ends on {end}, without a condition.",
  why: "What lies beyond the end of a mandate hangs on its renewal (S/2010/569, ¶32).",
  fix: "Set `condition` to `mandate-renewed`, or record the mandate that covers the time.",

  *check({ dataset }) {
    const ends = new Map<string, string>();
    for (const { body, to } of dataset.mandates) if (to > (ends.get(body) ?? "")) ends.set(body, to);
    for (const [i, { id, by, status, when, condition }] of dataset.activities.entries()) {
      const end = ends.get(by);
      if (end === undefined || when === undefined || condition !== undefined) continue;
      if ((status !== "proposed" && status !== "planned") || earliestDay(when) <= end) continue;
      yield { path: ["activities", i], params: { activity: id, body: by, status, when, end } };
    }
  },

  examples: {
    flagged: [{ mandates: [mandate()], activities: [activity({ status: "proposed", when: "2028" })] }],
    silent: [
      {
        mandates: [mandate()],
        activities: [activity({ status: "proposed", when: "2028", condition: "mandate-renewed" })],
      },
      { mandates: [mandate()], activities: [activity({ status: "planned", when: "2027" })] },
    ],
  },
});
