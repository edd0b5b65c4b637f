import type { Diagnostic } from "@stocktake/model";
import { defineFinding } from "@stocktake/model/diagnostic";
import { type AnswerColumn, NUMBER_COLUMNS, RATING_KEYS } from "./answer-columns.ts";
import type { CellFinding } from "./cell-finding.ts";
import { citationsFromCell } from "./citations-cell.ts";
import { unguardFormula } from "./formula-guard.ts";
import { describeNumber, numberFromCell } from "./number-cell.ts";
import type { Header } from "./read-header.ts";

const raggedRow = defineFinding({
  code: "file/ragged-row",
  severity: "error",
  message:
    "The row has {cells} cells where the header has {columns}. Cells that are missing were read as blank, and what stands beyond the header was left out.",
  hint: "Write one cell for each column, blank ones too, and put a cell that holds the delimiter in double quotes.",
});

const unnamedColumn = defineFinding({
  code: "file/unnamed-column",
  severity: "warning",
  message: "The cell holds `{text}` in a column without a name; it was left out.",
  hint: "Name the column, or remove it.",
});

const emptyRows = defineFinding({
  code: "file/empty-row",
  severity: "info",
  message: "{rows} of the rows hold only blank cells; they were left out.",
  hint: "Remove them.",
});

/** What the rows of a table hold. */
export interface RowContent {
  readonly answers: readonly unknown[];
  /** The indexes of the records that gave no answer, in order; the header is record 0. */
  readonly leftOut: readonly number[];
  readonly findings: readonly CellFinding[];
}

type Loose = Record<string, unknown>;

const NUMBERS: ReadonlySet<AnswerColumn> = new Set(NUMBER_COLUMNS);
const KEY_OF_PART: ReadonlyMap<AnswerColumn, string> = new Map(
  Object.entries({ rating: "kind", ...RATING_KEYS }) as [AnswerColumn, string][],
);
const PARTS: ReadonlySet<AnswerColumn> = new Set([...KEY_OF_PART.keys(), "citations"]);

/**
 * Turns records into answers. A cell that does not hold what its column asks for stays in its answer as it is written,
 * for `parseDataset` to refuse. A blank cell is a field left out; `NA` is a text as any other.
 */
export function readRows(records: readonly (readonly string[])[], header: Header): RowContent {
  const answers: unknown[] = [];
  const leftOut: number[] = [];
  const findings: CellFinding[] = [];
  const plain = [...header.cells].filter(([column]) => !PARTS.has(column));
  const parts = [...header.cells].flatMap(([column, cell]) => {
    const key = KEY_OF_PART.get(column);
    return key === undefined ? [] : [{ column, cell, key, isNumber: NUMBERS.has(column) }];
  });
  const citations = header.cells.get("citations") ?? -1;

  for (let record = 1; record < records.length; record++) {
    const cells = records[record]!;
    if (cells.every(isBlank)) {
      leftOut.push(record);
      continue;
    }
    const pathTo = (...steps: string[]) => ["answers", answers.length, ...steps];
    const answer: Loose = {};
    for (const [column, at] of plain) {
      const cell = cells[at];
      if (cell !== undefined && cell !== "") answer[column] = unguardFormula(cell);
    }
    const rating: Loose = {};
    for (const { column, cell: at, key, isNumber } of parts) {
      const cell = cells[at];
      if (cell === undefined || cell === "") continue;
      const text = unguardFormula(cell);
      rating[key] = isNumber ? numberFromCell(text) : text;
      if (isNumber && typeof rating[key] === "string") {
        findings.push({ finding: describeNumber(text, column, pathTo("rating", key)), record, cell: at });
      }
    }
    answer.rating = rating;
    const cited = cells[citations];
    if (cited !== undefined && cited !== "") answer.citations = citationsFromCell(unguardFormula(cited));
    if (cells.length !== header.width || header.unnamed.length > 0) {
      for (const { finding, cell } of widthFindings(cells, header, pathTo())) findings.push({ finding, record, cell });
    }
    answers.push(answer);
  }
  if (leftOut.length > 0) {
    findings.push({ finding: emptyRows({ rows: leftOut.length }, []), record: leftOut[0]!, cell: 0 });
  }
  return { answers, leftOut, findings };
}

function isBlank(cell: string): boolean {
  return cell === "";
}

function* widthFindings(
  cells: readonly string[],
  header: Header,
  path: Diagnostic["path"],
): Iterable<{ readonly finding: Diagnostic; readonly cell: number }> {
  const isShort = [...header.cells.values()].some((cell) => cell >= cells.length);
  const beyond = cells.findIndex((cell, i) => i >= header.width && !isBlank(cell));
  if (isShort || beyond !== -1) {
    const params = { cells: cells.length, columns: header.width };
    yield { finding: raggedRow(params, path), cell: isShort ? 0 : beyond };
  }
  for (const cell of header.unnamed) {
    const text = cells[cell] ?? "";
    if (!isBlank(text)) yield { finding: unnamedColumn({ text }, path), cell };
  }
}
