import * as z from "zod";
import { RecordId } from "../value/identifier.ts";
import { Text } from "../value/text.ts";

/** What "about" and "nearly" are taken to mean. A convention of the SDK, printed with every verdict that used it. */
export const QuantityLexicon = z.strictObject({
  id: RecordId,
  version: z.int().min(1),
  title: Text,
  /** "about n" reaches this share of n to either side, */
  aboutShare: z.number().min(0).max(1),
  /** for a count at least this many, */
  aboutCount: z.number().min(0),
  /** and for a share at least this much of one. */
  aboutPoints: z.number().min(0).max(1),
  /** "nearly n" starts at this share of n and ends below n. */
  nearlyFrom: z.number().min(0).max(1),
});
export type QuantityLexicon = z.infer<typeof QuantityLexicon>;
