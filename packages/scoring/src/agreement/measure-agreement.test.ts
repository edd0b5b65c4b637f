import { describe, expect, test } from "vitest";
import { answersBy, instrumentWith, type SaysBy } from "../testing/answers-by.ts";
import { measured } from "../testing/case-of.ts";
import { type AgreementOptions, measureAgreement } from "./measure-agreement.ts";

const instrument = instrumentWith({ a: { themes: ["t1", "t2"] }, b: { themes: ["t2"] }, c: {}, m: measured() });
const options: AgreementOptions = { asOf: "2026-06-30", seed: 1, draws: 50 };
const measure = (says: SaysBy, otherwise: Partial<AgreementOptions> = {}) =>
  measureAgreement({ answers: answersBy(says) }, instrument, { ...options, ...otherwise });

// The table of docs/methods/krippendorff-alpha.md: five States, one criterion.
const WORKED: SaysBy = {
  r1: { "QMA a": "none", "QMB a": "planned", "QMC a": "full", "QMD a": "full", "QME a": "partial" },
  r2: { "QMA a": "none", "QMB a": "none", "QMC a": "full", "QMD a": "partial" },
};
const RANKED = 1 - (7 * 16) / 608;

describe("measureAgreement", () => {
  test("is by hand 1 − 7 · 16 / 608, for ordinal", () => {
    // Of 8 values: none 3, planned 1, partial 1, full 3; their middle ranks: 1.5, 3.5, 4.5, 6.5.
    // Pairs that differ: planned–none, apart by 2; full–partial, apart by 2. Both directions: 2 · 4 + 2 · 4 = 16.
    // Expected: 2 · (3·1·2² + 3·1·3² + 3·3·5² + 1·1·1² + 1·3·3² + 1·3·2²) = 2 · (12 + 27 + 225 + 1 + 27 + 12) = 608.
    const [all] = measure(WORKED).coefficients;
    expect(all).toMatchObject({
      about: { kind: "all" },
      on: { kind: "scale", scale: "ladder" },
      metric: "ordinal",
      alpha: { kind: "estimated", rawAgreement: 2 / 4 },
      counts: { cells: 4, values: 8, pairs: 4, equalPairs: 2, lone: 1, entities: 4, raters: 2 },
    });
    const { alpha } = all!;
    expect(alpha.kind === "estimated" && alpha.value).toBeCloseTo(RANKED, 14);
  });

  test("counts neither a rater who pairs with nobody, nor a cell without a rating", () => {
    const says = { ...WORKED, r3: { "QMF a": "full", "QMG a": "n/a" } } as const;
    const { alpha, counts } = measure(says).coefficients[0]!;
    expect(counts).toMatchObject({ cells: 4, entities: 4, raters: 2, lone: 1 + 1 });
    expect(alpha.kind === "estimated" && alpha.value).toBeCloseTo(RANKED, 14);
  });

  test.each([
    { metric: "nominal", value: 1 - (7 * 4) / (8 * 8 - 3 * 3 - 1 - 1 - 3 * 3) },
    // none 0, planned 1, partial 2, full 4: 2 · (1 + 4) over 2 · (3·1 + 3·4 + 3·3·16 + 1 + 3·9 + 3·4).
    { metric: "interval", value: 1 - (7 * 2 * (1 + 4)) / (2 * (3 + 12 + 144 + 1 + 27 + 12)) },
  ] as const)("is by hand $value, for $metric where it is chosen", ({ metric, value }) => {
    const { alpha, metric: used } = measure(WORKED, { metric }).coefficients[0]!;
    expect(used).toBe(metric);
    expect(alpha.kind === "estimated" && alpha.value).toBeCloseTo(value, 14);
  });

  test("never puts levels and measures together, and takes measures as intervals", () => {
    const says = { r1: { "QMA m": 1, "QMB m": 3, "QMA a": "full" }, r2: { "QMA m": 2, "QMB m": 3 } } as const;
    const [levels, measures] = measure(says).coefficients;
    expect(levels).toMatchObject({ alpha: { kind: "undefined", why: "nothing-pairable" }, counts: { lone: 1 } });
    expect(measures).toMatchObject({ on: { kind: "measured", criterion: "m", unit: "points" }, metric: "interval" });
    // Values 1, 2, 3, 3: observed 2 · 1; expected 2 · (1 + 4 + 4 + 1 + 1 + 0).
    expect(measures!.alpha).toMatchObject({ kind: "estimated", value: 1 - (3 * 2) / (2 * (1 + 4 + 4 + 1 + 1)) });
  });

  test("has one coefficient for each theme, or for each criterion, in the order of ids", () => {
    const says = { r1: { "QMA a": "full", "QMA b": "none" }, r2: { "QMA a": "full", "QMA b": "none" } };
    const about = (by: "theme" | "criterion") =>
      measure(says, { by }).coefficients.map(({ about, alpha, counts }) => [
        ...Object.values(about),
        alpha.kind === "undefined" ? alpha.why : alpha.value,
        counts.cells,
      ]);
    expect(about("criterion")).toEqual([
      ["criterion", "a", "all-equal", 1],
      ["criterion", "b", "all-equal", 1],
      ["criterion", "c", "nothing-pairable", 0],
      ["criterion", "m", "nothing-pairable", 0],
    ]);
    expect(about("theme")).toEqual([
      ["theme", "t1", "all-equal", 1],
      ["theme", "t2", 1, 2],
      ["no-theme", "nothing-pairable", 0],
      ["no-theme", "nothing-pairable", 0],
    ]);
  });

  test("gives no interval over one State, and none where no draw has an alpha", () => {
    const one = { "QMA a": "full", "QMA b": "none" };
    expect(measure({ r1: one, r2: one }).coefficients[0]!.alpha).toEqual({
      kind: "estimated",
      value: 1,
      rawAgreement: 1,
      interval: { kind: "undefined", why: "one-entity" },
    });
    // With this seed the one draw takes one of two States twice, and each State's ratings are all equal.
    const two = { "QMA a": "full", "QMB a": "none" };
    const drawn = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
      const { alpha } = measure({ r1: two, r2: two }, { seed, draws: 1 }).coefficients[0]!;
      return alpha.kind === "estimated" && alpha.interval;
    });
    expect(drawn).toContainEqual({ kind: "undefined", why: "no-draw-defined" });
    expect(drawn).toContainEqual({ kind: "interval", level: 0.95, low: 1, high: 1, entities: 2, undefinedDraws: 0 });
  });

  test("leaves out draws of which alpha is not defined, and counts them", () => {
    const two = { "QMA a": "full", "QMB a": "none" };
    const { alpha } = measure({ r1: two, r2: two }, { draws: 1000 }).coefficients[0]!;
    const interval = alpha.kind === "estimated" ? alpha.interval : undefined;
    expect(interval).toMatchObject({ kind: "interval", low: 1, high: 1 });
    // Half of the draws take one State twice: 500, give or take four standard deviations of √250.
    expect(Math.abs((interval as { undefinedDraws: number }).undefinedDraws - 500)).toBeLessThan(64);
  });

  test("gives the same bytes for a seed whatever the order of answers, and another interval for another", () => {
    const answers = answersBy(WORKED);
    const bytes = (given: Iterable<(typeof answers)[number]>, seed: number) =>
      JSON.stringify(measureAgreement({ answers: given }, instrument, { ...options, draws: 200, seed }));
    expect(bytes(new Set(answers.toReversed()), 1)).toBe(bytes(answers, 1));
    // With five cells two seeds may draw the same interval; five seeds do not.
    const others = [2, 3, 4, 5, 6].map((seed) => bytes(answers, seed).replace(`"seed":${seed}`, '"seed":1'));
    expect(new Set([...others, bytes(answers, 1)]).size).toBeGreaterThan(1);
  });

  test("lists the cells on which raters differ, with what each said and on which basis", () => {
    const { disputed } = measure({
      r2: { "QMB a": "full", "QMA b": "none", "QMA a": "full", "QMA c": "withheld", "QMA m": 2 },
      r1: { "QMB a": "full", "QMA b": "n/a", "QMA a": "large", "QMA c": "none", "QMA m": 2 },
    });
    const given = { basis: "desk-review", assessment: "round-1", date: "2026-01-15" };
    const notApplicable = { kind: "not-applicable", reason: "There is no coast." };
    expect(disputed).toEqual([
      {
        entity: "QMA",
        criterion: "a",
        ratings: [
          { rater: "r1", rating: { kind: "level", level: "large" }, ...given },
          { rater: "r2", rating: { kind: "level", level: "full" }, ...given },
        ],
      },
      {
        entity: "QMA",
        criterion: "b",
        ratings: [
          { rater: "r1", rating: notApplicable, ...given },
          { rater: "r2", rating: { kind: "level", level: "none" }, ...given },
        ],
      },
    ]);
  });

  test("says what it was measured with, and how many of the shared cells are of anchor dossiers", () => {
    const answers = answersBy(WORKED);
    const entities = [{ id: "QMA", kind: "anchor" }, { id: "QMB", kind: "invented" }, { id: "QMC" }];
    const found = measureAgreement({ answers, entities }, instrument, {
      ...options,
      clusters: { x: ["r1"], y: ["r2"] },
    });
    expect(found).toMatchObject({
      instrument: { id: "test", edition: "1" },
      asOf: "2026-06-30",
      bootstrap: { generator: "pure-rand/xoroshiro128plus", seed: 1, draws: 50 },
      answers: { ratings: 9 },
      severity: [{ kind: "comparable", anchorCells: 1, clusters: [{ clusters: ["x", "y"], steps: (1 + 2) / 4 }] }],
    });
  });

  test("draws a thousand times unless said, and reads only the bases asked for", () => {
    const { draws: _, ...rest } = options;
    const found = measureAgreement({ answers: answersBy(WORKED) }, instrument, { ...rest, bases: ["visit"] });
    expect(found).toMatchObject({
      bootstrap: { draws: 1000 },
      answers: { ratings: 0, passedOver: { "other-basis": 9 } },
    });
  });

  test.each([
    { name: "a day that is none", given: { asOf: "2026-02-30" }, code: "NOT_A_DATE" },
    { name: "a seed that is not whole", given: { seed: 1.5 }, code: "NOT_AN_OPTION" },
    { name: "a seed above 32 bits", given: { seed: 0x80000000 }, code: "NOT_AN_OPTION" },
    { name: "a seed that is no number", given: { seed: Number.NaN }, code: "NOT_AN_OPTION" },
    { name: "no draws", given: { draws: 0 }, code: "NOT_AN_OPTION" },
    { name: "half a draw", given: { draws: 10.5 }, code: "NOT_AN_OPTION" },
    { name: "too many draws", given: { draws: 1_000_001 }, code: "NOT_AN_OPTION" },
    { name: "a rater in two clusters", given: { clusters: { x: ["r1"], y: ["r1"] } }, code: "NOT_AN_OPTION" },
  ])("throws for $name", ({ given, code }) => {
    expect(() => measure(WORKED, given)).toThrow(expect.objectContaining({ code }));
  });
});
