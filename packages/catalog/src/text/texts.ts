import type { Language } from "@stocktake/model";

/** The languages that stand beside English. */
export type OtherLanguage = Exclude<Language, "en">;

/**
 * Texts in one language, by key: what is quoted under its official name, and what is the SDK's own translation.
 *
 * Every key stands in one of the two, so that a reader can always be told which it is.
 */
export interface TextArea {
  readonly official: Readonly<Record<string, string>>;
  readonly own: Readonly<Record<string, string>>;
}

/** Every text of the catalog in one language. */
export interface Texts extends TextArea {
  readonly language: OtherLanguage;
  /** The version of the English content that it renders. */
  readonly version: number;
  /** The day on which it came to that version, as `2026-11-27`. */
  readonly on: string;
}

/**
 * A text and whether it is official or the SDK's own translation; `undefined` where the language does not have it.
 *
 * @example
 * const texts = { official: {}, own: { "theme/BC/title": "Contrôle des frontières" } };
 * textOf(texts, "theme/BC/title"); // => { text: "Contrôle des frontières", mark: "own translation" }
 * textOf(texts, "theme/XX/title"); // => undefined
 */
export function textOf(
  { official, own }: TextArea,
  key: string,
): { readonly text: string; readonly mark: "official" | "own translation" } | undefined {
  if (Object.hasOwn(official, key)) return { text: official[key]!, mark: "official" };
  return Object.hasOwn(own, key) ? { text: own[key]!, mark: "own translation" } : undefined;
}

/** Joins areas of texts; a key stands in one area only. */
export function joinAreas(...areas: readonly TextArea[]): TextArea {
  return {
    official: Object.assign({}, ...areas.map(({ official }) => official)),
    own: Object.assign({}, ...areas.map(({ own }) => own)),
  };
}
