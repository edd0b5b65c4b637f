import { earliestDay } from "../../value/calendar.ts";
import { mandate } from "../example-records.ts";
import { defineRule } from "../rule.ts";

const interim = { id: "review-1", mandate: "mandate-1", kind: "interim", dueBy: "2026-04-30" } as const;

export const mandateReviewLate = defineRule({
  code: "mandate/review-late",
  severity: "warning",
  message: "The {kind} review `{review}` is due by {due} and is recorded as {held}.",
  why: "An interim review keeps its day, and a comprehensive one comes before the mandate ends (S/2010/569, ¶1).",
  fix: "Record when the review was held, or correct the day by which it is due.",

  *check({ dataset, asOf }) {
    const mandates = new Map(dataset.mandates.map((each) => [each.id, each]));
    for (const [i, { id, kind, mandate, dueBy, held }] of dataset.reviews.entries()) {
      const end = mandates.get(mandate)?.to;
      const due = dueBy ?? (kind === "comprehensive" ? end : undefined);
      if (due === undefined) continue;
      const late = held === undefined ? due < asOf : earliestDay(held) > due;
      if (!late) continue;
      const recorded = held === undefined ? `not held as of ${asOf}` : `held on ${held}`;
      yield { path: ["reviews", i], params: { review: id, kind, due, held: recorded } };
    }
  },

  examples: {
    flagged: [
      { mandates: [mandate()], reviews: [{ ...interim, held: "2026-05" }] },
      { mandates: [mandate()], reviews: [interim] },
      {
        mandates: [mandate({ to: "2025-12-31" })],
        reviews: [{ id: "review-2", mandate: "mandate-1", kind: "comprehensive" }],
      },
    ],
    silent: [
      { mandates: [mandate()], reviews: [{ ...interim, held: "2026-04" }] },
      { mandates: [mandate()], reviews: [{ id: "review-2", mandate: "mandate-1", kind: "comprehensive" }] },
    ],
  },
});
