import { proceeding, visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";
import { faultsIn } from "../standings.ts";

export const procedureDatesOutOfOrder = defineRule({
  code: "procedure/dates-out-of-order",
  severity: "error",
  message: "The history of `{proceeding}` has a step on {on} that stands behind one of {after}.",
  why: "A history stands in the order in which things happened, and no step comes before the one it follows.",
  fix: "Correct the date, or put the steps in their order.",

  *check(context) {
    for (const { fault, proceeding, path } of faultsIn(context, "out-of-order")) {
      const { on, after } = fault;
      yield { path: [...path, "on"], params: { proceeding: proceeding.id, on, after } };
    }
  },

  examples: {
    flagged: [
      {
        visits: [visit()],
        proceedings: [
          proceeding({
            events: [
              { step: "ask", on: "2025-11-10", by: "cted", document: "letter" },
              { step: "agree", on: "2025-11-03", by: "QMA" },
            ],
          }),
        ],
      },
    ],
    silent: [{ visits: [visit()], proceedings: [proceeding()] }],
  },
});
