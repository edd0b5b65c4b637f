import type { Normalizer } from "@stocktake/model";
import type { Scores } from "@stocktake/scoring";
import { describe, expect, test } from "vitest";
import {
  answersOf,
  type Cell,
  cellsOf,
  directionOf,
  distance,
  type Frame,
  indicators,
  type Measure,
  minMax,
  oneByOne,
  readCoinr,
  score,
  TOLERANCE,
  undirected,
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

/** Holds our numbers against a frame of theirs; returns how many there are and how many are missing on both sides. */
function compare(scores: Scores, frame: Frame, gap = distance): { equal: number; missing: number } {
  const found = { equal: 0, missing: 0 };
  for (const { unit, code, cell } of cellsOf(frame)) {
    const ours = valueAt(scores, unit, `only ${code}`);
    if (cell === null) {
      expect(typeof ours, `${unit} ${code}`).toBe("string");
      found.missing++;
    } else {
      expect(gap(ours, cell), `${unit} ${code}`).toBeLessThanOrEqual(TOLERANCE);
      found.equal++;
    }
  }
  return found;
}

const settings = reference.use_iMeta.iMeta.columns;
const set = (id: string, name: string) => settings[name]![settings.iCode!.indexOf(id)]!;
const direction = (id: string) => (directionOf(id) === 1 ? "higher-is-better" : "lower-is-better");
const measure = (normalizerOf: (id: string) => Normalizer): Record<string, Measure> =>
  Object.fromEntries(indicators.map((id) => [id, { normalizer: normalizerOf(id) }]));
const linear = { use: "goalposts", scale: "linear" } as const;

describe("min–max on complete data is COINr's, 2,499 values each", () => {
  test.each([
    { name: "minmax_0_100", to: [0, 100] },
    { name: "minmax_1_100", to: [1, 100] },
    { name: "minmax_0_1", to: [0, 1] },
  ] as const)("$name", ({ name, to: [worst, best] }) => {
    const scores = score(minMax(worst, best), oneByOne(indicators), answersOf(treated));
    expect(compare(scores, reference.from_Treated[name]!)).toEqual({ equal: 2499, missing: 0 });
  });

  test("dist2max, which subtracts from 1 and so is as near as its own scale allows", () => {
    const scores = score(minMax(0, 1), oneByOne(indicators), answersOf(treated));
    const apart = (ours: number | string, theirs: Cell) => Math.abs(Number(ours) - Number(theirs));
    expect(compare(scores, reference.from_Treated.dist2max!, apart)).toEqual({ equal: 2499, missing: 0 });
  });

  test("scaled_0_100 is goalposts without caps, turned round where less is better", () => {
    const scaled = measure((id) => {
      const [low, high] = directionOf(id) === 1 ? [0, 100] : [-100, 0];
      return { ...linear, direction: direction(id), low, high, caps: "none", to: { worst: 0, best: 100 } };
    });
    const scores = score(scaled, oneByOne(indicators), answersOf(treated));
    expect(compare(scores, reference.from_Treated.scaled_0_100!)).toEqual({ equal: 2499, missing: 0 });
  });
});

describe("on raw data with gaps, 2,436 values and 63 missing each", () => {
  const counts = { equal: 2436, missing: 63 };

  test("min–max takes least and greatest of what is there", () => {
    const scores = score(minMax(0, 100), oneByOne(indicators), answersOf(raw));
    expect(compare(scores, reference.from_Raw_with_NA.minmax_0_100!)).toEqual(counts);
  });

  test.each([
    {
      name: "goalposts",
      normalizerOf: (id: string): Normalizer => ({
        ...linear,
        direction: direction(id),
        low: Number(set(id, "goalpost_lower")),
        high: Number(set(id, "goalpost_upper")),
        caps: set(id, "goalpost_trunc2posts") === true ? "both" : "none",
        to: { worst: 0, best: Number(set(id, "goalpost_scale")) },
      }),
    },
    {
      name: "scaled",
      normalizerOf: (id: string): Normalizer => ({
        ...linear,
        direction: direction(id),
        low: Number(set(id, "scaled_lower")),
        high: Number(set(id, "scaled_upper")),
        caps: "none",
        to: { worst: 0, best: Number(set(id, "scale_factor")) },
      }),
    },
    {
      name: "minmax",
      normalizerOf: (id: string): Normalizer => ({
        use: "min-max",
        direction: direction(id),
        to: { worst: Number(set(id, "minmax_lower")), best: Number(set(id, "minmax_upper")) },
      }),
    },
  ])("$name with parameters for each indicator", ({ name, normalizerOf }) => {
    const scores = score(measure(normalizerOf), oneByOne(indicators), answersOf(raw));
    expect(compare(scores, reference.use_iMeta.results[name]!)).toEqual(counts);
  });
});

describe("a single vector", () => {
  const posts = { ...linear, low: 1, high: 5, to: { worst: 0, best: 100 } };
  const forms: Readonly<Record<string, Normalizer>> = {
    n_minmax: { use: "min-max", direction: "higher-is-better", to: { worst: 0, best: 100 } },
    n_dist2max: { use: "min-max", direction: "higher-is-better", to: { worst: 0, best: 1 } },
    n_goalposts_1_5_100: { ...posts, direction: "higher-is-better", caps: "both" },
    n_goalposts_1_5_100_notrunc: { ...posts, direction: "higher-is-better", caps: "none" },
    n_goalposts_dirneg: { ...posts, direction: "lower-is-better", caps: "both" },
    n_scaled_0_10: { ...posts, direction: "higher-is-better", low: 0, high: 10, caps: "none" },
  };
  /** The vector as a criterion of as many units. */
  function normalized(x: readonly Cell[], form: string) {
    const rows = x.map((_, i) => `u${i}`);
    const answers = answersOf({ nrow: x.length, columns: { x } }, rows);
    const scores = score({ x: { normalizer: forms[form]! } }, oneByOne(["x"]), answers);
    return {
      numbers: rows.map((unit) => (scores.matrix.unitAt.has(unit) ? valueAt(scores, unit, "only x") : "unanswered")),
      codes: scores.diagnostics.map(({ code }) => code),
    };
  }

  const finite = ["basic", "ties_na", "negative", "constant", "single", "all_na"].flatMap((vector) =>
    Object.keys(forms).map((form) => ({ vector, form })),
  );
  const spreadless = ({ vector, form }: { vector: string; form: string }) =>
    (vector === "constant" || vector === "single") && (form === "n_minmax" || form === "n_dist2max");

  test("is left out of no comparison: 32 are alike, 4 differ", () => {
    expect([finite.filter((c) => !spreadless(c)).length, finite.filter(spreadless).length]).toEqual([32, 4]);
  });

  test.each(finite.filter((c) => !spreadless(c)))("$vector by $form is COINr's", ({ vector, form }) => {
    const { x, results } = reference.unit_vectors[vector]!;
    normalized(x, form).numbers.forEach((ours, i) => {
      const theirs = results[form]!.value[i]!;
      if (theirs === null) expect(ours).toBe("unanswered");
      else
        expect(Math.abs(Number(ours) - Number(theirs))).toBeLessThanOrEqual(
          TOLERANCE * Math.max(1, Math.abs(Number(theirs))),
        );
    });
  });

  test.each(finite.filter(spreadless))(
    "$vector by $form gives no scale and says so, where COINr has NaN",
    ({ vector, form }) => {
      const { x, results } = reference.unit_vectors[vector]!;
      expect(new Set(results[form]!.value)).toEqual(new Set(["NaN"]));
      const { numbers, codes } = normalized(x, form);
      expect(new Set(numbers)).toEqual(new Set(["coverage"]));
      expect(codes).toEqual(["score/no-spread"]);
    },
  );

  // COINr lets an infinity in: it turns the other two values into zeros, or is capped at the post.
  test.each([
    { form: "n_minmax", theirs: [0, 0, "NaN"], ours: [0, 100, "coverage"] },
    { form: "n_dist2max", theirs: ["NaN", "NaN", "NaN"], ours: [0, 1, "coverage"] },
    { form: "n_goalposts_1_5_100", theirs: [0, 25, 100], ours: [0, 25, "coverage"] },
    { form: "n_goalposts_1_5_100_notrunc", theirs: [0, 25, "Infinity"], ours: [0, 25, "coverage"] },
    { form: "n_goalposts_dirneg", theirs: [100, 75, 0], ours: [100, 75, "coverage"] },
    { form: "n_scaled_0_10", theirs: [10, 20, "Infinity"], ours: [10, 20, "coverage"] },
  ])("1, 2, Infinity by $form reads the infinity as unknown", ({ form, theirs, ours }) => {
    const { x, results } = reference.unit_vectors.with_inf!;
    expect(results[form]!.value).toEqual(theirs);
    const { numbers, codes } = normalized(x, form);
    expect(numbers).toEqual(ours);
    expect(codes).toEqual(["score/unreadable-rating"]);
  });
});
