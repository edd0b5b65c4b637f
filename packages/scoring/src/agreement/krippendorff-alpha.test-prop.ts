import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coincidencesOf, type Unit } from "./coincidences.ts";
import { type AgreementMetric, krippendorffAlpha } from "./krippendorff-alpha.ts";

const RUNS = { seed: 1, numRuns: 300 };
const METRICS = ["nominal", "ordinal", "interval"] as const;

/** Ratings by raters of units; `undefined` where a rater did not look. */
const table = fc.integer({ min: 2, max: 5 }).chain((raters) => {
  const row = fc.array(fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }), {
    minLength: raters,
    maxLength: raters,
  });
  return fc.array(row, { minLength: 1, maxLength: 12 });
});
type Table = readonly (readonly (number | undefined)[])[];
const unitsOf = (rows: Table): Unit[] => rows.map((row) => row.filter((value) => value !== undefined));
const alpha = (units: readonly Unit[], metric: AgreementMetric) => krippendorffAlpha(coincidencesOf([units]), metric);

/** Doubles added in another order differ in their last bits. */
function expectSame(a: number | undefined, b: number | undefined) {
  if (a === undefined || b === undefined) expect(a).toBe(b);
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(a)));
}

describe("Krippendorff's alpha", () => {
  test("is at most 1, and 1 exactly where every pair agrees", () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...METRICS), (rows, metric) => {
        const coincidences = coincidencesOf([unitsOf(rows)]);
        const value = krippendorffAlpha(coincidences, metric);
        if (value === undefined) return;
        expect(value).toBeLessThanOrEqual(1);
        expect(value === 1).toBe(coincidences.equalPairs === coincidences.allPairs);
      }),
      RUNS,
    );
  });

  test("does not depend on the order of raters and of units, nor on how units fall to entities", () => {
    const shuffled = table.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.shuffledSubarray(
          rows[0]!.map((_, i) => i),
          { minLength: rows[0]!.length },
        ),
        fc.nat({ max: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...METRICS), ([rows, others, raters, cut], metric) => {
        const permuted = unitsOf(others.map((row) => raters.map((rater) => row[rater])));
        const parts = coincidencesOf([permuted.slice(0, cut), permuted.slice(cut)]);
        expectSame(krippendorffAlpha(parts, metric), alpha(unitsOf(rows), metric));
      }),
      RUNS,
    );
  });

  test("is the same for names however they are called, for an order however it is spaced, for measures in any unit", () => {
    const names = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    fc.assert(
      fc.property(
        table,
        names,
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: -50, max: 50 }),
        (rows, name, a, b) => {
          const units = unitsOf(rows);
          const mapped = (to: (value: number) => number) => units.map((unit) => unit.map(to));
          expectSame(
            alpha(
              mapped((value) => name[value]!),
              "nominal",
            ),
            alpha(units, "nominal"),
          );
          expectSame(
            alpha(
              mapped((value) => value * value * value + value),
              "ordinal",
            ),
            alpha(units, "ordinal"),
          );
          expectSame(
            alpha(
              mapped((value) => 4 - value),
              "ordinal",
            ),
            alpha(units, "ordinal"),
          );
          expectSame(
            alpha(
              mapped((value) => (a / 7) * value + b),
              "interval",
            ),
            alpha(units, "interval"),
          );
        },
      ),
      RUNS,
    );
  });

  test("is the sum over pairs of its definition", () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...METRICS), (rows, metric) => {
        const units = unitsOf(rows).filter((unit) => unit.length > 1);
        const all = units.flat();
        const between = (c: number, k: number) => {
          const [low, high] = c < k ? [c, k] : [k, c];
          const count = (value: number) => all.filter((one) => one === value).length;
          return all.filter((one) => one >= low && one <= high).length - (count(low) + count(high)) / 2;
        };
        const distance = (c: number, k: number) => {
          if (c === k) return 0;
          const d = metric === "nominal" ? 1 : metric === "interval" ? c - k : between(c, k);
          return d * d;
        };
        const sumOver = (values: Unit) =>
          values.reduce((sum, c) => values.reduce((s, k) => s + distance(c, k), sum), 0);
        const observed = units.reduce((sum, unit) => sum + sumOver(unit) / (unit.length - 1), 0) / all.length;
        const expected = sumOver(all) / (all.length * (all.length - 1));
        expectSame(alpha(units, metric), expected > 0 ? 1 - observed / expected : undefined);
      }),
      RUNS,
    );
  });
});
