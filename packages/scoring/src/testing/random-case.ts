import type {
  Answer,
  Criterion,
  Gate,
  Instrument,
  Methodology,
  MethodologyNode,
  MissingPolicy,
  Normalizer,
} from "@stocktake/model";
import fc from "fast-check";
import type { PopulationParameters } from "../plan/population.ts";
import type { Population } from "../score/normalize.ts";
import { UNIT } from "./answer-of.ts";
import { FIVE_LEVELS, LEVELS } from "./case-of.ts";
import { compares, conformed, takesNegativesFor } from "./conformed-tree.ts";
import { isRelativeKind, RELATIVE_KINDS, type RelativeKind } from "./relative-kinds.ts";

/**
 * What is known of a cell. `at` is how good a rating is, from 0 to 1; the instrument says which level or measured
 * value that is.
 */
export type Cell =
  | { readonly kind: "rated"; readonly at: number; readonly strength: 0 | 1 | 2 }
  | { readonly kind: "disputed"; readonly at: readonly [number, number] }
  | { readonly kind: "disputed-with-not-applicable"; readonly at: number }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "unknown"; readonly why: (typeof WHY)[number] };

const WHY = ["unanswered", "not-assessed", "no-information", "inconclusive", "withheld", "later", "withdrawn"] as const;

/** How a random criterion is answered, and how its answers become numbers. */
type Kind = "level" | "capped" | "lower-is-better" | "logarithmic" | "domain" | "unbounded" | "open" | RelativeKind;

export interface Leaf {
  readonly leaf: Kind;
  readonly weight: number;
  readonly cells: readonly Cell[];
}

export interface Branch {
  readonly weight: number;
  readonly aggregate: MethodologyNode["aggregate"];
  readonly missing: number;
  readonly minCoverage: number;
  readonly minPresent: number;
  readonly gates: readonly RandomGate[];
  readonly children: readonly (Branch | Leaf)[];
}

interface RandomGate {
  readonly use: Gate["use"];
  readonly criteria: readonly number[];
  readonly level: number;
  readonly count: number;
  readonly most: number;
}

/** A random instrument with a methodology over it and what is known of a few entities. */
export interface RandomCase {
  readonly instrument: Instrument;
  readonly methodology: Methodology;
  /** By entity, then by criterion. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  /** Parameters of the relative normalizers, so that a law about one cell is not moved by the others. */
  readonly population: Population;
}

export const AS_OF = "2026-06-30";
const UNITS = ["QMA", "QMB", "QMC"] as const;
/** Two in one region, and one in none. */
export const REGIONS = { QMA: "east", QMB: "east" } as const;
const LEVEL_IDS = Object.keys(LEVELS);

const place = fc.constantFrom(0, 0.2, 0.25, 0.5, 0.6, 0.8, 1);
export const randomCell: fc.Arbitrary<Cell> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant("rated" as const), at: place, strength: fc.constantFrom(0, 1, 2) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("unknown" as const), why: fc.constantFrom(...WHY) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("disputed" as const), at: fc.tuple(place, place) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("disputed-with-not-applicable" as const), at: place }) },
  { weight: 1, arbitrary: fc.constant({ kind: "not-applicable" as const }) },
);

const weight = fc.constantFrom(0, 0.5, 1, 1, 2, 3, 0.1);
const aggregate: fc.Arbitrary<MethodologyNode["aggregate"]> = fc.constantFrom(
  { use: "weighted-mean" },
  { use: "weighted-mean" },
  { use: "geometric-mean" },
  { use: "geometric-mean", floor: 0.05 },
  { use: "harmonic-mean" },
  { use: "power-mean", exponent: 2 },
  { use: "power-mean", exponent: -1.5 },
  { use: "weakest-link" },
  { use: "median" },
  { use: "pooled-share" },
  { use: "lookup", table: [] },
  { use: "outranking" },
  { use: "sum" },
  { use: "sum", least: 0.3, greatest: 1.5 },
  { use: "product" },
);
const gate: fc.Arbitrary<RandomGate> = fc.record({
  use: fc.constantFrom<Gate["use"]>("cap-if", "requires-all", "ladder"),
  criteria: fc.array(fc.nat({ max: 20 }), { maxLength: 3 }),
  level: fc.nat({ max: 4 }),
  count: fc.integer({ min: 1, max: 3 }),
  most: fc.constantFrom(0, 0.3, 0.6),
});
const kind = fc.constantFrom<Kind>(
  "level",
  "level",
  "level",
  "capped",
  "lower-is-better",
  "logarithmic",
  "domain",
  "unbounded",
  "open",
  "min-max",
  "target",
  "target below",
  "rank",
  "percentile",
  "z-score",
);

