import { displayWidth } from "./display-width.ts";
import { formatNumber } from "./format-number.ts";
import type { Table } from "./table.ts";

/**
 * Prints a table in plain columns, for a terminal. Without colour; line breaks in cells become spaces.
 *
 * @example
 * formatTable({ kind: "table", columns: [{ name: "theme" }, { name: "score", align: "right" }], rows: [["I.2", 0.5]] });
 * // => "theme  score\n-----  -----\nI.2      0.5\n"
 */
export function formatTable({ title, columns, rows, note }: Table): string {
  const head = columns.map(({ name }) => onOneLine(name));
  const body = rows.map((row) => columns.map((_, i) => cellText(row[i] ?? "")));
  const widths = head.map((name, i) =>
    body.reduce((most, row) => Math.max(most, displayWidth(row[i]!)), displayWidth(name)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => {
        const room = " ".repeat(widths[i]! - displayWidth(cell));
        return columns[i]?.align === "right" ? room + cell : cell + room;
      })
      .join("  ")
      .trimEnd();
  const lines = [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)];
  if (title !== undefined) lines.unshift(onOneLine(title), "");
  if (note !== undefined) lines.push("", onOneLine(note));
  return `${lines.join("\n")}\n`;
}

function cellText(cell: string | number): string {
  return typeof cell === "number" ? formatNumber(cell) : onOneLine(cell);
}

/** Control characters could move the cursor or colour the terminal. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
