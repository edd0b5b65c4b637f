import type { Adjudication, Answer, Rating } from "@stocktake/model";

/** The unit of every measured criterion in a test. */
export const UNIT = "points";

/** A rating in short: a level, a number, `n/a`, or a kind of not knowing. */
export type Says = string | number | Rating;

const NOT_KNOWING = new Set(["not-assessed", "no-information", "inconclusive", "withheld"]);

/** Spells a short rating out. */
export function ratingOf(says: Says): Rating {
  if (typeof says === "object") return says;
  if (typeof says === "number") return { kind: "measured", value: says, unit: UNIT };
  if (says === "n/a") return { kind: "not-applicable", reason: "There is no coast." };
  return NOT_KNOWING.has(says) ? ({ kind: says } as Rating) : { kind: "level", level: says };
}

/** An answer about the State `QMA`, of a visit in January 2026 unless said otherwise. */
export function answerOf(criterion: string, says: Says, otherwise: Partial<Answer> = {}): Answer {
  return {
    assessment: "round-1",
    entity: "QMA",
    criterion,
    date: "2026-01-15",
    rater: "r1",
    basis: "visit",
    strength: "asserted",
    rating: ratingOf(says),
    ...otherwise,
  };
}

/** An adjudication about the State `QMA`. */
export function adjudicationOf(
  criterion: string,
  says: Says,
  otherwise: Partial<Adjudication> & { readonly date: string },
): Adjudication {
  return {
    id: `adjudication-${otherwise.date}`,
    entity: "QMA",
    criterion,
    by: "chair",
    rating: ratingOf(says),
    rationale: "The two raters read the same article differently.",
    ...otherwise,
  };
}
