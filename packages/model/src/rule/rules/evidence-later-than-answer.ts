import { earliestDay } from "../../value/calendar.ts";
import { answer, assessment, evidence } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const evidenceLaterThanAnswer = defineRule({
  code: "evidence/later-than-answer",
  severity: "warning",
  message: "The answer on `{criterion}` of `{entity}` is of {date} and cites `{evidence}`, which is of {later}.",
  why: "An answer rests on what there was when it was given; on something newer it has to be given anew.",
  fix: "Correct the day of the evidence, or add an answer of a later day that cites it.",

  *check({ dataset, evidence }) {
    const { answers } = dataset;
    for (let i = 0; i < answers.length; i++) {
      const { date, citations, criterion, entity } = answers[i]!;
      if (citations === undefined) continue;
      for (let k = 0; k < citations.length; k++) {
        const cited = evidence.get(citations[k]!.evidence);
        if (cited === undefined || earliestDay(cited.date) <= date) continue;
        const params = { criterion, entity, date, evidence: cited.id, later: cited.date };
        yield { path: ["answers", i, "citations", k], params };
      }
    }
  },

  examples: {
    flagged: [{ assessments: [assessment()], evidence: [evidence({ date: "2026-04" })], answers: [answer()] }],
    silent: [
      { assessments: [assessment()], evidence: [evidence()], answers: [answer()] },
      { assessments: [assessment()], evidence: [evidence({ date: "2026" })], answers: [answer()] },
    ],
  },
});
