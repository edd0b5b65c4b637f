import { answer, assessment, notApplicable } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const answerNotApplicableUnreviewed = defineRule({
  code: "answer/not-applicable-unreviewed",
  severity: "warning",
  message:
    "The answer says that the binding criterion `{criterion}` does not apply to `{entity}`, and names no reviewer.",
  why: "Not applicable leaves the denominator, so on a binding criterion a second person has to agree.",
  fix: "Name the reviewer beside the reason, or answer the criterion.",

  *check({ dataset, criterionOf }) {
    const { answers } = dataset;
    for (let i = 0; i < answers.length; i++) {
      const { rating, criterion, entity, rater } = answers[i]!;
      if (rating.kind !== "not-applicable" || criterionOf[i]?.force !== "binding") continue;
      if (rating.reviewer !== undefined && rating.reviewer !== rater) continue;
      yield { path: ["answers", i, "rating"], params: { criterion, entity } };
    }
  },

  examples: {
    flagged: [
      { assessments: [assessment()], answers: [answer({ rating: notApplicable() })] },
      { assessments: [assessment()], answers: [answer({ rating: notApplicable({ reviewer: "rater-1" }) })] },
    ],
    silent: [
      { assessments: [assessment()], answers: [answer({ rating: notApplicable({ reviewer: "rater-2" }) })] },
      { assessments: [assessment()], answers: [answer({ criterion: "staff.practice", rating: notApplicable() })] },
    ],
  },
});
