import { answer, assessment } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const datasetAssessmentsMissing = defineRule({
  code: "dataset/assessments-missing",
  severity: "warning",
  message: "The {count} answers name assessments, and the dataset holds none.",
  why: "An assessment says which edition of which instrument its answers are held against; a table of answers cannot.",
  fix: "Add the assessments, or see that every answer is meant for the instrument it is scored with.",

  *check({ dataset: { answers, assessments } }) {
    if (answers.length > 0 && assessments.length === 0)
      yield { path: ["assessments"], params: { count: answers.length } };
  },

  examples: {
    flagged: [{ answers: [answer()] }],
    silent: [{ answers: [answer()], assessments: [assessment()] }, { assessments: [assessment()] }, {}],
  },
});
