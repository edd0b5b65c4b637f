import { publishScores, rankScores } from "@stocktake/scoring";
import { describe, expect, test } from "vitest";
import {
  aggregates,
  answersOf,
  type Cell,
  type Frame,
  indicators,
  minMax,
  oneByOne,
  readCoinr,
  score,
  treeOf,
  undirected,
} from "./coinr-index.ts";

const reference = readCoinr<{
  summ_scores_nround10: Frame<string | number>;
  aggs_ranks: Frame<string | number>;
  full_ranks: Frame<string | number>;
  aggs_groupranks_EurAsia: Frame<string | number>;
  rank_ties: { x: readonly Cell[]; rank: readonly (number | null)[] };
}>("10_results");
const { weights_original: weights } = readCoinr<{ weights_original: Frame<string | number> }>("01_structure");
const { from_Treated } = readCoinr<{ from_Treated: Readonly<Record<string, Frame>> }>("07_normalise");

const answers = answersOf(undirected(from_Treated.none!));
const roots = [...treeOf(() => ({ aggregate: { use: "weighted-mean" } }), weights), ...oneByOne(indicators)];
const scores = score(minMax(0, 100), roots, answers);
const nodes: readonly string[] = aggregates.map(({ code }) => code);

/** Holds our ranks, node by node, against a table of theirs; returns how many there are. */
function compareRanks(ours: typeof scores, table: Frame<string | number>, rows: readonly number[]): number {
  const at = (code: string) => rows.map((row) => table.columns[code]![row]!);
  let compared = 0;
  for (const code of Object.keys(table.columns)) {
    if (code === "uCode" || code.endsWith("_group")) continue;
    const node = nodes.includes(code) ? code : `only ${code}`;
    const found = rankScores(ours, { node }).map(({ entity, rank }) => [entity, rank] as const);
    expect(new Map<unknown, unknown>(found), code).toEqual(new Map(at("uCode").map((unit, i) => [unit, at(code)[i]])));
    compared += found.length;
  }
  return compared;
}
const all = (table: Frame<string | number>) => [...Array(table.nrow).keys()];

describe("ranks, greatest value first, ties sharing the better one", () => {
  test("of 51 units at 11 aggregates are COINr's, all 561", () => {
    expect(compareRanks(scores, reference.aggs_ranks, all(reference.aggs_ranks))).toBe(561);
  });

  test("at every aggregate and every indicator are COINr's, all 3,060", () => {
    expect(compareRanks(scores, reference.full_ranks, all(reference.full_ranks))).toBe(3060);
  });

  test("within Asia and within Europe, on the scale of all 51 units, are COINr's, all 561", () => {
    const table = reference.aggs_groupranks_EurAsia;
    const regions = table.columns.EurAsia_group!;
    const compared = [...new Set(regions)].map((region) => {
      const rows = all(table).filter((row) => regions[row] === region);
      const members = new Set(rows.map((row) => table.columns.uCode![row]));
      const within = answers.filter(({ entity }) => members.has(entity));
      return compareRanks(score(minMax(0, 100), roots, within, { population: scores.population }), table, rows);
    });
    expect(compared.reduce((a, b) => a + b)).toBe(561);
  });

  test("leave a missing value without a rank", () => {
    const { x, rank } = reference.rank_ties;
    const rows = x.map((_, i) => `u${i}`);
    const tied = score(
      { x: { normalizer: { use: "min-max", direction: "higher-is-better", to: { worst: 0, best: 1 } } } },
      oneByOne(["x"]),
      answersOf({ nrow: x.length, columns: { x } }, rows),
    );
    const ours = new Map(rankScores(tied, { node: "only x" }).map(({ entity, rank }) => [entity, rank]));
    expect(rows.map((unit) => ours.get(unit) ?? null)).toEqual(rank);
  });
});

test("51 published values of the index at ten decimals are COINr's", () => {
  const table = reference.summ_scores_nround10.columns;
  const ours = publishScores(scores).rows.flatMap(({ entity, node, score }) =>
    node === "Index" && score.kind === "scored" ? [[entity, score.value] as const] : [],
  );
  expect(ours).toHaveLength(51);
  expect(new Map<unknown, unknown>(ours)).toEqual(new Map(table.uCode!.map((unit, i) => [unit, table.Index![i]])));
});
