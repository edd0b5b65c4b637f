import * as z from "zod";
import { CrosswalkData } from "../entity/crosswalk.ts";
import { InstrumentData, Theme } from "../entity/instrument.ts";
import { QuantityLexicon, SurveyLexicon } from "../entity/lexicon.ts";
import { MethodologyData } from "../entity/methodology.ts";
import { RegionScheme, State } from "../entity/place.ts";
import { ProcedureData } from "../entity/procedure.ts";
import { Treaty } from "../entity/treaty.ts";
import { COLLECTIONS, Dataset } from "./dataset.ts";

const SCHEMAS = {
  Dataset,
  Instrument: InstrumentData,
  Methodology: MethodologyData,
  Crosswalk: CrosswalkData,
  Procedure: ProcedureData,
  Treaty,
  RegionScheme,
  State,
  Theme,
  QuantityLexicon,
  SurveyLexicon,
  AssessedEntity: COLLECTIONS.entities,
  Organization: COLLECTIONS.organizations,
  OrganizationMembership: COLLECTIONS.organizationMemberships,
  ResponsibleActor: COLLECTIONS.actors,
  Assessment: COLLECTIONS.assessments,
  Answer: COLLECTIONS.answers,
  Evidence: COLLECTIONS.evidence,
  Adjudication: COLLECTIONS.adjudications,
  Judgment: COLLECTIONS.judgments,
  Stocktaking: COLLECTIONS.stocktakings,
  Shortfall: COLLECTIONS.shortfalls,
  DependsOn: COLLECTIONS.dependencies,
  Recommendation: COLLECTIONS.recommendations,
  GoodPractice: COLLECTIONS.goodPractices,
  Dialogue: COLLECTIONS.dialogues,
  HumanRightsReview: COLLECTIONS.humanRightsReviews,
  Workload: COLLECTIONS.workloads,
  StateReport: COLLECTIONS.stateReports,
  TreatyAction: COLLECTIONS.treatyActions,
  VisitPlan: COLLECTIONS.visitPlans,
  Visit: COLLECTIONS.visits,
  AssistanceNeed: COLLECTIONS.needs,
  Donor: COLLECTIONS.donors,
  Offer: COLLECTIONS.offers,
  Referral: COLLECTIONS.referrals,
  Delivery: COLLECTIONS.deliveries,
  ExtrabudgetaryContribution: COLLECTIONS.contributions,
  NeedsRegistry: COLLECTIONS.needsRegistries,
  Body: COLLECTIONS.bodies,
  Mandate: COLLECTIONS.mandates,
  Review: COLLECTIONS.reviews,
  RenewalAdvice: COLLECTIONS.renewalAdvice,
  OrganizationalPlan: COLLECTIONS.organizationalPlans,
  OrganizationalProposal: COLLECTIONS.organizationalProposals,
  Group: COLLECTIONS.groups,
  Post: COLLECTIONS.posts,
  Deployment: COLLECTIONS.deployments,
  PolicyGuideline: COLLECTIONS.policyGuidelines,
  Consultation: COLLECTIONS.consultations,
  TaskForce: COLLECTIONS.taskForces,
  Liaison: COLLECTIONS.liaisons,
  StandingInvitation: COLLECTIONS.standingInvitations,
  CommonStrategy: COLLECTIONS.commonStrategies,
  Partnership: COLLECTIONS.partnerships,
  Activity: COLLECTIONS.activities,
  ActivitySeries: COLLECTIONS.activitySeries,
  PractitionerNetwork: COLLECTIONS.networks,
  Initiative: COLLECTIONS.initiatives,
  HostAgreement: COLLECTIONS.hostAgreements,
  DataSystem: COLLECTIONS.dataSystems,
  Pilot: COLLECTIONS.pilots,
  NationalStrategy: COLLECTIONS.nationalStrategies,
  NationalMechanism: COLLECTIONS.nationalMechanisms,
  ConduciveCondition: COLLECTIONS.conduciveConditions,
  Publication: COLLECTIONS.publications,
  TargetGroup: COLLECTIONS.targetGroups,
  Document: COLLECTIONS.documents,
  Letter: COLLECTIONS.letters,
  PeriodicReport: COLLECTIONS.periodicReports,
  Finding: COLLECTIONS.findings,
  Figure: COLLECTIONS.figures,
  Claim: COLLECTIONS.claims,
  Completeness: COLLECTIONS.completeness,
  Proceeding: COLLECTIONS.proceedings,
  Waiver: COLLECTIONS.waivers,
} as const;

/** What a JSON Schema can be had of. */
export type SchemaName = keyof typeof SCHEMAS;

/** The names that {@link jsonSchemaOf} knows, the files first and then the records. */
export const schemaNames = Object.keys(SCHEMAS) as readonly SchemaName[];

/** A JSON Schema document. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema, draft 2020-12, of a file or a record as it is written.
 *
 * It comes from the schema that parses, so the two cannot differ. What JSON Schema cannot say, such as that a day is in
 * the calendar, only parsing checks.
 */
export function jsonSchemaOf(name: SchemaName): JsonSchema {
  const schema = z.toJSONSchema(SCHEMAS[name], { target: "draft-2020-12", io: "input", unrepresentable: "any" });
  return { $schema: schema.$schema, title: name, ...plain(schema) };
}

/** Without what zod attaches for its own use. */
function plain(schema: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(schema));
}
