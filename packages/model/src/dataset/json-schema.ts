import * as z from "zod";
import { InstrumentData } from "../entity/instrument.ts";
import { QuantityLexicon } from "../entity/lexicon.ts";
import { MethodologyData } from "../entity/methodology.ts";
import { AssessedEntity, Organization, RegionScheme, State } from "../entity/place.ts";
import { COLLECTIONS, Dataset } from "./dataset.ts";

const SCHEMAS = {
  Dataset,
  Instrument: InstrumentData,
  Methodology: MethodologyData,
  RegionScheme,
  State,
  QuantityLexicon,
  AssessedEntity,
  Organization,
  Assessment: COLLECTIONS.assessments,
  Answer: COLLECTIONS.answers,
  Evidence: COLLECTIONS.evidence,
  Adjudication: COLLECTIONS.adjudications,
  Visit: COLLECTIONS.visits,
  AssistanceNeed: COLLECTIONS.needs,
  Referral: COLLECTIONS.referrals,
  Mandate: COLLECTIONS.mandates,
  Review: COLLECTIONS.reviews,
  Activity: COLLECTIONS.activities,
  Group: COLLECTIONS.groups,
  CommonStrategy: COLLECTIONS.commonStrategies,
  OrganizationalProposal: COLLECTIONS.organizationalProposals,
  Contribution: COLLECTIONS.contributions,
  Publication: COLLECTIONS.publications,
  Document: COLLECTIONS.documents,
  Figure: COLLECTIONS.figures,
  Claim: COLLECTIONS.claims,
  Completeness: COLLECTIONS.completeness,
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
