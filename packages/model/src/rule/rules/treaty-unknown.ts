import { nearestOf } from "../../diagnostic/nearest.ts";
import { treatyAction } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const treatyUnknown = defineRule({
  code: "treaty/unknown",
  severity: "error",
  message: "`{state}` is recorded as having {kind} `{treaty}`, which the catalog does not have.",
  why: "A treaty that nobody knows is counted under no number of instruments.",
  fix: "Write the id of a treaty of the catalog.",

  *check({ dataset, catalog }) {
    const known = new Set(catalog.treaties.map(({ id }) => id));
    for (const [i, { treaty, state, kind }] of dataset.treatyActions.entries()) {
      if (known.has(treaty)) continue;
      const params = { state, kind, treaty };
      yield { path: ["treatyActions", i, "treaty"], params, nearest: nearestOf(treaty, known) };
    }
  },

  examples: {
    flagged: [{ treatyActions: [treatyAction({ treaty: "port-1990" })] }],
    silent: [{ treatyActions: [treatyAction()] }],
  },
});
