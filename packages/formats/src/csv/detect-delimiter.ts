import { isColumn } from "../row/read-header.ts";
import { scanRow } from "./scan-row.ts";

const NAMES = { ",": "comma", ";": "semicolon", "\t": "tab" } as const;

/** What may stand between cells. */
export type Delimiter = keyof typeof NAMES;

/** What stands between the cells of a table, and which other characters the header would allow as well. */
export interface Detection {
  readonly delimiter: Delimiter;
  readonly name: string;
  readonly alsoPossible: readonly string[];
}

/** Tells the delimiter by the header: it is the one that separates the most known columns, a comma before the others. */
export function detectDelimiter(text: string): Detection {
  const tried = (Object.keys(NAMES) as Delimiter[]).map((delimiter) => {
    const { cells, next } = scanRow(text, 0, delimiter);
    const names = cells.map((start, i) => text.slice(start, cells[i + 1] === undefined ? next : cells[i + 1]! - 1));
    const known = names.filter((name) =>
      isColumn(
        name
          .trim()
          .replace(/^"(.*)"$/, "$1")
          .trim(),
      ),
    ).length;
    return { delimiter, name: NAMES[delimiter], known, cells: cells.length };
  });
  const best = tried.reduce((a, b) => (b.known > a.known || (b.known === a.known && b.cells > a.cells) ? b : a));
  const alsoPossible = tried.filter((other) => other !== best && other.known === best.known && other.cells > 1);
  const isClear = best.known === 0 || best.cells === 1;
  return { ...best, alsoPossible: isClear ? [] : alsoPossible.map(({ name }) => name) };
}
