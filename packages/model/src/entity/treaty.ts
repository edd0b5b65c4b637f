import * as z from "zod";
import { EntityId, TreatyId } from "../value/identifier.ts";
import { Day } from "../value/partial-date.ts";
import { Text } from "../value/text.ts";
import { recorded } from "./recorded.ts";

/** An international instrument against terrorism: a convention, a protocol or an amendment (resolution 1373, 3(d)). */
export const Treaty = z.strictObject({
  id: TreatyId,
  /** Its place in the order in which the instruments were opened for signature, or adopted where no other day is given. */
  number: z.int().min(1),
  /** The official English name. */
  title: Text,
  short: Text,
  adopted: Day,
  /** When it was opened for signature, where that was another day. */
  opened: Day.exactOptional(),
  inForce: Day.exactOptional(),
  /** With whom instruments of ratification are deposited. */
  depositaries: z.array(Text).min(1, "Name at least one depositary.").readonly(),
  field: z.enum([
    "civil-aviation",
    "protected-persons",
    "hostages",
    "nuclear-material",
    "maritime",
    "explosives",
    "bombings",
    "financing",
    "nuclear-terrorism",
  ]),
  /** The treaty that it amends or supplements. */
  amends: TreatyId.exactOptional(),
});
export type Treaty = z.infer<typeof Treaty>;

/** How many instruments a body counted at a date: neither how many were adopted nor how many were in force. */
export const TreatyCount = z.strictObject({ on: Text, count: z.int().min(0), source: Text });
export type TreatyCount = z.infer<typeof TreatyCount>;

/**
 * What a State did about a treaty.
 *
 * Being bound by it is not the same as carrying it out: what domestic law makes of it is a criterion of its own.
 */
export const TreatyAction = z.strictObject({
  ...recorded,
  treaty: TreatyId,
  state: EntityId,
  kind: z.enum(["signed", "ratified", "accepted", "approved", "acceded", "succeeded", "denounced"]),
  on: Day,
  /** The State made a reservation, in a few words. */
  reservation: Text.exactOptional(),
});
export type TreatyAction = z.infer<typeof TreatyAction>;
