import * as z from "zod";

/** One sentence or phrase in English; the other official languages are overlays keyed by id. */
export const Text = z.string().min(1, "Write some text, or leave the field out.");

/** The six official languages of the United Nations. */
export const Language = z.enum(["ar", "zh", "en", "fr", "ru", "es"]);
export type Language = z.infer<typeof Language>;

/** A text that a user's own record carries, in one or more of the six languages; English always stands. */
export const LocalizedText = z.strictObject({
  en: Text,
  ar: Text.exactOptional(),
  zh: Text.exactOptional(),
  fr: Text.exactOptional(),
  ru: Text.exactOptional(),
  es: Text.exactOptional(),
});
export type LocalizedText = z.infer<typeof LocalizedText>;
