import { assessment, shortfall } from "../example-records.ts";
import { defineRule } from "../rule.ts";

/** As many as an overview puts first. */
const MOST = 5;

export const datasetTopShortfallsTooMany = defineRule({
  code: "dataset/top-shortfalls-too-many",
  severity: "warning",
  message: "The assessment `{assessment}` puts {count} shortfalls first; an overview has at most {most}.",
  why: "The list is there to say what comes first, and a long one says nothing about that.",
  fix: "Keep the {most} that matter most and leave the rank of the others out.",

  *check({ dataset }) {
    const ranked = new Map<string, number>();
    for (const { assessment, rank } of dataset.shortfalls)
      if (rank !== undefined) ranked.set(assessment, (ranked.get(assessment) ?? 0) + 1);
    for (const [i, { id }] of dataset.assessments.entries()) {
      const count = ranked.get(id) ?? 0;
      if (count > MOST) yield { path: ["assessments", i], params: { assessment: id, count, most: MOST } };
    }
  },

  examples: {
    flagged: [{ assessments: [assessment()], shortfalls: ranked(6) }],
    silent: [{ assessments: [assessment()], shortfalls: [...ranked(5), shortfall({ id: "shortfall-9" })] }],
  },
});

function ranked(count: number) {
  return Array.from({ length: count }, (_, i) => shortfall({ id: `shortfall-${i + 1}`, rank: i + 1 }));
}
