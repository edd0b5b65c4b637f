import * as z from "zod";
import { DocumentSymbol } from "../value/document-symbol.ts";
import { ActorId, EntityId } from "../value/identifier.ts";
import { Text } from "../value/text.ts";
import { recorded } from "./recorded.ts";
import { ConsentStatus } from "./sharing.ts";

/** What kind of actor answers for a measure. The most effective one is often not a part of government (¶28). */
export const ActorKind = z.enum([
  "government-agency",
  "legislature",
  "judiciary",
  "civil-society",
  "religious-authority",
  "private-sector",
]);
export type ActorKind = z.infer<typeof ActorKind>;

/** Who answers for a measure: an agency of the State, or civil society, a religious authority, a company (¶28). */
export const ResponsibleActor = z.strictObject({ id: ActorId, title: Text, kind: ActorKind });
export type ResponsibleActor = z.infer<typeof ResponsibleActor>;

const progress = z.enum(["discussed", "drafted", "adopted", "in-use"]);

/** A strategy that draws law enforcement, border control and social, educational and cultural programmes together (¶11, 29, 33). */
export const NationalStrategy = z.strictObject({
  ...recorded,
  /** Left out where the source names no State. */
  state: EntityId.exactOptional(),
  title: Text,
  /** The strategies that are merged in it. */
  pillars: z.array(Text).readonly(),
  /** The part that communities have in it, where it is described. */
  communityInvolvement: Text.exactOptional(),
  /** The resolutions it takes into account. */
  heeds: z.array(DocumentSymbol).readonly().exactOptional(),
  status: progress,
  /** Whether the State agreed to outside help with it. */
  consent: ConsentStatus,
});
export type NationalStrategy = z.infer<typeof NationalStrategy>;

/** The body of a State that drafts its strategy and helps to carry it out (¶29, 33). */
export const NationalMechanism = z.strictObject({
  ...recorded,
  state: EntityId.exactOptional(),
  title: Text,
  tasks: z.array(z.enum(["drafts-strategy", "helps-carry-out"])).readonly(),
  status: progress,
  consent: ConsentStatus,
});
export type NationalMechanism = z.infer<typeof NationalMechanism>;

/** A condition conducive to terrorism, and the programmes that ease it (¶11). */
export const ConduciveCondition = z.strictObject({
  ...recorded,
  summary: Text,
  easedBy: z.array(z.enum(["social", "educational", "cultural"])).readonly(),
});
export type ConduciveCondition = z.infer<typeof ConduciveCondition>;
