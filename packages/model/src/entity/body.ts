import * as z from "zod";
import { DocumentSymbol } from "../value/document-symbol.ts";
import { OrganizationId, RecordId } from "../value/identifier.ts";
import { Day, PartialDate } from "../value/partial-date.ts";
import { Text } from "../value/text.ts";
import { recorded } from "./recorded.ts";

/** What an organization is in the order of the Council: who established it and who guides it (¶1). */
export const Body = z.strictObject({
  ...recorded,
  organization: OrganizationId,
  kind: z.enum(["principal-organ", "subsidiary-body", "special-political-mission", "office", "secretariat"]),
  establishedBy: DocumentSymbol.exactOptional(),
  reportsTo: OrganizationId.exactOptional(),
  guidedBy: OrganizationId.exactOptional(),
});
export type Body = z.infer<typeof Body>;

/** The authority under which a body acts, and for how long (¶1). */
export const Mandate = z.strictObject({
  ...recorded,
  body: OrganizationId,
  basis: DocumentSymbol,
  /** The operative paragraph of the basis. */
  provision: Text.exactOptional(),
  guidedBy: OrganizationId.exactOptional(),
  from: Day,
  to: Day,
});
export type Mandate = z.infer<typeof Mandate>;

/** A look at a mandate half-way or before its end (¶1). */
export const Review = z.strictObject({
  ...recorded,
  mandate: RecordId,
  kind: z.enum(["interim", "comprehensive"]),
  dueBy: Day.exactOptional(),
  held: PartialDate.exactOptional(),
  document: DocumentSymbol.exactOptional(),
});
export type Review = z.infer<typeof Review>;

/** Advice on whether to renew a mandate and on what conditions. The body that advises is not the one that decides (¶2). */
export const RenewalAdvice = z.strictObject({
  ...recorded,
  mandate: RecordId,
  advisedBy: OrganizationId,
  decidedBy: OrganizationId,
  /** When the Council is to have it. */
  due: PartialDate.exactOptional(),
  /** Left out until the advice is given. */
  extend: z.boolean().exactOptional(),
  conditions: z.array(Text).readonly().exactOptional(),
});
export type RenewalAdvice = z.infer<typeof RenewalAdvice>;

/** A plan of how a body is organized: what it creates, who approved it, what was later said of it (¶3, 8). */
export const OrganizationalPlan = z.strictObject({
  ...recorded,
  title: Text,
  by: OrganizationId,
  approvedBy: OrganizationId.exactOptional(),
  approved: PartialDate.exactOptional(),
  /** The groups it created, as far as they are recorded. */
  creates: z.array(RecordId).readonly().exactOptional(),
  provides: z.array(Text).readonly().exactOptional(),
  evaluatedIn: DocumentSymbol.exactOptional(),
});
export type OrganizationalPlan = z.infer<typeof OrganizationalPlan>;

/** A change of structure or of practice put before the Committee (¶35-38). */
export const OrganizationalProposal = z.strictObject({
  ...recorded,
  summary: Text,
  by: OrganizationId.exactOptional(),
  decidedBy: OrganizationId.exactOptional(),
  /** For a redeployment: how many posts of a grade there are before and after. */
  posts: z.strictObject({ grade: Text, before: z.int().min(0), after: z.int().min(0) }).exactOptional(),
  /** Records that the proposal would bring about or change. */
  concerns: z.array(RecordId).readonly().exactOptional(),
});
export type OrganizationalProposal = z.infer<typeof OrganizationalProposal>;

/** A post of a body, or several alike; never the name of whoever holds it (¶25, 36). */
export const Post = z.strictObject({
  ...recorded,
  title: Text,
  body: OrganizationId,
  grade: Text.exactOptional(),
  number: z.int().min(1),
  status: z.enum(["existing", "proposed"]),
  /** The post that this one would take the place of. */
  replaces: RecordId.exactOptional(),
  /** Where the wording allows more than one reading, the others. */
  readings: z.array(Text).readonly().exactOptional(),
});
export type Post = z.infer<typeof Post>;

/** Staff sent to another organization or received from one, for a time and for a purpose (¶37). */
export const Deployment = z.strictObject({
  ...recorded,
  direction: z.enum(["outbound", "inbound"]),
  body: OrganizationId,
  /** For staff sent: who receives them. For staff received: who sends them. */
  host: OrganizationId.exactOptional(),
  from: PartialDate.exactOptional(),
  to: PartialDate.exactOptional(),
  purpose: Text.exactOptional(),
  status: z.enum(["proposed", "agreed", "running", "ended"]),
  ifResourcesAllow: z.boolean(),
});
export type Deployment = z.infer<typeof Deployment>;

/** Guidance that one body gives another on a subject (¶27). */
export const PolicyGuideline = z.strictObject({
  ...recorded,
  issuedBy: OrganizationId,
  binds: OrganizationId,
  subject: Text,
  summary: Text,
  on: PartialDate.exactOptional(),
});
export type PolicyGuideline = z.infer<typeof PolicyGuideline>;

/** Somebody is consulted before something is proposed or decided (¶7). */
export const Consultation = z.strictObject({
  ...recorded,
  subject: Text,
  by: OrganizationId,
  with: z.array(OrganizationId).min(1, "Name whom is consulted.").readonly(),
  on: PartialDate.exactOptional(),
  status: z.enum(["planned", "held"]),
});
export type Consultation = z.infer<typeof Consultation>;
