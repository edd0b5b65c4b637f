import { daysBetween } from "../../value/calendar.ts";
import { visit } from "../example-records.ts";
import { POST_VISIT_GUIDELINES_OF } from "../guidelines.ts";
import { defineRule } from "../rule.ts";

const DAYS = 30;

export const visitCommentWindowShort = defineRule({
  code: "visit/comment-window-short",
  severity: "warning",
  message:
    "The draft report of the visit `{visit}` was sent on {sent} and comments are due on {due}, after {days} days.",
  why: "The State has thirty days for comments on the draft (Committee guidelines of 8 October 2018).",
  fix: "Let comments be due thirty days after the draft was sent, or later.",

  *check({ dataset }) {
    for (const [i, { id, report }] of dataset.visits.entries()) {
      const { draftSent: sent, commentsDue: due } = report ?? {};
      if (sent === undefined || due === undefined || sent < POST_VISIT_GUIDELINES_OF) continue;
      const days = daysBetween(sent, due);
      if (days >= DAYS) continue;
      yield { path: ["visits", i, "report", "commentsDue"], params: { visit: id, sent, due, days } };
    }
  },

  examples: {
    flagged: [{ visits: [visit({ report: { draftSent: "2026-03-01", commentsDue: "2026-03-30" } })] }],
    silent: [
      { visits: [visit({ report: { draftSent: "2026-03-01", commentsDue: "2026-03-31" } })] },
      { visits: [visit({ report: { draftSent: "2009-03-01", commentsDue: "2009-03-10" } })] },
      { visits: [visit()] },
    ],
  },
});
