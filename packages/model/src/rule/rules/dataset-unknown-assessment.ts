import { nearestAmong } from "../../dataset/nearest-among.ts";
import { answer, assessment } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const datasetUnknownAssessment = defineRule({
  code: "dataset/unknown-assessment",
  severity: "error",
  message:
    "The answer on `{criterion}` of `{entity}` belongs to the assessment `{assessment}`, which the dataset does not have.",
  why: "The assessment says which edition of which instrument the answer is held against.",
  fix: "Add the assessment, or correct the id.",

  *check({ dataset, assessments }) {
    if (assessments.size === 0) return; // dataset/assessments-missing speaks once for all of them
    const nearest = nearestAmong([...assessments.keys()]);
    const { answers } = dataset;
    let known: string | undefined;
    for (let i = 0; i < answers.length; i++) {
      const { assessment, criterion, entity } = answers[i]!;
      if (assessment === known) continue;
      if (assessments.has(assessment)) known = assessment;
      else {
        const params = { criterion, entity, assessment };
        yield { path: ["answers", i, "assessment"], params, nearest: nearest(assessment) };
      }
    }
  },

  examples: {
    flagged: [{ assessments: [assessment()], answers: [answer({ assessment: "QMA-2062" })] }],
    silent: [{ assessments: [assessment()], answers: [answer()] }, { answers: [answer()] }],
  },
});
