import * as z from "zod";
import { EntityId, OrganizationId, RecordId, ThemeId } from "../value/identifier.ts";
import { PartialDate } from "../value/partial-date.ts";
import { Quantity } from "../value/quantity.ts";
import { Text } from "../value/text.ts";
import { recorded } from "./recorded.ts";
import { ConsentStatus } from "./sharing.ts";

/** At what level help is given or an activity held. Which one comes first is a choice of method (¶14, 17). */
export const DeliveryMode = z.enum(["national", "subregional", "regional", "thematic", "global"]);
export type DeliveryMode = z.infer<typeof DeliveryMode>;

const shared = {
  ...recorded,
  title: Text,
  by: OrganizationId,
  status: z.enum(["done", "ongoing", "planned", "proposed"]),
  when: PartialDate.exactOptional(),
  until: PartialDate.exactOptional(),
  place: Text.exactOptional(),
  mode: DeliveryMode.exactOptional(),
  themes: z.array(ThemeId).readonly().exactOptional(),
  /** Who takes part: professions, agencies, or a description. */
  participants: z.array(Text).readonly().exactOptional(),
  /** How many States take part, where the source says so. */
  states: Quantity.exactOptional(),
  partners: z.array(OrganizationId).readonly().exactOptional(),
  /** Who looks on and may respond to needs. */
  observers: z.array(Text).readonly().exactOptional(),
  objectives: z.array(Text).readonly().exactOptional(),
  /** What part the body has: it organizes, facilitates, or sets off longer work by others (¶15). */
  role: z.enum(["organizer", "facilitator", "catalyst"]).exactOptional(),
  /** The findings that led to it (¶12). */
  motivatedBy: z.array(RecordId).readonly().exactOptional(),
  /** The activity or series that it goes on from. */
  follows: RecordId.exactOptional(),
  series: RecordId.exactOptional(),
  /** What has to happen first; every proposal of ¶32 hangs on the renewal of the mandate. */
  condition: z.enum(["mandate-renewed"]).exactOptional(),
  /** Work on a State's own strategy needs its consent (¶29, 33). */
  consent: ConsentStatus.exactOptional(),
};

/** An activity of the programme that needs no fields of its own. */
export const PlainActivity = z.strictObject({
  ...shared,
  kind: z.enum(["workshop", "seminar", "expert-meeting", "special-meeting", "outreach", "assistance", "other"]),
});
export type PlainActivity = z.infer<typeof PlainActivity>;

/** A workshop by video link, which reaches agencies in capitals (¶5, 26, 32). */
export const VideoWorkshop = z.strictObject({
  ...shared,
  kind: z.literal("video-workshop"),
  /** The States it is held for, where they are recorded. */
  for: z.array(EntityId).readonly().exactOptional(),
});
export type VideoWorkshop = z.infer<typeof VideoWorkshop>;

/** A briefing on a technical theme, to the Committee or to all Member States, which makes the work transparent (¶4). */
export const TechnicalBriefing = z.strictObject({
  ...shared,
  kind: z.literal("technical-briefing"),
  audience: z.array(z.enum(["committee", "directorate", "all-member-states"])).readonly(),
});
export type TechnicalBriefing = z.infer<typeof TechnicalBriefing>;

/** A mission that advises a State and does not assess it (¶34). */
export const AdvisoryMission = z.strictObject({
  ...shared,
  kind: z.literal("advisory-mission"),
  to: z.array(EntityId).readonly().exactOptional(),
});
export type AdvisoryMission = z.infer<typeof AdvisoryMission>;

/** An activity of the programme: held, running, planned, or proposed on a condition (¶12-18, 24, 32). */
export const Activity = z.discriminatedUnion("kind", [
  PlainActivity,
  VideoWorkshop,
  TechnicalBriefing,
  AdvisoryMission,
]);
export type Activity = z.infer<typeof Activity>;

/** Several activities that belong together (¶12). */
export const ActivitySeries = z.strictObject({
  ...recorded,
  title: Text,
  by: OrganizationId,
  from: PartialDate.exactOptional(),
  until: PartialDate.exactOptional(),
  ongoing: z.boolean(),
  place: Text.exactOptional(),
  participants: z.array(Text).readonly().exactOptional(),
  states: Quantity.exactOptional(),
  objectives: z.array(Text).readonly().exactOptional(),
  motivatedBy: z.array(RecordId).readonly().exactOptional(),
});
export type ActivitySeries = z.infer<typeof ActivitySeries>;

/** Professionals who keep in touch across borders (¶12, 14, 32). */
export const PractitionerNetwork = z.strictObject({
  ...recorded,
  title: Text,
  professions: z.array(Text).readonly(),
  place: Text.exactOptional(),
  /** The activities or partners from which it grows. */
  grownFrom: z.array(RecordId).readonly().exactOptional(),
  status: z.enum(["aimed-at", "growing", "at-work"]),
});
export type PractitionerNetwork = z.infer<typeof PractitionerNetwork>;

/** Something to be brought about by work on several fronts (¶17, 18). */
export const Initiative = z.strictObject({
  ...recorded,
  title: Text,
  by: OrganizationId,
  status: z.enum(["planned", "ongoing", "done"]),
  when: PartialDate.exactOptional(),
  workstreams: z.array(z.strictObject({ with: Text, aim: Text })).readonly(),
});
export type Initiative = z.infer<typeof Initiative>;

/** The agreement with the State that is to host something (¶17). */
export const HostAgreement = z.strictObject({
  ...recorded,
  initiative: RecordId,
  /** Left out where the source does not name the State. */
  host: EntityId.exactOptional(),
  status: z.enum(["under-negotiation", "signed", "withdrawn"]),
  on: PartialDate.exactOptional(),
});
export type HostAgreement = z.infer<typeof HostAgreement>;

/** A trial of an approach before it is used widely (¶33). */
export const Pilot = z.strictObject({
  ...recorded,
  subject: Text,
  by: OrganizationId,
  within: OrganizationId.exactOptional(),
  status: z.enum(["proposed", "running", "ended"]),
});
export type Pilot = z.infer<typeof Pilot>;
