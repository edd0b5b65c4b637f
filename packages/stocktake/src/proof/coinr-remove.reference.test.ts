import { rankScores, scorecardOf } from "@stocktake/scoring";
import { describe, expect, test } from "vitest";
import { answersOf, type Frame, minMax, readCoinr, score, treeOf, undirected } from "./coinr-index.ts";

interface Removal {
  readonly Scores: Frame<string | number>;
  readonly Ranks: Frame<string | number>;
  readonly MeanAbsDiff: readonly number[];
  readonly MeanAbsDiff_names: readonly string[];
}
const { remove } = readCoinr<{ remove: Readonly<Record<string, Removal>> }>("15_remove_compare");
const { weights_original: weights } = readCoinr<{ weights_original: Frame<string | number> }>("01_structure");
const { from_Treated } = readCoinr<{ from_Treated: Readonly<Record<string, Frame>> }>("07_normalise");
const answers = answersOf(undirected(from_Treated.none!));

/** The weights with that of one element set to zero: not counted. */
function without(element: string): Frame<string | number> {
  const at = weights.columns.iCode!.indexOf(element);
  return { ...weights, columns: { ...weights.columns, Weight: weights.columns.Weight!.with(at, 0) } };
}

describe.each(Object.keys(remove))("every element of %s left out in turn", (level) => {
  const { Scores, Ranks, MeanAbsDiff, MeanAbsDiff_names } = remove[level]!;
  const units = Scores.columns.uCode! as readonly string[];
  const nominal = Ranks.columns.Nominal! as readonly number[];

  test("gives COINr's index and ranks of every unit, and the mean shift of ranks", () => {
    const elements = Object.keys(Scores.columns).filter((name) => name !== "uCode" && name !== "Nominal");
    for (const element of elements) {
      const scores = score(
        minMax(0, 100),
        treeOf(() => ({ aggregate: { use: "weighted-mean" } }), without(element)),
        answers,
      );
      const ranks = new Map(rankScores(scores, { node: "Index" }).map(({ entity, rank }) => [entity, rank]));
      let shift = 0;
      for (const [i, unit] of units.entries()) {
        const { score: found } = scorecardOf(scores, unit, "Index");
        const expected = Number(Scores.columns[element]![i]);
        expect(found.kind === "scored" ? found.value : found, `${unit} without ${element}`).toBeCloseTo(expected, 9);
        expect(ranks.get(unit), `${unit} without ${element}`).toBe(Ranks.columns[element]![i]);
        shift += Math.abs(nominal[i]! - ranks.get(unit)!);
      }
      expect(shift / units.length).toBeCloseTo(MeanAbsDiff[MeanAbsDiff_names.indexOf(element)]!, 12);
    }
    expect(elements.length).toBe({ Level1: 49, Level2: 8, Level3: 2 }[level]);
  });
});
