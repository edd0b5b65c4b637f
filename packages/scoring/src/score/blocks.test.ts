import type { Answer, MethodologyNode } from "@stocktake/model";
import { expect, test } from "vitest";
import { answerOf } from "../testing/answer-of.ts";
import { LEVELS, scoresOf, type TestCase } from "../testing/case-of.ts";
import { BLOCK } from "./children.ts";
import { type NodeColumn, VALUED } from "./column.ts";

const levels = Object.keys(LEVELS);
const PATTERNS = 7;
const REGIONS = ["east", "south", "west"];
const criteria = { a: 1, b: 2, c: 4 };
const plain = { missing: "renormalize", criteria } as const;
const pooled = { aggregate: { use: "pooled-share" }, missing: "renormalize" } as const;
const pooledBelow = [
  { node: "one", ...pooled, criteria: { a: 1 } },
  { node: "two", ...pooled, criteria: { b: 1, c: 1 } },
];

/** What the entity at a place says: one of seven patterns, with what is unknown, disputed and not applicable in some. */
function answersOf(entity: string, u: number): Answer[] {
  const p = u % PATTERNS;
  return Object.keys(criteria).flatMap((id, k) => {
    const level = levels[(2 * p + 3 * k) % 5]!;
    if (p === 2 && k === 1) return [];
    if (p === 3 && k === 0) return [answerOf(id, "n/a", { entity })];
    const second = answerOf(id, "full", { entity, rater: "r2" });
    const first = answerOf(id, level, { entity, strength: p % 2 === 0 ? "asserted" : "verified-on-site" });
    return p === 5 && k === 2 ? [answerOf(id, "none", { entity }), second] : [first];
  });
}

/** State, value if there is one, range and coverage of a unit. */
function rowOf({ state, value, low, high, known, corroborated, verified, why }: NodeColumn, u: number) {
  const held = state[u] === VALUED ? value[u] : why[u];
  return [state[u], held, low[u], high[u], known[u], corroborated[u], verified[u]];
}

/** Columns of all nodes for so many entities, of which equals stand a whole number of patterns and regions apart. */
function columnsOf(units: number, root: TestCase["root"]) {
  const entities = Array.from({ length: units }, (_, u) => `Q${String(u).padStart(4, "0")}`);
  const answers = entities.flatMap(answersOf);
  const regions = Object.fromEntries(entities.map((entity, u) => [entity, REGIONS[u % REGIONS.length]!]));
  const method = { statisticalIndex: true, disputed: "lowest" } as const;
  return scoresOf({ root, method, answers, entities, regions }).nodes;
}

const round = PATTERNS * REGIONS.length;
const many = Math.ceil((2 * BLOCK + 1) / round) * round;

test.each<{ of: string; root: MethodologyNode }>([
  { of: "a weighted mean", root: { node: "all", aggregate: { use: "weighted-mean" }, ...plain } },
  { of: "a geometric mean", root: { node: "all", aggregate: { use: "geometric-mean", floor: 0.1 }, ...plain } },
  { of: "a median", root: { node: "all", aggregate: { use: "median" }, ...plain } },
  { of: "an outranking", root: { node: "all", aggregate: { use: "outranking" }, criteria, missing: "half" } },
  { of: "pooled shares", root: { node: "all", ...pooled, nodes: pooledBelow } },
  {
    of: "a median of pooled shares",
    root: { node: "all", aggregate: { use: "median" }, missing: "renormalize", nodes: pooledBelow },
  },
  {
    of: "means of regions",
    root: { node: "all", aggregate: { use: "weighted-mean" }, criteria, missing: "region-mean" },
  },
  {
    of: "medians of regions",
    root: { node: "all", aggregate: { use: "median" }, criteria: { a: 1, b: 1, c: 1 }, missing: "region-mean" },
  },
  {
    of: "means of all",
    root: { node: "all", aggregate: { use: "power-mean", exponent: 2 }, criteria, missing: "group-mean" },
  },
])("$of is the same for equals, in whichever block they stand", ({ root }) => {
  for (const column of columnsOf(many, root))
    for (let u = round; u < many; u++) expect(rowOf(column, u)).toEqual(rowOf(column, u % round));
});

test("an entity has the same scores among many as among few, where nobody stands in for it", () => {
  const root: MethodologyNode[] = [
    { node: "mean", aggregate: { use: "harmonic-mean" }, ...plain, missing: "worst-case" },
    { node: "pooled", ...pooled, nodes: pooledBelow },
  ];
  const few = columnsOf(round, root);
  columnsOf(many, root).forEach((column, n) => {
    for (let u = 0; u < many; u++) expect(rowOf(column, u)).toEqual(rowOf(few[n]!, u % round));
  });
});
