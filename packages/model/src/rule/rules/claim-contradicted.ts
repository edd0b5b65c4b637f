import { verifyClaims } from "../../claim/verify-claims.ts";
import type { DatasetInput } from "../../dataset/dataset.ts";
import { defineRule } from "../rule.ts";

const claims: DatasetInput["claims"] = [
  {
    id: "delivered-part-of-referred",
    paragraph: "16",
    sentence: "Some of the referrals led to assistance.",
    asOf: "2010-11-02",
    measurement: {
      measure: "part",
      of: { set: "figure", of: "delivered" },
      within: { set: "figure", of: "referred" },
    },
  },
];

const referred = {
  id: "referred",
  paragraph: "16",
  about: "referrals",
  unit: "count",
  says: { kind: "exact", value: 187 },
} as const;

const delivered = { ...referred, id: "delivered", about: "referrals that led to assistance" } as const;

export const claimContradicted = defineRule({
  code: "claim/contradicted",
  severity: "error",
  message: "The claim `{claim}` of ¶{paragraph} says {claimed}; the record gives {found}.",
  why: "A sentence that its own record contradicts cannot be defended, whatever the record leaves open.",
  fix: "Correct the sentence, or add the records that it speaks of.",

  *check({ dataset, catalog }) {
    for (const [i, verdict] of verifyClaims(dataset, catalog).entries()) {
      if (verdict.kind !== "contradicted") continue;
      const { claim, paragraph, claimed, found } = verdict;
      yield { path: ["claims", i], params: { claim, paragraph, claimed, found } };
    }
  },

  examples: {
    flagged: [{ claims, figures: [referred, { ...delivered, says: { kind: "exact", value: 190 } }] }],
    silent: [{ claims, figures: [referred, { ...delivered, says: { kind: "exact", value: 43 } }] }],
  },
});
