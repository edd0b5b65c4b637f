import type { Condition, Methodology } from "@stocktake/model";
import { orThrow } from "@stocktake/model/diagnostic";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compileMethodology } from "../plan/compile-methodology.ts";
import { LEVELS } from "../testing/case-of.ts";
import {
  AS_OF,
  answersOf,
  type Cell,
  type RandomCase,
  REGIONS,
  randomCase,
  withCells,
} from "../testing/random-case.ts";
import type { Score } from "./score.ts";
import { scoreDataset } from "./score-dataset.ts";
import { scorecardOf } from "./scorecard.ts";

const RUNS = { seed: 1, numRuns: 300 };
const HIGH = Object.keys(LEVELS).slice(2);

/** The score of every entity at the root, which has a value only when enough criteria stand on a high level. */
function rootScores(given: RandomCase, atLeast: number | undefined): ReadonlyMap<string, Score> {
  const onLevels = given.instrument.criteria.filter(({ response }) => response.kind === "level").map(({ id }) => id);
  const eligible: Condition | undefined =
    atLeast === undefined || onLevels.length === 0
      ? undefined
      : { use: "count", criteria: onLevels, levels: HIGH, atLeast };
  const [root, ...others] = given.methodology.roots;
  const methodology: Methodology = {
    ...given.methodology,
    roots: [{ ...root!, ...(eligible === undefined ? {} : { eligible }) }, ...others],
  };
  const scores = scoreDataset(
    orThrow(compileMethodology(methodology, given.instrument)),
    { answers: answersOf(given), entities: Object.keys(given.cells).map((id) => ({ id })) },
    { asOf: AS_OF, population: given.population, regions: REGIONS },
  );
  return new Map(scores.units.map((unit) => [unit, scorecardOf(scores, unit).score]));
}

const isWithout = (score: Score | undefined) => score?.kind === "insufficient" && score.why === "eligibility";
const lowOf = (score: Score | undefined) => {
  if (score === undefined || !("range" in score)) return Number.NaN;
  const [low] = score.range;
  return low === "unbounded" ? Number.NEGATIVE_INFINITY : low;
};
const raised = (cell: Cell): Cell => (cell.kind === "rated" ? { ...cell, at: Math.min(1, cell.at + 0.3) } : cell);
// Where entities are compared, one that rises lowers the others: each law is about the entity whose ratings rise.
const RISING = "QMA";
const asked = fc.integer({ min: 1, max: 3 });

test("a node that is eligible has the score it would have without the condition", () => {
  fc.assert(
    fc.property(randomCase, asked, (given, atLeast) => {
      const without = rootScores(given, undefined);
      for (const [unit, score] of rootScores(given, atLeast))
        if (!isWithout(score)) expect(score).toEqual(without.get(unit));
    }),
    RUNS,
  );
});

test("better ratings of its own neither end eligibility nor lower a range", () => {
  fc.assert(
    fc.property(randomCase, asked, (given, atLeast) => {
      const was = rootScores(given, atLeast).get(RISING);
      const rising = withCells(given, (cell, _, entity) => (entity === RISING ? raised(cell) : cell));
      const after = rootScores(rising, atLeast).get(RISING);
      if (!isWithout(was)) expect(isWithout(after)).toBe(false);
      if (after === undefined || !("range" in after) || was === undefined || !("range" in was)) return;
      expect(lowOf(after)).toBeGreaterThanOrEqual(lowOf(was) - 1e-12 * Math.max(1, Math.abs(lowOf(after))));
    }),
    RUNS,
  );
});
