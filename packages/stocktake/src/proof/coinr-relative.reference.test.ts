import type { Normalizer } from "@stocktake/model";
import type { Scores } from "@stocktake/scoring";
import { describe, expect, test } from "vitest";
import {
  answersOf,
  type Cell,
  cellsOf,
  directionOf,
  type Frame,
  indicators,
  type Measure,
  oneByOne,
  readCoinr,
  score,
  TOLERANCE,
  undirected,
  units,
  valueAt,
} from "./coinr-index.ts";

const reference = readCoinr<{
  from_Treated: Readonly<Record<string, Frame>>;
  from_Raw_with_NA: Readonly<Record<string, Frame>>;
  use_iMeta: { iMeta: Frame<string | number | boolean>; results: Readonly<Record<string, Frame>> };
  unit_vectors: Readonly<
    Record<string, { x: readonly Cell[]; results: Readonly<Record<string, { value: readonly Cell[] }>> }>
  >;
}>("07_normalise");
const treated = undirected(reference.from_Treated.none!);
const raw = undirected(reference.from_Raw_with_NA.none!);
const settings = reference.use_iMeta.iMeta.columns;
const set = (id: string, name: string) => settings[name]![settings.iCode!.indexOf(id)]!;

const direction = (id: string) => (directionOf(id) === 1 ? "higher-is-better" : "lower-is-better");
const known = (frame: Frame, id: string) => frame.columns[id]!.filter((cell) => cell !== null).length;
const scoreWith = (frame: Frame, normalizerOf: (id: string) => Normalizer): Scores => {
  const measures: Record<string, Measure> = Object.fromEntries(
    indicators.map((id) => [id, { normalizer: normalizerOf(id) }]),
  );
  return score(measures, oneByOne(indicators), answersOf(frame));
};
const isNear = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(b));

/** Counts how our numbers stand to theirs, cell by cell; `expected` says what ours is to be where it is another. */
function tally(
  frame: Frame,
  oursAt: (unit: string, id: string) => number | string,
  expected: (theirs: number) => number = (theirs) => theirs,
) {
  const found = { equal: 0, differ: 0, withoutScale: 0, missing: 0 };
  for (const { unit, code, cell } of cellsOf(frame)) {
    const ours = oursAt(unit, code);
    if (typeof cell !== "number") {
      expect(ours, `${unit} ${code}`).toBe("coverage");
      found[cell === null ? "missing" : "withoutScale"]++;
      continue;
    }
    const wanted = expected(cell);
    expect(isNear(Number(ours), wanted), `${unit} ${code}: ${ours}, not ${wanted}`).toBe(true);
    found[isNear(wanted, cell) ? "equal" : "differ"]++;
  }
  return found;
}
const at = (scores: Scores) => (unit: string, id: string) => valueAt(scores, unit, `only ${id}`);
const ALL = { equal: 2499, differ: 0, withoutScale: 0, missing: 0 };
const WITH_GAPS = { equal: 2436, differ: 0, withoutScale: 0, missing: 63 };

const zScore = (mean: number, deviation: number) => (id: string) =>
  ({ use: "z-score", direction: direction(id), mean, deviation }) as const;
const byRank =
  (use: "rank" | "percentile-rank", frame: Frame, from = 1) =>
  (id: string) =>
    ({ use, direction: direction(id), to: { worst: from, best: known(frame, id) - 1 + from } }) as const;
const share = (use: "rank" | "percentile-rank") => (id: string) =>
  ({ use, direction: direction(id), to: { worst: 0, best: 1 } }) as const;

describe("z-scores are COINr's", () => {
  test.each([
    { name: "zscore_0_1", to: [0, 1] },
    { name: "zscore_10_2", to: [10, 2] },
  ] as const)("$name on complete data", ({ name, to: [mean, deviation] }) => {
    const ours = at(scoreWith(treated, zScore(mean, deviation)));
    expect(tally(reference.from_Treated[name]!, ours)).toEqual(ALL);
  });

  test("on data with gaps", () => {
    const ours = at(scoreWith(raw, zScore(0, 1)));
    expect(tally(reference.from_Raw_with_NA.zscore_0_1!, ours)).toEqual(WITH_GAPS);
  });

  test("with parameters for each indicator", () => {
    const ours = at(scoreWith(raw, (id) => zScore(Number(set(id, "zscore_mean")), Number(set(id, "zscore_sd")))(id)));
    expect(tally(reference.use_iMeta.results.zscore!, ours)).toEqual(WITH_GAPS);
  });
});

