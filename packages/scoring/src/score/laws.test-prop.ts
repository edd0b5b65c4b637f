import type { Methodology, MethodologyNode } from "@stocktake/model";
import { orThrow } from "@stocktake/model/diagnostic";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileMethodology } from "../plan/compile-methodology.ts";
import {
  AS_OF,
  answersOf,
  type Cell,
  hasOpenEnd,
  isRelative,
  type RandomCase,
  REGIONS,
  randomCase,
  withCells,
} from "../testing/random-case.ts";
import type { Range, Score } from "./score.ts";
import { scoreDataset } from "./score-dataset.ts";
import { scorecardOf } from "./scorecard.ts";

const RUNS = { seed: 1, numRuns: 500 };
/** Doubles added in another order differ in their last bits. */
const BITS = 1e-12;

const scoresOf = (given: RandomCase, answers = answersOf(given)) =>
  scoreDataset(
    orThrow(compileMethodology(given.methodology, given.instrument)),
    { answers, entities: Object.keys(given.cells).map((id) => ({ id })) },
    { asOf: AS_OF, population: given.population, regions: REGIONS },
  );

/** Every node of every entity, in the order of both. */
function scoresByPlace(given: RandomCase, answers = answersOf(given)): ReadonlyMap<string, Score> {
  const scores = scoresOf(given, answers);
  const nodes = [...scores.plan.nodeAt.keys()].sort();
  return new Map(
    scores.units.flatMap((unit) => nodes.map((node) => [`${unit} ${node}`, scorecardOf(scores, unit, node).score])),
  );
}

const rangeOf = (score: Score | undefined): Range | undefined =>
  score !== undefined && "range" in score ? score.range : undefined;
const lowOf = ([low]: Range) => (low === "unbounded" ? Number.NEGATIVE_INFINITY : low);
const highOf = ([, high]: Range) => (high === "unbounded" ? Number.POSITIVE_INFINITY : high);
const slack = (x: number) => BITS * Math.max(1, Math.abs(Number.isFinite(x) ? x : 1));
const isAtLeast = (a: number, b: number) => a >= b - slack(b);

/** Whether a change of one entity's cells speaks of a place: where entities are compared it moves all others too. */
const speaksOf = (given: RandomCase, entity: string, place: string) => !isRelative(given) || place.startsWith(entity);

/** Calls back with every place that has a range before and after a change, and that the change speaks of. */
function compareRanges(
  change: Parameters<typeof replaced>[0],
  look: (was: Range, is: Range, place: string) => void,
): void {
  const found = scoresByPlace(replaced(change));
  for (const [place, score] of scoresByPlace(change.given)) {
    if (!speaksOf(change.given, change.entity, place)) continue;
    const [was, is] = [rangeOf(score), rangeOf(found.get(place))];
    if (was !== undefined && is !== undefined) look(was, is, place);
  }
}

const isOpen = ({ kind }: Cell) => kind === "unknown" || kind === "disputed" || kind === "disputed-with-not-applicable";
const rated = (at: number): Cell => ({ kind: "rated", at, strength: 0 });
const settle = (cell: Cell, end: 0 | 1): Cell => {
  if (cell.kind === "disputed") return rated(end === 0 ? Math.min(...cell.at) : Math.max(...cell.at));
  return isOpen(cell) ? rated(end) : cell;
};

/** A case and one of its cells, for which `replace` says what else it may be. */
const withOneCell = (replace: (cell: Cell) => fc.Arbitrary<Cell> | undefined) =>
  randomCase.chain((given) => {
    const choices = Object.entries(given.cells).flatMap(([entity, row]) =>
      Object.entries(row).flatMap(([criterion, cell]) => {
        const other = replace(cell);
        return other === undefined ? [] : [other.map((is) => ({ given, entity, criterion, is }))];
      }),
    );
    return choices.length === 0
      ? fc.constant({ given, entity: "", criterion: "", is: rated(0) })
      : fc.oneof(...choices);
  });
const replaced = ({
  given,
  entity,
  criterion,
  is,
}: {
  given: RandomCase;
  entity: string;
  criterion: string;
  is: Cell;
}) => withCells(given, (cell, c, e) => (c === criterion && e === entity ? is : cell));

