import { orThrow } from "@stocktake/model/diagnostic";
import fc from "fast-check";
import { expect, test } from "vitest";
import { streamOf } from "../numeric/stream.ts";
import { compileMethodology } from "../plan/compile-methodology.ts";
import { VALUED } from "../score/column.ts";
import { type Scores, scoreDataset } from "../score/score-dataset.ts";
import { drawerOf, keptOf, scoredAgain } from "../testing/drawer-of.ts";
import { AS_OF, answersOf, type RandomCase, REGIONS, randomCase } from "../testing/random-case.ts";
import { assessRobustness } from "./assess-robustness.ts";
import { numberedNodes } from "./draw-method.ts";
import type { RobustnessOptions, WeightsDoubt } from "./robustness.ts";

const confidence = fc.infiniteStream(fc.constantFrom(undefined, 0.1, 0.5, 0.9, 1));

/** Scores of a random case in which some ratings state a confidence. */
const scored = fc.tuple(randomCase, confidence).map(([given, confidences]) => scoresOf(given, confidences));

function scoresOf(given: RandomCase, confidences: Iterator<number | undefined>): Scores {
  const plan = orThrow(compileMethodology(given.methodology, given.instrument));
  const answers = answersOf(given).map((answer) => {
    const stated = confidences.next().value;
    if (answer.rating.kind !== "level" || stated === undefined) return answer;
    return { ...answer, rating: { ...answer.rating, confidence: stated } };
  });
  return scoreDataset(plan, { answers }, { asOf: AS_OF, population: given.population, regions: REGIONS });
}

const doubt: fc.Arbitrary<Omit<RobustnessOptions, "seed">> = fc.record({
  weights: fc.constantFrom<WeightsDoubt>("fixed", { kind: "dirichlet" }, { kind: "noise", share: 0.5 }),
  scales: fc.constantFrom("fixed", "order-preserving"),
  ratings: fc.constantFrom("fixed", "draw"),
});
const seed = fc.integer();

function* noConfidence(): Generator<undefined> {
  for (;;) yield undefined;
}

test("a draw gives, bit by bit, what the engine gives for the same weights, scales and ratings", () => {
  fc.assert(
    fc.property(scored, doubt, seed, (scores, options, seeded) => {
      const drawer = drawerOf(scores, options);
      const runs = options.ratings === "draw" ? [drawer.runApart, drawer.runShifted] : [drawer.runApart];
      for (let index = 0; index < 3; index++) {
        drawer.draw(streamOf(seeded, index));
        for (const run of runs) {
          run();
          const engine = scoredAgain(scores, drawer);
          for (const id of numberedNodes(scores.plan)) {
            const n = scores.plan.nodeAt.get(id)!;
            expect(keptOf(drawer.kernel.columns[n]!)).toEqual(keptOf(engine.nodes[n]!));
          }
        }
      }
    }),
    { numRuns: 200, seed: 1 },
  );
});

test("nodes that take turns, for want of memory, give the same as all at once", () => {
  fc.assert(
    fc.property(scored, doubt, seed, fc.constantFrom(1, 500, 2000), (scores, options, seeded, memory) => {
      const given = { ...options, seed: seeded, draws: 5 };
      expect(assessRobustness(scores, { ...given, memory })).toEqual(assessRobustness(scores, given));
    }),
    { numRuns: 60, seed: 5 },
  );
});

test("where nothing is drawn, every draw is the score itself", () => {
  fc.assert(
    fc.property(scored, seed, (scores, seeded) => {
      const { bands } = assessRobustness(scores, { seed: seeded, draws: 3, weights: "fixed" });
      for (const [u, entity] of scores.units.entries())
        for (const row of bands.get(entity)!) {
          const column = scores.nodes[scores.plan.nodeAt.get(row.node)!]!;
          const has = column.state[u] === VALUED;
          expect(row.withoutValue).toBe(has ? 0 : 1);
          expect(row.interval).toEqual(has ? [column.value[u], column.value[u]] : undefined);
          expect(row.converged).toBe(true);
        }
    }),
    { numRuns: 50, seed: 2 },
  );
});

test("under scales that keep the order, who is better in every rating is better in every draw", () => {
  const scoresUnder = fc.tuple(randomCase, fc.nat({ max: 4 }), seed);
  fc.assert(
    fc.property(scoresUnder, ([given, drop, seeded]) => {
      // QMA as it is, QMB the same with every level lowered by as much as `drop` says.
      const rows = Object.entries(given.cells.QMA!);
      const worse = rows.map(([id, cell]) => [
        id,
        cell.kind === "rated" ? { ...cell, at: Math.max(0, cell.at - drop / 4) } : cell,
      ]);
      const cells = { QMA: given.cells.QMA!, QMB: Object.fromEntries(worse) };
      const scores = scoresOf({ ...given, cells }, noConfidence());
      const drawer = drawerOf(scores, { scales: "order-preserving" });
      for (let index = 0; index < 3; index++) {
        drawer.draw(streamOf(seeded, index));
        drawer.runApart();
        for (const id of numberedNodes(scores.plan)) {
          const { value, state } = drawer.kernel.columns[scores.plan.nodeAt.get(id)!]!;
          if (state[0] === VALUED && state[1] === VALUED)
            expect(value[0]! - value[1]!).toBeGreaterThanOrEqual(-1e-9 * Math.max(1, Math.abs(value[0]!)));
        }
      }
    }),
    { numRuns: 100, seed: 4 },
  );
});

test("shares of all bands, outside them and without a value add up to one; the same seed gives the same", () => {
  fc.assert(
    fc.property(scored, doubt, seed, (scores, options, seeded) => {
      const given = { ...options, seed: seeded, draws: 7 };
      const found = assessRobustness(scores, given);
      for (const rows of found.bands.values())
        for (const { bands, outsideBands, withoutValue } of rows) {
          const shares = Object.values(bands);
          expect(Math.abs([...shares, outsideBands, withoutValue].reduce((a, b) => a + b) - 1)).toBeLessThan(1e-12);
        }
      expect(assessRobustness(scores, given)).toEqual(found);
    }),
    { numRuns: 40, seed: 3 },
  );
});
