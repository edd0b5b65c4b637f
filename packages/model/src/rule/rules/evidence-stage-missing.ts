import { evidence, law } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const evidenceStageMissing = defineRule({
  code: "evidence/stage-missing",
  severity: "warning",
  message: "The evidence `{evidence}` is a law and does not say whether it is in force.",
  why: "A bill is not a law, so what a law supports hangs on its stage.",
  fix: "Give its stage: bill, adopted, in-force, suspended or repealed.",

  *check({ dataset }) {
    for (const [i, { id, kind, stage }] of dataset.evidence.entries()) {
      if (kind === "law" && stage === undefined) yield { path: ["evidence", i], params: { evidence: id } };
    }
  },

  examples: {
    flagged: [{ evidence: [{ id: "law-2", kind: "law", title: { en: "Customs Act" }, date: "2011" }] }],
    silent: [{ evidence: [law({ stage: "bill" }), evidence()] }],
  },
});
