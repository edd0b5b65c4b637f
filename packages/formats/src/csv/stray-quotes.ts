import { defineFinding } from "@stocktake/model/diagnostic";
import type { CellFinding } from "../row/cell-finding.ts";
import type { CellIndex } from "./csv-sources.ts";

const textAfterQuote = defineFinding({
  code: "file/text-after-quote",
  severity: "error",
  message: "The cell goes on after its closing quote; it was read with its quotes.",
  hint: "A quote within a quoted cell is written twice.",
});

/** The cells with text after their closing quote. */
export function strayQuotesIn(records: readonly (readonly string[])[], index: CellIndex): CellFinding[] {
  const findings: CellFinding[] = [];
  records.forEach((cells, record) => {
    // Such a cell is read with its opening quote; so is one that begins with a doubled quote, which only the text tells.
    if (!cells.some((cell) => cell.charCodeAt(0) === 34)) return;
    for (const cell of index.rowOf(record).stray) findings.push({ finding: textAfterQuote({}, []), record, cell });
  });
  return findings;
}
