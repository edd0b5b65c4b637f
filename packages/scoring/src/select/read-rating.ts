import type { Rating } from "@stocktake/model";
import type { PlanLeaf } from "../plan/plan.ts";
import { codeOf, KNOWN, NOT_APPLICABLE } from "./matrix.ts";

/** A rating as a code and, where it is known, a reading: a place on the scale, or a measured value. */
export interface RatingRead {
  readonly kind: number;
  readonly reading: number;
}

const UNREADABLE = codeOf("unreadable");

/** Reads a rating as an answer to a leaf; the reading of what is not known is 0. */
export function readRating(rating: Rating, leaf: PlanLeaf): RatingRead {
  const reading = readingOf(rating, leaf);
  return { kind: kindOf(rating, reading), reading: Number.isNaN(reading) ? 0 : reading };
}

/**
 * The reading of a rating; `NaN` where it has none. A level the scale lacks, another unit, no finite number or one
 * outside the criterion's domain cannot be read.
 */
export function readingOf(rating: Rating, { conversion }: PlanLeaf): number {
  if (rating.kind === "level") {
    const place = conversion.use === "level-map" ? conversion.levels.indexOf(rating.level) : -1;
    return place === -1 ? Number.NaN : place;
  }
  if (rating.kind !== "measured" || conversion.use !== "measured" || rating.unit !== conversion.unit) return Number.NaN;
  return isWithin(rating.value, conversion.domain) ? rating.value : Number.NaN;
}

/** The code of a rating whose reading is this one. */
export function kindOf(rating: Rating, reading: number): number {
  if (!Number.isNaN(reading)) return KNOWN;
  switch (rating.kind) {
    case "level":
    case "measured":
      return UNREADABLE;
    case "not-applicable":
      return NOT_APPLICABLE;
    default:
      return codeOf(rating.kind);
  }
}

function isWithin(value: number, domain: { readonly least?: number; readonly greatest?: number }): boolean {
  const { least = Number.NEGATIVE_INFINITY, greatest = Number.POSITIVE_INFINITY } = domain;
  return Number.isFinite(value) && value >= least && value <= greatest;
}

/** Whether the greater of two readings is the worse one. */
export function greaterIsWorse({ conversion }: PlanLeaf): boolean {
  return conversion.use === "measured" && conversion.normalizer.direction === "lower-is-better";
}
