import { answer, assessment, notApplicable } from "../example-records.ts";
import { assessmentsWithInapplicable } from "../inapplicable-answers.ts";
import { defineRule } from "../rule.ts";

const rating = notApplicable({ ground: "structural" });

export const answerNotApplicableShare = defineRule({
  code: "answer/not-applicable-share",
  severity: "info",
  message:
    "The assessment `{assessment}` says of {count} of the {binding} binding criteria it answers for `{entity}` that they do not apply ({percent} %).",
  why: "What does not apply leaves the denominator; a share that grows moves a number without anything having been done.",
  fix: "Compare the share with that of similar States and of the assessment before.",

  *check(context) {
    for (const { assessment, entity, places } of assessmentsWithInapplicable(context)) {
      const answered = new Set<string>();
      const inapplicable = new Map<string, number>();
      for (const i of places) {
        if (context.criterionOf[i]?.force !== "binding") continue;
        const { criterion, rating } = context.dataset.answers[i]!;
        answered.add(criterion);
        if (rating.kind === "not-applicable" && !inapplicable.has(criterion)) inapplicable.set(criterion, i);
      }
      const [first] = inapplicable.values();
      if (first === undefined) continue;
      const percent = Math.round((1000 * inapplicable.size) / answered.size) / 10;
      const params = { assessment, entity, count: inapplicable.size, binding: answered.size, percent };
      yield { path: ["answers", first, "rating"], params };
    }
  },

  examples: {
    flagged: [
      { assessments: [assessment()], answers: [answer({ rating }), answer({ criterion: "cargo.legislation" })] },
    ],
    silent: [
      { assessments: [assessment()], answers: [answer(), answer({ criterion: "staff.practice", rating })] },
      { assessments: [assessment()], answers: [] },
    ],
  },
});
