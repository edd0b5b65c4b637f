import * as z from "zod";
import { DocumentSymbol } from "../value/document-symbol.ts";
import { ActorId, CriterionId, InstrumentId, LevelId, ScaleId, SectionId, ThemeId } from "../value/identifier.ts";
import { Day } from "../value/partial-date.ts";
import { Text } from "../value/text.ts";

/** The operative verb a provision hangs on. */
export const OperativeVerb = z.enum([
  "decides",
  "calls-upon",
  "notes",
  "declares",
  "directs",
  "expresses-determination",
  "stresses",
]);
export type OperativeVerb = z.infer<typeof OperativeVerb>;

/** Whether what is asked binds. A number never mixes `binding` and `hortatory` without saying so. */
export const NormativeForce = z.enum(["binding", "hortatory", "none"]);
export type NormativeForce = z.infer<typeof NormativeForce>;

/** Whom a provision addresses. */
export const Addressee = z.enum(["all-states", "council", "committee", "states-and-bodies", "nobody"]);
export type Addressee = z.infer<typeof Addressee>;

/** What a provision or a criterion is about. */
export const Theme = z.strictObject({
  id: ThemeId,
  title: Text,
  /** One line on what belongs to it. */
  gist: Text,
});
export type Theme = z.infer<typeof Theme>;

/** One operative paragraph or sub-paragraph. */
export const Provision = z.strictObject({
  /** The label as printed: `"6"`, `"1(a)"`. */
  id: SectionId,
  verb: OperativeVerb,
  force: NormativeForce,
  addressee: Addressee,
  /** One line in the SDK's own words; the binding text is the document. */
  gist: Text,
  themes: z.array(ThemeId).readonly(),
  /** Later documents that spell the paragraph out. */
  elaboratedBy: z.array(DocumentSymbol).readonly().exactOptional(),
});
export type Provision = z.infer<typeof Provision>;

/** One step of an ordinal scale, with the anchor that tells a rater when it applies. */
export const ScaleLevel = z.strictObject({ id: LevelId, title: Text, anchor: Text });
export type ScaleLevel = z.infer<typeof ScaleLevel>;

/** An ordinal scale: levels from worst to best. It says nothing about distances; a methodology gives them numbers. */
export const RatingScale = z.strictObject({
  id: ScaleId,
  title: Text,
  levels: z.array(ScaleLevel).min(2, "A scale needs at least two levels.").readonly(),
});
export type RatingScale = z.infer<typeof RatingScale>;

/** What part of implementation a criterion looks at. */
export const Facet = z.enum(["legislation", "institution", "practice", "safeguard"]);
export type Facet = z.infer<typeof Facet>;

/** The four areas with an outsize effect (S/2010/569, ¶10). */
export const LeverageArea = z.enum([
  "border-control",
  "criminal-justice",
  "inter-agency-coordination",
  "cross-border-cooperation",
]);
export type LeverageArea = z.infer<typeof LeverageArea>;

/** How a criterion is answered: by a level of a scale, or by a number with a unit. */
export const CriterionResponse = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("level"), scale: ScaleId }),
  z.strictObject({
    kind: z.literal("measured"),
    unit: Text,
    /** The least and greatest value the measure can take at all; leave an end out where there is none. */
    domain: z.strictObject({ least: z.number().exactOptional(), greatest: z.number().exactOptional() }).exactOptional(),
  }),
]);
export type CriterionResponse = z.infer<typeof CriterionResponse>;

/** The smallest thing an assessed entity can be rated on. */
export const CriterionData = z.strictObject({
  /** Of the Technical Guide: `<chapter>.<subsection>.<facet>`, as in `I.2.legislation`. */
  id: CriterionId,
  title: Text,
  section: SectionId.exactOptional(),
  /** The provision it serves; several criteria may serve one. */
  provision: SectionId.exactOptional(),
  themes: z.array(ThemeId).readonly().exactOptional(),
  facet: Facet.exactOptional(),
  leverage: LeverageArea.exactOptional(),
  /** The criterion that looks at the rights of those whom this measure touches (S/2010/569, ¶11, 25-27). */
  safeguardedBy: CriterionId.exactOptional(),
  /** Who usually answers for it; not always an organ of the State (S/2010/569, ¶28). */
  answeredBy: z.array(ActorId).readonly().exactOptional(),
  force: NormativeForce,
  response: CriterionResponse,
  /** Months after which an answer is stale: still shown, counted as unknown. */
  validityMonths: z.int().min(1).exactOptional(),
});
export type CriterionData = z.infer<typeof CriterionData>;

/** A part of an instrument that groups criteria: `I.2`, freezing of assets. */
export const Section = z.strictObject({ id: SectionId, title: Text, provision: SectionId.exactOptional() });
export type Section = z.infer<typeof Section>;

/**
 * What is asked: provisions, criteria and the scales they are answered on.
 *
 * A resolution has a symbol and provisions; an index or a questionnaire need have neither. An edition's criterion
 * ids, scales, force and validity never change: another set is another edition.
 */
export const InstrumentData = z.strictObject({
  id: InstrumentId,
  edition: Text,
  title: Text,
  symbol: DocumentSymbol.exactOptional(),
  adopted: Day.exactOptional(),
  /** Where the text or the definition is published. */
  source: Text,
  provisions: z.array(Provision).readonly().exactOptional(),
  sections: z.array(Section).readonly().exactOptional(),
  scales: z.array(RatingScale).readonly(),
  criteria: z.array(CriterionData).min(1, "An instrument needs at least one criterion.").readonly(),
});
export type InstrumentData = z.infer<typeof InstrumentData>;

/** A criterion whose id is known to the compiler. */
export type Criterion<C extends string = string> = Omit<CriterionData, "id"> & { readonly id: C };

/** An instrument whose criterion ids are known to the compiler, so that a misspelt one does not compile. */
export type Instrument<C extends string = string> = Omit<InstrumentData, "criteria"> & {
  readonly criteria: readonly Criterion<C>[];
};

/** Names one edition of an instrument. */
export const InstrumentReference = z.strictObject({ id: InstrumentId, edition: Text });
export type InstrumentReference = z.infer<typeof InstrumentReference>;
