import { parse } from "#csv-parse";
import type { Delimiter } from "./detect-delimiter.ts";
import { afterLineBreak, isLineBreak, scanRow } from "./scan-row.ts";

/** A stretch of a text that gave no record: from the row in which a quote opens to the end of the line of the quote. */
export interface LeftOut {
  readonly quote: number;
  readonly start: number;
  readonly end: number;
  readonly isHeader: boolean;
}

/** The records of a CSV text, header first. */
export interface Records {
  readonly records: readonly (readonly string[])[];
  /** What was left out because a quote opens in it and is never closed. */
  readonly leftOut?: LeftOut;
}

/**
 * Splits a text into records of cells. Rows may have any number of cells, lines without a character are no rows, and a
 * quote in the midst of a cell is a character as any other.
 */
export function parseRecords(text: string, delimiter: Delimiter): Records {
  const records = recordsOf(text, delimiter);
  if (records !== undefined) return { records };
  const { quote, start, end } = unclosedLineIn(text, delimiter);
  const before = recordsOf(text.slice(0, start), delimiter) ?? [];
  const after = recordsOf(text.slice(end), delimiter) ?? [];
  return { records: before.concat(after), leftOut: { quote, start, end, isHeader: before.length === 0 } };
}

function recordsOf(text: string, delimiter: Delimiter): string[][] | undefined {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "CSV_QUOTE_NOT_CLOSED") return undefined;
    throw error;
  }
}

/** Only one line can have such a quote: behind it, quotes come in pairs to the end of the text. */
function unclosedLineIn(text: string, delimiter: Delimiter): Omit<LeftOut, "isHeader"> {
  for (let start = 0; ; ) {
    const { next, unclosed } = scanRow(text, start, delimiter);
    if (unclosed !== undefined) {
      let end = unclosed;
      while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
      return { quote: unclosed, start, end: afterLineBreak(text, end) };
    }
    if (next >= text.length) throw new RangeError("The parser and the scanner of CSV disagree about quotes.");
    start = next;
  }
}
