import { nearestOf } from "../../diagnostic/nearest.ts";
import { proceeding, visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const procedureUnknown = defineRule({
  code: "procedure/unknown",
  severity: "error",
  message: "The case `{proceeding}` is under the procedure `{procedure}`, which the catalog does not have.",
  why: "Without its table nobody can tell what step comes next and by when.",
  fix: "Correct the id, or pass a catalog that has the procedure.",

  *check({ dataset, catalog }) {
    const known = new Set(catalog.procedures.map(({ id }) => id as string));
    for (const [i, { id, procedure }] of dataset.proceedings.entries()) {
      if (known.has(procedure)) continue;
      yield {
        path: ["proceedings", i, "procedure"],
        params: { proceeding: id, procedure },
        nearest: nearestOf(procedure, known),
      };
    }
  },

  examples: {
    flagged: [{ visits: [visit()], proceedings: [proceeding({ procedure: "exmaple-visit", events: [] })] }],
    silent: [{ visits: [visit()], proceedings: [proceeding()] }],
  },
});
