import type { MethodologyNode } from "@stocktake/model";
import { orThrow } from "@stocktake/model/diagnostic";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileMethodology } from "../plan/compile-methodology.ts";
import { type Scores, scoreDataset } from "../score/score-dataset.ts";
import { AS_OF, answersOf, type RandomCase, randomCase } from "../testing/random-case.ts";
import { compareScores } from "./compare-scores.ts";
import type { ComparedNode, Comparison } from "./comparison.ts";
import { mixGates } from "./mix-gates.ts";
import { type Shares, SOURCES, type Source } from "./share-out.ts";

const RUNS = { seed: 1, numRuns: 30 };
const BITS = 1e-12;
const near = (a: number, b: number) => Math.abs(a - b) <= BITS * Math.max(1, Math.abs(a), Math.abs(b));

/** The case with the cells of another entity in the place of QMA's: its record at another time. */
const laterRecord = (given: RandomCase): RandomCase => ({
  ...given,
  cells: { ...given.cells, QMA: given.cells.QMB! },
});

/** The case over another edition, which lacks the criteria whose place in the list leaves a rest. */
function otherEdition(given: RandomCase, edition: string, isLacking: (at: number) => boolean): RandomCase {
  const criteria = given.instrument.criteria.filter((_, at) => !isLacking(at));
  const kept = new Set(criteria.map(({ id }) => id));
  const keep = <T>(record: Readonly<Partial<Record<string, T>>> = {}) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => kept.has(id))) as Record<string, T>;
  const prune = (node: MethodologyNode): MethodologyNode => ({
    ...node,
    criteria: keep(node.criteria),
    gates: mixGates(node.gates, [], { content: kept, method: kept }),
    nodes: (node.nodes ?? []).map(prune),
  });
  const { levels, ...method } = given.methodology;
  const onLevels = criteria.some(({ response }) => response.kind === "level");
  return {
    ...given,
    instrument: { ...given.instrument, edition, criteria },
    methodology: {
      ...method,
      ...(onLevels && levels !== undefined ? { levels } : {}),
      instrument: { id: given.instrument.id, edition },
      normalizers: keep(method.normalizers),
      roots: method.roots.map(prune),
    },
    cells: Object.fromEntries(Object.entries(given.cells).map(([entity, row]) => [entity, keep(row)])),
  };
}

/** The same tree with other weights, thresholds and numbers of levels, and some means in the place of weakest links. */
function otherMethod(given: RandomCase): RandomCase {
  const turn = (node: MethodologyNode): MethodologyNode => ({
    ...node,
    weight: (node.weight ?? 1) * 1.5,
    minCoverage: 0.3,
    aggregate: node.aggregate.use === "weakest-link" ? { use: "weighted-mean" } : node.aggregate,
    criteria: Object.fromEntries(
      Object.entries(node.criteria ?? {}).map(([id, weight = 0], at) => [id, weight * (1 + (at % 3))]),
    ),
    nodes: (node.nodes ?? []).map(turn),
  });
  const { levels } = given.methodology;
  return {
    ...given,
    methodology: {
      ...given.methodology,
      version: 2,
      ...(levels === undefined ? {} : { levels: { ...levels, planned: 0.1, large: 0.95 } }),
      disputed: "lowest",
      roots: given.methodology.roots.map(turn),
    },
  };
}

function scoresOf(given: RandomCase): Scores {
  const plan = orThrow(compileMethodology(given.methodology, given.instrument));
  const entities = Object.keys(given.cells).map((id) => ({ id }));
  return scoreDataset(plan, { answers: answersOf(given), entities }, { asOf: AS_OF, population: given.population });
}

const compare = (before: RandomCase, after: RandomCase) =>
  compareScores(scoresOf(before), scoresOf(after), { state: "QMA" });

function nodesOf(comparison: Comparison): readonly ComparedNode[] {
  if (comparison.kind !== "compared") throw new Error(comparison.sentence);
  return [comparison, ...comparison.below];
}

type Shared = Shares & { readonly change: number };

