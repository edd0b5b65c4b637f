import type { AssistanceNeed } from "@stocktake/model";
import { StocktakeError } from "@stocktake/model/diagnostic";
import { agreementOn } from "./agreement.ts";
import { assignGreedily } from "./assign-greedily.ts";
import { assignOptimally } from "./assign-optimally.ts";
import type { AssignmentProblem } from "./assignment.ts";
import { planOf } from "./assignment-plan.ts";
import { discloseComparison, disclosePlan, isOpenTo } from "./disclose-matching.ts";
import type { FailingFilter } from "./filters.ts";
import { failingFilters } from "./filters.ts";
import { byId, compareText } from "./in-order.ts";
import { type MatchCase, matchCaseOf } from "./match-case.ts";
import type { MatchOptions, MatchRecords } from "./match-options.ts";
import type { Matching } from "./matching.ts";
import { capacityOf, type OfferCapacity } from "./offer-capacity.ts";
import { overlapsOf } from "./overlaps.ts";
import type { MatchPair } from "./pair.ts";
import { reasonsOf } from "./reasons.ts";
import type { UnmatchedNeed } from "./why-unmatched.ts";

/**
 * Sets every need beside every offer: what keeps the two apart, or why they suit each other; and makes assignments that
 * keep to what each offer has left.
 *
 * A pair may be matched only where every filter certainly holds: the State's agreement, the donor and the themes of the
 * offer, region, period and language, and that the need is neither served nor with that donor already. What the record
 * does not say is `undecided` and keeps them apart too. The points of a pair are the sum over its reasons, which are
 * those of S/2010/569, ¶16, and the need's priority. The greedy plan takes pairs in the order of points; the optimal one
 * has the greatest sum there is (Kuhn, 1955, the assignment problem; here with capacities, by a linear program). Every
 * need and offer left over says why.
 *
 * A need that its State has not agreed to pass on stands beside no offer and no donor. It is named only in a result for
 * that State, and counted in any other. Who looks moves no number: totals and places are those of all agreed needs.
 *
 * @throws {StocktakeError} `NOT_A_DATE` when `asOf` is no day; `NOT_AN_OPTION` for an unknown plan or audience, or a
 * scheme with a number that cannot be used.
 *
 * @example
 * const matching = matchNeeds(
 *   {
 *     needs: [{ id: "need-1", state: "QMA", theme: "BC", summary: "Scanners", source: { kind: "visit" }, priority: "high", agreedByState: "2026-04-01" }],
 *     offers: [{ id: "offer-1", donor: "donor-1", summary: "Borders", themes: ["BC"], programmesIn: ["QMA"], capacity: 2 }],
 *     donors: [{ id: "d-1", organization: "donor-1", kind: "bilateral" }],
 *   },
 *   { asOf: "2026-06-30" },
 * );
 * matching.pairs.map(({ kind }) => kind); // => ["eligible"]
 * matching.greedy.placements[0].reasons.map(({ points }) => points); // => [4, 2, 2, 19]
 * matching.greedy.total; // => 27
 */
