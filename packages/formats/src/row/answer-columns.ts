import type { Path } from "@stocktake/model";

/** The columns of a table with one row for each answer, in the order in which they are written. */
export const ANSWER_COLUMNS = [
  "assessment",
  "entity",
  "criterion",
  "date",
  "rater",
  "basis",
  "strength",
  "rating",
  "level",
  "confidence",
  "value",
  "unit",
  "standard-error",
  "reason",
  "ground",
  "reviewer",
  "citations",
  "uncited",
  "withdrawn",
] as const;

export type AnswerColumn = (typeof ANSWER_COLUMNS)[number];

/** The columns that every table of answers has: what identifies an answer, how it is supported, what kind it is. */
export const NEEDED_COLUMNS: readonly AnswerColumn[] = ANSWER_COLUMNS.slice(0, ANSWER_COLUMNS.indexOf("level"));

/** The columns that hold numbers. */
export const NUMBER_COLUMNS = ["confidence", "value", "standard-error"] as const;

/** The key of an answer or of its rating that a column holds. */
export type AnswerKey = Exclude<AnswerColumn, "standard-error"> | "standardError";

/** The columns that hold parts of the rating, with the key of each; `rating` itself holds its kind. */
export const RATING_KEYS = {
  level: "level",
  confidence: "confidence",
  value: "value",
  unit: "unit",
  "standard-error": "standardError",
  reason: "reason",
  ground: "ground",
  reviewer: "reviewer",
} as const satisfies Partial<Record<AnswerColumn, AnswerKey>>;

const COLUMN_OF_RATING_KEY = new Map<string | number | undefined, AnswerColumn>(
  Object.entries(RATING_KEYS).map(([column, key]) => [key, column as AnswerColumn]),
);

const COLUMN_OF_ANSWER_KEY = new Map<string | number | undefined, AnswerColumn>(
  ANSWER_COLUMNS.filter((column) => !Object.hasOwn(RATING_KEYS, column)).map((column) => [column, column]),
);

/**
 * The column that holds the value at a path within an answer.
 *
 * @example
 * columnAt(["rating", "standardError"]); // => "standard-error"
 * columnAt(["citations", 0, "pin"]); // => "citations"
 */
export function columnAt([first, second]: Path): AnswerColumn | undefined {
  return (first === "rating" ? COLUMN_OF_RATING_KEY.get(second) : undefined) ?? COLUMN_OF_ANSWER_KEY.get(first);
}
