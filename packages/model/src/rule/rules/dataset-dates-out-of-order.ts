import type { RecordCollection } from "../../dataset/dataset.ts";
import { readField } from "../../dataset/record-field.ts";
import { earliestDay, latestDay } from "../../value/calendar.ts";
import { mandate, recommendation, referral, visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";

/** Fields whose days come in this order, each no later than the next. */
const ORDERS: readonly (readonly [collection: RecordCollection, ...fields: string[]])[] = [
  ["stocktakings", "recommended", "concluded"],
  ["recommendations", "made", "closed"],
  ["visitPlans", "from", "to"],
  ["visits", "from", "to", "report.draftSent", "report.commentsReceived"],
  ["visits", "report.draftSent", "report.commentsDue"],
  ["visits", "report.draftSent", "report.adopted", "report.replyReceived"],
  ["visits", "report.adopted", "report.replyDue"],
  ["offers", "from", "to"],
  ["referrals", "on", "outcomeOn"],
  ["deliveries", "from", "to"],
  ["mandates", "from", "to"],
  ["deployments", "from", "to"],
  ["organizationMemberships", "from", "to"],
  ["activities", "when", "until"],
  ["activitySeries", "from", "until"],
  ["periodicReports", "from", "until"],
];

export const datasetDatesOutOfOrder = defineRule({
  code: "dataset/dates-out-of-order",
  severity: "error",
  message: "`{record}` gives `{later}` as {second}, before its `{earlier}` of {first}.",
  why: "Deadlines and durations are counted from these days.",
  fix: "Correct the day that is mistaken.",

  *check({ dataset }) {
    for (const [collection, ...fields] of ORDERS) {
      for (const [i, record] of dataset[collection].entries()) {
        const days = fields
          .map((field) => ({ field, date: readField(record, field).values[0] as string | undefined }))
          .filter((each): each is { field: string; date: string } => each.date !== undefined);
        for (const [k, { field: later, date: second }] of days.entries()) {
          const before = days[k - 1];
          if (before === undefined || earliestDay(before.date) <= latestDay(second)) continue;
          const params = { record: record.id, earlier: before.field, first: before.date, later, second };
          yield { path: [collection, i, ...later.split(".")], params };
        }
      }
    }
  },

  examples: {
    flagged: [
      { visits: [visit({ to: "2026-02-01" })] },
      { mandates: [mandate({ to: "2024-12-31" })] },
      { referrals: [referral({ outcome: "declined", outcomeOn: "2026-04-19" })] },
      { recommendations: [recommendation({ status: "closed", closed: "2026-03-19" })] },
      { visits: [visit({ report: { draftSent: "2026-03-02", adopted: "2026-02-27" } })] },
    ],
    silent: [
      { visits: [visit({ from: "2026-02", to: "2026-02-01" })], mandates: [mandate()] },
      {
        visits: [visit({ report: { draftSent: "2026-03-02", commentsReceived: "2026-03-30", adopted: "2026-05-04" } })],
      },
    ],
  },
});
