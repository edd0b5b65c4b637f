import * as z from "zod";
import { DocumentSymbol } from "../value/document-symbol.ts";
import {
  AssessmentId,
  CriterionId,
  EntityId,
  EvidenceId,
  LevelId,
  NodeId,
  RaterId,
  RecordId,
  ThemeId,
} from "../value/identifier.ts";
import { Day, PartialDate } from "../value/partial-date.ts";
import { LocalizedText, Text } from "../value/text.ts";
import { InstrumentReference } from "./instrument.ts";
import { Sharing } from "./sharing.ts";

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
  z.strictObject({
    kind: z.literal("not-applicable"),
    reason: Text,
    /** Why it cannot apply: what the State is like, what its law is, how its institutions are built. */
    ground: z.enum(["structural", "legal", "institutional"]).exactOptional(),
    reviewer: RaterId.exactOptional(),
  }),
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
  /** Which issue of the document: a reissue keeps its symbol. */
  issue: z.int().min(1).exactOptional(),
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

/** A look by the technical group of a theme at whether the answers on it agree with those on other States (¶4). */
export const ConsistencyReview = z.strictObject({
  theme: ThemeId,
  group: RecordId,
  on: Day,
  /** Whether the judgments were found to agree, or were sent back. */
  outcome: z.enum(["agrees", "sent-back"]).exactOptional(),
});
export type ConsistencyReview = z.infer<typeof ConsistencyReview>;

/** What the State says of an assessment. It is kept word for word and goes with every result shown to others. */
export const StateComment = z.strictObject({
  received: Day,
  text: LocalizedText,
  /** What was changed because of it. */
  incorporated: Text.exactOptional(),
});
export type StateComment = z.infer<typeof StateComment>;

/** One round of looking at one entity against one edition of an instrument (¶5; the PIA and its successors). */
export const Assessment = z.strictObject({
  id: AssessmentId,
  entity: EntityId,
  instrument: InstrumentReference,
  status: z.enum(["draft", "reviewed", "adopted", "transmitted", "commented"]),
  /** Who wrote it, an organization or a pseudonym. */
  author: RecordId,
  adopted: z.strictObject({ by: RecordId, on: Day }).exactOptional(),
  consistencyReviews: z.array(ConsistencyReview).readonly().exactOptional(),
  stateComment: StateComment.exactOptional(),
  sharing: Sharing.exactOptional(),
});
export type Assessment = z.infer<typeof Assessment>;

/**
 * A level that a person gives a node of a methodology as a whole, with the reason: judgment, not arithmetic.
 *
 * The newest up to the day of the scores speaks; it stays whatever the criteria below it count.
 */
export const Judgment = z.strictObject({
  id: RecordId,
  entity: EntityId,
  /** The node of the methodology. */
  node: NodeId,
  date: Day,
  by: RaterId,
  level: LevelId,
  rationale: Text,
});
export type Judgment = z.infer<typeof Judgment>;
