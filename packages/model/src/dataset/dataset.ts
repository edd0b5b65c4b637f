import * as z from "zod";
import { Adjudication, Answer, Assessment, Evidence } from "../entity/assessment.ts";
import { AssistanceNeed, Referral } from "../entity/assistance.ts";
import {
  Activity,
  CommonStrategy,
  Contribution,
  Group,
  Mandate,
  OrganizationalProposal,
  Review,
} from "../entity/body.ts";
import { Claim, Completeness, Figure } from "../entity/claim.ts";
import { AssessedEntity, Organization } from "../entity/place.ts";
import { Document, Publication } from "../entity/publication.ts";
import { Visit } from "../entity/visit.ts";
import { Waiver } from "../entity/waiver.ts";
import { RecordId } from "../value/identifier.ts";
import { LocalizedText, Text } from "../value/text.ts";

/** The version of the file format that this release writes. Older ones are read, newer ones are refused. */
export const FORMAT_VERSION = 1;

/** What each collection of a dataset holds. */
export const COLLECTIONS = {
  entities: AssessedEntity,
  organizations: Organization,
  assessments: Assessment,
  answers: Answer,
  evidence: Evidence,
  adjudications: Adjudication,
  visits: Visit,
  needs: AssistanceNeed,
  referrals: Referral,
  mandates: Mandate,
  reviews: Review,
  activities: Activity,
  groups: Group,
  commonStrategies: CommonStrategy,
  organizationalProposals: OrganizationalProposal,
  contributions: Contribution,
  publications: Publication,
  documents: Document,
  figures: Figure,
  claims: Claim,
  completeness: Completeness,
  waivers: Waiver,
} as const;

/** The name of a collection of a dataset. */
export type CollectionName = keyof typeof COLLECTIONS;

type Collections = { [Name in CollectionName]: z.ZodDefault<z.ZodReadonly<z.ZodArray<(typeof COLLECTIONS)[Name]>>> };

const collections = Object.fromEntries(
  Object.entries(COLLECTIONS).map(([name, schema]) => [name, z.array(schema).readonly().default([])]),
) as unknown as Collections;

/** Everything a file of records may hold. A collection left out is empty. Datasets hold no computed results. */
export const Dataset = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  id: RecordId.exactOptional(),
  title: LocalizedText.exactOptional(),
  /** Where the records come from. */
  source: Text.exactOptional(),
  ...collections,
});

/** Records of assessments and of everything around them, parsed. */
export type Dataset = z.output<typeof Dataset>;

/** A dataset as it is written: a collection may be left out. */
export type DatasetInput = z.input<typeof Dataset>;
