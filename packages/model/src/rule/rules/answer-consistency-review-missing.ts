import type { Assessment } from "../../entity/assessment.ts";
import { FOLLOWED_BY_COMMITTEE } from "../bodies.ts";
import { keyOfEdition, type RuleContext } from "../context.ts";
import { answer, assessment } from "../example-records.ts";
import { defineRule } from "../rule.ts";

const adopted = { by: "ctc", on: "2026-05-01" };
const review = { theme: "cargo", group: "group-2", on: "2026-04-12" };

export const answerConsistencyReviewMissing = defineRule({
  code: "answer/consistency-review-missing",
  severity: "warning",
  message:
    "The assessment `{assessment}` was adopted on {adopted} without a review of its answers on `{theme}` by a technical group.",
  why: "The technical groups see to it that the clusters judge alike (S/2010/569, ¶4).",
  fix: "Record the review of that theme, with its group and a day up to the adoption.",

  *check(context) {
    const settled = adoptedOf(context);
    if (settled.size === 0) return;
    const themes = themesAnswered(context, settled);
    for (const [i, each] of context.dataset.assessments.entries()) {
      if (each.adopted === undefined || settled.get(each.id) !== each) continue;
      const { on } = each.adopted;
      const reviewed = new Set((each.consistencyReviews ?? []).filter((r) => r.on <= on).map((r) => r.theme));
      for (const theme of [...(themes.get(each.id) ?? [])].sort()) {
        if (reviewed.has(theme)) continue;
        yield { path: ["assessments", i], params: { assessment: each.id, adopted: on, theme } };
      }
    }
  },

  examples: {
    flagged: [{ assessments: [assessment({ status: "adopted", adopted })], answers: [answer()] }],
    silent: [
      {
        assessments: [assessment({ status: "adopted", adopted, consistencyReviews: [review] })],
        answers: [answer()],
      },
      { assessments: [assessment()], answers: [answer()] },
    ],
  },
});

function adoptedOf({ dataset, instruments }: RuleContext): Map<string, Assessment> {
  const adopted = new Map<string, Assessment>();
  for (const each of dataset.assessments) {
    const symbol = instruments.get(keyOfEdition(each.instrument))?.instrument.symbol;
    if (each.adopted !== undefined && symbol !== undefined && FOLLOWED_BY_COMMITTEE.has(symbol)) {
      if (!adopted.has(each.id)) adopted.set(each.id, each);
    }
  }
  return adopted;
}

function themesAnswered({ dataset, criterionOf }: RuleContext, adopted: ReadonlyMap<string, Assessment>) {
  const themes = new Map<string, Set<string>>();
  for (const [i, { assessment }] of dataset.answers.entries()) {
    if (!adopted.has(assessment)) continue;
    const answered = themes.get(assessment) ?? new Set();
    for (const theme of criterionOf[i]?.themes ?? []) answered.add(theme);
    themes.set(assessment, answered);
  }
  return themes;
}
