import * as z from "zod";
import { DocumentSymbol } from "../value/document-symbol.ts";
import { AssessmentId, CriterionId, EntityId, EvidenceId, LevelId, RaterId, RecordId } from "../value/identifier.ts";
import { Day, PartialDate } from "../value/partial-date.ts";
import { LocalizedText, Text } from "../value/text.ts";
import { InstrumentReference } from "./instrument.ts";

/** Where an answer comes from. */
export const Basis = z.enum(["self-report", "desk-review", "visit", "third-party"]);
export type Basis = z.infer<typeof Basis>;

/** How well an answer is supported; apart from the level it gives. */
export const Strength = z.enum(["asserted", "corroborated", "verified-on-site"]);
export type Strength = z.infer<typeof Strength>;

const unknown = <Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), reason: Text.exactOptional() });

/**
 * What an answer says: a level, a measured value, not applicable, or one of four kinds of not knowing.
 *
 * `not-assessed`: nobody looked. `no-information`: looked, found nothing. `inconclusive`: what was found does not
 * allow a judgment. `withheld`: it exists and may not be used. None of them is ever a number.
 */
export const Rating = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("level"),
    level: LevelId,
    /** How sure the rater is of this very level, above 0 and up to 1. */
    confidence: z.number().gt(0, "Confidence is above 0.").max(1, "Confidence is at most 1.").exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("measured"),
    value: z.number({ error: "Write a finite number." }),
    unit: Text,
    standardError: z.number().min(0, "A standard error is not negative.").exactOptional(),
  }),
  z.strictObject({ kind: z.literal("not-applicable"), reason: Text, reviewer: RaterId.exactOptional() }),
  unknown("not-assessed"),
  unknown("no-information"),
  unknown("inconclusive"),
  unknown("withheld"),
]);
export type Rating = z.infer<typeof Rating>;

/** Shared evidence and the place in it: the article, the page, the table. */
export const Citation = z.strictObject({ evidence: EvidenceId, pin: Text });
export type Citation = z.infer<typeof Citation>;

/**
 * Rates one criterion for one assessed entity at one date by one rater on one basis, in one assessment: these
 * together are its identity. Answers are superseded by later ones, never edited.
 */
export const Answer = z.strictObject({
  assessment: AssessmentId,
  entity: EntityId,
  criterion: CriterionId,
  date: Day,
  rater: RaterId,
  basis: Basis,
  strength: Strength,
  rating: Rating,
  citations: z.array(Citation).readonly().exactOptional(),
  /** Why the answer cites nothing. */
  uncited: Text.exactOptional(),
  /** From this day on the answer no longer counts. */
  withdrawn: Day.exactOptional(),
});
export type Answer = z.infer<typeof Answer>;

/** How far a law has come. A bill is not a law, and only a law in force binds anyone. */
export const LawStage = z.enum(["bill", "adopted", "in-force", "suspended", "repealed"]);
export type LawStage = z.infer<typeof LawStage>;

/** Something that answers may cite; one item serves many answers. */
export const Evidence = z.strictObject({
  id: EvidenceId,
  kind: z.enum(["law", "policy", "statistic", "case", "visit-note", "partner-report", "statement"]),
  title: LocalizedText,
  date: PartialDate,
  /** For a law, and only for a law. */
  stage: LawStage.exactOptional(),
  source: Text.exactOptional(),
  symbol: DocumentSymbol.exactOptional(),
});
export type Evidence = z.infer<typeof Evidence>;

/** Settles differing answers of a cell dated up to its own date; a later answer of at least as high a group reopens it. */
export const Adjudication = z.strictObject({
  id: RecordId,
  entity: EntityId,
  criterion: CriterionId,
  date: Day,
  by: RaterId,
  rating: Rating,
  rationale: Text,
});
export type Adjudication = z.infer<typeof Adjudication>;

/** One round of looking at one entity against one edition of an instrument (¶5; the PIA and its successors). */
export const Assessment = z.strictObject({
  id: AssessmentId,
  entity: EntityId,
  instrument: InstrumentReference,
  status: z.enum(["draft", "reviewed", "adopted", "transmitted", "commented"]),
  /** Who wrote it, an organization or a pseudonym. */
  author: RecordId,
  adopted: z.strictObject({ by: RecordId, on: Day }).exactOptional(),
  /** The consistency reviews of it by the technical group of a theme (¶4). */
  consistencyReviews: z
    .array(z.strictObject({ theme: RecordId, group: RecordId, on: Day }))
    .readonly()
    .exactOptional(),
  /** When the Committee took stock of it (¶5). */
  stocktaken: Day.exactOptional(),
  stateComment: z
    .strictObject({ received: Day, text: LocalizedText, incorporated: Text.exactOptional() })
    .exactOptional(),
  /** The shortfalls put first; at most five. */
  topShortfalls: z.array(Text).readonly().exactOptional(),
});
export type Assessment = z.infer<typeof Assessment>;
