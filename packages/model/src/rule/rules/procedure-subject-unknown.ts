import { nearestOf } from "../../diagnostic/nearest.ts";
import { indexSubjects } from "../../procedure/subject.ts";
import { proceeding, visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const procedureSubjectUnknown = defineRule({
  code: "procedure/subject-unknown",
  severity: "error",
  message: "The case `{proceeding}` is about `{subject}`, which `{collection}` does not have.",
  why: "What a guard asks stands in the record that the case is about.",
  fix: "Add the record, or correct the id.",

  *check({ dataset, catalog }) {
    const procedures = new Map(catalog.procedures.map((each) => [each.id as string, each]));
    const subjects = indexSubjects(dataset);
    for (const [i, { id, procedure, subject }] of dataset.proceedings.entries()) {
      const table = procedures.get(procedure);
      if (table === undefined) continue; // procedure/unknown speaks of it
      const { about } = table;
      if (subjects.find(about, subject) !== undefined) continue;
      const params = { proceeding: id, subject, collection: about };
      yield { path: ["proceedings", i, "subject"], params, nearest: nearestOf(subject, subjects.ids(about)) };
    }
  },

  examples: {
    flagged: [{ visits: [visit()], proceedings: [proceeding({ subject: "visit-l" })] }],
    silent: [{ visits: [visit()], proceedings: [proceeding()] }],
  },
});
