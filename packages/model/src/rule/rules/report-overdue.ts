import { stateReport } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const reportOverdue = defineRule({
  code: "report/overdue",
  severity: "info",
  message: "Report {number} of `{state}` on {instrument} was due by {due} and is not recorded as received.",
  why: "A report that is not there says nothing about implementation: nothing is rated on it, and a reminder may be due (S/2010/569, ¶5).",
  fix: "Record the day on which it came, or see which reminder is next.",

  *check({ dataset, asOf }) {
    for (const [i, { state, instrument, number, due, received }] of dataset.stateReports.entries())
      if (received === undefined && due < asOf)
        yield { path: ["stateReports", i], params: { state, instrument, number, due } };
  },

  examples: {
    flagged: [{ stateReports: [awaited("2026-06-29")] }],
    silent: [{ stateReports: [stateReport()] }, { stateReports: [awaited("2026-06-30")] }],
  },
});

function awaited(due: string) {
  const { received: _, ...rest } = stateReport({ due });
  return rest;
}
