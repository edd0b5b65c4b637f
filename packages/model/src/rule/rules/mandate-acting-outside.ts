import type { Mandate } from "../../entity/body.ts";
import { earliestDay, latestDay } from "../../value/calendar.ts";
import { activity, mandate } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const mandateActingOutside = defineRule({
  code: "mandate/acting-outside",
  severity: "warning",
  message:
    "The activity `{activity}` by `{body}` is {status} and dated {when}; no recorded mandate of that body covers the time.",
  why: "A body with a mandate acts inside it (S/2010/569, ¶1).",
  fix: "Correct the date, or record the mandate that covered it.",

  *check({ dataset }) {
    const mandates = new Map<string, Mandate[]>();
    for (const each of dataset.mandates) mandates.set(each.body, [...(mandates.get(each.body) ?? []), each]);
    for (const [i, { id, by, status, when }] of dataset.activities.entries()) {
      const ofBody = mandates.get(by);
      if (ofBody === undefined || when === undefined || (status !== "done" && status !== "ongoing")) continue;
      if (ofBody.some(({ from, to }) => earliestDay(when) <= to && latestDay(when) >= from)) continue;
      yield { path: ["activities", i, "when"], params: { activity: id, body: by, status, when } };
    }
  },

  examples: {
    flagged: [{ mandates: [mandate()], activities: [activity({ when: "2024-11" })] }],
    silent: [
      { mandates: [mandate()], activities: [activity()] },
      { mandates: [mandate()], activities: [activity({ by: "unodc", when: "2024-11" })] },
    ],
  },
});