const { branch } = fc.letrec<{ branch: Branch; leaf: Leaf; child: Branch | Leaf }>((tie) => ({
  leaf: fc.record({ leaf: kind, weight, cells: fc.tuple(randomCell, randomCell, randomCell) }),
  child: fc.oneof(
    { maxDepth: 3, depthIdentifier: "tree" },
    { weight: 2, arbitrary: tie("leaf") },
    { weight: 1, arbitrary: tie("branch") },
  ),
  branch: fc.record({
    weight,
    aggregate,
    missing: fc.nat({ max: 5 }),
    minCoverage: fc.constantFrom(0.01, 0.25, 0.5, 1),
    minPresent: fc.constantFrom(0, 0, 0.5, 1),
    gates: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(gate, { minLength: 1, maxLength: 2 }) },
    ),
    children: fc.array(tie("child"), { minLength: 1, maxLength: 4, depthIdentifier: "tree" }),
  }),
}));

/** Random instruments, trees of up to four levels of nodes, weights (some zero), gates and answers of every kind. */
export const randomCase: fc.Arbitrary<RandomCase> = fc
  .record({
    tree: branch,
    disputed: fc.constantFrom<Methodology["disputed"]>("unknown", "lowest", "median-level"),
    statistical: fc.boolean(),
  })
  .map(({ tree, disputed, statistical }) => {
    const conforming = conformed(tree, true);
    return build(conforming, disputed, statistical && !compares(conforming));
  });

/** Whether a number depends on who else is scored: whether somewhere in the tree entities are compared. */
export function isRelative({ methodology }: RandomCase): boolean {
  const within = (node: MethodologyNode): boolean =>
    node.aggregate.use === "outranking" || (node.nodes ?? []).some(within);
  return methodology.roots.some(within);
}

function build(tree: Branch, disputed: Methodology["disputed"], statistical: boolean): RandomCase {
  const criteria: Criterion[] = [];
  const normalizers: Record<string, Normalizer> = {};
  const population: Record<string, PopulationParameters> = {};
  const cells: Record<string, Record<string, Cell>> = { QMA: {}, QMB: {}, QMC: {} };
  let nodes = 0;
  const onLevels = levelLeaves(tree);
  const build = (given: Branch, mayBeNegative: boolean): MethodologyNode => {
    const node = `n${nodes++}`;
    const weights: Record<string, number> = {};
    const below: MethodologyNode[] = [];
    const takesNegatives = takesNegativesFor(given.aggregate.use, mayBeNegative);
    for (const child of given.children) {
      if ("children" in child) {
        below.push({ ...build(child, takesNegatives), weight: child.weight });
        continue;
      }
      const id = `c${criteria.length}`;
      weights[id] = child.weight;
      const mayFall = child.leaf === "open" || child.leaf === "z-score";
      const kind = mayFall && !takesNegatives ? "capped" : child.leaf;
      criteria.push({ id, title: id, force: "binding", response: responseOf(kind) });
      const normalizer = normalizerOf(kind);
      if (normalizer !== undefined) normalizers[id] = normalizer;
      if (isRelativeKind(kind)) population[id] = RELATIVE_KINDS[kind].population;
      UNITS.forEach((unit, u) => {
        cells[unit]![id] = child.cells[u]!;
      });
    }
    const { use } = given.aggregate;
    const policies = ["require-complete", "worst-case", "renormalize", "group-mean", "region-mean"] as const;
    const allowed: readonly MissingPolicy[] =
      use === "outranking"
        ? ["half"]
        : policies.filter(
            (policy) =>
              (policy !== "renormalize" || (use !== "sum" && use !== "product")) &&
              ((policy !== "group-mean" && policy !== "region-mean") || (statistical && use !== "lookup")),
          );
    return {
      node,
      aggregate: given.aggregate,
      missing: allowed[given.missing % allowed.length]!,
      minCoverage: given.minCoverage,
      ...(given.minPresent > 0 ? { minPresent: given.minPresent } : {}),
      gates: given.gates.map((random) => gateOf(random, onLevels)),
      criteria: weights,
      nodes: below,
    };
  };
  const root = build(tree, true);
  return {
    instrument: { id: "random", edition: "1", title: "Random", source: "none", scales: [FIVE_LEVELS], criteria },
    methodology: {
      id: "random",
      version: 1,
      instrument: { id: "random", edition: "1" },
      ...(criteria.some(({ response }) => response.kind === "level") ? { levels: LEVELS } : {}),
      normalizers,
      precedence: [["visit"], ["self-report"]],
      disputed,
      ...(statistical ? { statisticalIndex: true } : {}),
      bands: { low: 0, high: 0.5 },
      roots: [root],
    },
    cells,
    population,
  };
}

/** The ids that level criteria will have: criteria are numbered in the order in which the tree names them. */
function levelLeaves(tree: Branch): readonly string[] {
  const ids: string[] = [];
  let count = 0;
  const visit = (given: Branch): void => {
    for (const child of given.children) {
      if ("children" in child) visit(child);
      else if (child.leaf === "level") ids.push(`c${count++}`);
      else count++;
    }
  };
  visit(tree);
  return ids;
}

