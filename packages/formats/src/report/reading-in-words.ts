import type { AnswerNote, Conversion, Reading, UnknownKind } from "@stocktake/scoring";
import { formatNumber } from "./format-number.ts";
import { phrase } from "./outline.ts";

/** Why a cell is not known. */
export const UNKNOWN_IN_WORDS: Readonly<Record<UnknownKind, string>> = {
  unanswered: "not answered",
  "not-assessed": "not assessed",
  "no-information": "no information found",
  inconclusive: "inconclusive",
  withheld: "withheld",
  stale: "answer too old",
  unreadable: "not readable under the methodology",
  "no-spread": "no spread in the population",
};

const PASSED_OVER_IN_WORDS: Readonly<Record<NonNullable<AnswerNote["passedOver"]>, string>> = {
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

/** What a cell was read as, as text. */
export function readingInWords(reading: Reading): string {
  switch (reading.kind) {
    case "level":
      return `level ${reading.level}`;
    case "measured":
      return `${formatNumber(reading.value)} ${reading.unit}`;
    case "disputed": {
      const { worst, best, taken } = reading;
      const between =
        worst === undefined || best === undefined
          ? "disputed: a rating stands against not applicable"
          : `disputed between ${plain(worst)} and ${plain(best)}`;
      return `${between}, ${taken === undefined ? "counted as unknown" : `taken as ${plain(taken)}`}`;
    }
    case "not-applicable":
      return `not applicable: ${reading.reason}`;
    case "unknown":
      return `unknown: ${UNKNOWN_IN_WORDS[reading.why]}`;
  }
}

/** How a reading became a number, as text. */
export function conversionInWords(conversion: Conversion): string {
  if (conversion.use === "level-map") {
    const levels = Object.entries(conversion.levels).map(([level, value]) => `${level} counts ${formatNumber(value)}`);
    return levels.join(", ");
  }
  const { direction, to } = conversion;
  const target = `${direction.replaceAll("-", " ")}, onto ${formatNumber(to.worst)} to ${formatNumber(to.best)}`;
  if (conversion.use === "goalposts") {
    const { scale, low, high, caps } = conversion;
    const capped = {
      both: "capped at both posts",
      low: "capped at the low post",
      high: "capped at the high post",
      none: "",
    };
    const posts = `between the goalposts ${formatNumber(low)} and ${formatNumber(high)}`;
    return phrase(", ", posts, scale === "logarithmic" && "logarithmic", capped[caps], target);
  }
  const { population } = conversion;
  const ends = population
    ? `between the least and the greatest of the population, ${formatNumber(population.least)} and ${formatNumber(population.greatest)}`
    : "between the least and the greatest of the population, which are equal";
  return phrase(", ", ends, target);
}

/** One answer, as text, with the reason where it does not speak. */
export function answerInWords(note: AnswerNote): string {
  const { assessment, date, rater, basis, strength, says, citations, passedOver } = note;
  const cited = citations.map(({ evidence, pin }) => `${evidence} (${pin})`).join(", ");
  return phrase(
    "; ",
    `${says}, by ${rater} in ${assessment} on ${date}, ${basis}, ${strength}`,
    cited === "" ? "cites nothing" : `cites ${cited}`,
    passedOver && PASSED_OVER_IN_WORDS[passedOver],
  );
}

function plain(value: string | number): string {
  return typeof value === "number" ? formatNumber(value) : value;
}
