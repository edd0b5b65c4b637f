import { monthsAfter } from "../../value/calendar.ts";
import { visit } from "../example-records.ts";
import { POST_VISIT_GUIDELINES_OF } from "../guidelines.ts";
import { defineRule } from "../rule.ts";

const MONTHS = 6;

export const visitReplyDue = defineRule({
  code: "visit/reply-due",
  severity: "warning",
  message:
    "The report of the visit `{visit}` was adopted on {adopted} and the reply is due {due}; six months end on {end}.",
  why: "The State answers within six months of the final report (Committee guidelines of 8 October 2018).",
  fix: "Record {end}, or the day six months after the State received the report.",

  *check({ dataset }) {
    for (const [i, { id, report }] of dataset.visits.entries()) {
      const { adopted, replyDue } = report ?? {};
      if (adopted === undefined || adopted < POST_VISIT_GUIDELINES_OF) continue;
      const end = monthsAfter(adopted, MONTHS);
      // Six months run from the receipt, which comes some days after the adoption.
      if (replyDue !== undefined && replyDue >= end && replyDue <= monthsAfter(adopted, MONTHS + 1)) continue;
      const due = replyDue === undefined ? "on no recorded day" : `on ${replyDue}`;
      yield { path: ["visits", i, "report", "replyDue"], params: { visit: id, adopted, due, end } };
    }
  },

  examples: {
    flagged: [
      { visits: [visit({ report: { adopted: "2026-04-15" } })] },
      { visits: [visit({ report: { adopted: "2026-04-15", replyDue: "2026-07-15" } })] },
    ],
    silent: [
      { visits: [visit({ report: { adopted: "2026-04-15", replyDue: "2026-10-15" } })] },
      { visits: [visit({ report: { adopted: "2009-04-15" } })] },
      { visits: [visit()] },
    ],
  },
});
