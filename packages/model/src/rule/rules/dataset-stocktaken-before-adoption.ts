import { assessment } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const datasetStocktakenBeforeAdoption = defineRule({
  code: "dataset/stocktaken-before-adoption",
  severity: "warning",
  message: "The assessment `{assessment}` was taken stock of on {stocktaken}; its adoption is recorded {adopted}.",
  why: "Stocktaking starts from an adopted assessment (S/2010/569, ¶5).",
  fix: "Record the adoption and its day, or correct the day of the stocktaking.",

  *check({ dataset }) {
    for (const [i, { id, stocktaken, adopted }] of dataset.assessments.entries()) {
      if (stocktaken === undefined || (adopted !== undefined && adopted.on <= stocktaken)) continue;
      const when = adopted === undefined ? "nowhere" : `for ${adopted.on}`;
      yield { path: ["assessments", i, "stocktaken"], params: { assessment: id, stocktaken, adopted: when } };
    }
  },

  examples: {
    flagged: [
      { assessments: [assessment({ stocktaken: "2026-05-20" })] },
      {
        assessments: [
          assessment({ status: "adopted", adopted: { by: "ctc", on: "2026-06-01" }, stocktaken: "2026-05-20" }),
        ],
      },
    ],
    silent: [
      {
        assessments: [
          assessment({ status: "adopted", adopted: { by: "ctc", on: "2026-05-01" }, stocktaken: "2026-05-20" }),
        ],
      },
    ],
  },
});
