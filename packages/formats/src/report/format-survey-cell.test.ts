import { expect, test } from "vitest";
import { formatSurveyCell } from "./format-survey-cell.ts";

const shown = {
  kind: "shown",
  region: "r",
  name: "R",
  n: 1,
  N: 1,
  unknown: 0,
  notApplicable: 0,
  share: 1,
  bounds: [1, 1],
  words: "one State",
  reporting: { n: 1, of: 1, text: "1 of the 1 reporting State" },
} as const;

test("prints the word with n, N and the unknowns, and why a cell is suppressed", () => {
  expect(formatSurveyCell(shown)).toBe("one State (1 of 1 State; 0 unknown)");
  expect(formatSurveyCell({ ...shown, n: 0, N: 8, unknown: 2, notApplicable: 1, words: "none to some" })).toBe(
    "none to some (0 of 8 States; 2 unknown, 1 not applicable)",
  );
  const why = "The survey covers no State there.";
  expect(formatSurveyCell({ kind: "suppressed", region: "r", name: "R", because: "no-states", why })).toBe(
    "Suppressed. The survey covers no State there.",
  );
});
