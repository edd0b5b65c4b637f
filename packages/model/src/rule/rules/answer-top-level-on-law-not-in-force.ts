import { answer, assessment, law } from "../example-records.ts";
import { defineRule } from "../rule.ts";
import { isBest } from "../standing.ts";

export const answerTopLevelOnLawNotInForce = defineRule({
  code: "answer/top-level-on-law-not-in-force",
  severity: "warning",
  message: "The answer gives `{criterion}` of `{entity}` the best level, `{level}`; no law it cites is in force.",
  why: "A bill is not a law, and a law that is adopted, suspended or repealed binds nobody on that day.",
  fix: "Cite the law that is in force, correct its stage, or lower the level.",

  *check({ dataset, instrumentOf, criterionOf, evidence }) {
    const { answers } = dataset;
    for (let i = 0; i < answers.length; i++) {
      const criterion = criterionOf[i];
      if (criterion?.facet !== "legislation") continue;
      const { rating, citations = [], entity } = answers[i]!;
      if (rating.kind !== "level" || !isBest(instrumentOf[i], criterion, rating.level)) continue;
      const stages = citations.flatMap((citation) => evidence.get(citation.evidence)?.stage ?? []);
      if (stages.length === 0 || stages.includes("in-force")) continue;
      yield {
        path: ["answers", i, "rating", "level"],
        params: { criterion: criterion.id, entity, level: rating.level },
      };
    }
  },

  examples: {
    flagged: [{ assessments: [assessment()], evidence: [law({ stage: "bill" })], answers: [best()] }],
    silent: [
      { assessments: [assessment()], evidence: [law()], answers: [best()] },
      {
        assessments: [assessment()],
        evidence: [law({ stage: "adopted" })],
        answers: [{ ...best(), rating: { kind: "level", level: "partial" } }],
      },
    ],
  },
});

function best() {
  return answer({
    criterion: "cargo.legislation",
    rating: { kind: "level", level: "full" },
    citations: [{ evidence: "law-1", pin: "section 3" }],
  });
}
