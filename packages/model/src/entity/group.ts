import * as z from "zod";
import { EntityId, OrganizationId, RecordId, ThemeId } from "../value/identifier.ts";
import { PartialDate } from "../value/partial-date.ts";
import { Text } from "../value/text.ts";
import { recorded } from "./recorded.ts";

const named = { ...recorded, name: Text, serves: OrganizationId.exactOptional() };

/** Experts who keep contact with the States of a part of the world. At a date each State is in exactly one (¶3-4). */
export const GeographicCluster = z.strictObject({
  ...named,
  kind: z.literal("cluster"),
  responsibleFor: z.array(EntityId).readonly().exactOptional(),
  from: PartialDate.exactOptional(),
  to: PartialDate.exactOptional(),
});
export type GeographicCluster = z.infer<typeof GeographicCluster>;

/** Experts on a theme from all clusters, who see to it that judgments on it agree (¶3-4, 25). */
export const TechnicalGroup = z.strictObject({
  ...named,
  kind: z.literal("technical-group"),
  /** The themes whose judgments it reviews. */
  themes: z.array(ThemeId).readonly().exactOptional(),
  /** Whether experts of every field sit in it. */
  gathersAllFields: z.boolean().exactOptional(),
});
export type TechnicalGroup = z.infer<typeof TechnicalGroup>;

/** A small unit with a task for the whole body (¶3, 36). */
export const Unit = z.strictObject({
  ...named,
  kind: z.literal("unit"),
  task: Text.exactOptional(),
  status: z.enum(["existing", "proposed"]).exactOptional(),
});
export type Unit = z.infer<typeof Unit>;

/** A working group of several entities, and the part that a body has in it (¶19). */
export const WorkingGroup = z.strictObject({
  ...named,
  kind: z.literal("working-group"),
  subject: Text.exactOptional(),
  role: z.enum(["member", "co-chair", "coordinator"]).exactOptional(),
});
export type WorkingGroup = z.infer<typeof WorkingGroup>;

/** A group of experts that serves a committee of the Council (¶21). */
export const ExpertGroup = z.strictObject({ ...named, kind: z.literal("expert-group") });
export type ExpertGroup = z.infer<typeof ExpertGroup>;

/** A group inside a body or of several: cluster, technical group, unit, working group or expert group. */
export const Group = z.discriminatedUnion("kind", [GeographicCluster, TechnicalGroup, Unit, WorkingGroup, ExpertGroup]);
export type Group = z.infer<typeof Group>;

/** A task force of many entities, with its secretariat and the part that a body has in it (¶19-21, 30). */
export const TaskForce = z.strictObject({
  ...recorded,
  organization: OrganizationId,
  /** Entities named as members; the source need not name all. */
  members: z.array(OrganizationId).readonly().exactOptional(),
  hasSecretariat: z.boolean().exactOptional(),
  tasks: z.array(Text).readonly().exactOptional(),
});
export type TaskForce = z.infer<typeof TaskForce>;

/** Regular contact between two bodies, in one direction or in both (¶19). */
export const Liaison = z.strictObject({
  ...recorded,
  from: OrganizationId,
  to: OrganizationId,
  reciprocal: z.boolean(),
  subject: Text,
});
export type Liaison = z.infer<typeof Liaison>;

/** An invitation that stands until it is taken back (¶19). */
export const StandingInvitation = z.strictObject({
  ...recorded,
  from: OrganizationId,
  to: OrganizationId,
  meetings: Text,
  /** How often it is taken up, in the words of the source's sense. */
  takenUp: z.enum(["always", "often", "at-times"]).exactOptional(),
});
export type StandingInvitation = z.infer<typeof StandingInvitation>;

/** A common strategy of several groups (¶21). */
export const CommonStrategy = z.strictObject({
  ...recorded,
  subject: Text,
  parties: z.array(RecordId).min(2, "A common strategy has at least two parties.").readonly(),
});
export type CommonStrategy = z.infer<typeof CommonStrategy>;
