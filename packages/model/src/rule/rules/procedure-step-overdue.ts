import { stepsFrom } from "../../procedure/list-steps.ts";
import { formatSpan } from "../../procedure/span.ts";
import { proceeding, visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";
import { standingsIn } from "../standings.ts";

export const procedureStepOverdue = defineRule({
  code: "procedure/step-overdue",
  severity: "info",
  message: "In the case `{proceeding}` this step was due {due} and is not recorded: {title}.",
  why: "A day that has passed without a record of the step is worth a look; it says nothing about what was done.",
  fix: "Record the step if it was taken, or ask for it.",

  *check(context) {
    for (const placed of standingsIn(context))
      for (const { kind, standing, proceeding, due, title } of stepsFrom(placed, context.asOf)) {
        if (kind !== "owed" || standing !== "overdue" || due === undefined) continue;
        yield { path: ["proceedings", placed.at], params: { proceeding, due: formatSpan(due), title } };
      }
  },

  examples: {
    flagged: [
      {
        visits: [visit()],
        proceedings: [proceeding({ events: [{ step: "ask", on: "2025-10-10", by: "cted", document: "letter" }] })],
      },
    ],
    silent: [{ visits: [visit()], proceedings: [proceeding()] }],
  },
});
