import { describe, expect, test } from "vitest";
import { coincidencesOf, type Unit } from "./coincidences.ts";
import { type AgreementMetric, krippendorffAlpha } from "./krippendorff-alpha.ts";

/** The units of a table with a row for each observer; a full stop where one did not look. */
function unitsOf(...rows: readonly string[]): readonly Unit[] {
  const letters = rows.map((row) => row.split(" "));
  return letters[0]!.map((_, unit) =>
    letters.flatMap((row) => (row[unit] === "." ? [] : Number.parseInt(row[unit]!, 36))),
  );
}

const alpha = (units: readonly Unit[], metric: AgreementMetric) => krippendorffAlpha(coincidencesOf([units]), metric);

// Klaus Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), sections A, B and C to D.
const BINARY = unitsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
const FIVE_NAMES = unitsOf("a a b b d c c c e d d a", "b a b b b c c c e d d d");
const FOUR_OBSERVERS = unitsOf(
  "1 2 3 3 2 1 4 1 2 . . .",
  "1 2 3 3 2 2 4 1 2 5 . 3",
  ". 3 3 3 2 3 4 2 2 5 1 .",
  "1 2 3 3 2 4 4 1 2 5 1 .",
);

describe("krippendorffAlpha", () => {
  test.each([
    { table: "two observers, binary", units: BINARY, metric: "nominal", published: "0.095" },
    { table: "two observers, five names", units: FIVE_NAMES, metric: "nominal", published: "0.692" },
    { table: "four observers with gaps", units: FOUR_OBSERVERS, metric: "nominal", published: "0.743" },
    { table: "four observers with gaps", units: FOUR_OBSERVERS, metric: "ordinal", published: "0.815" },
    { table: "four observers with gaps", units: FOUR_OBSERVERS, metric: "interval", published: "0.849" },
  ] as const)("gives the published $published for $table, $metric", ({ units, metric, published }) => {
    expect(alpha(units, metric)?.toFixed(3)).toBe(published);
  });

  test("is 1 − 19 · 4 / (14 · 6) for the binary table, whose coincidences stand in the paper", () => {
    const { blocks, pairs, equalPairs, pairable } = coincidencesOf([BINARY]);
    expect([...blocks[0]!.counts]).toEqual([14, 6]);
    expect([pairs, blocks[0]!.weights]).toEqual([[[0, 1]], [4 + 4]]);
    expect([equalPairs, pairable]).toEqual([(10 + 2) / 2, 20]);
    expect(alpha(BINARY, "nominal")).toBe(1 - (19 * (4 + 4)) / (2 * 14 * 6));
  });

  test("leaves the unit with one value out: 40 of the 41 values of the four observers are pairable", () => {
    expect(coincidencesOf([FOUR_OBSERVERS])).toMatchObject({ pairable: 40, units: 11, lone: 1 });
    const without = FOUR_OBSERVERS.filter((unit) => unit.length > 1);
    expect(alpha(without, "ordinal")).toBe(alpha(FOUR_OBSERVERS, "ordinal"));
  });

  test.each([
    { name: "there is nothing", units: [] },
    { name: "no unit has two values", units: [[1], [2], []] },
    { name: "all pairable values are equal", units: [[3, 3], [3, 3, 3], [4]] },
  ])("is not defined where $name", ({ units }) => {
    for (const metric of ["nominal", "ordinal", "interval"] as const) expect(alpha(units, metric)).toBeUndefined();
  });

  test("counts an entity as often as it is drawn", () => {
    const [one, two] = [FIVE_NAMES.slice(0, 6), FIVE_NAMES.slice(6)];
    const drawn = coincidencesOf([one, two]);
    for (const metric of ["nominal", "ordinal", "interval"] as const) {
      expect(krippendorffAlpha(drawn, metric, [2, 0])).toBeCloseTo(alpha([...one, ...one], metric)!, 14);
      expect(krippendorffAlpha(drawn, metric, [1, 2])).toBeCloseTo(alpha([...one, ...two, ...two], metric)!, 14);
    }
  });

  test("does not care how great or small measured values are", () => {
    const least = Number.MIN_VALUE;
    expect(
      alpha(
        [
          [0, 0],
          [least, least],
          [0, least],
        ],
        "interval",
      ),
    ).toBe(
      alpha(
        [
          [0, 0],
          [1, 1],
          [0, 1],
        ],
        "interval",
      ),
    );
    const most = Number.MAX_VALUE;
    expect(
      alpha(
        [
          [-most, -most],
          [most, most],
          [-most, most],
        ],
        "interval",
      ),
    ).toBe(
      alpha(
        [
          [0, 0],
          [1, 1],
          [0, 1],
        ],
        "interval",
      ),
    );
  });
});
