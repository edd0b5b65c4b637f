import type { Day } from "../value/calendar.ts";
import type { ClaimId } from "../value/identifier.ts";
import type { Interval } from "./interval.ts";
import type { QuantityUnit } from "./quantity-interval.ts";

/** What the records allow: an interval of numbers, of days, or a part and its whole. */
export type Found =
  | { readonly kind: "number"; readonly unit: QuantityUnit; readonly interval: Interval }
  | { readonly kind: "day"; readonly interval: Interval<Day> }
  | { readonly kind: "part"; readonly unit: QuantityUnit; readonly part: Interval; readonly whole: Interval };

/** What comes out under one reading of the figures. */
export interface FoundReading {
  /** Left out where the wording allows one reading only. */
  readonly reading?: string;
  readonly kind: Verdict["kind"];
  readonly text: string;
  readonly found: Found;
}

/** What is said of every claim, whatever the verdict. */
export interface VerdictGround {
  readonly claim: ClaimId;
  readonly paragraph: string;
  readonly sentence: string;
  /** What the sentence says, as an interval in words. */
  readonly claimed: string;
  /** What the records and figures allow, under each reading. */
  readonly found: string;
  readonly readings: readonly FoundReading[];
  /** How "about" and "nearly" were read, where they were. */
  readonly conventions: readonly string[];
}

/**
 * What may be said of a claim.
 *
 * `holds`: whatever the records leave open, it is so. `contradicted`: whatever they leave open, it is not.
 * `undecided`: they allow both, and `why` says what would decide it.
 */
export type Verdict =
  | (VerdictGround & { readonly kind: "holds" })
  | (VerdictGround & { readonly kind: "contradicted" })
  | (VerdictGround & { readonly kind: "undecided"; readonly why: string });

/**
 * A verdict as one line: paragraph, verdict, sentence, what was claimed and found, and for an undecided claim why.
 *
 * @example
 * formatVerdict({
 *   kind: "holds", claim: "proposals", paragraph: "32", sentence: "There are 12 proposals.",
 *   claimed: "12", found: "12 listed", readings: [], conventions: [],
 * }); // => "¶32 holds: There are 12 proposals. Claimed: 12. Found: 12 listed."
 */
export function formatVerdict(verdict: Verdict): string {
  const { paragraph, kind, sentence, claimed, found, conventions } = verdict;
  const parts = [`${formatParagraph(paragraph)} ${kind}: ${sentence}`, `Claimed: ${claimed}.`, `Found: ${found}.`];
  if (verdict.kind === "undecided") parts.push(verdict.why);
  return [...parts, ...conventions.map((convention) => `${convention}.`)].join(" ");
}

/**
 * Names a place in a document: a numbered paragraph with its sign, another part by its name.
 *
 * @example
 * formatParagraph("9"); // => "¶9"
 * formatParagraph("cover"); // => "cover"
 */
export function formatParagraph(paragraph: string): string {
  return /^\d/.test(paragraph) ? `¶${paragraph}` : paragraph;
}
