import type { Rating } from "@stocktake/model";
import type { PlanLeaf } from "../plan/plan.ts";
import { codeOf, KNOWN, NOT_APPLICABLE } from "./matrix.ts";

/** A rating as a code and, where it is known, a reading: a place on the scale, or a measured value. */
export interface RatingRead {
  readonly kind: number;
  readonly reading: number;
}

const UNREADABLE: RatingRead = { kind: codeOf("unreadable"), reading: 0 };

/**
 * Reads a rating as an answer to a leaf. A level the scale lacks, another unit, no finite number or one outside the
 * criterion's domain is unreadable.
 */
export function readRating(rating: Rating, { conversion }: PlanLeaf): RatingRead {
  switch (rating.kind) {
    case "level": {
      if (conversion.use !== "level-map") return UNREADABLE;
      const reading = conversion.levels.indexOf(rating.level);
      return reading === -1 ? UNREADABLE : { kind: KNOWN, reading };
    }
    case "measured":
      if (
        conversion.use !== "measured" ||
        rating.unit !== conversion.unit ||
        !isWithin(rating.value, conversion.domain)
      )
        return UNREADABLE;
      return { kind: KNOWN, reading: rating.value };
    case "not-applicable":
      return { kind: NOT_APPLICABLE, reading: 0 };
    default:
      return { kind: codeOf(rating.kind), reading: 0 };
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