/** Everything that was shared out, by node and by what it is. */
function sharedIn(comparison: Comparison): ReadonlyMap<string, Shared> {
  return new Map(
    nodesOf(comparison).flatMap(({ node, due }): [string, Shared][] => {
      if (due.kind === "none") return [];
      if (due.kind === "value") return [[`${node} value`, due]];
      return (["worst", "best"] as const).flatMap((end) => {
        const of = due[end];
        return of.kind === "shared" ? [[`${node} ${end}`, of] as [string, Shared]] : [];
      });
    }),
  );
}

const withEditions = (given: RandomCase) =>
  [otherEdition(given, "1", (at) => at % 4 === 1), otherEdition(given, "2", (at) => at % 4 === 2)] as const;

/** Pairs of sides that differ in some of the four. */
const PAIRS: readonly {
  name: string;
  unchanged: readonly Source[];
  sides: (given: RandomCase) => readonly [RandomCase, RandomCase];
}[] = [
  { name: "nothing", unchanged: SOURCES, sides: (given) => [given, given] },
  { name: "the record", unchanged: ["content", "method"], sides: (given) => [given, laterRecord(given)] },
  {
    name: "the method",
    unchanged: ["content"],
    sides: (given) => [given, otherMethod(given)],
  },
  { name: "the edition", unchanged: ["rating", "coverage", "method"], sides: withEditions },
  {
    name: "everything",
    unchanged: [],
    sides: (given) => {
      const [before, after] = withEditions(given);
      return [before, otherMethod(laterRecord(after))];
    },
  },
];

describe.each(PAIRS)("where $name changed", ({ unchanged, sides }) => {
  test("the four add up, what did not change gets 0, and swapping the sides flips every sign", () => {
    let shared = 0;
    fc.assert(
      fc.property(randomCase, (given) => {
        const [before, after] = sides(given);
        const comparison = compare(before, after);
        const back = sharedIn(compare(after, before));
        checkWhole(comparison);
        for (const [place, due] of sharedIn(comparison)) {
          shared++;
          const sum = SOURCES.reduce((total, source) => total + due[source], 0);
          expect(near(sum, due.change), `${place}: ${sum} is not ${due.change}`).toBe(true);
          for (const source of SOURCES) {
            const returned = back.get(place)?.[source] ?? Number.NaN;
            expect(near(due[source], -returned), `${source} of ${place}: ${due[source]}, ${returned}`).toBe(true);
            if (unchanged.includes(source)) expect(due[source], `${source} of ${place}`).toBe(0);
          }
        }
      }),
      RUNS,
    );
    expect(shared).toBeGreaterThan(RUNS.numRuns);
  });
});

/** What is shared out is the difference that the two sides show. */
function checkWhole(comparison: Comparison): void {
  for (const { before, after, due, node } of nodesOf(comparison))
    if (due.kind === "value" && before.kind === "scored" && after.kind === "scored")
      expect(due.change, node).toBe(after.value - before.value);
    else if (due.kind === "ends" && "range" in before && "range" in after)
      for (const [at, end] of [due.worst, due.best].entries())
        expect([end.before, end.after], node).toEqual([before.range[at], after.range[at]]);
}

test("identical sides have the verdict that nothing changed", () => {
  fc.assert(
    fc.property(randomCase, (given) => {
      for (const { verdict } of nodesOf(compare(given, given)))
        expect(verdict).toEqual({ scale: "same", weights: "same" });
    }),
    RUNS,
  );
});

test("one plan for both sides gives what two plans of the same give, other units and populations included", () => {
  fc.assert(
    fc.property(randomCase, (given) => {
      const entities = Object.keys(given.cells).map((id) => ({ id }));
      const later = { ...given, cells: { QMA: given.cells.QMB!, QMB: given.cells.QMC!, QMC: given.cells.QMA! } };
      const compiled = () => orThrow(compileMethodology(given.methodology, given.instrument));
      const plan = compiled();
      const [before, after, apart] = ([plan, plan, compiled()] as const).map((each, at) =>
        scoreDataset(each, { answers: answersOf(at === 0 ? given : later), entities }, { asOf: AS_OF }),
      );
      const [shared, separate] = [after!, apart!].map((side) => compareScores(before!, side, { state: "QMA" }));
      expect(shared).toEqual(separate);
    }),
    RUNS,
  );
});
