import * as z from "zod";
import { EntityId, RecordId } from "../value/identifier.ts";
import { Day, PartialDate } from "../value/partial-date.ts";
import { Text } from "../value/text.ts";

/** A host's agreement. Only `granted` is agreement; `in-principle` is less. */
export const Consent = z.enum(["none", "in-principle", "granted", "withdrawn"]);
export type Consent = z.infer<typeof Consent>;

/** An assessment visit, comprehensive or focused on one or two aspects, regional, or a follow-up (¶8-9, 21, 26). */
export const Visit = z.strictObject({
  id: RecordId,
  kind: z.enum(["comprehensive", "focused", "regional", "follow-up"]),
  states: z.array(EntityId).min(1, "A visit goes to at least one State.").readonly(),
  consent: z.strictObject({ status: Consent, on: Day.exactOptional() }),
  /** The plan that the Committee considered and that lists the visit. */
  plan: RecordId.exactOptional(),
  from: PartialDate.exactOptional(),
  to: PartialDate.exactOptional(),
  /** For a focused visit: its one or two aspects. */
  focus: z.array(Text).readonly().exactOptional(),
  /** For a follow-up: the visit it follows. */
  follows: RecordId.exactOptional(),
  agenda: z.array(z.strictObject({ theme: RecordId, topic: Text })).readonly(),
  /** Other expert groups that took part, each with the bearing of the visit on its mandate (¶21). */
  joinedBy: z
    .array(z.strictObject({ group: RecordId, relevance: Text.exactOptional() }))
    .readonly()
    .exactOptional(),
  report: z
    .strictObject({
      draftSent: Day.exactOptional(),
      commentsDue: Day.exactOptional(),
      adopted: Day.exactOptional(),
      replyDue: Day.exactOptional(),
    })
    .exactOptional(),
});
export type Visit = z.infer<typeof Visit>;
