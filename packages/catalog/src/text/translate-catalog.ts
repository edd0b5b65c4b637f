import { freezeDeep } from "@stocktake/model/define";
import type { FullCatalog } from "./full-catalog.ts";
import { mapTexts } from "./map-texts.ts";
import { type Texts, textOf } from "./texts.ts";

/** One text of the catalog in English. */
export interface EnglishText {
  readonly key: string;
  readonly english: string;
  /** Whether it is the official name of something; else it is the SDK's own wording. */
  readonly official: boolean;
}

/** Every text of a catalog, once, in the order of its first appearance. */
export function textsOfCatalog(catalog: FullCatalog): readonly EnglishText[] {
  const found = new Map<string, EnglishText>();
  mapTexts(catalog, (key, english, official) => {
    if (!found.has(key)) found.set(key, { key, english, official });
    return english;
  });
  return [...found.values()];
}

/**
 * The catalog in another language: the same ids, editions and numbers, every text replaced.
 *
 * A text that the language does not have stays English. Whatever takes a catalog takes this one, so that check, scores
 * and reports speak the language of their content.
 *
 * @example
 * const inFrench = translateCatalog(catalog, await loadTexts("fr"));
 */
export function translateCatalog(catalog: FullCatalog, texts: Texts): FullCatalog {
  return freezeDeep(mapTexts(catalog, (key, english) => textOf(texts, key)?.text ?? english));
}
