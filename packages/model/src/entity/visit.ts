import * as z from "zod";
import { EntityId, OrganizationId, RecordId } from "../value/identifier.ts";
import { Day, PartialDate } from "../value/partial-date.ts";
import { Text } from "../value/text.ts";
import { recorded } from "./recorded.ts";
import { Agreement, Sharing } from "./sharing.ts";

/** The States to be visited over the next years, as put before the Committee (¶8). */
export const VisitPlan = z.strictObject({
  ...recorded,
  by: OrganizationId,
  consideredBy: OrganizationId.exactOptional(),
  considered: Day.exactOptional(),
  from: PartialDate.exactOptional(),
  to: PartialDate.exactOptional(),
  states: z.array(EntityId).readonly(),
});
export type VisitPlan = z.infer<typeof VisitPlan>;

/** An assessment visit, comprehensive or focused on one or two aspects, regional, or a follow-up (¶8-9, 21, 26). */
export const Visit = z.strictObject({
  ...recorded,
  kind: z.enum(["comprehensive", "focused", "regional", "follow-up"]),
  states: z.array(EntityId).min(1, "A visit goes to at least one State.").readonly(),
  /** The host's agreement to the visit. */
  consent: Agreement,
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
  /** Partner organizations that took part. */
  partners: z.array(OrganizationId).readonly().exactOptional(),
  /** The draft, the State's time to comment on facts, the adoption and the State's time to reply. */
  report: z
    .strictObject({
      draftSent: Day.exactOptional(),
      commentsDue: Day.exactOptional(),
      commentsReceived: Day.exactOptional(),
      adopted: Day.exactOptional(),
      replyDue: Day.exactOptional(),
      replyReceived: Day.exactOptional(),
    })
    .exactOptional(),
  /** How far the report may travel. */
  sharing: Sharing.exactOptional(),
});
export type Visit = z.infer<typeof Visit>;
