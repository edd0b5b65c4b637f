import fc from "fast-check";
import { expect, test } from "vitest";
import type { Catalog } from "../dataset/catalog.ts";
import { defineDataset } from "../dataset/define-dataset.ts";
import type { Claim, Figure, Measurement } from "../entity/claim.ts";
import type { Quantity } from "../value/quantity.ts";
import { closedAt, type Interval, intersect, isApart, isEmpty, isWithin, openAt, UNBOUNDED } from "./interval.ts";
import { quantityInterval } from "./quantity-interval.ts";
import { verifyClaims } from "./verify-claims.ts";

const catalog: Catalog = {
  themes: [],
  actors: [],
  instruments: [],
  treaties: [],
  crosswalks: [],
  procedures: [],
  methodologies: [],
  states: [],
  organizations: [],
  regionSchemes: [],
  quantityLexicon: {
    id: "words",
    version: 1,
    title: "Words",
    aboutShare: 0.05,
    aboutCount: 1,
    aboutPoints: 0.01,
    nearlyFrom: 0.9,
  },
  records: {},
};

const amount = fc.integer({ min: 1, max: 40 });
const bounded = fc.constantFrom("exact", "about", "at-least", "at-most", "more-than", "nearly");
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({ kind: bounded, value: amount }) as fc.Arbitrary<Quantity>,
  fc.tuple(amount, amount).map(([a, b]): Quantity => ({ kind: "range", from: Math.min(a, b), to: Math.max(a, b) })),
);

const end = fc.oneof(amount.map(closedAt), amount.map(openAt), fc.constant(UNBOUNDED));
const interval: fc.Arbitrary<Interval> = fc.record({ from: end, to: end }).filter((it) => !isEmpty(it));

const claim = (measurement: Measurement, says?: Quantity): Claim => ({
  id: "claim",
  paragraph: "1",
  sentence: "A sentence.",
  asOf: "2010-11-02",
  measurement,
  ...(says === undefined ? {} : { says }),
});
const figure = (id: string, ...[says, ...others]: readonly [Quantity, ...Quantity[]]): Figure => ({
  id,
  paragraph: "2",
  about: "Things.",
  unit: "count",
  says,
  readings: others.map((other, at) => ({ reading: `reading ${at}`, says: other })),
});
const kindOf = (asked: Claim, records: { figures?: Figure[]; groups?: number; complete?: boolean }) =>
  verifyClaims(
    defineDataset({
      formatVersion: 1,
      claims: [asked],
      figures: records.figures ?? [],
      groups: Array.from({ length: records.groups ?? 0 }, (_, at) => ({
        id: `group-${at}`,
        paragraph: "1",
        kind: "unit" as const,
        name: "A unit",
      })),
      completeness: records.complete ? [{ of: "groups", complete: true, because: "Each is named." }] : [],
    }),
    catalog,
  )[0]?.kind;

const countGroups: Measurement = { measure: "count", of: { set: "records", of: "groups" } };
const countFigure: Measurement = { measure: "count", of: { set: "figure", of: "said" } };
const partOfWhole: Measurement = {
  measure: "part",
  of: { set: "figure", of: "part" },
  within: { set: "figure", of: "whole" },
};

test("what lies within another interval has something in common with it", () => {
  fc.assert(
    fc.property(interval, interval, (inner, outer) => {
      if (!isWithin(inner, outer)) return;
      expect(isApart(inner, outer)).toBe(false);
      expect(intersect(inner, outer)).toEqual(inner);
    }),
    { seed: 1 },
  );
});

test("two intervals are apart exactly when they have nothing in common", () => {
  fc.assert(
    fc.property(interval, interval, (a, b) => {
      expect(isApart(a, b)).toBe(isEmpty(intersect(a, b)));
    }),
    { seed: 1 },
  );
});

test("a list that may go on never decides what the complete list decides otherwise", () => {
  fc.assert(
    fc.property(quantity, fc.nat({ max: 45 }), (says, groups) => {
      const open = kindOf(claim(countGroups, says), { groups });
      const complete = kindOf(claim(countGroups, says), { groups, complete: true });
      if (open !== "undecided") expect(open).toBe(complete);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test("a complete list always decides", () => {
  fc.assert(
    fc.property(quantity, fc.nat({ max: 45 }), (says, groups) => {
      expect(kindOf(claim(countGroups, says), { groups, complete: true })).not.toBe("undecided");
    }),
    { seed: 1, numRuns: 500 },
  );
});

test("a wider figure never turns holds into contradicted, nor the other way", () => {
  fc.assert(
    fc.property(quantity, quantity, quantity, (says, narrow, wide) => {
      const inner = quantityInterval(narrow, "count", catalog.quantityLexicon);
      const outer = quantityInterval(wide, "count", catalog.quantityLexicon);
      if (inner === undefined || outer === undefined || !isWithin(inner, outer)) return;
      const before = kindOf(claim(countFigure, says), { figures: [figure("said", narrow)] });
      const after = kindOf(claim(countFigure, says), { figures: [figure("said", wide)] });
      if (after !== "undecided") expect(after).toBe(before);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test("another reading never turns holds into contradicted, nor the other way", () => {
  fc.assert(
    fc.property(quantity, quantity, quantity, (says, first, second) => {
      const before = kindOf(claim(countFigure, says), { figures: [figure("said", first)] });
      const after = kindOf(claim(countFigure, says), { figures: [figure("said", first, second)] });
      if (after !== "undecided") expect(after).toBe(before);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test("a part that holds stays so when the whole grows", () => {
  fc.assert(
    fc.property(quantity, amount, amount, (part, whole, more) => {
      const figures = (value: number) => [figure("part", part), figure("whole", { kind: "exact", value })];
      const before = kindOf(claim(partOfWhole), { figures: figures(whole) });
      const after = kindOf(claim(partOfWhole), { figures: figures(whole + more) });
      if (before === "holds") expect(after).toBe("holds");
      if (after === "contradicted") expect(before).toBe("contradicted");
    }),
    { seed: 1, numRuns: 500 },
  );
});
