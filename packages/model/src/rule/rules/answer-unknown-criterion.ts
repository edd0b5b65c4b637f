import { nearestAmong } from "../../dataset/nearest-among.ts";
import type { InstrumentIndex } from "../context.ts";
import { answer, assessment } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const answerUnknownCriterion = defineRule({
  code: "answer/unknown-criterion",
  severity: "error",
  message: "The answer rates `{criterion}`, which `{instrument}`, edition {edition}, does not have.",
  why: "An answer counts only where a criterion of its assessment's own edition asks for it.",
  fix: "Write the id of a criterion of that edition.",

  *check({ dataset, instrumentOf, criterionOf }) {
    const suggest = new Map<InstrumentIndex, (id: string) => string | undefined>();
    for (let i = 0; i < criterionOf.length; i++) {
      const index = instrumentOf[i];
      if (criterionOf[i] !== undefined || index === undefined) continue;
      let nearest = suggest.get(index);
      if (nearest === undefined) {
        nearest = nearestAmong([...index.criteria.keys()]);
        suggest.set(index, nearest);
      }
      const { criterion } = dataset.answers[i]!;
      const { id, edition } = index.instrument;
      const params = { criterion, instrument: id, edition };
      yield { path: ["answers", i, "criterion"], params, nearest: nearest(criterion) };
    }
  },

  examples: {
    flagged: [{ assessments: [assessment()], answers: [answer({ criterion: "cargo.practise" })] }],
    silent: [
      { assessments: [assessment()], answers: [answer()] },
      { answers: [answer({ assessment: "not-in-the-file" })] },
    ],
  },
});
