import { describe, expect, test } from "vitest";
import { weightedMedian } from "../numeric/weighted-median.ts";
import type { AggregatorPlugIn } from "../plan/plug-in.ts";
import { checkPlugIn, type Law } from "./check-plug-in.ts";

/** Park and Miller's minimal standard generator. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

type Combine = AggregatorPlugIn["combine"];
const sum = (items: readonly number[]) => items.reduce((total, item) => total + item, 0);
const weighted: Combine = (values, weights) => sum(values.map((value, i) => value * weights[i]!)) / sum(weights);
const plugIn = (combine: Combine, otherwise: Partial<AggregatorPlugIn> = {}): AggregatorPlugIn => ({
  name: "mine",
  version: "1",
  combine,
  ...otherwise,
});
let calls = 0;

describe("checkPlugIn", () => {
  test.each<{ name: string; combine: Combine }>([
    { name: "a weighted mean", combine: weighted },
    { name: "a weighted median", combine: (values, weights) => weightedMedian(values, weights) ?? Number.NaN },
    { name: "the least", combine: (values) => Math.min(...values) },
  ])("finds nothing against $name", ({ combine }) => {
    expect(checkPlugIn(plugIn(combine), seeded(1))).toEqual([]);
    expect(checkPlugIn(plugIn(combine), seeded(2), { least: -50, greatest: 100 })).toEqual([]);
  });

  test.each<{ law: Law; name: string; given: AggregatorPlugIn; all?: readonly Law[] }>([
    { law: "repeatable", name: "counts its calls", given: plugIn((v, w) => weighted(v, w) + 1e-13 * calls++) },
    { law: "bounds", name: "gives more than its bounds", given: plugIn((v, w) => weighted(v, w) + 0.5) },
    {
      law: "bounds",
      name: "gives no number",
      given: plugIn((v, w) => (v.length > 5 ? Number.NaN : weighted(v, w))),
      all: ["bounds", "monotony", "order", "weight-scale", "leave-one-out"],
    },
    {
      law: "monotony",
      name: "punishes what is unlike the rest",
      given: plugIn((v) => Math.min(...v) - 0.5 * (Math.max(...v) - Math.min(...v)), {
        bounds: () => ({ least: -1, greatest: 1 }),
      }),
      all: ["monotony", "leave-one-out"],
    },
    {
      law: "order",
      name: "looks at the first",
      given: plugIn((v, w) => 0.9 * weighted(v, w) + 0.1 * v[0]!),
    },
    {
      law: "weight-scale",
      name: "divides by more than its weights",
      given: plugIn((v, w) => (weighted(v, w) * sum(w)) / (sum(w) + 1), { bounds: () => ({ least: 0, greatest: 1 }) }),
      all: ["weight-scale", "leave-one-out"],
    },
    {
      law: "leave-one-out",
      name: "gains by having fewer children",
      given: plugIn((v, w) => weighted(v, w) / v.length, { bounds: () => ({ least: 0, greatest: 1 }) }),
    },
  ])("finds $law broken by one that $name", ({ law, given, all = [law] }) => {
    const found = checkPlugIn(given, seeded(1));
    expect(found.map((violated) => violated.law)).toEqual(all);
    const [first] = found;
    expect(first?.sentence).toMatch(/^It .*\.$/);
    expect(first?.values).toHaveLength(first?.weights.length ?? -1);
  });

  test("finds that what it is given was changed", () => {
    const sorting = plugIn((v) => (v as number[]).sort((a, b) => a - b)[0]!);
    expect(checkPlugIn(sorting, seeded(1))[0]).toMatchObject({
      law: "repeatable",
      sentence: "It changes the values or the weights that it is given.",
    });
  });

  test("gives the same findings for the same numbers", () => {
    const first = plugIn((v) => v[0]!);
    expect(checkPlugIn(first, seeded(7))).toEqual(checkPlugIn(first, seeded(7)));
  });
});
