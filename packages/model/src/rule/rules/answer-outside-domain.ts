import { answer, assessment } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const answerOutsideDomain = defineRule({
  code: "answer/outside-domain",
  severity: "error",
  message: "The answer on `{criterion}` is {value} {unit}; the measure reaches from {least} to {greatest}.",
  why: "A value that the measure cannot take is a slip of the pen or of the unit.",
  fix: "Correct the value, or say with a kind such as `inconclusive` that there is none.",

  *check({ dataset, criterionOf }) {
    const { answers } = dataset;
    for (let i = 0; i < answers.length; i++) {
      const { rating, criterion } = answers[i]!;
      if (rating.kind !== "measured") continue;
      const response = criterionOf[i]?.response;
      if (response?.kind !== "measured" || response.unit !== rating.unit) continue;
      const { least, greatest } = response.domain ?? {};
      const { value, unit } = rating;
      if ((least === undefined || value >= least) && (greatest === undefined || value <= greatest)) continue;
      const ends = { least: least ?? "no lower end", greatest: greatest ?? "no upper end" };
      yield { path: ["answers", i, "rating", "value"], params: { criterion, value, unit, ...ends } };
    }
  },

  examples: {
    flagged: [
      { assessments: [assessment()], answers: [share(120)] },
      { assessments: [assessment()], answers: [share(-1)] },
    ],
    silent: [
      { assessments: [assessment()], answers: [share(0)] },
      { assessments: [assessment()], answers: [share(100)] },
    ],
  },
});

function share(value: number) {
  return answer({ criterion: "cargo.share-inspected", rating: { kind: "measured", value, unit: "percent" } });
}
