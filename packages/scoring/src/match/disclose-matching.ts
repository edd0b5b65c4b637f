import type { AssistanceNeed } from "@stocktake/model";
import type { AssignmentPlan } from "./assignment-plan.ts";
import { compareText } from "./in-order.ts";
import type { MatchAudience } from "./match-options.ts";
import type { PlanComparison, PlanDifference } from "./matching.ts";

/**
 * Whether an audience may see a need that its State agreed to pass on. Without a word on sharing it goes to the
 * Committee. A State is shown its own needs and no other's.
 */
export function isOpenTo({ state, sharing }: AssistanceNeed, audience: MatchAudience): boolean {
  if (audience.as === "state") return audience.state === state;
  // A need that is open to its State alone counts as not agreed, so it does not come here.
  if (audience.as === "committee" || sharing === undefined) return audience.as === "committee";
  const { visibility, consent } = sharing;
  if (consent?.status !== "granted" || consent.covers === "part") return false;
  const isPublic = visibility === "public" && consent.upTo === "public";
  return isPublic || (audience.as === "platform" && PLATFORM.has(visibility) && consent.upTo !== undefined);
}

/** What may stand on the platform, if the consent reaches as far. */
const PLATFORM: ReadonlySet<string> = new Set(["platform", "public"]);

/** Leaves out of a plan what is about needs that may not be named, and counts it. */
export function disclosePlan(plan: AssignmentPlan, named: ReadonlySet<string>): AssignmentPlan {
  const placements = plan.placements.filter(({ need }) => named.has(need));
  return {
    ...plan,
    placements,
    unmatchedNeeds: plan.unmatchedNeeds.filter(({ need }) => named.has(need)),
    withheld: plan.placements.length - placements.length,
  };
}

/** Says where two plans differ, about needs that may be named; the others are counted. */
export function discloseComparison(
  greedy: AssignmentPlan,
  optimal: AssignmentPlan,
  named: ReadonlySet<string>,
): PlanComparison {
  const placed = { greedy: placementsByNeed(greedy), optimal: placementsByNeed(optimal) };
  const needs = [...new Set([...placed.greedy.keys(), ...placed.optimal.keys()])].sort(compareText);
  const differences = needs.flatMap((need): PlanDifference[] => {
    const [first, second] = [placed.greedy.get(need), placed.optimal.get(need)];
    if (first?.offer === second?.offer) return [];
    return [{ need, ...(first && { greedy: first }), ...(second && { optimal: second }) }];
  });
  const shown = differences.filter(({ need }) => named.has(need));
  return { gain: optimal.total - greedy.total, differences: shown, withheld: differences.length - shown.length };
}

function placementsByNeed({ placements }: AssignmentPlan) {
  return new Map(placements.map(({ need, offer, points }) => [need, { offer, points }]));
}