function gateOf({ use, criteria, level, count, most }: RandomGate, onLevels: readonly string[]): Gate {
  const named = onLevels.length === 0 ? [] : [...new Set(criteria.map((i) => onLevels[i % onLevels.length]!))];
  const reason = "A random gate.";
  if (use === "ladder") {
    const rungs = named.map((criterion, rung) => ({
      criteria: named.slice(rung).concat(criterion),
      atLeast: LEVEL_IDS[(level + rung) % LEVEL_IDS.length]!,
      cap: most + (rung + 1) / (count + named.length),
    }));
    return { use, rungs, otherwise: most, reason };
  }
  return use === "cap-if"
    ? { use, criteria: named, levels: LEVEL_IDS.slice(0, level + 1), count, cap: most, reason }
    : { use, criteria: named, atLeast: LEVEL_IDS[level]!, otherwise: most, reason };
}

function responseOf(leaf: Kind): Criterion["response"] {
  if (leaf === "level") return { kind: "level", scale: FIVE_LEVELS.id };
  return { kind: "measured", unit: UNIT, ...(leaf === "domain" ? { domain: { greatest: 150 } } : {}) };
}

function normalizerOf(leaf: Kind): Normalizer | undefined {
  if (leaf === "level") return undefined;
  if (isRelativeKind(leaf)) return RELATIVE_KINDS[leaf].normalizer;
  return {
    use: "goalposts",
    direction: leaf === "lower-is-better" ? "lower-is-better" : "higher-is-better",
    low: 10,
    high: 100,
    scale: leaf === "logarithmic" ? "logarithmic" : "linear",
    caps: leaf === "open" ? "none" : leaf === "domain" || leaf === "unbounded" ? "low" : "both",
    to: { worst: 0, best: leaf === "capped" ? 100 : 1 },
  };
}

/** The rating that stands at a place of a criterion, from its worst (0) to its best (1). */
function ratingAt(instrument: Instrument, criterion: string, at: number, lowerIsBetter: boolean): Answer["rating"] {
  const { response } = instrument.criteria.find(({ id }) => id === criterion)!;
  if (response.kind === "level") return { kind: "level", level: LEVEL_IDS[Math.round(at * 4)]! };
  const from = 5;
  const to = response.domain?.greatest ?? 130;
  return { kind: "measured", unit: UNIT, value: lowerIsBetter ? to - at * (to - from) : from + at * (to - from) };
}

/** The answers that say what the cells say, in the order of entities and criteria. */
export function answersOf({ instrument, methodology, cells }: RandomCase): Answer[] {
  return Object.entries(cells).flatMap(([entity, row]) =>
    Object.entries(row).flatMap(([criterion, cell]): Answer[] => {
      const normalizer = methodology.normalizers?.[criterion];
      const rate = (at: number) => ratingAt(instrument, criterion, at, normalizer?.direction === "lower-is-better");
      const say = (rating: Answer["rating"], otherwise: Partial<Answer> = {}): Answer => ({
        assessment: "round-1",
        entity,
        criterion,
        date: "2026-01-15",
        rater: "r1",
        basis: "visit",
        strength: "asserted",
        rating,
        ...otherwise,
      });
      const notApplicable = { kind: "not-applicable", reason: "There is no coast." } as const;
      switch (cell.kind) {
        case "rated":
          return [
            say(rate(cell.at), {
              strength: (["asserted", "corroborated", "verified-on-site"] as const)[cell.strength],
            }),
          ];
        case "disputed":
          return cell.at.map((at, i) => say(rate(at), { rater: `r${i + 1}` }));
        case "disputed-with-not-applicable":
          return [say(rate(cell.at)), say(notApplicable, { rater: "r2" })];
        case "not-applicable":
          return [say(notApplicable)];
        default:
          if (cell.why === "unanswered") return [];
          if (cell.why === "later") return [say(rate(1), { date: "2027-01-15" })];
          if (cell.why === "withdrawn") return [say(rate(1), { withdrawn: "2026-02-01" })];
          return [say({ kind: cell.why })];
      }
    }),
  );
}

/** Whether the worst (0) or the best (1) that the cell may be has no bound: a measure without a cap and a domain. */
export function hasOpenEnd({ instrument, methodology }: RandomCase, criterion: string, end: 0 | 1): boolean {
  const normalizer = methodology.normalizers?.[criterion];
  const { response } = instrument.criteria.find(({ id }) => id === criterion)!;
  if (normalizer?.use === "z-score") return true;
  if (normalizer?.use !== "goalposts" || response.kind !== "measured" || response.domain !== undefined) return false;
  return normalizer.caps === "none" || (end === 1 && normalizer.caps === "low");
}

/** The same case with some cells replaced. */
export function withCells(
  given: RandomCase,
  replace: (cell: Cell, criterion: string, entity: string) => Cell,
): RandomCase {
  const cells = Object.fromEntries(
    Object.entries(given.cells).map(([entity, row]) => [
      entity,
      Object.fromEntries(Object.entries(row).map(([criterion, cell]) => [criterion, replace(cell, criterion, entity)])),
    ]),
  );
  return { ...given, cells };
}
