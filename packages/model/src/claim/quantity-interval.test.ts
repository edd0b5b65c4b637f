import { describe, expect, test } from "vitest";
import type { QuantityLexicon } from "../entity/lexicon.ts";
import type { Quantity } from "../value/quantity.ts";
import { closedAt, openAt, UNBOUNDED } from "./interval.ts";
import { conventionOf, formatQuantity, formatShare, type QuantityUnit, quantityInterval } from "./quantity-interval.ts";

const lexicon: QuantityLexicon = {
  id: "words",
  version: 1,
  title: "Words",
  aboutShare: 0.05,
  aboutCount: 1,
  aboutPoints: 0.01,
  nearlyFrom: 0.9,
};

const cases: readonly (readonly [Quantity, QuantityUnit, unknown, string])[] = [
  [{ kind: "exact", value: 59 }, "count", { from: closedAt(59), to: closedAt(59) }, "59"],
  [{ kind: "about", value: 36 }, "count", { from: closedAt(34.2), to: closedAt(37.8) }, "about 36"],
  [{ kind: "about", value: 140 }, "count", { from: closedAt(133), to: closedAt(147) }, "about 140"],
  [{ kind: "about", value: 12 }, "count", { from: closedAt(11), to: closedAt(13) }, "about 12"],
  [{ kind: "about", value: 12 }, "months", { from: closedAt(11.4), to: closedAt(12.6) }, "about 12"],
  [{ kind: "about", value: 0 }, "count", { from: closedAt(0), to: closedAt(1) }, "about 0"],
  [{ kind: "about", value: -20 }, "amount", { from: closedAt(-21), to: closedAt(-19) }, "about -20"],
  [{ kind: "about", value: 0.5 }, "share", { from: closedAt(0.475), to: closedAt(0.525) }, "about 50 %"],
  [{ kind: "about", value: 0.1 }, "share", { from: closedAt(0.09), to: closedAt(0.11) }, "about 10 %"],
  [{ kind: "about", value: 0.99 }, "share", { from: closedAt(0.9405), to: closedAt(1) }, "about 99 %"],
  [{ kind: "at-least", value: 5 }, "count", { from: closedAt(5), to: UNBOUNDED }, "at least 5"],
  [{ kind: "at-least", value: 0.5 }, "share", { from: closedAt(0.5), to: closedAt(1) }, "at least 50 %"],
  [{ kind: "more-than", value: 0.25 }, "share", { from: openAt(0.25), to: closedAt(1) }, "more than 25 %"],
  [{ kind: "more-than", value: 5 }, "count", { from: openAt(5), to: UNBOUNDED }, "more than 5"],
  [{ kind: "at-most", value: 5 }, "count", { from: closedAt(0), to: closedAt(5) }, "at most 5"],
  [{ kind: "at-most", value: 5 }, "amount", { from: UNBOUNDED, to: closedAt(5) }, "at most 5"],
  [{ kind: "nearly", value: 12 }, "count", { from: closedAt(10.8), to: openAt(12) }, "nearly 12"],
  [{ kind: "nearly", value: 0.5 }, "share", { from: closedAt(0.45), to: openAt(0.5) }, "nearly 50 %"],
  [{ kind: "range", from: 8, to: 9 }, "count", { from: closedAt(8), to: closedAt(9) }, "8 to 9"],
  [{ kind: "unknown" }, "count", undefined, "a number not given"],
];

describe("quantityInterval", () => {
  test.each(cases)("reads %o as %s", (quantity, unit, interval) => {
    expect(quantityInterval(quantity, unit, lexicon)).toEqual(interval);
  });

  test.each(cases)("prints %o as %s", (quantity, unit, _, words) => {
    expect(formatQuantity(quantity, unit)).toBe(words);
  });

  test("says by which convention it read a word", () => {
    expect(conventionOf({ kind: "about", value: 36 }, "count", lexicon)).toBe(
      '"about n" is read as n ± 5 %, at least ± 1 (words@1)',
    );
    expect(conventionOf({ kind: "about", value: 0.5 }, "share", lexicon)).toBe(
      '"about n" is read as n ± 5 %, at least ± 1 percentage points (words@1)',
    );
    expect(conventionOf({ kind: "about", value: 3 }, "years", lexicon)).toBe('"about n" is read as n ± 5 % (words@1)');
    expect(conventionOf({ kind: "nearly", value: 12 }, "count", lexicon)).toBe(
      '"nearly n" is read as from 0.9 n to below n (words@1)',
    );
    expect(conventionOf({ kind: "exact", value: 12 }, "count", lexicon)).toBeUndefined();
  });

  test("prints shares with at most one decimal", () => {
    expect([0, 0.25, 59 / 192, 1].map(formatShare)).toEqual(["0 %", "25 %", "30.7 %", "100 %"]);
  });
});
