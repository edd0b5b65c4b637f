import * as z from "zod";

declare const of: unique symbol;

/**
 * A string that names one kind of thing. A literal goes in, another kind of id does not.
 */
export type Flavoured<Of extends string> = string & { readonly [of]?: Of };

const SHAPE = /^[A-Za-z0-9][\w().,:/@+-]*$/;

/** A schema for ids of one kind: letters, digits and `. _ - ( ) / : @ + ,`, starting with a letter or digit. */
function identifier<Of extends string>(): z.ZodType<Flavoured<Of>, Flavoured<Of>> {
  return z
    .string()
    .max(200, "Use an id of at most 200 characters.")
    .regex(
      SHAPE,
      "Write the id without spaces: letters, digits and . _ - ( ) / : @ + , after a letter or digit.",
    ) as never;
}

export type InstrumentId = Flavoured<"InstrumentId">;
export const InstrumentId = identifier<"InstrumentId">();
export type CriterionId = Flavoured<"CriterionId">;
export const CriterionId = identifier<"CriterionId">();
export type SectionId = Flavoured<"SectionId">;
export const SectionId = identifier<"SectionId">();
export type LevelId = Flavoured<"LevelId">;
export const LevelId = identifier<"LevelId">();
export type ScaleId = Flavoured<"ScaleId">;
export const ScaleId = identifier<"ScaleId">();
export type ThemeId = Flavoured<"ThemeId">;
export const ThemeId = identifier<"ThemeId">();
/** Who answers for a measure: an agency, a court, a community. */
export type ActorId = Flavoured<"ActorId">;
export const ActorId = identifier<"ActorId">();
/** A State by its ISO 3166-1 alpha-3 code, or another assessed entity by the id its regime gives it. */
export type EntityId = Flavoured<"EntityId">;
export const EntityId = identifier<"EntityId">();
export type AssessmentId = Flavoured<"AssessmentId">;
export const AssessmentId = identifier<"AssessmentId">();
/** A pseudonym. Raters are never named. */
export type RaterId = Flavoured<"RaterId">;
export const RaterId = identifier<"RaterId">();
export type EvidenceId = Flavoured<"EvidenceId">;
export const EvidenceId = identifier<"EvidenceId">();
export type MethodologyId = Flavoured<"MethodologyId">;
export const MethodologyId = identifier<"MethodologyId">();
export type NodeId = Flavoured<"NodeId">;
export const NodeId = identifier<"NodeId">();
export type OrganizationId = Flavoured<"OrganizationId">;
export const OrganizationId = identifier<"OrganizationId">();
export type TreatyId = Flavoured<"TreatyId">;
export const TreatyId = identifier<"TreatyId">();
export type ProcedureId = Flavoured<"ProcedureId">;
export const ProcedureId = identifier<"ProcedureId">();
export type CrosswalkId = Flavoured<"CrosswalkId">;
export const CrosswalkId = identifier<"CrosswalkId">();
export type FigureId = Flavoured<"FigureId">;
export const FigureId = identifier<"FigureId">();
export type ClaimId = Flavoured<"ClaimId">;
export const ClaimId = identifier<"ClaimId">();
/** Names a visit, referral, mandate or any other record of a dataset. */
export type RecordId = Flavoured<"RecordId">;
export const RecordId = identifier<"RecordId">();
