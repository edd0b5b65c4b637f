/** A column of a table for people. */
export interface Column {
  readonly name: string;
  /** Where the cells stand; numbers read best on the right. Left unless said. */
  readonly align?: "left" | "right";
}

/** A table for people, ready for {@link toMarkdown} and {@link formatTable}. */
export interface Table {
  readonly kind: "table";
  readonly title?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What stands below the table. */
  readonly note?: string;
}
