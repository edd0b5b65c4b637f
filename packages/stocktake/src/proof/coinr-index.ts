import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer, Instrument, Methodology, MethodologyNode, Normalizer } from "@stocktake/model";
import { orThrow } from "@stocktake/model";
import { compileMethodology, type ScoreOptions, type Scores, scorecardOf, scoreDataset } from "@stocktake/scoring";
import { referenceFolder } from "./reference-folder.ts";

/** R's NA comes as `null`; NaN and infinities as words. */
export type Cell = number | null | "NaN" | "Infinity" | "-Infinity";
export interface Frame<T = Cell> {
  readonly nrow: number;
  readonly columns: Readonly<Record<string, readonly T[]>>;
}

/** What COINr 1.1.14 computed on R 4.2.2. */
export function readCoinr<T>(name: string): T {
  return JSON.parse(readFileSync(join(referenceFolder(), "coinr", `${name}.json`), "utf8")) as T;
}

const structure = readCoinr<{
  iMeta_sorted: Frame<string | number | null>;
  dset_indicator_order: readonly string[];
  unit_order: readonly string[];
}>("01_structure");
const { direction } = readCoinr<{ direction: Readonly<Record<string, 1 | -1>> }>("07_normalise");

/** The built-in ASEM index of COINr: 51 units, 49 indicators, 11 aggregates on three levels above them. */
export const units = structure.unit_order;
export const indicators = structure.dset_indicator_order;
const column = (name: string) => structure.iMeta_sorted.columns[name]!;
const members = column("iCode").flatMap((code, i) => {
  const type = column("Type")[i];
  if (type !== "Indicator" && type !== "Aggregate") return [];
  return [{ code: String(code), parent: column("Parent")[i], level: Number(column("Level")[i]), type }];
});
export const aggregates = members.filter(({ type }) => type === "Aggregate");
export const childrenOf = (code: string) => members.filter(({ parent }) => parent === code);
export const directionOf = (indicator: string) => direction[indicator]!;

/** A frame by unit and column, every cell of it. */
export function cellsOf(frame: Frame, rows: readonly string[] = units): { unit: string; code: string; cell: Cell }[] {
  return Object.entries(frame.columns).flatMap(([code, cells]) => {
    if (code === "uCode") return [];
    return cells.map((cell, i) => ({ unit: rows[i]!, code, cell }));
  });
}

/** Raw values from a frame in which COINr multiplied them by their direction. */
export function undirected(frame: Frame): Frame {
  const columns = Object.entries(frame.columns).map(([code, cells]) => [
    code,
    cells.map((cell) => (typeof cell === "number" ? cell * directionOf(code) : cell)),
  ]);
  return { ...frame, columns: Object.fromEntries(columns) };
}

export const AS_OF = "2018-12-31";

/** One measured answer for each number; a missing value is an answer nobody gave. */
export function answersOf(frame: Frame, rows: readonly string[] = units): Answer[] {
  return cellsOf(frame, rows).flatMap(({ unit, code, cell }) =>
    cell === null
      ? []
      : [
          {
            assessment: "asem",
            entity: unit,
            criterion: code,
            date: AS_OF,
            rater: "coinr",
            basis: "third-party",
            strength: "asserted",
            rating: { kind: "measured", value: Number(cell), unit: "unit" },
          },
        ],
  );
}

/** What may be left out of a measure's description here. */
export interface Measure {
  readonly normalizer: Normalizer;
  readonly domain?: { readonly least: number; readonly greatest: number };
}

/** An index that asks for nothing but numbers. COINr has no least coverage of its own, so the least there is. */
export function methodOf(measures: Readonly<Record<string, Measure>>, roots: readonly MethodologyNode[]) {
  const instrument: Instrument = {
    id: "asem",
    edition: "2018",
    title: "Sustainable connectivity",
    source: "COINr 1.1.14",
    scales: [],
    criteria: Object.entries(measures).map(([id, { domain }]) => ({
      id,
      title: id,
      force: "none",
      response: { kind: "measured", unit: "unit", ...(domain === undefined ? {} : { domain }) },
    })),
  };
  const methodology: Methodology = {
    id: "coinr",
    version: 1,
    instrument: { id: "asem", edition: "2018" },
    normalizers: Object.fromEntries(Object.entries(measures).map(([id, { normalizer }]) => [id, normalizer])),
    precedence: [["third-party"]],
    disputed: "unknown",
    minCoverage: 1e-9,
    publish: { decimals: 10, rankOn: "exact" },
    statisticalIndex: true,
    roots,
  };
  return { instrument, methodology };
}

/** Min–max of every indicator, in its own direction. */
export function minMax(worst: number, best: number): Readonly<Record<string, Measure>> {
  return Object.fromEntries(
    indicators.map((id) => [
      id,
      {
        normalizer: {
          use: "min-max",
          direction: directionOf(id) === 1 ? "higher-is-better" : "lower-is-better",
          to: { worst, best },
        },
      },
    ]),
  );
}

/** A root for each criterion, so that its number is read like any other. */
export function oneByOne(ids: readonly string[]): MethodologyNode[] {
  return ids.map((id) => ({
    node: `only ${id}`,
    aggregate: { use: "weighted-mean" },
    missing: "renormalize",
    criteria: { [id]: 1 },
  }));
}

/** The tree of the index: which aggregator and threshold at which level, and what everything weighs. */
export function treeOf(
  formAt: (level: number) => Pick<MethodologyNode, "aggregate" | "minPresent">,
  weights: Frame<string | number>,
): MethodologyNode[] {
  const { iCode = [], Weight = [] } = weights.columns;
  const weightOf = new Map(iCode.map((code, i) => [String(code), Number(Weight[i])]));
  const nodeOf = (code: string, level: number): MethodologyNode => {
    const below = childrenOf(code);
    const criteria = below
      .filter(({ type }) => type === "Indicator")
      .map((child) => [child.code, weightOf.get(child.code)!]);
    const nodes = below.filter(({ type }) => type === "Aggregate").map((child) => nodeOf(child.code, child.level));
    return {
      node: code,
      weight: weightOf.get(code)!,
      missing: "renormalize",
      ...formAt(level),
      ...(criteria.length > 0 ? { criteria: Object.fromEntries(criteria) as Record<string, number> } : {}),
      ...(nodes.length > 0 ? { nodes } : {}),
    };
  };
  return [nodeOf("Index", 4)];
}

/** Scores a frame. */
export function score(
  measures: Readonly<Record<string, Measure>>,
  roots: readonly MethodologyNode[],
  answers: readonly Answer[],
  options: Partial<ScoreOptions> = {},
): Scores {
  const { instrument, methodology } = methodOf(measures, roots);
  const plan = orThrow(compileMethodology(methodology, instrument));
  const entities = units.map((id) => ({ id }));
  return scoreDataset(
    plan,
    { answers, ...(options.population === undefined ? { entities } : {}) },
    { asOf: AS_OF, ...options },
  );
}

/** The number at a node, or why there is none. */
export function valueAt(scores: Scores, unit: string, node: string): number | string {
  const { score } = scorecardOf(scores, unit, node);
  return score.kind === "scored" ? score.value : score.kind === "insufficient" ? score.why : score.kind;
}

/** How far two numbers are apart, relative to the second; a missing one is infinitely far. */
export function distance(ours: number | string, theirs: Cell): number {
  if (typeof ours !== "number" || typeof theirs !== "number") return Number.POSITIVE_INFINITY;
  return ours === theirs ? 0 : Math.abs(ours - theirs) / Math.abs(theirs);
}

export const TOLERANCE = 1e-12;
