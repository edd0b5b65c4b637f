import { nearestAmong } from "../../dataset/nearest-among.ts";
import { answer, evidence } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const evidenceUnknown = defineRule({
  code: "evidence/unknown",
  severity: "error",
  message: "The answer on `{criterion}` of `{entity}` cites `{evidence}`, which the dataset does not have.",
  why: "A citation that leads nowhere supports nothing.",
  fix: "Add the evidence, or correct the id.",

  *check({ dataset, evidence }) {
    const nearest = nearestAmong([...evidence.keys()]);
    const { answers } = dataset;
    for (let i = 0; i < answers.length; i++) {
      const { citations, criterion, entity } = answers[i]!;
      if (citations === undefined) continue;
      for (let k = 0; k < citations.length; k++) {
        const id = citations[k]!.evidence;
        if (evidence.has(id)) continue;
        const path = ["answers", i, "citations", k, "evidence"];
        yield { path, params: { criterion, entity, evidence: id }, nearest: nearest(id) };
      }
    }
  },

  examples: {
    flagged: [{ evidence: [evidence()], answers: [answer({ citations: [{ evidence: "note-l", pin: "page 4" }] })] }],
    silent: [{ evidence: [evidence()], answers: [answer()] }, { answers: [answer({ citations: [] })] }],
  },
});
