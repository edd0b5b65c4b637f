import { answer, assessment } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const answerUnitMismatch = defineRule({
  code: "answer/unit-mismatch",
  severity: "error",
  message: "The answer on `{criterion}` is in {given}; the criterion is measured in {asked}.",
  why: "A value in another unit would be read as one in the criterion's own.",
  fix: "Convert the value to {asked}.",

  *check({ dataset, criterionOf }) {
    const { answers } = dataset;
    for (let i = 0; i < answers.length; i++) {
      const { rating, criterion } = answers[i]!;
      if (rating.kind !== "measured") continue;
      const response = criterionOf[i]?.response;
      if (response?.kind !== "measured" || response.unit === rating.unit) continue;
      yield {
        path: ["answers", i, "rating", "unit"],
        params: { criterion, given: rating.unit, asked: response.unit },
      };
    }
  },

  examples: {
    flagged: [{ assessments: [assessment()], answers: [share("per mille")] }],
    silent: [{ assessments: [assessment()], answers: [share("percent")] }],
  },
});

function share(unit: string) {
  return answer({ criterion: "cargo.share-inspected", rating: { kind: "measured", value: 12, unit } });
}
