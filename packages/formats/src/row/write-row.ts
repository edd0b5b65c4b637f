import type { Answer } from "@stocktake/model";
import { ANSWER_COLUMNS, RATING_KEYS } from "./answer-columns.ts";
import { citationsToCell } from "./citations-cell.ts";
import { guardFormula } from "./formula-guard.ts";
import { numberToCell } from "./number-cell.ts";

/** The cells of an answer, in the order of {@link ANSWER_COLUMNS}. Texts are guarded, numbers stay numbers. */
export function writeRow(answer: Answer): string[] {
  const rating: Readonly<Record<string, string | number | undefined>> = answer.rating;
  return ANSWER_COLUMNS.map((column) => {
    if (column === "citations")
      return answer.citations === undefined ? "" : guardFormula(citationsToCell(answer.citations));
    if (column === "rating") return answer.rating.kind;
    const value = Object.hasOwn(RATING_KEYS, column)
      ? rating[RATING_KEYS[column as keyof typeof RATING_KEYS]]
      : answer[column as keyof Omit<Answer, "rating" | "citations">];
    if (value === undefined) return "";
    return typeof value === "number" ? numberToCell(value) : guardFormula(value);
  });
}