export function matchNeeds(records: MatchRecords, options: MatchOptions): Matching {
  const { audience = { as: "committee" }, plan = "both" } = options;
  if (!["greedy", "optimal", "both"].includes(plan))
    throw new StocktakeError("NOT_AN_OPTION", `A plan is greedy, optimal or both, not ${plan}.`);
  if (!["state", "committee", "platform", "public"].includes(audience.as))
    throw new StocktakeError(
      "NOT_AN_OPTION",
      `An audience is state, committee, platform or public, not ${audience.as}.`,
    );
  const given = matchCaseOf(records, options);
  const agreed: AssistanceNeed[] = [];
  const closed: { readonly need: AssistanceNeed; readonly why: string }[] = [];
  for (const need of given.needs) {
    const agreement = agreementOn(need, given.asOf);
    if (agreement.kind === "agreed") agreed.push(need);
    else closed.push({ need, why: agreement.why });
  }
  const capacities = given.offers.map((offer) => capacityOf(offer, given));
  const pairs = agreed.flatMap((need) => pairsOf(need, given, capacities));

  const named = agreed.filter((need) => isOpenTo(need, audience));
  const own = closed.filter(({ need }) => audience.as === "state" && audience.state === need.state);
  const shownPairs = pairs.filter(onlyAbout(named));
  return {
    asOf: given.asOf,
    audience,
    scheme: `${given.scheme.id}@${given.scheme.version}`,
    pairs: shownPairs,
    capacities,
    ...plansOf(pairs, agreed, capacities, plan, new Set(named.map(({ id }) => id))),
    notAgreed: own.map(({ need, why }) => notAgreed(need, why, given)),
    overlaps: overlapsOf(given, shownPairs, byId([...named, ...own.map(({ need }) => need)]), named),
    repeated: { offers: given.repeated.offers, needs: given.repeated.needs.length },
    withheld: { notAgreed: closed.length - own.length, notOpen: agreed.length - named.length },
  };
}

function pairsOf(need: AssistanceNeed, given: MatchCase, capacities: readonly OfferCapacity[]): readonly MatchPair[] {
  return given.offers
    .map((offer, at): MatchPair => {
      const pair = { need: need.id, offer: offer.id, donor: offer.donor };
      const failing = failingFilters(need, offer, given);
      if (isSome(failing)) return { kind: "excluded", ...pair, failing };
      const reasons = reasonsOf(need, offer, capacities[at]!, given);
      return { kind: "eligible", ...pair, points: reasons.reduce((sum, { points }) => sum + points, 0), reasons };
    })
    .sort((a, b) => pointsOf(b) - pointsOf(a) || compareText(a.offer, b.offer));
}

function plansOf(
  pairs: readonly MatchPair[],
  agreed: readonly AssistanceNeed[],
  capacities: readonly OfferCapacity[],
  plan: NonNullable<MatchOptions["plan"]>,
  named: ReadonlySet<string>,
): Pick<Matching, "greedy" | "optimal" | "comparison"> {
  const problem: AssignmentProblem = {
    pairs: pairs.filter((pair) => pair.kind === "eligible"),
    left: new Map(capacities.map(({ offer, left }) => [offer, left])),
    agreed: new Map(agreed.map(({ id, agreedByState }) => [id, agreedByState ?? ""])),
  };
  const greedy =
    plan === "optimal" ? undefined : planOf("greedy", assignGreedily(problem), pairs, capacities, problem.agreed);
  const solved = plan === "greedy" ? undefined : assignOptimally(problem);
  const optimal =
    solved?.kind === "solved" ? planOf("optimal", solved.assignment, pairs, capacities, problem.agreed) : solved;
  return {
    ...(greedy === undefined ? {} : { greedy: disclosePlan(greedy, named) }),
    ...(optimal === undefined ? {} : { optimal: optimal.kind === "planned" ? disclosePlan(optimal, named) : optimal }),
    ...(greedy !== undefined && optimal?.kind === "planned"
      ? { comparison: discloseComparison(greedy, optimal, named) }
      : {}),
  };
}

/** The offers that all other filters let through are counted and not named. */
function notAgreed(need: AssistanceNeed, why: string, given: MatchCase): UnmatchedNeed {
  const otherwiseEligible = given.offers.filter((offer) =>
    failingFilters(need, offer, given).every(({ filter }) => filter === "consent"),
  ).length;
  return { need: need.id, kind: "not-agreed", why, otherwiseEligible };
}

function pointsOf(pair: MatchPair): number {
  return pair.kind === "eligible" ? pair.points : -1;
}

function onlyAbout(needs: readonly AssistanceNeed[]): (pair: MatchPair) => boolean {
  const ids = new Set<string>(needs.map(({ id }) => id));
  return ({ need }) => ids.has(need);
}

function isSome(failing: readonly FailingFilter[]): failing is readonly [FailingFilter, ...FailingFilter[]] {
  return failing.length > 0;
}
