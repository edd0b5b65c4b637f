import type { AssistanceNeed, Offer } from "@stocktake/model";
import { earliestDay, latestDay } from "@stocktake/model/define";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RandomMatch, randomMatch } from "../testing/random-match.ts";
import type { AssignmentPlan } from "./assignment-plan.ts";
import { matchNeeds } from "./match-needs.ts";
import type { MatchAudience } from "./match-options.ts";
import { matchScheme1 } from "./match-scheme.ts";
import type { Matching } from "./matching.ts";

const RUNS = { seed: 1, numRuns: 80 };
const BITS = 1e-9;
const AS_OF = "2026-06-30";
const ANYBODY: readonly MatchAudience[] = [
  { as: "committee" },
  { as: "platform" },
  { as: "public" },
  ...["QMA", "QMB", "QMC"].map((state) => ({ as: "state", state }) as const),
];

const matchingOf = ({ records, options }: RandomMatch, audience?: MatchAudience): Matching =>
  matchNeeds(records, { ...options, ...(audience && { audience }) });

function plansOf({ greedy, optimal }: Matching): readonly [AssignmentPlan, AssignmentPlan] {
  if (greedy === undefined || optimal?.kind !== "planned") throw new Error("There are not two plans.");
  return [greedy, optimal];
}

/** Whether a need may go with an offer, read off the records in another way than the code does. */
function mayBeMatched({ records, options }: RandomMatch, need: AssistanceNeed, offer: Offer): boolean {
  const consent = need.sharing?.consent;
  const agreed = need.agreedByState !== undefined && need.agreedByState <= AS_OF;
  const shared = need.sharing === undefined || need.sharing.visibility !== "state-only";
  const future = (consent?.on ?? "") > AS_OF;
  const consented =
    consent === undefined || (consent.status === "granted" && !future) || (consent.status === "withdrawn" && future);
  const themes = need.theme === undefined ? (options.themes?.get(need.criterion ?? "") ?? []) : [need.theme];
  const onTheme = offer.themes === undefined || offer.themes.some((theme) => themes.includes(theme));
  const regions = options.regions?.get(need.state) ?? [];
  const anywhere = offer.states === undefined && offer.regions === undefined;
  const there = anywhere || offer.states?.includes(need.state) || offer.regions?.some((id) => regions.includes(id));
  const begun = offer.from === undefined || latestDay(offer.from) <= AS_OF;
  const lasting = offer.to === undefined || earliestDay(offer.to) >= AS_OF;
  const languages: readonly string[] = need.languages ?? options.languages?.get(need.state) ?? [];
  const understood = offer.languages === undefined || offer.languages.some((each) => languages.includes(each));
  const referrals = records.referrals.filter((each) => each.need === need.id && each.on <= AS_OF);
  const taken = referrals.some(
    ({ outcome, outcomeOn = "" }) => outcomeOn <= AS_OF && /^(accepted|deliver)/.test(outcome),
  );
  const helped = records.deliveries.some((each) => each.need === need.id && earliestDay(each.from) <= AS_OF);
  const asked = referrals.some(({ donor }) => donor === offer.donor);
  const known = records.donors.some(({ organization }) => organization === offer.donor);
  const open = agreed && shared && consented && known && onTheme && there === true && begun && lasting && understood;
  return open && !taken && !helped && !asked;
}

