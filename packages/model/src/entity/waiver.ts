import * as z from "zod";
import { Day } from "../value/partial-date.ts";
import { Text } from "../value/text.ts";

/** Silences findings of one code at one place, for a reason and for a time. A waived finding shows as waived. */
export const Waiver = z.strictObject({
  code: z.string().regex(/^[a-z]+\/[a-z0-9-]+$/, "Write the code of the finding, as in answer/evidence-missing."),
  /** The path as a diagnostic prints it, or the beginning of one: `answers[3]`. */
  at: Text,
  reason: Text,
  /** The last day on which the waiver counts. */
  expires: Day,
});
export type Waiver = z.infer<typeof Waiver>;
