import * as z from "zod";

const amount = z.number({ error: "Write a number." });

/**
 * A figure as a text states it: exact, approximate, a bound or a range. A bound is never turned into an exact number.
 *
 * Shares are fractions of one: a quarter is `0.25`.
 */
export const Quantity = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("exact"), value: amount }),
  z.strictObject({ kind: z.literal("about"), value: amount }),
  z.strictObject({ kind: z.literal("at-least"), value: amount }),
  z.strictObject({ kind: z.literal("at-most"), value: amount }),
  z.strictObject({ kind: z.literal("more-than"), value: amount }),
  z.strictObject({ kind: z.literal("nearly"), value: amount }),
  z.strictObject({ kind: z.literal("range"), from: amount, to: amount }),
  z.strictObject({ kind: z.literal("unknown") }),
]);
export type Quantity = z.infer<typeof Quantity>;
