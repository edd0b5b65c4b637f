import { proceeding, visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";
import { faultsIn } from "../standings.ts";

export const procedureGuardMissing = defineRule({
  code: "procedure/guard-missing",
  severity: "warning",
  message: "The step `{step}` of `{proceeding}` was taken on {on}; the record does not show that {guard}.",
  why: "The table of the procedure asks for it before that step.",
  fix: "Record what was so, with its day, or correct the history.",

  *check(context) {
    for (const { fault, proceeding, path } of faultsIn(context, "guard-missing")) {
      const { step, guard, event } = fault;
      yield { path, params: { proceeding: proceeding.id, step, guard, on: proceeding.events[event]?.on ?? "" } };
    }
  },

  examples: {
    flagged: [
      { visits: [visit({ consent: { status: "in-principle" } })], proceedings: [proceeding()] },
      { visits: [visit({ consent: { status: "granted", on: "2026-03-01" } })], proceedings: [proceeding()] },
    ],
    silent: [{ visits: [visit()], proceedings: [proceeding()] }],
  },
});
