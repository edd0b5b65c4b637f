import type { Explanation } from "@stocktake/scoring";
import type { Written } from "../source/written.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { formatNumber } from "./format-number.ts";
import type { OutlineItem } from "./outline.ts";
import { outlineOfExplanation } from "./outline-of-explanation.ts";
import type { Table } from "./table.ts";

/**
 * Writes a result as Markdown for people: an explanation as an outline from the number down to the answers, a table as
 * a table. Numbers are shown with at most four decimals; everything that comes from the data is escaped.
 *
 * @example
 * toMarkdown({ kind: "table", columns: [{ name: "theme" }, { name: "score", align: "right" }], rows: [["I|2", 5 / 6]] })
 *   .output; // => "| theme | score |\n| --- | ---: |\n| I\\|2 | 0.8333 |\n"
 */
export function toMarkdown(input: Explanation | Table): Written {
  return { output: "kind" in input ? tableToMarkdown(input) : explanationToMarkdown(input), losses: [] };
}

function explanationToMarkdown(explanation: Explanation): string {
  const { entity, root, methodology, instrument, asOf } = explanation;
  const heading = escapeMarkdown(`${entity}: ${root.title ?? root.node}`);
  const facts = escapeMarkdown(`Methodology ${methodology}, instrument ${instrument}, as of ${asOf}.`);
  return `# ${heading}\n\n${facts}\n\n${linesOf(outlineOfExplanation(explanation), "").join("\n")}\n`;
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
