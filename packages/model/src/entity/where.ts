import * as z from "zod";
import { PartialDate } from "../value/partial-date.ts";
import { Text } from "../value/text.ts";

/**
 * Narrows a set of records by the value of one field; a dotted field reaches into a record.
 *
 * A record that lacks the field, or whose date is too coarse to tell, may or may not belong: it widens a count.
 * `present` asks only whether the record gives the field.
 */
export const Where = z.discriminatedUnion("is", [
  z.strictObject({ field: Text, is: z.literal("equal"), value: z.union([z.string(), z.number(), z.boolean()]) }),
  z.strictObject({ field: Text, is: z.literal("one-of"), values: z.array(z.string()).readonly() }),
  z.strictObject({ field: Text, is: z.literal("from"), date: PartialDate }),
  z.strictObject({ field: Text, is: z.literal("until"), date: PartialDate }),
  z.strictObject({ field: Text, is: z.literal("present") }),
]);
export type Where = z.infer<typeof Where>;