describe("every score", () => {
  test("lies in its range or carries the flag", () => {
    fc.assert(
      fc.property(randomCase, (given) => {
        for (const score of scoresByPlace(given).values()) {
          if (score.kind !== "scored") continue;
          const inside = score.value >= lowOf(score.range) && score.value <= highOf(score.range);
          expect(inside).toBe(score.outsideRange !== true);
          if (score.outsideRange) expect(given.methodology.statisticalIndex).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test("has a coverage between 0 and 1, of which what is verified is corroborated and what is corroborated known", () => {
    fc.assert(
      fc.property(randomCase, (given) => {
        for (const score of scoresByPlace(given).values()) {
          if (!("coverage" in score)) continue;
          const { known, corroborated, verified } = score.coverage;
          expect([verified >= 0, corroborated >= verified, known >= corroborated, known <= 1]).toEqual(
            Array(4).fill(true),
          );
        }
      }),
      RUNS,
    );
  });

  test("holds finite numbers and nothing else", () => {
    fc.assert(
      fc.property(randomCase, (given) => {
        for (const score of scoresByPlace(given).values()) expect(JSON.stringify(score)).not.toContain("null");
      }),
      RUNS,
    );
  });
});

describe("a range", () => {
  test.each([
    { name: "its low end when every unknown is at its worst", end: 0, endOf: lowOf },
    { name: "its high end when every unknown is at its best", end: 1, endOf: highOf },
  ] as const)("reaches $name", ({ end, endOf }) => {
    fc.assert(
      fc.property(randomCase, (given) => {
        // Against the others as scored: where entities are compared, one is settled and the rest stay.
        const own = isRelative(given) ? "QMA" : "";
        const open = Object.values(given.cells).some((row) =>
          Object.entries(row).some(([id, { kind }]) => kind !== "rated" && hasOpenEnd(given, id, end)),
        );
        if (open) return;
        const known = scoresByPlace(
          withCells(given, (cell, _, entity) => (entity.startsWith(own) ? settle(cell, end) : cell)),
        );
        for (const [place, before] of scoresByPlace(given)) {
          if (!place.startsWith(own)) continue;
          const range = rangeOf(before);
          const after = known.get(place)!;
          if (range === undefined || after.kind === "insufficient") {
            expect(after.kind).toBe(before.kind);
            continue;
          }
          expect(after.kind).toBe("scored");
          if (after.kind !== "scored") continue;
          expect(Math.abs(after.value - endOf(range))).toBeLessThanOrEqual(slack(after.value));
        }
      }),
      RUNS,
    );
  });

  test("is one point with a value when everything is known, whatever the thresholds", () => {
    fc.assert(
      fc.property(randomCase, (given) => {
        for (const score of scoresByPlace(withCells(given, (cell) => settle(cell, 1))).values()) {
          if (
            score.kind === "not-applicable" ||
            (score.kind === "insufficient" && ["no-child", "alone"].includes(score.why))
          )
            continue;
          expect(score.kind).toBe("scored");
          expect(rangeOf(score)?.[0]).toBe(rangeOf(score)?.[1]);
        }
      }),
      RUNS,
    );
  });

  test("never widens when an unknown becomes known", () => {
    const learned = withOneCell((cell) => {
      if (cell.kind === "disputed") return fc.constantFrom(...cell.at).map(rated);
      return isOpen(cell) ? fc.constantFrom(0, 0.25, 0.5, 0.75, 1).map(rated) : undefined;
    });
    fc.assert(
      fc.property(learned, (case_) => {
        compareRanges(case_, (was, is) => {
          expect(isAtLeast(lowOf(is), lowOf(was)) && isAtLeast(highOf(was), highOf(is))).toBe(true);
        });
      }),
      RUNS,
    );
  });

  test("never narrows when a rating is withheld", () => {
    const withheld = withOneCell((cell) =>
      cell.kind === "rated" ? fc.constant({ kind: "unknown", why: "withheld" }) : undefined,
    );
    fc.assert(
      fc.property(withheld, (case_) => {
        compareRanges(case_, (was, is) => {
          expect(isAtLeast(lowOf(was), lowOf(is)) && isAtLeast(highOf(is), highOf(was))).toBe(true);
        });
      }),
      RUNS,
    );
  });
});

describe("a better rating", () => {
  const raised = withOneCell((cell) =>
    cell.kind === "rated" && cell.at < 1
      ? fc.constantFrom(0.25, 0.5, 0.75, 1).map((by) => rated(Math.min(1, cell.at + by)))
      : undefined,
  );

  test("lowers neither end of any range", () => {
    fc.assert(
      fc.property(raised, (case_) => {
        compareRanges(case_, (was, is) => {
          expect(isAtLeast(lowOf(is), lowOf(was)) && isAtLeast(highOf(is), highOf(was))).toBe(true);
        });
      }),
      RUNS,
    );
  });

  test("lowers no value when everything is known", () => {
    fc.assert(
      fc.property(raised, (case_) => {
        const known = (given: RandomCase) => scoresByPlace(withCells(given, (cell) => settle(cell, 0)));
        const after = known(replaced(case_));
        for (const [place, before] of known(case_.given)) {
          if (!speaksOf(case_.given, case_.entity, place)) continue;
          const now = after.get(place);
          if (before.kind !== "scored") continue;
          expect(now?.kind === "scored" && isAtLeast(now.value, before.value)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe("a score does not depend on", () => {
  const shuffled = <T>(items: readonly T[], seed: number): T[] =>
    items
      .map((item, i) => ({ item, key: ((i + 1) * (seed + 7919)) % 1009 }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  const mapNodes = (methodology: Methodology, change: (node: MethodologyNode) => MethodologyNode): Methodology => {
    const visit = (node: MethodologyNode): MethodologyNode => {
      const { nodes, ...changed } = change(node);
      return nodes === undefined ? changed : { ...changed, nodes: nodes.map(visit) };
    };
    return { ...methodology, roots: methodology.roots.map(visit) };
  };

  test("the order of answers, of criteria or of nodes, to the byte", () => {
    fc.assert(
      fc.property(randomCase, fc.nat({ max: 1000 }), (given, seed) => {
        const other: RandomCase = {
          ...given,
          instrument: { ...given.instrument, criteria: shuffled(given.instrument.criteria, seed) },
          methodology: mapNodes(given.methodology, (node) => ({
            ...node,
            criteria: Object.fromEntries(shuffled(Object.entries(node.criteria ?? {}), seed)),
            nodes: shuffled(node.nodes ?? [], seed),
          })),
        };
        const answers = shuffled(answersOf(given), seed);
        expect(JSON.stringify([...scoresByPlace(other, answers)])).toBe(JSON.stringify([...scoresByPlace(given)]));
      }),
      RUNS,
    );
  });

  test("the unit in which the weights of a node are given", () => {
    fc.assert(
      fc.property(randomCase, fc.constantFrom(0.1, 3, 7.3), (given, by) => {
        const scaled = {
          ...given,
          methodology: mapNodes(given.methodology, (node) =>
            node.aggregate.use === "sum"
              ? node
              : {
                  ...node,
                  criteria: Object.fromEntries(Object.entries(node.criteria ?? {}).map(([id, w = 0]) => [id, w * by])),
                  nodes: (node.nodes ?? []).map((child) => ({ ...child, weight: (child.weight ?? 1) * by })),
                },
          ),
        };
        const found = scoresByPlace(scaled);
        for (const [place, score] of scoresByPlace(given)) {
          const other = found.get(place)!;
          expect(other.kind).toBe(score.kind);
          if (score.kind === "scored" && other.kind === "scored")
            expect(Math.abs(other.value - score.value)).toBeLessThanOrEqual(slack(score.value));
          const [a, b] = [rangeOf(score), rangeOf(other)];
          if (a === undefined || b === undefined) continue;
          for (const endOf of [lowOf, highOf])
            expect(isAtLeast(endOf(a), endOf(b)) && isAtLeast(endOf(b), endOf(a))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test("who else is scored, to the byte, unless the method is relative", () => {
    fc.assert(
      fc.property(randomCase, (given) => {
        if (given.methodology.statisticalIndex === true || isRelative(given)) return;
        const { QMB = {} } = given.cells;
        const alone = scoresByPlace({ ...given, cells: { QMB } });
        const among = [...scoresByPlace(given)].filter(([place]) => place.startsWith("QMB"));
        expect(JSON.stringify([...alone])).toBe(JSON.stringify(among));
      }),
      RUNS,
    );
  });
});
