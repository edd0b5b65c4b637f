import { COLLECTIONS, type CollectionName, type Dataset } from "../../dataset/dataset.ts";
import { hasField } from "../../dataset/record-field.ts";
import type { Sharing } from "../../entity/sharing.ts";
import { need, visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";

type Shared = { readonly id: string; readonly sharing?: Sharing };

export const consentSharedBeyond = defineRule({
  code: "consent/shared-beyond",
  severity: "error",
  message: "`{record}` may be seen by `{visibility}`; the State's agreement to sharing it is recorded as {consent}.",
  why: "Nothing about a State goes beyond the Committee without its agreement, and no further than it agreed.",
  fix: "Record the agreement and how far it goes in `consent`, or lower `visibility`.",

  *check({ dataset }) {
    for (const collection of Object.keys(COLLECTIONS) as CollectionName[]) {
      if (!hasField(collection, "sharing")) continue;
      for (const [i, { id, sharing }] of sharedRecords(dataset, collection).entries()) {
        if (sharing === undefined || sharing.visibility === "state-only" || sharing.visibility === "committee")
          continue;
        const { visibility, consent } = sharing;
        const agreed = consent?.status === "granted";
        if (agreed && (consent.upTo === "public" || consent.upTo === visibility)) continue;
        const recorded = consent === undefined ? "none" : agreed ? grantedUpTo(consent.upTo) : consent.status;
        const params = { record: id, visibility, consent: recorded };
        yield { path: [collection, i, "sharing", "visibility"], params };
      }
    }
  },

  examples: {
    flagged: [
      { visits: [visit({ sharing: { visibility: "public" } })] },
      { needs: [need({ sharing: { visibility: "platform", consent: { status: "in-principle", upTo: "platform" } } })] },
      { needs: [need({ sharing: { visibility: "public", consent: { status: "granted", upTo: "platform" } } })] },
    ],
    silent: [
      { visits: [visit({ sharing: { visibility: "committee" } })] },
      { needs: [need({ sharing: { visibility: "platform", consent: { status: "granted", upTo: "public" } } })] },
    ],
  },
});

function sharedRecords(dataset: Dataset, collection: CollectionName): readonly Shared[] {
  return dataset[collection] as readonly Shared[];
}

function grantedUpTo(limit: string | undefined): string {
  return limit === undefined ? "granted without saying how far" : `granted up to \`${limit}\``;
}
