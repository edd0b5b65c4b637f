import * as z from "zod";
import { EntityId, OrganizationId, RecordId } from "../value/identifier.ts";
import { PartialDate } from "../value/partial-date.ts";
import { Language, LocalizedText, Text } from "../value/text.ts";
import { recorded } from "./recorded.ts";

/** A stretch of time; an end left out is open. `to` is the last day inside. */
export const Period = z.strictObject({ from: PartialDate.exactOptional(), to: PartialDate.exactOptional() });
export type Period = z.infer<typeof Period>;

/** A name and when it was in use. */
export const DatedName = z.strictObject({
  name: Text,
  from: PartialDate.exactOptional(),
  to: PartialDate.exactOptional(),
});
export type DatedName = z.infer<typeof DatedName>;

/**
 * Whom a record is about: a State, or the jurisdiction that a regime names, under that regime's own label.
 *
 * An `anchor` is an invented dossier that every rater answers, so that their judgments can be set beside one another.
 */
export const AssessedEntity = z.strictObject({
  id: EntityId,
  name: LocalizedText,
  kind: z.enum(["member-state", "observer", "jurisdiction", "invented", "anchor"]),
});
export type AssessedEntity = z.infer<typeof AssessedEntity>;

/** A place with its codes, as the catalog lists it. */
export const State = z.strictObject({
  /** ISO 3166-1 alpha-3. */
  id: EntityId,
  iso2: z.string().regex(/^[A-Z]{2}$/, "Write the two capital letters of ISO 3166-1 alpha-2."),
  m49: z.string().regex(/^\d{3}$/, "Write the three digits of the M49 code."),
  kind: z.enum(["member-state", "observer", "jurisdiction"]),
  /** Short names with the time each was in use; the last is the present one. */
  names: z.array(DatedName).min(1, "Give at least one name.").readonly(),
  /** When it was a Member State; a day that is not certain is a partial date. */
  membership: z.array(Period).readonly(),
});
export type State = z.infer<typeof State>;

/** A region or subregion of a scheme and the members of it. */
export const Region = z.strictObject({
  id: RecordId,
  name: Text,
  /** The region it is part of, where the scheme has levels. */
  within: RecordId.exactOptional(),
  /** Who stands in it directly; it also holds those of the regions within it. */
  members: z.array(EntityId).readonly(),
});
export type Region = z.infer<typeof Region>;

/** One way of dividing the world. Several stand side by side; a State is in one subregion of each at a date. */
export const RegionScheme = z.strictObject({
  id: RecordId,
  title: Text,
  source: Text,
  /** The day the list is of. */
  asOf: PartialDate,
  /** An experimental scheme is the SDK's own and no body's. */
  experimental: z.boolean(),
  regions: z.array(Region).readonly(),
});
export type RegionScheme = z.infer<typeof RegionScheme>;

/** What kind of body an organization is. */
export const OrganizationKind = z.enum([
  "principal-organ",
  "subsidiary-body",
  "special-political-mission",
  "office",
  "task-force",
  "initiative",
  "expert-group",
  "programme",
  "specialized-agency",
  "international-organization",
  "regional-organization",
  "fatf-style-body",
  "bank",
  "legislature",
  "mandate-holder",
  "secretariat-department",
  "donor",
]);
export type OrganizationKind = z.infer<typeof OrganizationKind>;

/** Another form of a name, and where it stands. Ids never hang on how a source writes a name. */
export const Alias = z.strictObject({
  language: Language,
  text: Text,
  /** The paragraph of S/2010/569 in which the form first stands. */
  paragraph: Text.exactOptional(),
});
export type Alias = z.infer<typeof Alias>;

/** An international, regional or subregional organization, or an organ or office of one (¶14, 22-24). */
export const Organization = z.strictObject({
  id: OrganizationId,
  name: Text,
  short: Text.exactOptional(),
  kind: OrganizationKind.exactOptional(),
  scope: z.enum(["global", "regional", "subregional", "national"]).exactOptional(),
  /** The organization that it is an organ or office of. */
  partOf: OrganizationId.exactOptional(),
  /** Where each scheme puts it. A document's own grouping is a scheme like any other. */
  regions: z
    .array(z.strictObject({ scheme: RecordId, region: RecordId }))
    .readonly()
    .exactOptional(),
  aliases: z.array(Alias).readonly().exactOptional(),
});
export type Organization = z.infer<typeof Organization>;

/** That a State or an organization belongs to an organization, and when. */
export const OrganizationMembership = z.strictObject({
  ...recorded,
  organization: OrganizationId,
  /** The id of a State or of an organization. */
  member: RecordId,
  role: z.enum(["member", "observer"]),
  from: PartialDate.exactOptional(),
  to: PartialDate.exactOptional(),
});
export type OrganizationMembership = z.infer<typeof OrganizationMembership>;
