import type { MethodologyNode } from "@stocktake/model";
import { orThrow } from "@stocktake/model";
import { compileMethodology, scoreDataset } from "@stocktake/scoring";
import { describe, expect, test } from "vitest";
import {
  AS_OF,
  answersOf,
  type Cell,
  type Frame,
  indicators,
  methodOf,
  readCoinr,
  units,
  valueAt,
} from "./coinr-index.ts";

const reference =
  readCoinr<
    Readonly<
      Record<
        "all_indicators_alt_weights" | "P2P_equal_weights" | "P2P_with_NA",
        {
          columns?: readonly string[];
          copeland: readonly number[];
          copeland_rows_reversed?: readonly number[];
        }
      >
    >
  >("09_outranking");
const { from_Treated } = readCoinr<{ from_Treated: Readonly<Record<string, Frame>> }>("07_normalise");
const { weights, M20n } = readCoinr<{ weights: Readonly<Record<string, Frame<string | number>>>; M20n: Frame }>(
  "08_aggregate",
);
const complete = from_Treated.minmax_1_100!;
const people = reference.P2P_equal_weights.columns!;
const alternative = new Map(
  weights.Alt!.columns.iCode!.map((id, i) => [String(id), Number(weights.Alt!.columns.Weight![i])]),
);

/** Copeland's score of every unit, times the 50 others, from numbers that are compared as they are. */
function wins(frame: Frame, criteria: Readonly<Record<string, number>>, order: readonly string[] = units): number[] {
  const ids = Object.keys(criteria);
  const asTheyAre = {
    normalizer: {
      use: "goalposts",
      direction: "higher-is-better",
      scale: "linear",
      caps: "none",
      low: 0,
      high: 1,
      to: { worst: 0, best: 1 },
    },
    domain: { least: 1, greatest: 100 },
  } as const;
  const root: MethodologyNode = { node: "all", aggregate: { use: "outranking" }, missing: "half", criteria };
  const { instrument, methodology } = methodOf(Object.fromEntries(ids.map((id) => [id, asTheyAre])), [root]);
  const columns = Object.fromEntries(ids.map((id) => [id, frame.columns[id]!]));
  const scores = scoreDataset(
    orThrow(compileMethodology(methodology, instrument)),
    { answers: answersOf({ ...frame, columns }), entities: order.map((id) => ({ id })) },
    { asOf: AS_OF },
  );
  return units.map((unit) => Math.round(Number(valueAt(scores, unit, "all")) * 50 * 1e9) / 1e9);
}

const equally = Object.fromEntries(people.map((id) => [id, 1]));

describe("on complete data, wins less losses are COINr's", () => {
  test("over all 49 indicators with the alternative weights, 51 of 51 units", () => {
    const criteria = Object.fromEntries(indicators.map((id) => [id, alternative.get(id)!]));
    expect(wins(complete, criteria)).toEqual(reference.all_indicators_alt_weights.copeland);
  });

  test("over the 8 indicators of People to People with equal weights, 51 of 51 units", () => {
    expect(wins(complete, equally)).toEqual(reference.P2P_equal_weights.copeland);
  });
});

describe("where a fifth is missing", () => {
  const cells = people.map((id) => M20n.columns[id]!);
  const isGap = (cell: Cell | undefined) => cell === null || cell === undefined;
  /** Wins less losses of each unit, where a comparison that cannot be made goes as `missing` says. */
  const worked = (rows: readonly number[], missing: (first: boolean) => number) =>
    units.map((_, a) =>
      rows.reduce((balance, b) => {
        if (a === b) return balance;
        const first = rows.indexOf(a) < rows.indexOf(b);
        const ahead = cells.reduce((sum, column) => {
          const [own, theirs] = [column[a], column[b]];
          if (isGap(own) || isGap(theirs)) return sum + missing(first);
          return sum + Math.sign(Number(own) - Number(theirs));
        }, 0);
        return balance + Math.sign(ahead);
      }, 0),
    );
  const inOrder = units.map((_, row) => row);
  const { copeland, copeland_rows_reversed = [] } = reference.P2P_with_NA;
  /** COINr's scores of the rows upside down, put back in the order of the units. */
  const reversed = copeland_rows_reversed.toReversed();

  test("COINr gives each comparison that cannot be made to the later row: worked so, both of its orders come out", () => {
    const toTheLater = (first: boolean) => (first ? -1 : 1);
    expect(worked(inOrder, toTheLater)).toEqual(copeland);
    expect(worked([...inOrder].reverse(), toTheLater)).toEqual(reversed);
  });

  test("ours gives half to each, whatever the order of the units", () => {
    const halves = worked(inOrder, () => 0);
    expect(wins(M20n, equally)).toEqual(halves);
    expect(wins(M20n, equally, [...units].reverse())).toEqual(halves);
  });

  test("so 48 of 51 units differ from COINr's, whether its rows are as they are or upside down", () => {
    const ours = wins(M20n, equally);
    const differing = (theirs: readonly number[]) => theirs.filter((score, u) => score !== ours[u]).length;
    expect([differing(copeland), differing(reversed)]).toEqual([48, 48]);
    expect(ours.reduce((sum, score) => sum + score, 0)).toBe(0);
  });
});
