import * as z from "zod";
import { CriterionId, EntityId, OrganizationId, RecordId } from "../value/identifier.ts";
import { Day } from "../value/partial-date.ts";
import { Text } from "../value/text.ts";

/** Help that a State needs, where the need was found, and whether the State agrees to its being passed on (¶16-18). */
export const AssistanceNeed = z.strictObject({
  id: RecordId,
  state: EntityId,
  criterion: CriterionId.exactOptional(),
  summary: Text,
  source: z.strictObject({
    kind: z.enum(["visit", "event", "dialogue", "assessment"]),
    record: RecordId.exactOptional(),
  }),
  priority: z.enum(["high", "medium", "low"]),
  agreedByState: Day.exactOptional(),
});
export type AssistanceNeed = z.infer<typeof AssistanceNeed>;

/** A need passed on to a donor thought receptive, with the reason and what came of it (¶16). */
export const Referral = z.strictObject({
  id: RecordId,
  need: RecordId,
  donor: OrganizationId,
  on: Day,
  /** Why this donor. */
  reason: z.enum(["existing-programme-in-state", "thematic-interest", "thematic-capacity"]).exactOptional(),
  /** An outcome that nobody reported stays unknown; silence is never a refusal. */
  outcome: z.enum(["unknown", "acknowledged", "accepted", "declined", "delivering", "delivered"]),
  outcomeOn: Day.exactOptional(),
  provider: OrganizationId.exactOptional(),
});
export type Referral = z.infer<typeof Referral>;
