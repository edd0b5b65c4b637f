import { answer, assessment } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const answerResponseMismatch = defineRule({
  code: "answer/response-mismatch",
  severity: "error",
  message: "The answer on `{criterion}` is given as {given}; the criterion is answered by {asked}.",
  why: "A level and a measured value are put on the scale of results in different ways.",
  fix: "Answer the criterion by {asked}.",

  *check({ dataset, criterionOf }) {
    const { answers } = dataset;
    for (let i = 0; i < answers.length; i++) {
      const { rating, criterion } = answers[i]!;
      const asked = criterionOf[i]?.response.kind;
      if (asked === undefined || (rating.kind !== "level" && rating.kind !== "measured") || rating.kind === asked) {
        continue;
      }
      const params = { criterion, given: WORDS[rating.kind], asked: WORDS[asked] };
      yield { path: ["answers", i, "rating"], params };
    }
  },

  examples: {
    flagged: [
      { assessments: [assessment()], answers: [answer({ rating: { kind: "measured", value: 3, unit: "percent" } })] },
      { assessments: [assessment()], answers: [answer({ criterion: "cargo.share-inspected" })] },
    ],
    silent: [
      { assessments: [assessment()], answers: [answer()] },
      { assessments: [assessment()], answers: [answer({ rating: { kind: "not-assessed" } })] },
    ],
  },
});

const WORDS = { level: "a level", measured: "a measured value" } as const;
