import type { Answer, Methodology } from "@stocktake/model";
import { monthsAfter } from "@stocktake/model/define";
import type { PlanLeaf } from "../plan/plan.ts";
import { STRENGTHS } from "./matrix.ts";

/** Why an answer does not speak for its cell. */
export type PassedOver =
  | "later"
  | "withdrawn"
  | "stale"
  | "duplicate"
  | "outside-precedence"
  | "lower-precedence"
  | "superseded"
  | "adjudicated"
  | "yields-to-rating";

/** What decides which answers are considered at all. */
export interface Standing {
  readonly asOf: string;
  /** By basis, then by the code of the strength: the place in the precedence; 0 is the highest. */
  readonly placesOf: ReadonlyMap<string, readonly (number | undefined)[]>;
  /** Answers to a criterion dated before this day are stale; by place of the leaf. */
  readonly staleBefore: readonly (string | undefined)[];
}

/** Prepares the questions asked of every answer. */
export function standingOf(precedence: Methodology["precedence"], leaves: readonly PlanLeaf[], asOf: string): Standing {
  const placeOfEntry = new Map<string, number>();
  precedence.forEach((group, place) => {
    for (const entry of group) if (!placeOfEntry.has(entry)) placeOfEntry.set(entry, place);
  });
  const placesOf = new Map<string, readonly (number | undefined)[]>();
  for (const entry of placeOfEntry.keys()) {
    const [basis = ""] = entry.split("/");
    // A basis named with a strength goes before the basis alone.
    const places = STRENGTHS.map((strength) => placeOfEntry.get(`${basis}/${strength}`) ?? placeOfEntry.get(basis));
    placesOf.set(basis, places);
  }
  const staleBefore = leaves.map(({ validityMonths }) =>
    validityMonths === undefined ? undefined : monthsAfter(asOf, -validityMonths),
  );
  return { asOf, placesOf, staleBefore };
}

/** The place of an answer in the precedence, or why it is not considered. */
export function placeOf(
  answer: Answer,
  leaf: number,
  { asOf, placesOf, staleBefore }: Standing,
): number | "later" | "withdrawn" | "stale" | "outside-precedence" {
  if (answer.date > asOf) return "later";
  if (answer.withdrawn !== undefined && answer.withdrawn <= asOf) return "withdrawn";
  const limit = staleBefore[leaf];
  if (limit !== undefined && answer.date < limit) return "stale";
  return placesOf.get(answer.basis)?.[STRENGTHS.indexOf(answer.strength)] ?? "outside-precedence";
}
