import { assessment, stocktaking } from "../example-records.ts";
import { defineRule } from "../rule.ts";

const adopted = { by: "ctc", on: "2026-05-01" };

export const datasetStocktakenBeforeAdoption = defineRule({
  code: "dataset/stocktaken-before-adoption",
  severity: "warning",
  message:
    "The stocktaking `{stocktaking}` of `{assessment}` was concluded on {concluded}; the adoption is recorded {adopted}.",
  why: "Stocktaking starts from an adopted assessment (S/2010/569, ¶5).",
  fix: "Record the adoption and its day, or correct the day of the stocktaking.",

  *check({ dataset, assessments }) {
    for (const [i, { id, assessment, concluded }] of dataset.stocktakings.entries()) {
      const of = assessments.get(assessment);
      if (of === undefined || concluded === undefined) continue;
      if (of.adopted !== undefined && of.adopted.on <= concluded) continue;
      const when = of.adopted === undefined ? "nowhere" : `for ${of.adopted.on}`;
      yield {
        path: ["stocktakings", i, "concluded"],
        params: { stocktaking: id, assessment, concluded, adopted: when },
      };
    }
  },

  examples: {
    flagged: [
      { assessments: [assessment()], stocktakings: [stocktaking()] },
      {
        assessments: [assessment({ status: "adopted", adopted })],
        stocktakings: [stocktaking({ concluded: "2026-04-20" })],
      },
    ],
    silent: [{ assessments: [assessment({ status: "adopted", adopted })], stocktakings: [stocktaking()] }],
  },
});
