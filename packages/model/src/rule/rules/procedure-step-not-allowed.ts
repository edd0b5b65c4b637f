import { proceeding, visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";
import { faultsIn } from "../standings.ts";

export const procedureStepNotAllowed = defineRule({
  code: "procedure/step-not-allowed",
  severity: "warning",
  message:
    "The history of `{proceeding}` has the step `{step}` on {on}, when the case stood at `{state}`; {procedure} leads on from there by {possible}.",
  why: "A procedure goes from place to place by the steps of its table, and no other.",
  fix: "Record the steps in between, or correct the step.",

  *check(context) {
    for (const { fault, proceeding, procedure, path } of faultsIn(context, "step-not-allowed")) {
      const { step, state, event } = fault;
      const possible = fault.possible.length === 0 ? "no step" : fault.possible.join(", ");
      const on = proceeding.events[event]?.on ?? "";
      yield { path, params: { proceeding: proceeding.id, step, on, state, possible, procedure } };
    }
  },

  examples: {
    flagged: [
      { visits: [visit()], proceedings: [proceeding({ events: [{ step: "conduct", on: "2026-02-06", by: "cted" }] })] },
    ],
    silent: [{ visits: [visit()], proceedings: [proceeding()] }],
  },
});
