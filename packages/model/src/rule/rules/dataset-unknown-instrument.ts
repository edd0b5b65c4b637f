import { nearestOf } from "../../diagnostic/nearest.ts";
import { keyOfEdition } from "../context.ts";
import { assessment } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const datasetUnknownInstrument = defineRule({
  code: "dataset/unknown-instrument",
  severity: "error",
  message: "The assessment `{assessment}` is against `{instrument}`, edition {edition}; the catalog has {known}.",
  why: "Without the edition nobody can tell which criteria and scales its answers mean.",
  fix: "Write the id and the edition of an instrument of the catalog, or pass a catalog that has it.",

  *check({ dataset, catalog, instruments }) {
    for (const [i, { id, instrument }] of dataset.assessments.entries()) {
      if (instruments.has(keyOfEdition(instrument))) continue;
      const editions = catalog.instruments.filter((each) => each.id === instrument.id).map((each) => each.edition);
      const ids = catalog.instruments.map((each) => each.id);
      yield {
        path: ["assessments", i, "instrument"],
        params: {
          assessment: id,
          instrument: instrument.id,
          edition: instrument.edition,
          known: editions.length > 0 ? `its edition ${editions.join(", ")}` : "no such instrument",
        },
        nearest: editions.length > 0 ? undefined : nearestOf(instrument.id, ids),
      };
    }
  },

  examples: {
    flagged: [
      { assessments: [assessment({ instrument: { id: "exmaple", edition: "1" } })] },
      { assessments: [assessment({ instrument: { id: "example", edition: "2" } })] },
    ],
    silent: [{ assessments: [assessment()] }],
  },
});
