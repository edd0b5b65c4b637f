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

/** A word for a share, and the greatest share it stands for. */
export const SurveyClass = z.strictObject({
  /** The same in every language; the word is not. */
  id: RecordId,
  word: Text,
  /** The class starts where the one before it ends and reaches up to this share, */
  upTo: z.number().min(0).max(1),
  /** which is inside it or begins the next. */
  including: z.boolean(),
});
export type SurveyClass = z.infer<typeof SurveyClass>;

/**
 * Which word a survey uses for which share of States. No body has published one, so it is printed with its source.
 *
 * Every word that a survey says of a share stands here, so that a lexicon in another language leaves none behind.
 */
export const SurveyLexicon = z.strictObject({
  id: RecordId,
  version: z.int().min(1),
  title: Text,
  source: Text,
  /** What a count of one is called, whatever share it is. */
  oneState: Text,
  /** How two words are joined where the unknowns allow both: that of the lower end at `{least}`. */
  fromTo: z
    .string()
    .regex(
      /^[^{}]*(\{least\}[^{}]*\{greatest\}|\{greatest\}[^{}]*\{least\})[^{}]*$/,
      "Name each end once and nothing else in braces, as in {least} to {greatest}.",
    ),
  /** From the least share to the greatest, without a gap; the first begins with 0 and the last includes 1. */
  classes: z
    .array(SurveyClass)
    .min(1, "Give at least one class.")
    .readonly()
    .refine(risesToOne, "Let each class end above the one before it, and the last include 1."),
});
export type SurveyLexicon = z.infer<typeof SurveyLexicon>;

function risesToOne(classes: readonly SurveyClass[]): boolean {
  const last = classes.at(-1);
  if (last?.upTo !== 1 || !last.including) return false;
  return classes.every((each, i) => {
    const before = classes[i - 1];
    if (before === undefined) return each.upTo > 0 || each.including;
    return each.upTo > before.upTo || (each.upTo === before.upTo && each.including && !before.including);
  });
}
