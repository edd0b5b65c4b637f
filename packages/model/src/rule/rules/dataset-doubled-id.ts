import { COLLECTIONS, type CollectionName } from "../../dataset/dataset.ts";
import { hasField } from "../../dataset/record-field.ts";
import { evidence, visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const datasetDoubledId = defineRule({
  code: "dataset/doubled-id",
  severity: "error",
  message: "The id `{id}` stands twice in `{collection}`.",
  why: "A reference to the id could mean either record.",
  fix: "Give each record an id of its own, or remove one of the two.",

  *check({ dataset }) {
    for (const collection of WITH_IDS) {
      const seen = new Set<string>();
      const records: readonly { readonly id?: string }[] = dataset[collection] as never;
      for (const [i, { id = "" }] of records.entries()) {
        if (seen.has(id)) yield { path: [collection, i, "id"], params: { id, collection } };
        seen.add(id);
      }
    }
  },

  examples: {
    flagged: [{ visits: [visit(), visit({ states: ["QMB"] })] }, { evidence: [evidence(), evidence()] }],
    silent: [{ visits: [visit(), visit({ id: "visit-2" })], evidence: [evidence({ id: "visit-1" })] }],
  },
});

const WITH_IDS = (Object.keys(COLLECTIONS) as CollectionName[]).filter((name) => hasField(name, "id"));
