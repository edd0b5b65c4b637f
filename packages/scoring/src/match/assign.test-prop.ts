import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assignGreedily } from "./assign-greedily.ts";
import { assignOptimally } from "./assign-optimally.ts";
import { type Assignment, type AssignmentProblem, totalOf } from "./assignment.ts";

const RUNS = { seed: 1, numRuns: 400 };
const IDS = [0, 1, 2, 3];

/** At most four needs and four offers, with points that often tie and that need not be whole. */
const problem: fc.Arbitrary<AssignmentProblem> = fc
  .record({
    points: fc.array(fc.option(fc.nat(6), { freq: 3 }), { minLength: 16, maxLength: 16 }),
    tenths: fc.boolean(),
    left: fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
  })
  .map(({ points, tenths, left }) => ({
    pairs: IDS.flatMap((need) =>
      IDS.flatMap((offer) => {
        const given = points[4 * need + offer];
        if (given === null || given === undefined) return [];
        const pair = { need: `need-${need}`, offer: `offer-${offer}`, donor: "donor-1", reasons: [] };
        return [{ kind: "eligible" as const, ...pair, points: tenths ? given / 10 : given }];
      }),
    ),
    left: new Map(IDS.map((offer) => [`offer-${offer}`, left[offer] ?? 0])),
    agreed: new Map(),
  }));

function optimumOf(given: AssignmentProblem): Assignment {
  const solved = assignOptimally(given);
  if (solved.kind === "not-solved") throw new Error(solved.status);
  return solved.assignment;
}

/** The greatest total of all assignments, each of them tried. */
function bestOf({ pairs, left }: AssignmentProblem, at = 0): number {
  if (at === IDS.length) return 0;
  const ways = pairs
    .filter(({ need, offer }) => need === `need-${at}` && (left.get(offer) ?? 0) > 0)
    .map(({ offer, points }) => {
      const rest = new Map(left).set(offer, left.get(offer)! - 1);
      return points + bestOf({ pairs, left: rest, agreed: new Map() }, at + 1);
    });
  return Math.max(bestOf({ pairs, left, agreed: new Map() }, at + 1), ...ways);
}

describe("on at most four needs and four offers", () => {
  test("the solver finds the best of all assignments that there are", () => {
    let gains = 0;
    const holds = fc.property(problem, (given) => {
      const [optimal, greedy] = [totalOf(optimumOf(given)), totalOf(assignGreedily(given))];
      expect(optimal).toBeCloseTo(bestOf(given), 9);
      expect(optimal).toBeGreaterThanOrEqual(greedy);
      if (optimal > greedy) gains++;
    });
    fc.assert(holds, RUNS);
    expect(gains).toBeGreaterThan(RUNS.numRuns / 20);
  });

  test("both keep to the places left, and neither leaves a pair that could be taken", () => {
    const holds = fc.property(problem, (given) => {
      for (const assignment of [optimumOf(given), assignGreedily(given)]) {
        const placed = (offer: string) => [...assignment.values()].filter((pair) => pair.offer === offer).length;
        for (const [offer, left] of given.left) expect(placed(offer)).toBeLessThanOrEqual(left);
        for (const { need, offer } of given.pairs)
          expect(assignment.has(need) || placed(offer) === given.left.get(offer)).toBe(true);
      }
    });
    fc.assert(holds, RUNS);
  });
});

test("a case that is too large for the solver's memory is said to be, before it is tried", () => {
  const count = 10_000;
  const pairs = Array.from({ length: count }, (_, at) => ({
    kind: "eligible" as const,
    need: `need-${at}`,
    offer: "offer-1",
    donor: "donor-1",
    reasons: [],
    points: 1,
  }));
  const given = { pairs, left: new Map([["offer-1", 2]]), agreed: new Map() };
  expect(assignOptimally(given)).toEqual({ kind: "not-solved", status: "too-large" });
  expect(assignGreedily(given).size).toBe(2);
});
