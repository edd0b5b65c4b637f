import * as z from "zod";
import type { Flavoured } from "./identifier.ts";

/** A United Nations document symbol without spaces: `S/RES/1373(2001)`, `S/2010/569`, `A/RES/60/288`. */
export const DocumentSymbol = z
  .string()
  .regex(
    /^[A-Z]+(\/[\w().-]+)+$/,
    "Write the document symbol without spaces, as in S/RES/1373(2001).",
  ) as unknown as z.ZodType<DocumentSymbol, DocumentSymbol>;
export type DocumentSymbol = Flavoured<"DocumentSymbol">;

/** One issue of a document. A reissue keeps its symbol, so the symbol alone never identifies a text. */
export const DocumentReference = z.strictObject({
  symbol: DocumentSymbol,
  /** 1 is the first issue, 2 the first reissue. */
  issue: z.int().min(1),
});
export type DocumentReference = z.infer<typeof DocumentReference>;

/**
 * Prints a document with its issue; the first issue goes without saying.
 *
 * @example
 * formatDocument({ symbol: "S/2010/569", issue: 2 }); // => "S/2010/569 (issue 2)"
 */
export function formatDocument({ symbol, issue }: DocumentReference): string {
  return issue === 1 ? symbol : `${symbol} (issue ${issue})`;
}