describe("ranks are COINr's, which count from the worst", () => {
  // Ours gives equal values the better rank, which from the worst is the greatest: ties "max".
  test("rank is rank_max", () => {
    expect(tally(reference.from_Treated.rank_max!, at(scoreWith(treated, byRank("rank", treated))))).toEqual(ALL);
  });

  // A percentile counts those that are worse, as ties "min" do, which is COINr's default.
  test.each([
    { name: "rank_min", from: 1 },
    { name: "borda", from: 0 },
  ])("percentile rank, stretched over n, is $name", ({ name, from }) => {
    const ours = at(scoreWith(treated, byRank("percentile-rank", treated, from)));
    expect(tally(reference.from_Treated[name]!, ours)).toEqual(ALL);
    const gaps = at(scoreWith(raw, byRank("percentile-rank", raw, from)));
    expect(tally(reference.from_Raw_with_NA[name]!, gaps)).toEqual(WITH_GAPS);
  });

  test("percentile rank is prank", () => {
    const ours = at(scoreWith(treated, share("percentile-rank")));
    expect(tally(reference.from_Treated.prank!, ours)).toEqual(ALL);
    const gaps = at(scoreWith(raw, share("percentile-rank")));
    expect(tally(reference.from_Raw_with_NA.prank!, gaps)).toEqual(WITH_GAPS);
  });

  test("ties that share their mean lie half way between the two, which we do not offer", () => {
    for (const { name, of } of [
      { name: "rank_average", of: (use: "rank" | "percentile-rank") => byRank(use, treated) },
      { name: "prank_average", of: share },
    ]) {
      const [high, low] = [at(scoreWith(treated, of("rank"))), at(scoreWith(treated, of("percentile-rank")))];
      const middle = (unit: string, id: string) => (Number(high(unit, id)) + Number(low(unit, id))) / 2;
      expect(tally(reference.from_Treated[name]!, middle)).toEqual(ALL);
    }
  });
});

describe("distance to target", () => {
  const to = { worst: 0, best: 1 };

  test("is COINr's distance to a reference unit, the target being what that unit has", () => {
    const reached = units[1]!;
    const ours = at(
      scoreWith(treated, (id) => ({
        use: "distance-to-target",
        direction: direction(id),
        target: Number(treated.columns[id]![units.indexOf(reached)]),
        to,
      })),
    );
    // The unit is the worst of all in Ship. COINr divides by zero there and then caps an infinity at 1, 42 times; we say
    // that there is no way to go.
    const { Ship = [], ...others } = reference.from_Treated.dist2ref_unit2_cap!.columns;
    expect(tally({ nrow: 51, columns: others }, ours)).toEqual({ ...ALL, equal: 2448 });
    expect([Ship.filter((cell) => cell === 1).length, Ship.filter((cell) => cell === "NaN").length]).toEqual([42, 9]);
    expect(new Set(units.map((unit) => ours(unit, "Ship")))).toEqual(new Set(["coverage"]));
    // Uncapped they pass 1; ours stays at the target.
    const held = tally(reference.from_Treated.dist2ref_unit2!, ours, (theirs) => Math.min(theirs, 1));
    expect(held).toEqual({ equal: 2448 - held.differ, differ: held.differ, withoutScale: 51, missing: 0 });
    expect(held.differ).toBeGreaterThan(0);
  });

  test("with targets for each indicator is COINr's, held at the target also where theirs is not", () => {
    const target = (id: string) => Number(set(id, "Target"));
    const ours = at(
      scoreWith(raw, (id) => ({ use: "distance-to-target", direction: direction(id), target: target(id), to })),
    );
    const { differ, ...rest } = tally(reference.use_iMeta.results.dist2targ!, ours, (theirs) => Math.min(theirs, 1));
    expect(rest).toEqual({ equal: 2436 - differ, withoutScale: 0, missing: 63 });
    const passed = cellsOf(reference.use_iMeta.results.dist2targ!).filter(({ cell }) => Number(cell) > 1 + TOLERANCE);
    expect(differ).toBe(passed.length);
    expect(new Set(passed.map(({ code }) => set(code, "dist2targ_cap_max")))).toEqual(new Set([false]));
  });
});

