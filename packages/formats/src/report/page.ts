import type { OutlineItem } from "./outline.ts";
import type { Table } from "./table.ts";

/** A part of a page: a heading, a paragraph of text, a list, or a table. */
export type PagePart =
  | { readonly heading: string; readonly level: 2 | 3 | 4 }
  | { readonly text: string }
  | { readonly items: readonly OutlineItem[] }
  | Table;

/** A page for people, ready for {@link toMarkdown}. */
export interface Page {
  readonly kind: "page";
  readonly title: string;
  readonly parts: readonly PagePart[];
}
