import * as z from "zod";
import { Day } from "../value/partial-date.ts";

/** How far a record may travel: each step is open to the audience of the step before it too. */
export const Visibility = z.enum(["state-only", "committee", "platform", "public"]);
export type Visibility = z.infer<typeof Visibility>;

/** How far somebody has agreed. Only `granted` is agreement; `in-principle` is less (¶33). */
export const ConsentStatus = z.enum(["none", "in-principle", "granted", "withdrawn"]);
export type ConsentStatus = z.infer<typeof ConsentStatus>;

/** An agreement to do something, with its day. */
export const Agreement = z.strictObject({ status: ConsentStatus, on: Day.exactOptional() });
export type Agreement = z.infer<typeof Agreement>;

/**
 * How far a record about a State may travel, and what the State has agreed to.
 *
 * Without an agreement that is `granted`, nothing goes beyond `committee`; with one, it goes at most as far as `upTo`.
 */
export const Sharing = z.strictObject({
  visibility: Visibility,
  consent: z
    .strictObject({
      status: ConsentStatus,
      on: Day.exactOptional(),
      upTo: z.enum(["platform", "public"]).exactOptional(),
      /** Whether the whole record or a part of it may travel. */
      covers: z.enum(["whole", "part"]).exactOptional(),
    })
    .exactOptional(),
});
export type Sharing = z.infer<typeof Sharing>;
