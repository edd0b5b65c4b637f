import type { Position } from "@stocktake/model";
import type { PositionAt } from "../source/line-index.ts";
import type { Delimiter } from "./detect-delimiter.ts";
import { isLineBreak, type RowScan, scanRow } from "./scan-row.ts";

/** Where records and their cells stand. */
export interface CellIndex {
  /** The row of a record; the header is record 0. */
  rowOf(record: number): RowScan;
  /** The place of a cell of a record; of the row when it has no such cell. */
  placeOf(record: number, cell: number): Position;
}

/** The beginnings of the records are gathered when the first place is asked for. */
export function cellIndexOf(
  text: string,
  delimiter: Delimiter,
  positionAt: PositionAt,
  leftOut: { readonly start: number; readonly end: number } | undefined,
): CellIndex {
  let starts: readonly number[] | undefined;
  // Findings come row by row, and a hostile row has many.
  let latest: { readonly record: number; readonly row: RowScan } | undefined;
  const rowOf = (record: number) => {
    starts ??= recordStartsIn(text, delimiter, leftOut);
    if (latest?.record !== record) latest = { record, row: scanRow(text, starts[record] ?? 0, delimiter) };
    return latest.row;
  };
  return {
    rowOf,
    placeOf: (record, cell) => {
      const { cells } = rowOf(record);
      return positionAt(cells[cell] ?? cells[0] ?? 0);
    },
  };
}

function recordStartsIn(
  text: string,
  delimiter: Delimiter,
  leftOut: { readonly start: number; readonly end: number } | undefined,
): readonly number[] {
  const starts: number[] = [];
  for (let start = 0; start < text.length; ) {
    if (start === leftOut?.start) start = leftOut.end;
    else if (isLineBreak(text.charCodeAt(start))) start++;
    else {
      starts.push(start);
      start = scanRow(text, start, delimiter).next;
    }
  }
  return starts;
}
