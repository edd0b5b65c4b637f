import { formatUnknownKind } from "stocktake";
import type { Question, Standing } from "../store/scored-records.ts";

/** What was clicked, as one word. */
export const ASKED: Readonly<Record<Question["about"]["kind"], string>> = {
  value: "value",
  range: "range",
  coverage: "coverage",
  total: "count",
  standing: "count",
};

/** A line of the counts, as a label. */
export function standingInWords(standing: Standing): string {
  switch (standing.kind) {
    case "level":
      return `level ${standing.level}`;
    case "unknown":
      return `unknown: ${formatUnknownKind(standing.why)}`;
    case "not-applicable":
      return "not applicable";
    default:
      return standing.kind;
  }
}
