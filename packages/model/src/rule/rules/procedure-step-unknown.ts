import { proceeding, visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";
import { faultsIn } from "../standings.ts";

export const procedureStepUnknown = defineRule({
  code: "procedure/step-unknown",
  severity: "error",
  message: "The history of `{proceeding}` has the step `{step}`, which {procedure} does not know.",
  why: "A step that no table knows leads nowhere, so it is passed over.",
  fix: "Write the id of a step of the procedure.",

  *check(context) {
    for (const { fault, proceeding, procedure, path } of faultsIn(context, "step-unknown")) {
      const params = { proceeding: proceeding.id, step: fault.step, procedure };
      yield { path: [...path, "step"], params, nearest: fault.nearest };
    }
  },

  examples: {
    flagged: [
      { visits: [visit()], proceedings: [proceeding({ events: [{ step: "aks", on: "2025-10-10", by: "cted" }] })] },
    ],
    silent: [{ visits: [visit()], proceedings: [proceeding()] }],
  },
});
