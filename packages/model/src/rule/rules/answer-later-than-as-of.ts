import { answer } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const answerLaterThanAsOf = defineRule({
  code: "answer/later-than-as-of",
  severity: "warning",
  message: "The answer on `{criterion}` of `{entity}` is dated {date}, later than {asOf}; it is not used.",
  why: "A record is looked at as it stood on one day, and what came later was not known then.",
  fix: "Look at the record as of a later day, or correct the date.",

  *check({ dataset, asOf }) {
    const { answers } = dataset;
    for (let i = 0; i < answers.length; i++) {
      const { date, criterion, entity } = answers[i]!;
      if (date > asOf) yield { path: ["answers", i, "date"], params: { criterion, entity, date, asOf } };
    }
  },

  examples: {
    flagged: [{ answers: [answer({ date: "2026-07-01" })] }],
    silent: [{ answers: [answer({ date: "2026-06-30" })] }],
  },
});
