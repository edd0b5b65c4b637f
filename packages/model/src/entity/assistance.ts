import * as z from "zod";
import { DocumentSymbol } from "../value/document-symbol.ts";
import { CriterionId, EntityId, OrganizationId, RecordId, ThemeId } from "../value/identifier.ts";
import { Day, PartialDate } from "../value/partial-date.ts";
import { Language, Text } from "../value/text.ts";
import { DeliveryMode } from "./activity.ts";
import { recorded } from "./recorded.ts";
import { Sharing } from "./sharing.ts";

/** Help that a State needs, where the need was found, and whether the State agrees to its being passed on (¶16-18). */
export const AssistanceNeed = z.strictObject({
  ...recorded,
  state: EntityId,
  criterion: CriterionId.exactOptional(),
  theme: ThemeId.exactOptional(),
  summary: Text,
  source: z.strictObject({
    kind: z.enum(["visit", "event", "dialogue", "assessment"]),
    record: RecordId.exactOptional(),
  }),
  priority: z.enum(["high", "medium", "low"]),
  /** The languages in which the help can be taken; any one of them will do. */
  languages: z.array(Language).min(1, "Name a language, or leave the field out.").readonly().exactOptional(),
  agreedByState: Day.exactOptional(),
  sharing: Sharing.exactOptional(),
});
export type AssistanceNeed = z.infer<typeof AssistanceNeed>;

/** Somebody who gives help: a State, a group of States or organization, or a private body (¶16, 31). */
export const Donor = z.strictObject({
  ...recorded,
  organization: OrganizationId,
  kind: z.enum(["bilateral", "multilateral", "private"]),
});
export type Donor = z.infer<typeof Donor>;

/** Help that a donor can give: where, on what, how much and when (¶15-16). */
export const Offer = z.strictObject({
  ...recorded,
  donor: OrganizationId,
  summary: Text,
  /** What it may be given for; left out where it is not limited to themes. */
  themes: z.array(ThemeId).readonly().exactOptional(),
  /** The States in which it already runs a programme. */
  programmesIn: z.array(EntityId).readonly().exactOptional(),
  /** The States it may be given to; with `regions`, either will do. Left out, as `regions` is, where there is no limit. */
  states: z.array(EntityId).readonly().exactOptional(),
  /** The regions, of any scheme, to whose States it may be given. */
  regions: z.array(RecordId).readonly().exactOptional(),
  /** The languages in which it can be given; left out where there is no limit. */
  languages: z.array(Language).min(1, "Name a language, or leave the field out.").readonly().exactOptional(),
  mode: DeliveryMode.exactOptional(),
  /** How many needs it can answer. */
  capacity: z.int().min(1).exactOptional(),
  from: PartialDate.exactOptional(),
  to: PartialDate.exactOptional(),
});
export type Offer = z.infer<typeof Offer>;

/** A need passed on to a donor thought receptive, with the reason and what came of it (¶16). */
export const Referral = z.strictObject({
  ...recorded,
  need: RecordId,
  donor: OrganizationId,
  /** The donor's offer that it is made under. */
  offer: RecordId.exactOptional(),
  on: Day,
  /** Why this donor. */
  reason: z.enum(["existing-programme-in-state", "thematic-interest", "thematic-capacity"]).exactOptional(),
  /** An outcome that nobody reported stays unknown; silence is never a refusal. */
  outcome: z.enum(["unknown", "acknowledged", "accepted", "declined", "delivering", "delivered"]),
  outcomeOn: Day.exactOptional(),
  provider: OrganizationId.exactOptional(),
});
export type Referral = z.infer<typeof Referral>;

/** Help that was given, on a referral or otherwise, by somebody other than the Directorate (¶15, 22). */
export const Delivery = z.strictObject({
  ...recorded,
  referral: RecordId.exactOptional(),
  need: RecordId.exactOptional(),
  provider: OrganizationId,
  mode: DeliveryMode,
  from: PartialDate,
  to: PartialDate.exactOptional(),
  summary: Text,
});
export type Delivery = z.infer<typeof Delivery>;

/** Money from a donor for one activity: who holds it, and who approved that it is accepted and used (¶38). */
export const ExtrabudgetaryContribution = z.strictObject({
  ...recorded,
  donor: OrganizationId,
  activity: RecordId,
  holder: OrganizationId,
  /** The approvals given for this very contribution. */
  approvals: z.array(z.strictObject({ of: z.enum(["acceptance", "use"]), by: OrganizationId, on: Day })).readonly(),
  /** The document that lets the holder accept money at all, where one is needed. */
  authority: DocumentSymbol.exactOptional(),
  /** The day on which it was spent, or began to be. */
  used: Day.exactOptional(),
});
export type ExtrabudgetaryContribution = z.infer<typeof ExtrabudgetaryContribution>;
