import * as z from "zod";
import { DocumentSymbol } from "../value/document-symbol.ts";
import { AssessmentId, CriterionId, EntityId, OrganizationId, RecordId, ThemeId } from "../value/identifier.ts";
import { Day, PartialDate } from "../value/partial-date.ts";
import { Text } from "../value/text.ts";
import { recorded } from "./recorded.ts";
import { Sharing } from "./sharing.ts";

/** The Committee's look at one State on the ground of an adopted assessment, and what it decided to do (¶5-6). */
export const Stocktaking = z.strictObject({
  ...recorded,
  assessment: AssessmentId,
  /** Who proposed what to do. */
  recommendedBy: OrganizationId,
  recommended: Day.exactOptional(),
  actions: z
    .array(z.enum(["ask-for-information", "note-progress", "facilitate-assistance", "invite-to-accept-visit"]))
    .readonly()
    .exactOptional(),
  concludedBy: OrganizationId.exactOptional(),
  concluded: Day.exactOptional(),
});
export type Stocktaking = z.infer<typeof Stocktaking>;

/** What keeps a State from implementing more, as the report names it. Will is never inferred (¶10). */
export const Obstacle = z.enum(["funds", "infrastructure", "staff", "more-pressing-priorities"]);
export type Obstacle = z.infer<typeof Obstacle>;

/** Something that an assessment finds missing, what stands in its way, and its place among the first five. */
export const Shortfall = z.strictObject({
  ...recorded,
  assessment: AssessmentId,
  criterion: CriterionId.exactOptional(),
  summary: Text,
  /** What doing something about it would be good for. */
  benefit: Text.exactOptional(),
  obstacles: z.array(Obstacle).readonly().exactOptional(),
  /** 1 to 5 for the shortfalls that an overview puts first. */
  rank: z.int().min(1).exactOptional(),
  sharing: Sharing.exactOptional(),
});
export type Shortfall = z.infer<typeof Shortfall>;

/** That one measure gains little before another stands (¶10). */
export const DependsOn = z.strictObject({
  ...recorded,
  /** A criterion, or a measure in a few words. */
  measure: Text,
  needs: z.array(Text).min(1, "Name what it needs.").readonly(),
  because: Text.exactOptional(),
});
export type DependsOn = z.infer<typeof DependsOn>;

/**
 * Something that a State is asked to do, and what became of it.
 *
 * Closed on the ground of progress made is not the same as closed, and neither is a rating.
 */
export const Recommendation = z.strictObject({
  ...recorded,
  to: EntityId,
  by: OrganizationId,
  made: Day,
  text: Text,
  criterion: CriterionId.exactOptional(),
  theme: ThemeId.exactOptional(),
  assessment: AssessmentId.exactOptional(),
  visit: RecordId.exactOptional(),
  priority: z.boolean().exactOptional(),
  /** What the State said to it, in regimes that ask. */
  response: z.enum(["supported", "noted"]).exactOptional(),
  status: z.enum(["open", "acted-on", "closed", "closed-on-progress", "not-applicable"]),
  closed: Day.exactOptional(),
  /** What the closing rests on. */
  rationale: Text.exactOptional(),
  sharing: Sharing.exactOptional(),
});
export type Recommendation = z.infer<typeof Recommendation>;

/** A practice worth copying, found in a State that agrees to be named, or by a body (¶8, 29). */
export const GoodPractice = z.strictObject({
  ...recorded,
  state: EntityId.exactOptional(),
  theme: ThemeId.exactOptional(),
  summary: Text,
  foundIn: RecordId.exactOptional(),
  sharing: Sharing.exactOptional(),
});
export type GoodPractice = z.infer<typeof GoodPractice>;

/** Ongoing talk with a State, or with all of them, on how to implement (¶3, 5, 25-26). */
export const Dialogue = z.strictObject({
  ...recorded,
  by: OrganizationId,
  /** Left out for talk with all Member States. */
  state: EntityId.exactOptional(),
  subject: Text,
  instruments: z.array(DocumentSymbol).readonly().exactOptional(),
  from: PartialDate.exactOptional(),
  ongoing: z.boolean(),
  /** The subjects that are always raised. */
  alwaysRaises: z.array(ThemeId).readonly().exactOptional(),
});
export type Dialogue = z.infer<typeof Dialogue>;

/** A look at a measure, a visit or a programme from the side of human rights (¶11, 25-27). */
export const HumanRightsReview = z.strictObject({
  ...recorded,
  /** The record that was looked at. */
  of: RecordId,
  by: RecordId,
  on: Day.exactOptional(),
  summary: Text,
  /** Whether what was found has to be put right before the measure may count as fully implemented. */
  blocking: z.boolean(),
});
export type HumanRightsReview = z.infer<typeof HumanRightsReview>;

/** What a process costs those who run it (¶6, 34). */
export const Workload = z.strictObject({
  ...recorded,
  of: Text,
  for: z.array(OrganizationId).readonly(),
  /** `sufficient` where a body says that it has enough staff. */
  says: z.enum(["resource-intensive", "sufficient"]),
  summary: Text,
});
export type Workload = z.infer<typeof Workload>;
