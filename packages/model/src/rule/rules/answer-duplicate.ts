import type { Answer } from "../../entity/assessment.ts";
import { answer } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const answerDuplicate = defineRule({
  code: "answer/duplicate",
  severity: "error",
  message: "Two answers rate `{criterion}` of `{entity}` on {date} by `{rater}` on the basis {basis}; neither is used.",
  why: "Assessment, entity, criterion, date, rater and basis are an answer's identity, so nobody can tell which of two counts.",
  fix: "Remove one of the two, or give the later one its own date.",

  *check({ dataset, sharedCells }) {
    for (const places of sharedCells) {
      const seen = new Set<string>();
      for (const i of places) {
        const each = dataset.answers[i]!;
        const identity = `${each.assessment}\n${each.date}\n${each.rater}\n${each.basis}`;
        if (seen.has(identity)) yield { path: ["answers", i], params: paramsOf(each) };
        seen.add(identity);
      }
    }
  },

  examples: {
    flagged: [{ answers: [answer(), answer({ rating: { kind: "level", level: "full" } })] }],
    silent: [
      { answers: [answer(), answer({ date: "2026-04-01" })] },
      { answers: [answer(), answer({ rater: "rater-2" }), answer({ basis: "visit" })] },
    ],
  },
});

function paramsOf({ criterion, entity, date, rater, basis }: Answer) {
  return { criterion, entity, date, rater, basis };
}
