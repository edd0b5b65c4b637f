import { answer, assessment, notApplicable } from "../example-records.ts";
import { defineRule } from "../rule.ts";

const rating = notApplicable({ reviewer: "rater-2" });

export const answerNotApplicableWithoutGround = defineRule({
  code: "answer/not-applicable-without-ground",
  severity: "warning",
  message:
    "The answer says that the binding criterion `{criterion}` does not apply to `{entity}`, and names no structural, legal or institutional ground.",
  why: "A binding criterion falls away only for what the State is like, what its law is or how its institutions are built; that nothing has been done yet is no such ground.",
  fix: "Write `structural`, `legal` or `institutional` in `ground`, or answer the criterion.",

  *check({ dataset, criterionOf }) {
    const { answers } = dataset;
    for (let i = 0; i < answers.length; i++) {
      const { rating, criterion, entity } = answers[i]!;
      if (rating.kind !== "not-applicable" || rating.ground !== undefined) continue;
      if (criterionOf[i]?.force === "binding") yield { path: ["answers", i, "rating"], params: { criterion, entity } };
    }
  },

  examples: {
    flagged: [{ assessments: [assessment()], answers: [answer({ rating })] }],
    silent: [
      { assessments: [assessment()], answers: [answer({ rating: { ...rating, ground: "structural" } })] },
      { assessments: [assessment()], answers: [answer({ criterion: "staff.practice", rating })] },
    ],
  },
});
