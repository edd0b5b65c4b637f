import { nearestOf } from "../../diagnostic/nearest.ts";
import { answer, assessment } from "../example-records.ts";
import { defineRule } from "../rule.ts";
import { scaleOf } from "../standing.ts";

export const answerUnknownLevel = defineRule({
  code: "answer/unknown-level",
  severity: "error",
  message: "The answer on `{criterion}` gives the level `{level}`; the levels of its scale are {levels}.",
  why: "A level that the scale does not have has no place between worst and best.",
  fix: "Write a level of the criterion's scale.",

  *check({ dataset, instrumentOf, criterionOf }) {
    const { answers } = dataset;
    for (let i = 0; i < answers.length; i++) {
      const { rating, criterion } = answers[i]!;
      if (rating.kind !== "level") continue;
      const scale = scaleOf(instrumentOf[i], criterionOf[i]);
      if (scale === undefined || scale.levels.some(({ id }) => id === rating.level)) continue;
      const levels = scale.levels.map(({ id }) => id);
      yield {
        path: ["answers", i, "rating", "level"],
        params: { criterion, level: rating.level, levels: levels.join(", ") },
        nearest: nearestOf(rating.level, levels),
      };
    }
  },

  examples: {
    flagged: [{ assessments: [assessment()], answers: [answer({ rating: { kind: "level", level: "partail" } })] }],
    silent: [
      { assessments: [assessment()], answers: [answer()] },
      { assessments: [assessment()], answers: [answer({ rating: { kind: "inconclusive" } })] },
    ],
  },
});
