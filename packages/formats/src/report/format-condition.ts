import type { AnsweredCondition, ConditionAnswer } from "@stocktake/scoring";
import { phrase } from "./outline.ts";

const ANSWER_IN_WORDS: Readonly<Record<ConditionAnswer, string>> = {
  holds: "holds",
  "does-not-hold": "does not hold",
  undecided: "is undecided",
};

/**
 * Whether a condition holds.
 *
 * @example
 * formatConditionAnswer("undecided"); // => "is undecided"
 */
export function formatConditionAnswer(answer: ConditionAnswer): string {
  return ANSWER_IN_WORDS[answer];
}

/**
 * A condition with the counts that decide it.
 *
 * @example
 * const found = { counted: ["R.3"], open: ["R.5"], notApplicable: [], least: 1, greatest: 2, of: 40 };
 * formatCondition({ use: "count", levels: ["NC", "PC"], atLeast: 2, answer: "undecided", ...found });
 * // => "1 to 2 of 40 at NC or PC, at least 2 asked: is undecided (open: R.5)"
 */
export function formatCondition(condition: AnsweredCondition): string {
  if (condition.use !== "count") {
    const parts = condition.of.map(formatCondition);
    return parts.length === 1 ? parts[0]! : `${condition.use === "any" ? "any of" : "all of"} [${parts.join(" | ")}]`;
  }
  const { least, greatest, of, levels, atLeast, answer, open, notApplicable } = condition;
  const count = least === greatest ? String(least) : `${least} to ${greatest}`;
  const aside = phrase(
    "; ",
    open.length > 0 && `open: ${open.join(", ")}`,
    notApplicable.length > 0 && `not applicable: ${notApplicable.join(", ")}`,
  );
  const said = `${count} of ${of} at ${levels.join(" or ")}, at least ${atLeast} asked: ${formatConditionAnswer(answer)}`;
  return aside === "" ? said : `${said} (${aside})`;
}
