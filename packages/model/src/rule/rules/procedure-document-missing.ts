import { proceeding, visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";
import { faultsIn } from "../standings.ts";

export const procedureDocumentMissing = defineRule({
  code: "procedure/document-missing",
  severity: "warning",
  message: "The step `{step}` of `{proceeding}` names no document; {procedure} carries it by: {document}.",
  why: "A step that a document carries can be shown to others only with the document.",
  fix: "Name the document.",

  *check(context) {
    for (const { fault, proceeding, procedure, path } of faultsIn(context, "document-missing")) {
      const { step, document } = fault;
      yield { path, params: { proceeding: proceeding.id, step, document, procedure } };
    }
  },

  examples: {
    flagged: [
      { visits: [visit()], proceedings: [proceeding({ events: [{ step: "ask", on: "2025-10-10", by: "cted" }] })] },
    ],
    silent: [{ visits: [visit()], proceedings: [proceeding()] }],
  },
});
