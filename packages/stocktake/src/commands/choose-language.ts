import { catalog, type FullCatalog, loadTexts, translateCatalog } from "@stocktake/catalog";
import type { Language } from "@stocktake/model";

/** The catalog in the language of `--lang`; what it holds speaks that language, and what a dataset says its own. */
export async function catalogIn(language: Language): Promise<FullCatalog> {
  return language === "en" ? catalog : translateCatalog(catalog, await loadTexts(language));
}
