import * as z from "zod";
import { DocumentSymbol } from "../value/document-symbol.ts";
import { OrganizationId, RecordId } from "../value/identifier.ts";
import { Day, PartialDate } from "../value/partial-date.ts";
import { Text } from "../value/text.ts";

/** The authority under which a body acts (¶1). */
export const Mandate = z.strictObject({
  id: RecordId,
  body: OrganizationId,
  basis: DocumentSymbol,
  /** The operative paragraph of the basis. */
  provision: Text.exactOptional(),
  guidedBy: OrganizationId.exactOptional(),
  from: Day,
  to: Day,
  /** Who advised on the renewal and who decided it (¶2). */
  renewal: z.strictObject({ advisedBy: OrganizationId, decidedBy: OrganizationId }).exactOptional(),
});
export type Mandate = z.infer<typeof Mandate>;

/** A look at a mandate half-way or before its end (¶1). */
export const Review = z.strictObject({
  id: RecordId,
  mandate: RecordId,
  kind: z.enum(["interim", "comprehensive"]),
  dueBy: Day.exactOptional(),
  held: PartialDate.exactOptional(),
  document: DocumentSymbol.exactOptional(),
});
export type Review = z.infer<typeof Review>;

/** A change of structure or of practice put before the Committee (¶35-38). */
export const OrganizationalProposal = z.strictObject({
  id: RecordId,
  paragraph: Text,
  summary: Text,
  /** For a redeployment: how many posts of a grade there are before and after. */
  posts: z.strictObject({ grade: Text, before: z.int().min(0), after: z.int().min(0) }).exactOptional(),
  /** The proposal sends or receives staff (¶37). */
  deployment: z
    .strictObject({
      host: OrganizationId.exactOptional(),
      from: PartialDate.exactOptional(),
      to: PartialDate.exactOptional(),
      purpose: Text.exactOptional(),
      ifResourcesAllow: z.boolean(),
    })
    .exactOptional(),
});
export type OrganizationalProposal = z.infer<typeof OrganizationalProposal>;

/** Money from a donor for one activity (¶38). */
export const Contribution = z.strictObject({
  id: RecordId,
  donor: OrganizationId,
  activity: RecordId,
  holder: OrganizationId,
  /** The approvals given for this very contribution. */
  approvals: z.array(z.strictObject({ of: z.enum(["acceptance", "use"]), by: OrganizationId, on: Day })).readonly(),
  /** The document that lets the holder accept money at all, where one is needed. */
  authority: DocumentSymbol.exactOptional(),
});
export type Contribution = z.infer<typeof Contribution>;

/** An activity of the programme: held, running, planned, or proposed on a condition (¶12-18, 24, 32). */
export const Activity = z.strictObject({
  id: RecordId,
  paragraph: Text,
  title: Text,
  by: OrganizationId,
  status: z.enum(["done", "ongoing", "planned", "proposed"]),
  when: PartialDate.exactOptional(),
  place: Text.exactOptional(),
  partners: z.array(OrganizationId).readonly().exactOptional(),
  /** What must happen first; every proposal of ¶32 hangs on the renewal of the mandate. */
  condition: z.enum(["mandate-renewed"]).exactOptional(),
  /** Work on a State's own strategy needs its consent (¶29, 33). */
  consent: z.enum(["none", "in-principle", "granted", "withdrawn"]).exactOptional(),
});
export type Activity = z.infer<typeof Activity>;

/** A group of experts that serves a committee, or a working group and the part a body has in it (¶19, 21). */
export const Group = z.strictObject({
  id: RecordId,
  paragraph: Text,
  kind: z.enum(["expert-group", "working-group", "technical-group", "cluster", "unit"]),
  name: Text,
  serves: OrganizationId.exactOptional(),
  role: z.enum(["member", "co-chair", "coordinator"]).exactOptional(),
});
export type Group = z.infer<typeof Group>;

/** A common strategy of several groups (¶21). */
export const CommonStrategy = z.strictObject({
  id: RecordId,
  paragraph: Text,
  subject: Text,
  parties: z.array(RecordId).min(2, "A common strategy has at least two parties.").readonly(),
});
export type CommonStrategy = z.infer<typeof CommonStrategy>;
