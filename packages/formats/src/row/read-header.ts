import { defineFinding, nearestOf } from "@stocktake/model/diagnostic";
import { ANSWER_COLUMNS, type AnswerColumn, NEEDED_COLUMNS } from "./answer-columns.ts";
import type { CellFinding } from "./cell-finding.ts";

const missing = defineFinding({
  code: "file/missing-column",
  severity: "error",
  message: "The column `{column}` is missing, so no row was read.",
  hint: "Add a column named `{column}`.",
});

const doubled = defineFinding({
  code: "file/doubled-column",
  severity: "error",
  message: "The column `{column}` stands twice, as column {first} and as column {second}. Column {first} was read.",
  hint: "Keep one of them.",
});

const unknown = defineFinding({
  code: "file/unknown-column",
  severity: "warning",
  message: "The column `{column}` is not one of a table of answers; its cells were left out.",
  hint: "Did you mean {nearest}? Otherwise remove it.",
});

/** Which cell of a row holds what. */
export interface Header {
  /** The index of the cell for each column that the table has. */
  readonly cells: ReadonlyMap<AnswerColumn, number>;
  /** The indexes of columns without a name: their cells are expected to be blank. */
  readonly unnamed: readonly number[];
  readonly width: number;
  /** Whether every needed column is there. */
  readonly complete: boolean;
}

const COLUMNS: ReadonlySet<string> = new Set(ANSWER_COLUMNS);

/** Reads the first record of a table. */
export function readHeader(record: readonly string[]): {
  readonly header: Header;
  readonly findings: readonly CellFinding[];
} {
  const findings: CellFinding[] = [];
  const cells = new Map<AnswerColumn, number>();
  const unnamed: number[] = [];
  const names = record.map((text) => text.trim());
  const free = ANSWER_COLUMNS.filter((column) => !names.includes(column));
  names.forEach((name, cell) => {
    if (name === "") unnamed.push(cell);
    else if (!isColumn(name))
      findings.push({ finding: unknown({ column: name, nearest: nearestColumn(name, free) }, []), record: 0, cell });
    else if (!cells.has(name)) cells.set(name, cell);
    else {
      const params = { column: name, first: cells.get(name)! + 1, second: cell + 1 };
      findings.push({ finding: doubled(params, []), record: 0, cell });
    }
  });
  const absent = NEEDED_COLUMNS.filter((column) => !cells.has(column));
  for (const column of absent) findings.push({ finding: missing({ column }, []), record: 0, cell: 0 });
  return { header: { cells, unnamed, width: record.length, complete: absent.length === 0 }, findings };
}

/** Whether a header's text names a column of a table of answers. */
export function isColumn(name: string): name is AnswerColumn {
  return COLUMNS.has(name);
}

function nearestColumn(name: string, free: readonly AnswerColumn[]): string {
  const nearest = nearestOf(name, free);
  return nearest === undefined ? `one of ${free.join(", ")}` : `\`${nearest}\``;
}
