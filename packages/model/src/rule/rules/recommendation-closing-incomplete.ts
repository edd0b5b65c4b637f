import { recommendation } from "../example-records.ts";
import { defineRule } from "../rule.ts";

const closed = { status: "closed", closed: "2026-06-02", rationale: "Both ports were seen to inspect cargo." } as const;

export const recommendationClosingIncomplete = defineRule({
  code: "recommendation/closing-incomplete",
  severity: "warning",
  message: "The recommendation `{recommendation}` is {status} without {missing}.",
  why: "Closed and closed on the ground of progress made are two things, and both rest on something that others can read.",
  fix: "Write the day in `closed` and what the closing rests on in `rationale`.",

  *check({ dataset }) {
    for (const [i, { id, status, closed, rationale }] of dataset.recommendations.entries()) {
      if (status !== "closed" && status !== "closed-on-progress") continue;
      const missing = [closed === undefined && "a day", rationale === undefined && "a rationale"].filter(Boolean);
      if (missing.length === 0) continue;
      const params = { recommendation: id, status: status.replaceAll("-", " "), missing: missing.join(" and ") };
      yield { path: ["recommendations", i], params };
    }
  },

  examples: {
    flagged: [
      { recommendations: [recommendation({ status: "closed-on-progress" })] },
      { recommendations: [recommendation({ status: "closed", closed: "2026-06-02" })] },
    ],
    silent: [{ recommendations: [recommendation(), recommendation({ id: "recommendation-2", ...closed })] }],
  },
});
