import type { Dataset } from "@stocktake/model";
import { stringify } from "#csv-stringify";
import { ANSWER_COLUMNS } from "../row/answer-columns.ts";
import { writeRow } from "../row/write-row.ts";
import type { Loss, Written } from "../source/written.ts";

/**
 * Writes the answers of a dataset as tidy CSV, one row an answer; everything else a dataset holds is a loss.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it, which `fromCsv` takes away again:
 * the answers that are read back are the same. Negative numbers stay numbers.
 */
export function toCsv(dataset: Dataset): Written {
  const rows = [[...ANSWER_COLUMNS], ...dataset.answers.map(writeRow)];
  const text = stringify(rows, { record_delimiter: "\n", quoted_match: NEEDS_QUOTES });
  const halves = text.match(LONE_SURROGATES)?.length ?? 0;
  const losses = lossesOf(dataset);
  if (halves === 0) return { output: text, losses };
  const message = `${halves === 1 ? "1 half" : `${halves} halves`} of a character, which no file can hold, became U+FFFD.`;
  const loss: Loss = { code: "csv/half-character", message, count: halves };
  return { output: text.replace(LONE_SURROGATES, "\ufffd"), losses: [...losses, loss] };
}

// The writer quotes for its own line break only; the reader ends a row at any.
const NEEDS_QUOTES = /[\r\n]/;
const LONE_SURROGATES = /\p{Surrogate}/gu;

function lossesOf({ formatVersion: _, answers: __, ...others }: Dataset): Loss[] {
  return Object.entries(others)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]): Loss => {
      if (!Array.isArray(value)) {
        return { code: "csv/field-left-out", message: `A table of answers cannot hold \`${name}\`.`, count: 1 };
      }
      const message = `A table of answers cannot hold \`${name}\`; ${countOf(value.length)} left out.`;
      return { code: "csv/collection-left-out", message, count: value.length };
    });
}

function countOf(count: number): string {
  return count === 1 ? "1 record was" : `${count} records were`;
}
