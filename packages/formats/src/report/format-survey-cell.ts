import type { SurveyCell } from "@stocktake/scoring";

/**
 * A cell of a survey in a line: the word with the counts and the unknowns behind it, never without them; or why it is
 * suppressed.
 *
 * @example
 * formatSurveyCell({ kind: "shown", region: "r", name: "R", n: 5, N: 8, unknown: 1, notApplicable: 2, share: 0.625, bounds: [0.625, 0.75], words: "most", reporting: { n: 5, of: 7, text: "5 of the 7 reporting States" } }); // => "most (5 of 8 States; 1 unknown, 2 not applicable)"
 */
export function formatSurveyCell(cell: SurveyCell): string {
  if (cell.kind === "suppressed") return `Suppressed. ${cell.why}`;
  const { words, n, N, unknown, notApplicable } = cell;
  const outside = notApplicable === 0 ? "" : `, ${notApplicable} not applicable`;
  return `${words} (${n} of ${N} ${N === 1 ? "State" : "States"}; ${unknown} unknown${outside})`;
}
