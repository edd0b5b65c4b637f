/** Something that a format could not hold, and that is missing from what was written. */
export interface Loss {
  /** Permanent and searchable, as `csv/collection-left-out`. */
  readonly code: string;
  /** What is missing, as a sentence. */
  readonly message: string;
  /** How many records or values are concerned. */
  readonly count: number;
}

/** What a writer made, and what it had to leave out. */
export interface Written {
  readonly output: string;
  readonly losses: readonly Loss[];
}
