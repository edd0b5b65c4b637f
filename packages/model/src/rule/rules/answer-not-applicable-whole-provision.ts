import { RESOLUTION_1373 } from "../bodies.ts";
import { answer, assessment, notApplicable } from "../example-records.ts";
import { assessmentsWithInapplicable } from "../inapplicable-answers.ts";
import { defineRule } from "../rule.ts";

const rating = notApplicable({ ground: "structural" });
const cargo = ["cargo.legislation", "cargo.practice", "cargo.share-inspected", "cargo.safeguard"];

export const answerNotApplicableWholeProvision = defineRule({
  code: "answer/not-applicable-whole-provision",
  severity: "error",
  message:
    "The assessment `{assessment}` says that none of the {criteria} criteria of provision {provision} applies to `{entity}`.",
  why: "Resolution 1373 (2001) is addressed to all States, so a provision of it applies to each of them in some part.",
  fix: "Answer the criteria of the provision that apply.",

  *check(context) {
    for (const { assessment, entity, index, places } of assessmentsWithInapplicable(context)) {
      if (index.instrument.symbol !== RESOLUTION_1373) continue;
      const inapplicable = new Map<string, number>();
      const applicable = new Set<string>();
      for (const i of places) {
        const { criterion, rating } = context.dataset.answers[i]!;
        if (rating.kind !== "not-applicable") applicable.add(criterion);
        else if (!inapplicable.has(criterion)) inapplicable.set(criterion, i);
      }
      for (const { id: provision } of index.instrument.provisions ?? []) {
        const ids = index.instrument.criteria.filter((each) => each.provision === provision).map(({ id }) => id);
        const first = inapplicable.get(ids[0] ?? "");
        if (first === undefined || !ids.every((id) => inapplicable.has(id) && !applicable.has(id))) continue;
        const params = { assessment, entity, provision, criteria: ids.length };
        yield { path: ["answers", first, "rating"], params };
      }
    }
  },

  examples: {
    flagged: [{ assessments: [assessment()], answers: cargo.map((criterion) => answer({ criterion, rating })) }],
    silent: [
      { assessments: [assessment()], answers: cargo.slice(1).map((criterion) => answer({ criterion, rating })) },
      {
        assessments: [assessment()],
        answers: [...cargo.map((criterion) => answer({ criterion, rating })), answer({ rater: "rater-2" })],
      },
    ],
  },
});
