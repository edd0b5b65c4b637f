import type { Diagnostic } from "@stocktake/model";

/** A finding about a cell of a table. The kind of file decides how the place is written down. */
export interface CellFinding {
  readonly finding: Diagnostic;
  /** 0 is the header. */
  readonly record: number;
  readonly cell: number;
}
