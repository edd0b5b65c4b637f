import { answer } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const answerWithdrawnBeforeDate = defineRule({
  code: "answer/withdrawn-before-date",
  severity: "warning",
  message: "The answer on `{criterion}` of `{entity}` is dated {date} and withdrawn earlier, on {withdrawn}.",
  why: "An answer cannot be taken back before it was given, so one of the two days needs correcting.",
  fix: "Correct the date or the day of withdrawal.",

  *check({ dataset }) {
    const { answers } = dataset;
    for (let i = 0; i < answers.length; i++) {
      const { withdrawn, date, criterion, entity } = answers[i]!;
      if (withdrawn === undefined || withdrawn >= date) continue;
      yield { path: ["answers", i, "withdrawn"], params: { criterion, entity, date, withdrawn } };
    }
  },

  examples: {
    flagged: [{ answers: [answer({ withdrawn: "2026-03-09" })] }],
    silent: [{ answers: [answer(), answer({ rater: "rater-2", withdrawn: "2026-05-01" })] }],
  },
});
