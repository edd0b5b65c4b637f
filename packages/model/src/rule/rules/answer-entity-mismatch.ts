import { answer, assessment } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const answerEntityMismatch = defineRule({
  code: "answer/entity-mismatch",
  severity: "error",
  message: "The answer is about `{entity}`; its assessment `{assessment}` is of `{assessed}`.",
  why: "An assessment looks at one entity, so an answer on another belongs elsewhere.",
  fix: "Correct the entity, or move the answer to an assessment of that entity.",

  *check({ dataset, assessments }) {
    const { answers } = dataset;
    let id: string | undefined;
    let assessed: string | undefined;
    for (let i = 0; i < answers.length; i++) {
      const { assessment, entity } = answers[i]!;
      if (assessment !== id) {
        id = assessment;
        assessed = assessments.get(assessment)?.entity;
      }
      if (assessed === undefined || assessed === entity) continue;
      yield { path: ["answers", i, "entity"], params: { entity, assessment, assessed } };
    }
  },

  examples: {
    flagged: [{ assessments: [assessment()], answers: [answer({ entity: "QMB" })] }],
    silent: [{ assessments: [assessment()], answers: [answer()] }],
  },
});
