import { fieldsHolding, idsIn } from "../../dataset/fields-holding.ts";
import { nearestAmong } from "../../dataset/nearest-among.ts";
import { OrganizationId } from "../../value/identifier.ts";
import { contribution, referral } from "../example-records.ts";
import { defineRule } from "../rule.ts";

const donor = { id: "donor-1", name: "A donor" };
const byDirectorate = contribution({ donor: "donor-1", holder: "cted" });

export const datasetUnknownOrganization = defineRule({
  code: "dataset/unknown-organization",
  severity: "error",
  message: "`{organization}` is no organization of the catalog or of the dataset, and no State.",
  why: "What an unknown organization gave or owes is counted for nobody.",
  fix: "Write the id of an organization, or add it to `organizations`.",

  *check({ dataset, catalog, entities }) {
    const known = new Set([...catalog.organizations, ...dataset.organizations].map(({ id }) => id));
    const nearest = nearestAmong([...known]);
    for (const { path, id } of idsIn(dataset, fieldsHolding(OrganizationId)))
      if (!known.has(id) && !entities.has(id)) yield { path, params: { organization: id }, nearest: nearest(id) };
  },

  examples: {
    flagged: [
      { organizations: [donor], contributions: [{ ...byDirectorate, holder: "ctde" }] },
      { referrals: [referral()] },
    ],
    silent: [
      { organizations: [donor], contributions: [byDirectorate], referrals: [referral()] },
      { referrals: [referral({ donor: "QMB" })] },
    ],
  },
});
