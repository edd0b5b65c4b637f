import { treatyAction } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const treatyActionBeforeAdoption = defineRule({
  code: "treaty/action-before-adoption",
  severity: "error",
  message: "`{state}` is recorded as having {kind} `{treaty}` on {on}; the treaty was adopted on {adopted}.",
  why: "Nobody can act on a treaty that does not exist yet.",
  fix: "Correct the day, or name the treaty that was meant.",

  *check({ dataset, catalog }) {
    const treaties = new Map(catalog.treaties.map((each) => [each.id, each]));
    for (const [i, { treaty, state, kind, on }] of dataset.treatyActions.entries()) {
      const adopted = treaties.get(treaty)?.adopted;
      if (adopted === undefined || on >= adopted) continue;
      yield { path: ["treatyActions", i, "on"], params: { state, kind, treaty, on, adopted } };
    }
  },

  examples: {
    flagged: [{ treatyActions: [treatyAction({ on: "1990-05-03" })] }],
    silent: [{ treatyActions: [treatyAction()] }, { treatyActions: [treatyAction({ treaty: "ports-1991" })] }],
  },
});
