import { matchNeeds } from "../match/match-needs.ts";
import type { MatchOptions, MatchRecords } from "../match/match-options.ts";
import type { Matching } from "../match/matching.ts";
import { DONORS } from "./assistance-of.ts";

/** Matches as of 2026-06-30 what a test gives; donors are those of the tests. */
export function matchOf(records: Partial<MatchRecords>, options: Partial<MatchOptions> = {}): Matching {
  return matchNeeds({ needs: [], offers: [], donors: DONORS, ...records }, { asOf: "2026-06-30", ...options });
}

/** The optimal plan, which every case of a test has. */
export function optimalOf({ optimal }: Matching) {
  if (optimal?.kind !== "planned") throw new Error("There is no optimal plan.");
  return optimal;
}
