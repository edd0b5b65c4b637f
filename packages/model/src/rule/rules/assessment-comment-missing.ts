import { assessment } from "../example-records.ts";
import { defineRule } from "../rule.ts";

const stateComment = { received: "2026-05-04", text: { en: "A second port has opened since." } };

export const assessmentCommentMissing = defineRule({
  code: "assessment/comment-missing",
  severity: "error",
  message: "The assessment `{assessment}` is called commented and holds no comment of the State.",
  why: "What a State says of an assessment is kept word for word and goes with every result.",
  fix: "Add the comment with the day on which it came, or set the status back to `transmitted`.",

  *check({ dataset }) {
    for (const [i, { id, status, stateComment }] of dataset.assessments.entries())
      if (status === "commented" && stateComment === undefined)
        yield { path: ["assessments", i, "status"], params: { assessment: id } };
  },

  examples: {
    flagged: [{ assessments: [assessment({ status: "commented" })] }],
    silent: [
      { assessments: [assessment({ status: "commented", stateComment })] },
      { assessments: [assessment({ status: "transmitted" })] },
    ],
  },
});
