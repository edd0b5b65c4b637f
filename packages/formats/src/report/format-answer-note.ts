import type { AnswerNote, PassedOver } from "@stocktake/scoring";
import { phrase } from "./outline.ts";

const PASSED_OVER_IN_WORDS: Readonly<Record<PassedOver, string>> = {
  later: "dated later than the day of the explanation",
  withdrawn: "withdrawn",
  stale: "older than the criterion allows",
  duplicate: "another answer has the same identity",
  "outside-precedence": "the methodology gives its basis no place",
  "lower-precedence": "answers of a basis that goes before it speak",
  superseded: "a newer answer of the same rater replaces it",
  adjudicated: "settled by the adjudication",
  "yields-to-rating": "not knowing gives way to a rating",
};

/**
 * Why an answer does not speak for its cell.
 *
 * @example
 * formatPassedOver("superseded"); // => "a newer answer of the same rater replaces it"
 */
export function formatPassedOver(why: PassedOver): string {
  return PASSED_OVER_IN_WORDS[why];
}

/**
 * One answer and what it cites, with the reason where it does not speak.
 *
 * @example
 * const by = { assessment: "a-1", date: "2026-03-01", rater: "r-1", basis: "visit", strength: "asserted" };
 * formatAnswerNote({ ...by, says: "full", citations: [{ evidence: "law-1", pin: "art. 3" }] });
 * // => "full, by r-1 in a-1 on 2026-03-01, visit, asserted; cites law-1 (art. 3)"
 */
export function formatAnswerNote(note: AnswerNote): string {
  const { assessment, date, rater, basis, strength, says, citations, passedOver } = note;
  const cited = citations.map(({ evidence, pin }) => `${evidence} (${pin})`).join(", ");
  return phrase(
    "; ",
    `${says}, by ${rater} in ${assessment} on ${date}, ${basis}, ${strength}`,
    cited === "" ? "cites nothing" : `cites ${cited}`,
    passedOver && formatPassedOver(passedOver),
  );
}
