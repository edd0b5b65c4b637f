import type { Citation } from "@stocktake/model";

/**
 * Writes citations into one cell: `evidence#pin`, separated by `; `. In a pin, a backslash stands before a semicolon,
 * before a backslash, and before white space at either end. A single `;` is an empty list, which is not the same as
 * no list.
 *
 * @example
 * citationsToCell([{ evidence: "law-1", pin: "art. 3" }, { evidence: "law-2", pin: "p. 7" }]); // => "law-1#art. 3; law-2#p. 7"
 */
export function citationsToCell(citations: readonly Citation[]): string {
  if (citations.length === 0) return ";";
  return citations.map(({ evidence, pin }) => `${evidence}#${escapePin(pin)}`).join("; ");
}

/** What a cell says is cited. A citation without `#` has no pin, and is left so. */
export function citationsFromCell(cell: string): Partial<Citation>[] {
  const citations: Partial<Citation>[] = [];
  for (const entry of cell.includes("\\") ? splitEscaped(cell) : cell.split(";")) {
    const text = entry.trimStart();
    if (text === "") continue;
    const mark = text.indexOf("#");
    if (mark === -1) citations.push({ evidence: text.trimEnd() });
    else citations.push({ evidence: text.slice(0, mark).trimEnd(), pin: unescapePin(text.slice(mark + 1)) });
  }
  return citations;
}

const SPACE = /\s/;

function escapePin(pin: string): string {
  const escaped = pin.replace(/[\\;]/g, "\\$&").replace(/^\s/, "\\$&");
  const last = escaped.at(-1) ?? "";
  return SPACE.test(last) && !endsInEscape(escaped) ? `${escaped.slice(0, -1)}\\${last}` : escaped;
}

function unescapePin(text: string): string {
  let end = text.length;
  while (end > 0 && SPACE.test(text[end - 1]!) && !endsInEscape(text.slice(0, end))) end--;
  const pin = text.slice(0, end).trimStart();
  return pin.includes("\\") ? pin.replace(/\\([\\;\s])/g, "$1") : pin;
}

/** Whether the last character of a text is escaped: an odd number of backslashes stands before it. */
function endsInEscape(text: string): boolean {
  let slash = text.length - 2;
  while (text[slash] === "\\") slash--;
  return (text.length - slash) % 2 === 1;
}

function splitEscaped(cell: string): string[] {
  const entries: string[] = [];
  let start = 0;
  for (let i = 0; i < cell.length; i++) {
    if (cell[i] === "\\") i++;
    else if (cell[i] === ";") {
      entries.push(cell.slice(start, i));
      start = i + 1;
    }
  }
  return [...entries, cell.slice(start)];
}
