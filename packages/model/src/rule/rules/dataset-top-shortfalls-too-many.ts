import { assessment } from "../example-records.ts";
import { defineRule } from "../rule.ts";

/** As many as an overview puts first. */
const MOST = 5;

export const datasetTopShortfallsTooMany = defineRule({
  code: "dataset/top-shortfalls-too-many",
  severity: "warning",
  message: "The assessment `{assessment}` puts {count} shortfalls first; an overview has at most {most}.",
  why: "The list is there to say what comes first, and a long one says nothing about that.",
  fix: "Keep the {most} that matter most.",

  *check({ dataset }) {
    for (const [i, { id, topShortfalls = [] }] of dataset.assessments.entries()) {
      const count = topShortfalls.length;
      if (count <= MOST) continue;
      yield { path: ["assessments", i, "topShortfalls"], params: { assessment: id, count, most: MOST } };
    }
  },

  examples: {
    flagged: [{ assessments: [assessment({ topShortfalls: ["a", "b", "c", "d", "e", "f"] })] }],
    silent: [{ assessments: [assessment({ topShortfalls: ["a", "b", "c", "d", "e"] })] }],
  },
});