describe("whatever the needs and offers", () => {
  const law = (name: string, holds: (given: RandomMatch) => void) =>
    test(name, () => fc.assert(fc.property(randomMatch, holds), RUNS));

  law("a pair is eligible exactly where every filter holds, and only such pairs are matched", (given) => {
    const matching = matchingOf(given);
    const { needs, offers } = given.records;
    const eligible = matching.pairs
      .filter(({ kind }) => kind === "eligible")
      .map(({ need, offer }) => `${need} ${offer}`);
    const expected = needs.flatMap((need) =>
      offers.filter((offer) => mayBeMatched(given, need, offer)).map(({ id }) => `${need.id} ${id}`),
    );
    expect(eligible.toSorted()).toEqual(expected.toSorted());
    for (const { placements } of plansOf(matching))
      for (const { need, offer } of placements) expect(expected).toContain(`${need} ${offer}`);
  });

  law("no offer is given more needs than it has left, and no need two offers", (given) => {
    const matching = matchingOf(given);
    for (const { placements } of plansOf(matching)) {
      expect(new Set(placements.map(({ need }) => need)).size).toBe(placements.length);
      for (const { offer, left, taken, capacity } of matching.capacities) {
        const placed = placements.filter((each) => each.offer === offer).length;
        expect(placed).toBeLessThanOrEqual(left);
        expect(placed === 0 || placed + taken <= capacity).toBe(true);
      }
    }
  });

  law("the optimal total is at least the greedy one, and the greedy one at least half of it", (given) => {
    const { comparison, ...matching } = matchingOf(given);
    const [greedy, optimal] = plansOf(matching);
    expect(optimal.total).toBeGreaterThanOrEqual(greedy.total);
    expect(2 * greedy.total).toBeGreaterThanOrEqual(optimal.total - BITS);
    const sum = comparison!.differences.reduce(
      (all, { optimal, greedy }) => all + (optimal?.points ?? 0) - (greedy?.points ?? 0),
      0,
    );
    expect(comparison!.gain).toBeCloseTo(sum, 9);
    expect(comparison!.gain === 0).toBe(comparison!.differences.length === 0);
  });

  law(
    "under the SDK's own points no place goes to a less pressing need that a more pressing one goes without",
    (given) => {
      const matching = matchingOf({ ...given, options: { ...given.options, scheme: matchScheme1 } });
      const pressing = new Map(
        given.records.needs.map(({ id, priority }) => [id, ["low", "medium", "high"].indexOf(priority)]),
      );
      for (const { placements } of plansOf(matching))
        for (const { need, offer } of placements) {
          const without = matching.pairs.filter(
            (pair) =>
              pair.kind === "eligible" && pair.offer === offer && !placements.some((each) => each.need === pair.need),
          );
          for (const left of without) expect(pressing.get(left.need)).toBeLessThanOrEqual(pressing.get(need)!);
        }
    },
  );

  law("the points of a pair are the sum over its reasons", (given) => {
    for (const pair of matchingOf(given).pairs)
      if (pair.kind === "eligible") expect(pair.points).toBe(pair.reasons.reduce((sum, { points }) => sum + points, 0));
      else expect(pair.failing.length).toBeGreaterThan(0);
  });

  law(
    "every agreed need and every offer is matched or says why not, and none that could be matched is left",
    (given) => {
      const matching = matchingOf(given);
      for (const { placements, unmatchedNeeds, unmatchedOffers } of plansOf(matching)) {
        const seen = [...placements, ...unmatchedNeeds].map(({ need }) => need);
        expect(seen).toHaveLength(given.records.needs.length - matching.withheld.notAgreed);
        expect(new Set([...placements, ...unmatchedOffers].map(({ offer }) => offer)).size).toBe(
          given.records.offers.length,
        );
        for (const { why } of [...unmatchedNeeds, ...unmatchedOffers]) expect(why).toMatch(/^[A-Z].*\.$/);
        for (const { need, offer } of matching.pairs.filter(({ kind }) => kind === "eligible")) {
          if (placements.some((each) => each.need === need)) continue;
          const { left } = matching.capacities.find((each) => each.offer === offer)!;
          expect(placements.filter((each) => each.offer === offer)).toHaveLength(left);
        }
      }
    },
  );

  test("the order of the records changes nothing", () => {
    const shuffled = randomMatch.chain((given) => {
      const { needs, offers, donors, referrals, deliveries } = given.records;
      const any = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
      return fc.record({
        given: fc.constant(given),
        records: fc.record({
          needs: any(needs),
          offers: any(offers),
          donors: any(donors),
          referrals: any(referrals),
          deliveries: any(deliveries),
        }),
      });
    });
    const holds = fc.property(shuffled, ({ given, records }) => {
      expect(JSON.stringify(matchingOf({ ...given, records }))).toBe(JSON.stringify(matchingOf(given)));
    });
    fc.assert(holds, RUNS);
  });

  law("a need without agreement is named to its State alone, and beside no offer, donor or provider", (given) => {
    const closed = given.records.needs.filter(
      (need) => !given.records.offers.some((offer) => mayBeMatched(given, need, offer)) && !isAgreed(given, need),
    );
    for (const audience of ANYBODY) {
      const matching = matchingOf(given, audience);
      for (const { id, state } of closed) {
        const holders = holdersOf(matching, id);
        if (audience.as !== "state" || audience.state !== state) expect(holders).toEqual([]);
        for (const holder of holders)
          expect(JSON.stringify(holder)).not.toMatch(/offer-|donor-|provider-|referral-|delivery-/);
      }
      const own = closed.filter(({ state }) => audience.as === "state" && audience.state === state);
      expect(matching.notAgreed.map(({ need }) => need)).toEqual(own.map(({ id }) => id));
      expect(matching.withheld.notAgreed).toBe(closed.length - own.length);
    }
  });

  law("who looks moves no number", (given) => {
    const [greedy, optimal] = plansOf(matchingOf(given));
    for (const audience of ANYBODY) {
      const seen = matchingOf(given, audience);
      const [first, second] = plansOf(seen);
      expect([first.total, second.total]).toEqual([greedy.total, optimal.total]);
      expect(first.placements.length + first.withheld).toBe(greedy.placements.length + greedy.withheld);
      expect(seen.capacities).toEqual(matchingOf(given).capacities);
    }
  });
});

/** The State's agreement stands, read off as by an offer that nothing else stands against. */
function isAgreed({ records, options }: RandomMatch, need: AssistanceNeed): boolean {
  const fresh = {
    records: {
      ...records,
      referrals: [],
      deliveries: [],
      donors: [{ id: "d", organization: "free", kind: "private" as const }],
    },
    options,
  };
  return mayBeMatched(fresh, need, { id: "offer-free", donor: "free", summary: "Help" });
}

/** The innermost objects of a result in which a text stands, lists of ids counted with the object that holds them. */
function holdersOf(value: unknown, id: string): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap((each) => holdersOf(each, id));
  const texts = Object.values(value).flatMap((each) => (Array.isArray(each) ? each : [each]));
  const own = texts.some((each) => typeof each === "string" && each.split(/[^\w-]/).includes(id));
  return own ? [value, ...inner] : inner;
}
