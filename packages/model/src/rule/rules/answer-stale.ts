import { monthsAfter } from "../../value/calendar.ts";
import { answer, assessment } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const answerStale = defineRule({
  code: "answer/stale",
  severity: "warning",
  message: "The answer on `{criterion}` of `{entity}` is of {date} and was good for {months} months, until {until}.",
  why: "Practice changes; past its validity an answer is still shown and counts as unknown.",
  fix: "Ask again, and add the new answer beside the old one.",

  *check({ dataset, criterionOf, sharedCells, asOf }) {
    const { answers } = dataset;
    // An answer that a newer one has taken the place of need not be asked again.
    const replaced = new Set<number>();
    for (const places of sharedCells) {
      const newest = places.reduce((a, b) => (answers[b]!.date > answers[a]!.date ? b : a));
      for (const i of places) if (i !== newest) replaced.add(i);
    }
    const limits = new Map<number, string>();
    for (let i = 0; i < answers.length; i++) {
      const months = criterionOf[i]?.validityMonths;
      if (months === undefined) continue;
      const { date, criterion, entity } = answers[i]!;
      let limit = limits.get(months);
      if (limit === undefined) {
        limit = monthsAfter(asOf, -months);
        limits.set(months, limit);
      }
      if (date >= limit || replaced.has(i)) continue;
      const until = monthsAfter(date, months);
      yield { path: ["answers", i, "date"], params: { criterion, entity, date, months, until } };
    }
  },

  examples: {
    flagged: [{ assessments: [assessment()], answers: [answer({ date: "2023-06-29" })] }],
    silent: [
      {
        assessments: [assessment()],
        answers: [answer({ date: "2020-01-15" }), answer({ date: "2026-01-15" })],
      },
      { assessments: [assessment()], answers: [answer({ date: "2023-06-30" })] },
      { assessments: [assessment()], answers: [answer({ criterion: "cargo.legislation", date: "2001-01-01" })] },
    ],
  },
});
