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

  *check({ dataset, instruments, instrumentOf, criterionOf }) {
    const suggest = new Map<InstrumentIndex, (id: string) => string | undefined>();
    // In a file without assessments, an answer is most likely meant for the instrument of the others.
    const alone = dataset.assessments.length === 0;
    const likely = alone
      ? (instrumentOf.find((index) => index !== undefined) ?? [...instruments.values()][0])
      : undefined;
    for (let i = 0; i < criterionOf.length; i++) {
      const index = instrumentOf[i] ?? likely;
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
    flagged: [
      { assessments: [assessment()], answers: [answer({ criterion: "cargo.practise" })] },
      { answers: [answer({ criterion: "cargo.practise" })] },
    ],
    silent: [
      { assessments: [assessment()], answers: [answer()] },
      { assessments: [assessment()], answers: [answer({ assessment: "not-in-the-file", criterion: "elsewhere" })] },
    ],
  },
});
