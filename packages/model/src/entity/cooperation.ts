import * as z from "zod";
import { OrganizationId } from "../value/identifier.ts";
import { Text } from "../value/text.ts";
import { recorded } from "./recorded.ts";

/** What a partner gives (¶22). */
export const PartnerContribution = z.enum([
  "expertise",
  "advice",
  "support",
  "logistics",
  "funding",
  "help-with-missions-and-events",
  "assistance-on-referral",
]);
export type PartnerContribution = z.infer<typeof PartnerContribution>;

/** A standing relation with a partner organization, what it gives and why it is sought (¶14, 22-24, 27). */
export const Partnership = z.strictObject({
  ...recorded,
  partner: OrganizationId,
  /** The organization that the partner is a unit of; the partner itself where it is none. */
  organization: OrganizationId.exactOptional(),
  level: z.enum(["international", "regional", "subregional"]),
  contributions: z.array(PartnerContribution).readonly().exactOptional(),
  reasons: z.array(Text).readonly().exactOptional(),
  /** What the two do together, where the source gives an example. */
  examples: z.array(Text).readonly().exactOptional(),
});
export type Partnership = z.infer<typeof Partnership>;

/** A store of data that several States or bodies use (¶20, 24). */
export const DataSystem = z.strictObject({
  ...recorded,
  title: Text,
  keeper: OrganizationId,
  holds: Text,
  /** The system that it is to be a part of. */
  partOf: Text.exactOptional(),
  status: z.enum(["planned", "being-built", "in-use"]),
});
export type DataSystem = z.infer<typeof DataSystem>;

/** A register of needs and programmes that several entities share, so that nobody is helped twice (¶20). */
export const NeedsRegistry = z.strictObject({
  ...recorded,
  title: Text,
  keeper: OrganizationId,
  status: z.enum(["planned", "being-built", "in-use"]),
});
export type NeedsRegistry = z.infer<typeof NeedsRegistry>;