describe("a single vector", () => {
  const higher = { direction: "higher-is-better" } as const;
  const to = { worst: 0, best: 1 };
  const stretched = (n: number) => ({ worst: 0, best: Math.max(1, n - 1) });
  const forms: Readonly<Record<string, (x: readonly Cell[]) => Normalizer>> = {
    n_zscore: () => ({ use: "z-score", ...higher, mean: 0, deviation: 1 }),
    n_borda: (x) => ({ use: "percentile-rank", ...higher, to: stretched(x.filter((cell) => cell !== null).length) }),
    n_prank: () => ({ use: "percentile-rank", ...higher, to }),
    n_dist2ref_1: (x) => ({ use: "distance-to-target", ...higher, target: Number(x[0]), to }),
    n_dist2targ_4: () => ({ use: "distance-to-target", ...higher, target: 4, to }),
    n_dist2targ_4_cap: () => ({ use: "distance-to-target", ...higher, target: 4, to }),
    n_dist2targ_0_neg: () => ({ use: "distance-to-target", direction: "lower-is-better", target: 0, to }),
  };
  /** The vector as a criterion of as many units. */
  function normalized(x: readonly Cell[], form: string) {
    const rows = x.map((_, i) => `u${i}`);
    const answers = answersOf({ nrow: x.length, columns: { x } }, rows);
    const scores = score({ x: { normalizer: forms[form]!(x) } }, oneByOne(["x"]), answers);
    return {
      numbers: rows.map((unit) => (scores.matrix.unitAt.has(unit) ? valueAt(scores, unit, "only x") : "unanswered")),
      codes: scores.diagnostics.map(({ code }) => code),
    };
  }

  /** Where COINr divides by zero, or ranks what is all the same, we say that there is no scale. */
  const WITHOUT_SCALE: Readonly<Record<string, { theirs: readonly Cell[]; code: string }>> = {
    "constant n_zscore": { theirs: ["NaN", "NaN", "NaN"], code: "score/no-spread" },
    "constant n_borda": { theirs: [0, 0, 0], code: "score/no-spread" },
    "constant n_prank": { theirs: [0, 0, 0], code: "score/no-spread" },
    "constant n_dist2ref_1": { theirs: ["NaN", "NaN", "NaN"], code: "score/target-passed" },
    "single n_zscore": { theirs: [null], code: "score/no-spread" },
    "single n_borda": { theirs: [0], code: "score/no-spread" },
    "single n_prank": { theirs: ["NaN"], code: "score/no-spread" },
    "single n_dist2ref_1": { theirs: ["NaN"], code: "score/target-passed" },
    "single n_dist2targ_4": { theirs: [0], code: "score/target-passed" },
    "single n_dist2targ_4_cap": { theirs: [0], code: "score/target-passed" },
    "negative n_dist2ref_1": { theirs: ["NaN", "Infinity", "Infinity", "Infinity"], code: "score/target-passed" },
  };
  const cases = ["basic", "ties_na", "negative", "constant", "single", "all_na"].flatMap((vector) =>
    Object.keys(forms).map((form) => ({ vector, form, name: `${vector} ${form}` })),
  );
  // Uncapped, COINr goes on past the target.
  const passesTarget = new Set(["n_dist2ref_1", "n_dist2targ_4", "n_dist2targ_0_neg"]);

  test.each(cases.filter(({ name }) => !(name in WITHOUT_SCALE)))("$name is COINr's", ({ vector, form }) => {
    const { x, results } = reference.unit_vectors[vector]!;
    normalized(x, form).numbers.forEach((ours, i) => {
      const theirs = results[form]!.value[i]!;
      if (theirs === null) expect(ours).toBe("unanswered");
      else {
        const wanted = passesTarget.has(form) ? Math.min(Number(theirs), 1) : Number(theirs);
        expect(isNear(Number(ours), wanted), `${ours}, not ${wanted}`).toBe(true);
      }
    });
  });

  test.each(Object.entries(WITHOUT_SCALE))("%s has no scale and says so", (name, { theirs, code }) => {
    const [vector = "", form = ""] = name.split(" ");
    const { x, results } = reference.unit_vectors[vector]!;
    expect(results[form]!.value).toEqual(theirs);
    const { numbers, codes } = normalized(x, form);
    expect(new Set(numbers)).toEqual(new Set(["coverage"]));
    expect(codes).toEqual([code]);
  });

  // COINr lets an infinity in, which is the mean and the deviation of everything, or a rank of its own.
  test.each([
    { form: "n_zscore", theirs: ["NaN", "NaN", "NaN"], ours: [-Math.SQRT1_2, Math.SQRT1_2, "coverage"] },
    { form: "n_prank", theirs: [0, 0.5, 1], ours: [0, 1, "coverage"] },
    { form: "n_dist2targ_4", theirs: [0, 1 / 3, "Infinity"], ours: [0, 1 / 3, "coverage"] },
  ])("1, 2, Infinity by $form reads the infinity as unknown", ({ form, theirs, ours }) => {
    const { x, results } = reference.unit_vectors.with_inf!;
    expect(results[form]!.value).toEqual(theirs);
    const { numbers, codes } = normalized(x, form);
    numbers.forEach((number, i) => {
      if (typeof number === "number") expect(isNear(number, Number(ours[i]))).toBe(true);
      else expect(number).toBe(ours[i]);
    });
    expect(codes).toEqual(["score/unreadable-rating"]);
  });
});
