import type { Rating } from "../entity/assessment.ts";

type RatingOf<Kind extends Rating["kind"]> = Extract<Rating, { readonly kind: Kind }>;

/**
 * A level, with how sure the rater is where that matters.
 *
 * @example
 * rated("partial"); // => { kind: "level", level: "partial" }
 * rated("partial", 0.8); // => { kind: "level", level: "partial", confidence: 0.8 }
 */
export function rated(level: string, confidence?: number): RatingOf<"level"> {
  return { kind: "level", level, ...(confidence === undefined ? {} : { confidence }) };
}

/**
 * A measured value in a unit.
 *
 * @example
 * measured(12, "percent"); // => { kind: "measured", value: 12, unit: "percent" }
 */
export function measured(value: number, unit: string): RatingOf<"measured"> {
  return { kind: "measured", value, unit };
}

/**
 * One of the four kinds of not knowing; nobody looked, unless said otherwise.
 *
 * @example
 * unknown(); // => { kind: "not-assessed" }
 * unknown("withheld"); // => { kind: "withheld" }
 */
export function unknown<Kind extends "not-assessed" | "no-information" | "inconclusive" | "withheld" = "not-assessed">(
  kind: Kind = "not-assessed" as Kind,
): { readonly kind: Kind } {
  return { kind };
}
