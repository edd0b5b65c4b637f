import * as z from "zod";
import { Activity, ActivitySeries, HostAgreement, Initiative, Pilot, PractitionerNetwork } from "../entity/activity.ts";
import { Adjudication, Answer, Assessment, Evidence, Judgment } from "../entity/assessment.ts";
import { AssistanceNeed, Delivery, Donor, ExtrabudgetaryContribution, Offer, Referral } from "../entity/assistance.ts";
import {
  Body,
  Consultation,
  Deployment,
  Mandate,
  OrganizationalPlan,
  OrganizationalProposal,
  PolicyGuideline,
  Post,
  RenewalAdvice,
  Review,
} from "../entity/body.ts";
import { Claim, Completeness, Figure } from "../entity/claim.ts";
import { DataSystem, NeedsRegistry, Partnership } from "../entity/cooperation.ts";
import { CommonStrategy, Group, Liaison, StandingInvitation, TaskForce } from "../entity/group.ts";
import { AssessedEntity, Organization, OrganizationMembership } from "../entity/place.ts";
import { Proceeding } from "../entity/procedure.ts";
import { Document, Finding, Letter, PeriodicReport, Publication, TargetGroup } from "../entity/publication.ts";
import { StateReport } from "../entity/reporting.ts";
import {
  DependsOn,
  Dialogue,
  GoodPractice,
  HumanRightsReview,
  Recommendation,
  Shortfall,
  Stocktaking,
  Workload,
} from "../entity/stocktaking.ts";
import { ConduciveCondition, NationalMechanism, NationalStrategy, ResponsibleActor } from "../entity/strategy.ts";
import { TreatyAction } from "../entity/treaty.ts";
import { Visit, VisitPlan } from "../entity/visit.ts";
import { Waiver } from "../entity/waiver.ts";
import { RecordId } from "../value/identifier.ts";
import { LocalizedText, Text } from "../value/text.ts";

/** The version of the file format that this release writes. Older ones are read, newer ones are refused. */
export const FORMAT_VERSION = 1;

/** What each collection of a dataset holds. */
export const COLLECTIONS = {
  // Who is assessed, and by whom
  entities: AssessedEntity,
  organizations: Organization,
  organizationMemberships: OrganizationMembership,
  actors: ResponsibleActor,
  // Assessment
  assessments: Assessment,
  answers: Answer,
  evidence: Evidence,
  adjudications: Adjudication,
  judgments: Judgment,
  stocktakings: Stocktaking,
  shortfalls: Shortfall,
  dependencies: DependsOn,
  recommendations: Recommendation,
  goodPractices: GoodPractice,
  dialogues: Dialogue,
  humanRightsReviews: HumanRightsReview,
  workloads: Workload,
  // Reporting, treaties, visits
  stateReports: StateReport,
  treatyActions: TreatyAction,
  visitPlans: VisitPlan,
  visits: Visit,
  // Assistance
  needs: AssistanceNeed,
  donors: Donor,
  offers: Offer,
  referrals: Referral,
  deliveries: Delivery,
  contributions: ExtrabudgetaryContribution,
  needsRegistries: NeedsRegistry,
  // Bodies, their mandates and their organization
  bodies: Body,
  mandates: Mandate,
  reviews: Review,
  renewalAdvice: RenewalAdvice,
  organizationalPlans: OrganizationalPlan,
  organizationalProposals: OrganizationalProposal,
  groups: Group,
  posts: Post,
  deployments: Deployment,
  policyGuidelines: PolicyGuideline,
  consultations: Consultation,
  // Cooperation and activities
  taskForces: TaskForce,
  liaisons: Liaison,
  standingInvitations: StandingInvitation,
  commonStrategies: CommonStrategy,
  partnerships: Partnership,
  activities: Activity,
  activitySeries: ActivitySeries,
  networks: PractitionerNetwork,
  initiatives: Initiative,
  hostAgreements: HostAgreement,
  dataSystems: DataSystem,
  pilots: Pilot,
  nationalStrategies: NationalStrategy,
  nationalMechanisms: NationalMechanism,
  conduciveConditions: ConduciveCondition,
  // Outreach and the record
  publications: Publication,
  targetGroups: TargetGroup,
  documents: Document,
  letters: Letter,
  periodicReports: PeriodicReport,
  findings: Finding,
  figures: Figure,
  claims: Claim,
  completeness: Completeness,
  // Procedures and waivers
  proceedings: Proceeding,
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

/** The collections whose records have an id: all but answers, documents, statements of completeness and waivers. */
export type RecordCollection = {
  [Name in CollectionName]: Dataset[Name][number] extends { readonly id: string } ? Name : never;
}[CollectionName];

/** A dataset as it is written: a collection may be left out. */
export type DatasetInput = z.input<typeof Dataset>;
