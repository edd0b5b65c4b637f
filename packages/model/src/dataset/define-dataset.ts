import { freezeDeep } from "../define/freeze.ts";
import type { CollectionName, Dataset, DatasetInput } from "./dataset.ts";

const EMPTY: { readonly [Name in CollectionName]: readonly never[] } = {
  entities: [],
  organizations: [],
  assessments: [],
  answers: [],
  evidence: [],
  adjudications: [],
  visits: [],
  needs: [],
  referrals: [],
  mandates: [],
  reviews: [],
  activities: [],
  groups: [],
  commonStrategies: [],
  organizationalProposals: [],
  contributions: [],
  publications: [],
  documents: [],
  figures: [],
  claims: [],
  completeness: [],
  waivers: [],
};

/**
 * Declares a dataset in code; a collection left out is empty.
 *
 * It checks types only. For data you were handed, use `parseDataset`.
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineDataset(declaration: DatasetInput): Dataset {
  return freezeDeep({ ...EMPTY, ...declaration } as Dataset);
}
