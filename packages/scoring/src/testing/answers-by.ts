import type { Answer, Criterion, Instrument } from "@stocktake/model";
import { answerOf, type Says } from "./answer-of.ts";
import { instrumentOf } from "./case-of.ts";

/** What raters say, by rater and then by cell: an entity and a criterion with a space between them. */
export type SaysBy = Readonly<Record<string, Readonly<Record<string, Says>>>>;

/** The answers of several raters, desk reviews unless said otherwise. */
export function answersBy(says: SaysBy, otherwise: Partial<Answer> = {}): readonly Answer[] {
  return Object.entries(says).flatMap(([rater, cells]) =>
    Object.entries(cells).map(([cell, rating]) => {
      const [entity, criterion] = cell.split(" ") as [string, string];
      return answerOf(criterion, rating, { entity, rater, basis: "desk-review", ...otherwise });
    }),
  );
}

/** An instrument with these criteria, on the five-level scale unless said otherwise. */
export function instrumentWith(criteria: Readonly<Record<string, Partial<Criterion>>>): Instrument {
  return instrumentOf({ root: { node: "all", aggregate: { use: "none" } }, criteria });
}
