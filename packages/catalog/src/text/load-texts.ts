import type { OtherLanguage, Texts } from "./texts.ts";

/**
 * Loads the texts of the catalog in one of the five languages beside English. Each is a file of its own, so a page that
 * shows one language does not bring the others along.
 *
 * @example
 * const texts = await loadTexts("ar");
 * textOf(texts, "theme/BC/title")?.mark; // => "own translation"
 */
export async function loadTexts(language: OtherLanguage): Promise<Texts> {
  switch (language) {
    case "ar":
      return (await import("./ar/texts.ts")).texts;
    case "zh":
      return (await import("./zh/texts.ts")).texts;
    case "fr":
      return (await import("./fr/texts.ts")).texts;
    case "ru":
      return (await import("./ru/texts.ts")).texts;
    case "es":
      return (await import("./es/texts.ts")).texts;
  }
}
