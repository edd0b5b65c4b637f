// What a reader gives and what a writer gives; datasets; results for people.

export { fromCsv } from "./csv/from-csv.ts";
export { toCsv } from "./csv/to-csv.ts";
export { fromJson } from "./json/from-json.ts";
export { toJson } from "./json/to-json.ts";
export { formatTable } from "./report/format-table.ts";
export type { Column, Table } from "./report/table.ts";
export { toMarkdown } from "./report/to-markdown.ts";
export type { FileContent, FileOptions } from "./source/file-content.ts";
export type { Loss, Written } from "./source/written.ts";
