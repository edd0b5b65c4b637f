/** One round of assessments: its name, and the days between which its desk reviews were written. */
export interface Round {
  readonly name: "2010" | "2018" | "2025";
  readonly from: string;
  /** How many days the reviews are spread over. */
  readonly days: number;
  readonly reviewed: string;
  readonly adopted: string;
  /** How many tenths of a level a State stood lower then. */
  readonly behind: number;
}

/** The three rounds of the sample. */
export const ROUNDS: readonly [Round, Round, Round] = [
  { name: "2010", from: "2009-02-02", days: 200, reviewed: "2009-10-12", adopted: "2009-12-03", behind: 9 },
  { name: "2018", from: "2017-09-04", days: 180, reviewed: "2018-04-09", adopted: "2018-06-21", behind: 4 },
  { name: "2025", from: "2025-01-10", days: 150, reviewed: "2026-02-10", adopted: "2026-03-20", behind: 0 },
];
