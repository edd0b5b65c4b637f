import type { Explanation } from "@stocktake/scoring";
import type { Written } from "../source/written.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { formatNumber } from "./format-number.ts";
import { formatStateComment } from "./format-state-comment.ts";
import type { OutlineItem } from "./outline.ts";
import { outlineOfExplanation } from "./outline-of-explanation.ts";
import type { Page, PagePart } from "./page.ts";
import { pageOfRecordReport, type RecordReport } from "./report-of-record.ts";
import type { Table } from "./table.ts";

/**
 * Writes a result as Markdown for people: an explanation as an outline from the number down to the answers, a table as
 * a table, a page or a report on a record part by part. Numbers are shown with at most four decimals; everything that comes from the data is escaped.
 *
 * @example
 * toMarkdown({ kind: "table", columns: [{ name: "theme" }, { name: "score", align: "right" }], rows: [["I|2", 5 / 6]] })
 *   .output; // => "| theme | score |\n| --- | ---: |\n| I\\|2 | 0.8333 |\n"
 */
export function toMarkdown(input: Explanation | Table | Page | RecordReport): Written {
  return { output: write(input), losses: [] };
}

function write(input: Explanation | Table | Page | RecordReport): string {
  if (!("kind" in input)) return explanationToMarkdown(input);
  switch (input.kind) {
    case "table":
      return tableToMarkdown(input);
    case "page":
      return pageToMarkdown(input);
    case "record-report":
      return pageToMarkdown(pageOfRecordReport(input));
  }
}

function pageToMarkdown({ title, parts }: Page): string {
  return `${[`# ${escapeMarkdown(title)}`, ...parts.map(partToMarkdown)].join("\n\n")}\n`;
}

function partToMarkdown(part: PagePart): string {
  if ("heading" in part) return `${"#".repeat(part.level)} ${escapeMarkdown(part.heading)}`;
  if ("text" in part) return escapeMarkdown(part.text);
  if ("items" in part) return part.items.flatMap((item) => linesOf(item, "")).join("\n");
  return tableToMarkdown(part).trimEnd();
}

function explanationToMarkdown(explanation: Explanation): string {
  const { entity, root, methodology, instrument, asOf, stateComment } = explanation;
  const heading = escapeMarkdown(`${entity}: ${root.title ?? root.node}`);
  const facts = escapeMarkdown(`Methodology ${methodology}, instrument ${instrument}, as of ${asOf}.`);
  const comment = escapeMarkdown(`Comment of the State: ${formatStateComment(stateComment)}`);
  return `# ${heading}\n\n${facts}\n\n${comment}\n\n${linesOf(outlineOfExplanation(explanation), "").join("\n")}\n`;
}

function linesOf({ label, text, items = [] }: OutlineItem, indent: string): string[] {
  const words = escapeMarkdown(text);
  const line = label === undefined ? words : `**${escapeMarkdown(label)}**: ${words}`;
  return [`${indent}- ${line}`, ...items.flatMap((item) => linesOf(item, `${indent}  `))];
}

function tableToMarkdown({ title, columns, rows, note }: Table): string {
  const lines = [
    rowOf(columns.map(({ name }) => name)),
    lineOf(columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
    ...rows.map((row) => rowOf(columns.map((_, i) => row[i] ?? ""))),
  ];
  const parts = [lines.join("\n")];
  if (title !== undefined) parts.unshift(`**${escapeMarkdown(title)}**`);
  if (note !== undefined) parts.push(escapeMarkdown(note));
  return `${parts.join("\n\n")}\n`;
}

function rowOf(cells: readonly (string | number)[]): string {
  return lineOf(cells.map((cell) => (typeof cell === "number" ? formatNumber(cell) : escapeMarkdown(cell))));
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
