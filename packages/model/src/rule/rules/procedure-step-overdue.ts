import { listSteps } from "../../procedure/list-steps.ts";
import { formatSpan } from "../../procedure/span.ts";
import { proceeding, visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const procedureStepOverdue = defineRule({
  code: "procedure/step-overdue",
  severity: "info",
  message: "In the case `{proceeding}` this step was due {due} and is not recorded: {title}.",
  why: "A day that has passed without a record of the step is worth a look; it says nothing about what was done.",
  fix: "Record the step if it was taken, or ask for it.",

  *check({ dataset, catalog, asOf }) {
    const at = new Map(dataset.proceedings.map(({ id }, i) => [id as string, i]));
    for (const { kind, standing, proceeding, due, title } of listSteps(dataset, catalog.procedures, { asOf })) {
      if (kind !== "owed" || standing !== "overdue" || due === undefined) continue;
      yield { path: ["proceedings", at.get(proceeding) ?? 0], params: { proceeding, due: formatSpan(due), title } };
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
