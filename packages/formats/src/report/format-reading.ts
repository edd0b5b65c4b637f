import type { Reading, UnknownKind } from "@stocktake/scoring";
import { formatNumber } from "./format-number.ts";

const UNKNOWN_IN_WORDS: Readonly<Record<UnknownKind, string>> = {
  unanswered: "not answered",
  "not-assessed": "not assessed",
  "no-information": "no information found",
  inconclusive: "inconclusive",
  withheld: "withheld",
  stale: "answer too old",
  unreadable: "not readable under the methodology",
  "no-spread": "no spread in the population",
};

/**
 * Why a cell is not known.
 *
 * @example
 * formatUnknownKind("stale"); // => "answer too old"
 */
export function formatUnknownKind(kind: UnknownKind): string {
  return UNKNOWN_IN_WORDS[kind];
}

/**
 * What a cell was read as.
 *
 * @example
 * formatReading({ kind: "level", level: "partial" }); // => "level partial"
 * formatReading({ kind: "unknown", why: "withheld" }); // => "unknown: withheld"
 */
export function formatReading(reading: Reading): string {
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
      return `unknown: ${formatUnknownKind(reading.why)}`;
  }
}

function plain(value: string | number): string {
  return typeof value === "number" ? formatNumber(value) : value;
}
