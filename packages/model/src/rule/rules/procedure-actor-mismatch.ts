import { proceeding, visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";
import { faultsIn } from "../standings.ts";

export const procedureActorMismatch = defineRule({
  code: "procedure/actor-mismatch",
  severity: "warning",
  message: "The step `{step}` of `{proceeding}` is recorded as taken by `{by}`; {procedure} leaves it to: {expected}.",
  why: "Who assesses, who decides and who agrees are kept apart.",
  fix: "Name who took the step, or correct the step.",

  *check(context) {
    for (const { fault, proceeding, procedure, path } of faultsIn(context, "actor-mismatch")) {
      const { step, by, expected } = fault;
      yield { path: [...path, "by"], params: { proceeding: proceeding.id, step, by, expected, procedure } };
    }
  },

  examples: {
    flagged: [
      {
        visits: [visit()],
        proceedings: [
          proceeding({
            events: [
              { step: "ask", on: "2025-10-10", by: "cted", document: "letter" },
              { step: "agree", on: "2025-11-03", by: "cted" },
            ],
          }),
        ],
      },
    ],
    silent: [{ visits: [visit()], proceedings: [proceeding()] }],
  },
});
