import type { Criterion, Facet } from "@stocktake/model";
import type { Profile } from "./profile.ts";
import type { Round } from "./round.ts";

// Tenths of a level by which a subsection or a facet is usually ahead of or behind the State as a whole.
const AHEAD_BY_SECTION: Readonly<Record<string, number>> = {
  "I.1": 5,
  "I.3": 3,
  "I.4": 2,
  "I.5": -6,
  "I.6": 1,
  "I.7": -4,
  "I.8": -6,
  "I.9": 4,
  "II.1": -3,
  "II.2": -2,
  "II.6": 6,
  "II.7": -2,
  "II.8": 4,
  "II.10": -5,
  "III.1": -3,
  "III.3": 7,
  "III.4": -2,
  "S.1": -8,
  "S.2": -4,
};
const AHEAD_BY_FACET: Readonly<Record<Facet, number>> = { legislation: 5, institution: 2, practice: -3, safeguard: -5 };

/** Where a criterion stands behind all answers about it, 0 the lowest level and `top` the highest. */
export function heightOf({ standing, stream }: Profile, criterion: Criterion, top: number): number {
  const bySection = AHEAD_BY_SECTION[criterion.section ?? ""] ?? 0;
  const byFacet = criterion.facet === undefined ? 0 : AHEAD_BY_FACET[criterion.facet];
  return within(standing + bySection + byFacet + stream.near(9), top);
}

/** Where it stood in an earlier round: never higher, since the sample knows no relapse but a planted one. */
export function heightIn({ behind }: Round, height: number, stream: Profile["stream"]): number {
  return Math.max(0, Math.round((height * 10 - behind + stream.near(4)) / 10));
}

function within(tenths: number, top: number): number {
  return Math.min(top, Math.max(0, Math.round(tenths / 10)));
}
