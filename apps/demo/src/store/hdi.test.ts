import { expect, test } from "vitest";
import { countAgreeingPairs, openHdi } from "./hdi.ts";

test("computes every index as it was published", () => {
  const { rows } = openHdi();
  expect(rows).toHaveLength(24);
  expect(rows.map(({ entity, computed, band }) => [entity, computed, band])).toEqual(
    rows.map(({ entity, published, publishedGroup }) => [entity, published, publishedGroup]),
  );
});

test("orders all pairs of the 24 as the published ranks do", () => {
  expect(countAgreeingPairs(openHdi().rows)).toEqual({ agreeing: (24 * 23) / 2, pairs: (24 * 23) / 2 });
});

test("counts a pair that stands the other way round, or has no place, as not agreeing", () => {
  const rows = [
    { place: 1, publishedRank: 5 },
    { place: 2, publishedRank: 3 },
    { place: 3, publishedRank: 9 },
    { publishedRank: 10 },
  ];
  expect(countAgreeingPairs(rows)).toEqual({ agreeing: 2, pairs: 6 });
});
