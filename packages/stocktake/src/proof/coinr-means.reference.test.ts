import type { Aggregator, Answer, MethodologyNode } from "@stocktake/model";
import { parseMethodology } from "@stocktake/model";
import { compileMethodology, scoreDataset } from "@stocktake/scoring";
import { describe, expect, test } from "vitest";
import { AS_OF, answersOf, type Cell, distance, methodOf, readCoinr, TOLERANCE, valueAt } from "./coinr-index.ts";

type Outcome = { readonly value?: Cell; readonly error?: string };
const reference = readCoinr<{
  function_vectors: readonly {
    x: readonly Cell[];
    w: readonly (number | null)[];
    results: Readonly<Record<string, Outcome>>;
  }[];
}>("08_aggregate");

describe("one node", () => {
  const ids = ["a", "b", "c"] as const;
  const forms: Readonly<Record<string, Aggregator>> = {
    a_amean: { use: "weighted-mean" },
    a_gmean: { use: "geometric-mean" },
    a_hmean: { use: "harmonic-mean" },
    a_genmean_2: { use: "power-mean", exponent: 2 },
    a_genmean_m1: { use: "power-mean", exponent: -1 },
  };
  const linear = { use: "goalposts", direction: "higher-is-better", scale: "linear", caps: "none" } as const;

  /** Three measures as they are, up to 10 and down to 0 or to a negative value that is there. */
  function methodFor(
    x: readonly Cell[],
    w: readonly (number | null)[],
    form: Pick<MethodologyNode, "aggregate" | "minPresent">,
  ) {
    const measures = ids.map((id, i) => [
      id,
      {
        normalizer: { ...linear, low: 0, high: 1, to: { worst: 0, best: 1 } },
        domain: { least: Math.min(0, Number(x[i]) || 0), greatest: 10 },
      },
    ]);
    const criteria = Object.fromEntries(ids.map((id, i) => [id, w[i] ?? Number.NaN]));
    return methodOf(Object.fromEntries(measures), [{ node: "mean", missing: "renormalize", criteria, ...form }]);
  }

  /** What becomes of a vector: a number, why there is none, or the code with which the methodology is refused. */
  function outcome(
    x: readonly Cell[],
    w: readonly (number | null)[],
    form: Pick<MethodologyNode, "aggregate" | "minPresent">,
  ) {
    const { instrument, methodology } = methodFor(x, w, form);
    const compiled = compileMethodology(methodology, instrument);
    if (!compiled.ok) return compiled.diagnostics[0].code;
    const columns = Object.fromEntries(ids.map((id, i) => [id, [x[i]!]]));
    const answers: Answer[] = answersOf({ nrow: 1, columns }, ["unit"]);
    return valueAt(
      scoreDataset(compiled.value, { answers, entities: [{ id: "unit" }] }, { asOf: AS_OF }),
      "unit",
      "mean",
    );
  }

  const vectors = reference.function_vectors.flatMap(({ x, w, results }) =>
    Object.keys(forms).map((form) => ({ x, w, form, theirs: results[form]! })),
  );
  const show = (list: readonly unknown[]) => list.map((item) => item ?? "NA").join(", ");
  const weightless = ({ w }: { w: readonly (number | null)[] }) => w.every((weight) => weight === 0);
  const badlyWeighted = ({ w }: { w: readonly (number | null)[] }) => w.some((weight) => weight === null || weight < 0);
  const counted = ({ x, w }: { x: readonly Cell[]; w: readonly (number | null)[] }) => x.filter((_, i) => w[i] !== 0);
  const isPower = (form: string) => form.startsWith("a_genmean");

  /** Where we differ from COINr on purpose, and what we say; `undefined` where both agree. */
  function differenceOf(vector: (typeof vectors)[number]): { ours: number | string; because: string } | undefined {
    const { x, w, form } = vector;
    if (badlyWeighted(vector))
      return { ours: "methodology/weight-out-of-range", because: "a weight is a number that is not negative" };
    if (weightless(vector)) return { ours: "no-child", because: "nothing is counted" };
    const heavy = counted(vector);
    if (form !== "a_amean" && heavy.some((value) => Number(value) < 0))
      return { ours: "methodology/may-be-negative", because: "the mean has no meaning below zero" };
    const known = heavy.filter((value) => value !== null && value !== "NaN").map(Number);
    if (known.length === 0) return undefined;
    if (known.includes(0) && ["a_gmean", "a_hmean", "a_genmean_m1"].includes(form))
      return { ours: 0, because: "the limit of the mean at a true zero is zero" };
    const weights = w.filter((weight, i) => weight !== 0 && x[i] !== null && x[i] !== "NaN").map(Number);
    const total = weights.reduce((a, b) => a + b);
    const meanOf = (f: (value: number) => number) =>
      known.reduce((sum, value, i) => sum + weights[i]! * f(value), 0) / total;
    if (isPower(form) && x.some((value) => value === null || value === "NaN"))
      return {
        ours: form === "a_genmean_2" ? Math.sqrt(meanOf((value) => value * value)) : 1 / meanOf((value) => 1 / value),
        because: "a missing child is left out",
      };
    // A value that weighs nothing cannot spoil the mean of the others.
    if (Number(x[0]) <= 0 && w[0] === 0 && form === "a_gmean")
      return { ours: Math.exp(meanOf(Math.log)), because: "what weighs nothing is not looked at" };
    if (Number(x[0]) <= 0 && w[0] === 0 && (form === "a_genmean_m1" || (form === "a_hmean" && x[0] === 0)))
      return { ours: 1 / meanOf((value) => 1 / value), because: "what weighs nothing is not looked at" };
    return undefined;
  }
  const alike = vectors.filter((vector) => differenceOf(vector) === undefined);
  const differing = vectors.flatMap((vector) => {
    const difference = differenceOf(vector);
    return difference === undefined ? [] : [{ ...vector, ...difference }];
  });

  test("is tried on 36 vectors by five means: the outcome is COINr's or the difference is stated", () => {
    expect([vectors.length, alike.length, differing.length]).toEqual([180, 59, 121]);
  });

  test.each(alike.map((vector) => ({ ...vector, name: `${vector.form} of ${show(vector.x)} by ${show(vector.w)}` })))(
    "$name is COINr's",
    ({ x, w, form, theirs }) => {
      const ours = outcome(x, w, { aggregate: forms[form]! });
      if (theirs.value === null) expect(ours).toBe("coverage");
      else expect(distance(ours, theirs.value ?? "NaN")).toBeLessThanOrEqual(TOLERANCE);
    },
  );

  test.each(
    differing.map((vector) => ({ ...vector, name: `${vector.form} of ${show(vector.x)} by ${show(vector.w)}` })),
  )("$name differs: $because", ({ x, w, form, theirs, ours }) => {
    const found = outcome(x, w, { aggregate: forms[form]! });
    if (typeof ours === "string") expect(found).toBe(ours);
    else expect(Math.abs(Number(found) - ours)).toBeLessThanOrEqual(TOLERANCE);
    expect(typeof theirs.value === "number" && distance(found, theirs.value) <= TOLERANCE).toBe(false);
  });

  test("refuses the exponent 0, as COINr does, before anything is computed", () => {
    const { methodology } = methodFor([1, 2, 4], [1, 1, 1], { aggregate: { use: "power-mean", exponent: 0 } });
    const parsed = parseMethodology(methodology);
    expect(parsed.ok).toBe(false);
    expect(parsed.diagnostics.map(({ path }) => path.at(-1))).toEqual(["exponent"]);
    expect(reference.function_vectors.every(({ results }) => results.a_genmean_0?.error !== undefined)).toBe(true);
  });

  test("does not count what weighs nothing towards the threshold, where COINr does", () => {
    // 1 weighs nothing, one of the two others is missing: COINr finds two of three present, we one of two.
    const given = { x: [1, null, 4], w: [0, 1, 1] };
    const { results } = reference.function_vectors.find(
      ({ x, w }) => show(x) === show(given.x) && show(w) === show(given.w),
    )!;
    expect(results.a_amean?.value).toBe(4);
    expect(outcome(given.x, given.w, { aggregate: { use: "weighted-mean" }, minPresent: 0.6 })).toBe("present");
    expect(outcome(given.x, given.w, { aggregate: { use: "weighted-mean" }, minPresent: 0.5 })).toBe(4);
  });
});
