import { COMMITTEE, FOLLOWED_BY_COMMITTEE } from "../bodies.ts";
import { keyOfEdition } from "../context.ts";
import { assessment } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const datasetAssessmentNotAdoptedByCommittee = defineRule({
  code: "dataset/assessment-not-adopted-by-committee",
  severity: "warning",
  message: "The assessment `{assessment}` has the status {status} and names {adopter} as the body that adopted it.",
  why: "The Directorate writes an assessment and only the Committee adopts it (S/2010/569, ¶5).",
  fix: "Record the adoption by `ctc` and its day, or set the status back to `reviewed`.",

  *check({ dataset, instruments }) {
    for (const [i, { id, instrument, status, adopted }] of dataset.assessments.entries()) {
      const symbol = instruments.get(keyOfEdition(instrument))?.instrument.symbol;
      if (symbol === undefined || !FOLLOWED_BY_COMMITTEE.has(symbol)) continue;
      const past = status !== "draft" && status !== "reviewed";
      if (adopted === undefined ? !past : adopted.by === COMMITTEE) continue;
      const adopter = adopted === undefined ? "no body" : `\`${adopted.by}\``;
      yield { path: ["assessments", i, "adopted"], params: { assessment: id, status, adopter } };
    }
  },

  examples: {
    flagged: [
      { assessments: [assessment({ status: "adopted", adopted: { by: "cted", on: "2026-05-01" } })] },
      { assessments: [assessment({ status: "transmitted" })] },
    ],
    silent: [
      { assessments: [assessment({ status: "adopted", adopted: { by: "ctc", on: "2026-05-01" } })] },
      { assessments: [assessment()] },
    ],
  },
});
