import { visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const visitFocusCount = defineRule({
  code: "visit/focus-count",
  severity: "warning",
  message: "The focused visit `{visit}` has {count} aspects.",
  why: "A focused visit is a shorter one that looks at one or two aspects (S/2010/569, ¶8).",
  fix: "Name one or two aspects in `focus`, or make it a comprehensive visit.",

  *check({ dataset }) {
    for (const [i, { id, kind, focus = [] }] of dataset.visits.entries()) {
      if (kind !== "focused" || focus.length === 1 || focus.length === 2) continue;
      yield { path: ["visits", i, "focus"], params: { visit: id, count: focus.length } };
    }
  },

  examples: {
    flagged: [
      { visits: [visit({ kind: "focused" })] },
      { visits: [visit({ kind: "focused", focus: ["Ports", "Airports", "Land borders"] })] },
    ],
    silent: [{ visits: [visit({ kind: "focused", focus: ["Ports", "Airports"] })] }, { visits: [visit()] }],
  },
});
