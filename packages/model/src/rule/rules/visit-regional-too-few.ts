import { visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const visitRegionalTooFew = defineRule({
  code: "visit/regional-too-few",
  severity: "warning",
  message: "The regional visit `{visit}` goes to one State, `{state}`.",
  why: "A regional visit looks at good practices across at least two States (S/2010/569, ¶8).",
  fix: "Name every State of the visit, or make it a focused or a comprehensive one.",

  *check({ dataset }) {
    for (const [i, { id, kind, states }] of dataset.visits.entries()) {
      if (kind !== "regional" || new Set(states).size >= 2) continue;
      yield { path: ["visits", i, "states"], params: { visit: id, state: states[0] ?? "" } };
    }
  },

  examples: {
    flagged: [
      { visits: [visit({ kind: "regional" })] },
      { visits: [visit({ kind: "regional", states: ["QMA", "QMA"] })] },
    ],
    silent: [{ visits: [visit({ kind: "regional", states: ["QMA", "QMB"] })] }, { visits: [visit()] }],
  },
});
