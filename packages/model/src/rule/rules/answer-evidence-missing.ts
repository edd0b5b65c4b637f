import { answer, assessment } from "../example-records.ts";
import { defineRule } from "../rule.ts";
import { isAboveWorst } from "../standing.ts";

export const answerEvidenceMissing = defineRule({
  code: "answer/evidence-missing",
  severity: "error",
  message: "The answer gives `{criterion}` of `{entity}` the rating {rating} and cites no evidence.",
  why: "A rating that nobody can check cannot be defended to the State it is about.",
  fix: "Cite at least one source with its page or article, or say in `uncited` why there is none.",

  *check({ dataset, instrumentOf, criterionOf }) {
    const { answers } = dataset;
    for (let i = 0; i < answers.length; i++) {
      const { rating, citations, uncited, criterion, entity } = answers[i]!;
      if (uncited !== undefined || (citations !== undefined && citations.length > 0)) continue;
      if (rating.kind === "measured") {
        yield { path: ["answers", i], params: { criterion, entity, rating: `${rating.value} ${rating.unit}` } };
      } else if (rating.kind === "level" && isAboveWorst(instrumentOf[i], criterionOf[i], rating.level)) {
        yield { path: ["answers", i], params: { criterion, entity, rating: `\`${rating.level}\`` } };
      }
    }
  },

  examples: {
    flagged: [
      { assessments: [assessment()], answers: [answer({ citations: [] })] },
      {
        assessments: [assessment()],
        answers: [
          answer({
            criterion: "cargo.share-inspected",
            rating: { kind: "measured", value: 12, unit: "percent" },
            citations: [],
          }),
        ],
      },
    ],
    silent: [
      { assessments: [assessment()], answers: [answer()] },
      { assessments: [assessment()], answers: [answer({ citations: [], uncited: "Told in confidence." })] },
      { assessments: [assessment()], answers: [answer({ citations: [], rating: { kind: "level", level: "none" } })] },
      { assessments: [assessment()], answers: [answer({ citations: [], rating: { kind: "no-information" } })] },
    ],
  },
});
