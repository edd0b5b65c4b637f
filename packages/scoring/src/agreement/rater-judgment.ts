import type { Basis, Criterion, Instrument, Rating } from "@stocktake/model";
import type { DisputedRating } from "./rater-agreement.ts";

/** What one rater says of one cell. */
export interface RaterJudgment extends DisputedRating {
  /** A place on the scale or a measured value; `undefined` for not applicable, which is no rating. */
  readonly position: number | undefined;
}

/** One cell and what raters say of it, by rater. */
export interface RatedCell {
  readonly entity: string;
  readonly criterion: string;
  readonly judgments: readonly RaterJudgment[];
}

/** Reads ratings of a criterion: where one stands, or `undefined` where it cannot be read. */
export type Reader = (rating: Rating & { readonly kind: "level" | "measured" }) => number | undefined;

/** How the ratings of a criterion are read: by its scale, or by its unit and domain. */
export function readerOf({ response }: Criterion, { scales }: Instrument): Reader {
  if (response.kind === "measured") {
    const { least = Number.NEGATIVE_INFINITY, greatest = Number.POSITIVE_INFINITY } = response.domain ?? {};
    return (rating) => {
      if (rating.kind !== "measured" || rating.unit !== response.unit || !Number.isFinite(rating.value))
        return undefined;
      return rating.value < least || rating.value > greatest ? undefined : rating.value;
    };
  }
  const levels = scales.find(({ id }) => id === response.scale)?.levels ?? [];
  const placeOf = new Map(levels.map(({ id }, place) => [id as string, place]));
  return (rating) => (rating.kind === "level" ? placeOf.get(rating.level) : undefined);
}

/** Whether a rating is a judgment of the cell, and not a kind of not knowing. */
export function isJudgment(rating: Rating): rating is DisputedRating["rating"] {
  return rating.kind === "level" || rating.kind === "measured" || rating.kind === "not-applicable";
}

/** Whether answers on this basis are asked for; all are where none is named. */
export function isAskedFor(basis: Basis, bases: readonly Basis[] | undefined): boolean {
  return bases === undefined || bases.includes(basis);
}
