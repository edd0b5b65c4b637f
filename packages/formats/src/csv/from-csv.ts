import type { Diagnostic, Path, Position, Sources } from "@stocktake/model";
import { defineFinding } from "@stocktake/model/diagnostic";
import { columnAt } from "../row/answer-columns.ts";
import { type Header, readHeader } from "../row/read-header.ts";
import { type RowContent, readRows } from "../row/read-rows.ts";
import { type FileContent, type FileOptions, unreadable } from "../source/file-content.ts";
import { lineIndexOf } from "../source/line-index.ts";
import { readText } from "../source/read-text.ts";
import { type CellIndex, cellIndexOf } from "./csv-sources.ts";
import { detectDelimiter } from "./detect-delimiter.ts";
import { parseRecords } from "./parse-records.ts";
import { strayQuotesIn } from "./stray-quotes.ts";

const unclosedQuote = defineFinding({
  code: "file/unclosed-quote",
  severity: "error",
  message: "The quote that opens here is never closed. The row was left out up to the end of this line.",
  hint: "Close the quote; a quote within a quoted cell is written twice.",
});

const unclosedHeader = defineFinding({
  code: "file/unclosed-quote-in-header",
  severity: "error",
  message: "The quote that opens here, in the header, is never closed, so no row was read.",
  hint: "Close the quote.",
});

const ambiguousDelimiter = defineFinding({
  code: "file/ambiguous-delimiter",
  severity: "warning",
  message:
    "The header does not tell which character stands between cells; it was read as {taken}, and could be {others}.",
  hint: "Name every column of the header as in a table of answers, with one delimiter throughout.",
});

/**
 * Reads a tidy CSV table, one row an answer: a dataset of answers as plain data, where every cell stood, and what is
 * wrong with the file.
 *
 * The delimiter (comma, semicolon or tab) is told by the header. Bad input never throws: every bad cell is a finding at
 * its line and column, and what was left out is said. A cell that does not hold a number where one belongs stays in the
 * data as text, so that no row is lost. A blank cell is a field left out; `NA` is text.
 *
 * @example
 * const header = "assessment,entity,criterion,date,rater,basis,strength,rating,level";
 * const row = "a-1,NA,I.2.practice,2026-03-01,r-1,visit,verified-on-site,level,partial";
 * fromCsv(`${header}\n${row}`, { name: "answers.csv" }).diagnostics; // => []
 */
export function fromCsv(input: Uint8Array | string, { name }: FileOptions): FileContent {
  const read = readText(input, name);
  if (!read.ok) return unreadable(name, [read.finding]);
  const { text } = read;
  const { delimiter, name: taken, alsoPossible } = detectDelimiter(text);
  const { records, leftOut } = parseRecords(text, delimiter);
  const positionAt = lineIndexOf(text, name);
  const index = cellIndexOf(text, delimiter, positionAt, leftOut);

  const diagnostics: Diagnostic[] = [];
  if (alsoPossible.length > 0) {
    const finding = ambiguousDelimiter({ taken, others: alsoPossible.join(" or ") }, []);
    diagnostics.push({ ...finding, at: positionAt(0) });
  }
  if (leftOut !== undefined) {
    const finding = leftOut.isHeader ? unclosedHeader({}, []) : unclosedQuote({}, []);
    diagnostics.push({ ...finding, at: positionAt(leftOut.quote) });
    if (leftOut.isHeader) return unreadable(name, diagnostics);
  }
  const { header, findings } = readHeader(records[0] ?? []);
  const content = header.complete ? readRows(records, header) : undefined;
  for (const { finding, record, cell } of [
    ...findings,
    ...(content?.findings ?? []),
    ...strayQuotesIn(records, index),
  ]) {
    diagnostics.push({ ...finding, at: index.placeOf(record, cell) });
  }
  if (content === undefined) return unreadable(name, diagnostics);
  const sources: Sources = { positionOf: (path) => placeOf(path, header, content, index) };
  return { data: { formatVersion: 1, answers: content.answers }, sources, diagnostics };
}

function placeOf(path: Path, header: Header, content: RowContent, index: CellIndex): Position {
  const [collection, answer, ...rest] = path;
  if (collection !== "answers" || typeof answer !== "number" || content.answers[answer] === undefined) {
    return index.placeOf(0, 0);
  }
  const column = columnAt(rest);
  return index.placeOf(recordOf(answer, content.leftOut), (column && header.cells.get(column)) ?? 0);
}

/** The record an answer was made of, by way of the records that made none. */
function recordOf(answer: number, leftOut: readonly number[]): number {
  let low = 0;
  let high = leftOut.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (leftOut[middle]! - middle <= answer + 1) low = middle + 1;
    else high = middle;
  }
  return answer + 1 + low;
}
