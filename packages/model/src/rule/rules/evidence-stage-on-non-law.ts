import { evidence, law } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const evidenceStageOnNonLaw = defineRule({
  code: "evidence/stage-on-non-law",
  severity: "warning",
  message: "The evidence `{evidence}` is a {kind} and has the stage {stage} of a law.",
  why: "Only a law goes from bill to being in force; on anything else the stage says nothing.",
  fix: "Remove the stage, or correct the kind.",

  *check({ dataset }) {
    for (const [i, { id, kind, stage }] of dataset.evidence.entries()) {
      if (kind === "law" || stage === undefined) continue;
      yield { path: ["evidence", i, "stage"], params: { evidence: id, kind, stage } };
    }
  },

  examples: {
    flagged: [{ evidence: [evidence({ kind: "policy", stage: "adopted" })] }],
    silent: [{ evidence: [law(), evidence()] }],
  },
});
