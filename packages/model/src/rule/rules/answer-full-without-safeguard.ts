import { answer, assessment } from "../example-records.ts";
import { defineRule } from "../rule.ts";
import { isBest, scaleOf } from "../standing.ts";

const best = { kind: "level", level: "full" } as const;
const worst = { kind: "level", level: "none" } as const;

export const answerFullWithoutSafeguard = defineRule({
  code: "answer/full-without-safeguard",
  severity: "warning",
  message:
    "The answer rates `{criterion}` of `{entity}` as `{level}`, while the same assessment rates the safeguard `{safeguard}` as `{found}`.",
  why: "Measures against terrorism comply with human rights law; one whose safeguard is missing is not fully implemented (resolution 1456 (2003), 6; S/2010/569, ¶25-27).",
  fix: "Look at both answers again: lower the level, or correct the one on the safeguard.",

  *check({ dataset, instrumentOf, criterionOf }) {
    const { answers } = dataset;
    const missing = new Map<string, { readonly safeguard: string; readonly found: string }>();
    const cell = (i: number) => `${answers[i]!.assessment}\n${answers[i]!.entity}\n${criterionOf[i]!.section}`;
    for (let i = 0; i < answers.length; i++) {
      const criterion = criterionOf[i];
      const { rating } = answers[i]!;
      if (criterion?.facet !== "safeguard" || rating.kind !== "level") continue;
      if (scaleOf(instrumentOf[i], criterion)?.levels[0]?.id !== rating.level) continue;
      missing.set(cell(i), { safeguard: criterion.id, found: rating.level });
    }
    if (missing.size === 0) return;
    for (let i = 0; i < answers.length; i++) {
      const criterion = criterionOf[i];
      const { rating, entity } = answers[i]!;
      if (criterion?.facet !== "practice" || rating.kind !== "level") continue;
      if (!isBest(instrumentOf[i], criterion, rating.level)) continue;
      const safeguard = missing.get(cell(i));
      if (safeguard === undefined) continue;
      yield {
        path: ["answers", i, "rating", "level"],
        params: { criterion: criterion.id, entity, level: rating.level, ...safeguard },
      };
    }
  },

  examples: {
    flagged: [
      {
        assessments: [assessment()],
        answers: [answer({ rating: best }), answer({ criterion: "cargo.safeguard", rating: worst })],
      },
    ],
    silent: [
      {
        assessments: [assessment()],
        answers: [answer({ rating: best }), answer({ criterion: "cargo.safeguard" })],
      },
      {
        assessments: [assessment()],
        answers: [answer(), answer({ criterion: "cargo.safeguard", rating: worst })],
      },
    ],
  },
});
