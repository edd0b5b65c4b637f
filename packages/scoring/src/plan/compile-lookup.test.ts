import type { MethodologyNode, MissingPolicy } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { findingsOf, goalposts, LEVELS, measured, scoreOf } from "../testing/case-of.ts";

const LADDER = Object.keys(LEVELS);
type Row = { readonly levels: readonly string[]; readonly value: number };

/** One and two levels: the mean of the two places, from 0 to 4. */
const whole: readonly Row[] = LADDER.flatMap((a, i) => [
  { levels: [a], value: i },
  ...LADDER.slice(i).map((b, k) => ({ levels: [b, a], value: (i + i + k) / 2 })),
]);
const without = (...levels: string[]) => whole.filter((row) => row.levels.join() !== levels.join());
const lookup = (table: readonly Row[], given: Partial<MethodologyNode> = {}): MethodologyNode => ({
  node: "all",
  aggregate: { use: "lookup", table },
  missing: "renormalize",
  criteria: { a: 1, b: 1 },
  ...given,
});

describe("a table of levels", () => {
  test.each<{ name: string; root: MethodologyNode; found: readonly string[]; levels?: object; criteria?: object }>([
    { name: "in which every combination has a value is taken", root: lookup(whole), found: [] },
    {
      name: "may have its rows and levels in any order",
      root: lookup(whole.map(({ levels, value }) => ({ levels: levels.toReversed(), value })).toReversed()),
      found: [],
    },
    {
      name: "lacks a row for one child alone",
      root: lookup(without("full")),
      found: ["methodology/lookup-incomplete: The table of `all` has no row for full."],
    },
    {
      name: "lacks a row for both",
      root: lookup(without("large", "none")),
      found: ["methodology/lookup-incomplete: The table of `all` has no row for none, large."],
    },
    {
      name: "gives less for a better level",
      root: lookup([...without("large", "none"), { levels: ["none", "large"], value: 0.9 }]),
      found: [
        "methodology/lookup-not-monotone: The table of `all` gives 1 for none, partial and less, 0.9, for the better none, large.",
      ],
    },
    {
      name: "has a row twice",
      root: lookup([...whole, { levels: ["none", "full"], value: 2 }]),
      found: [
        "methodology/lookup-row-repeated: The table of `all` has two rows for none, full; the order in which levels are written does not count.",
      ],
    },
    {
      name: "names a level that is not there",
      root: lookup([...whole, { levels: ["some"], value: 2 }]),
      found: [
        "methodology/lookup-level: The table of `all` names the level `some`, which the scale of its children does not have.",
      ],
    },
    {
      name: "has a row that is never used, as a warning",
      root: lookup([...whole, { levels: ["full", "full", "full"], value: 9 }]),
      found: [
        "methodology/lookup-row-unused: The table of `all` has a row for full, full, full, which are more than its 2 children.",
      ],
    },
    {
      name: "tells no level from one that counts the same",
      root: lookup(whole),
      levels: { ...LEVELS, large: 0.5 },
      found: [
        "methodology/lookup-numbers: The node `all` looks up `large`, which counts no more than `partial`, so that the two look alike.",
      ],
    },
    {
      name: "cannot be read at the mean of a population",
      root: lookup(whole, { missing: "group-mean" }),
      found: [
        "methodology/missing-policy-refused: The node `all` cannot use `group-mean`: a mean of levels is no level.",
      ],
    },
    {
      name: "cannot be read by a node",
      root: lookup(whole, { criteria: { a: 1 }, nodes: [lookup(whole, { node: "in", criteria: { b: 1 } })] }),
      found: ["methodology/child-without-level: The node `all` looks up levels, but its child `in` has none."],
    },
  ])("$name", ({ root, found, levels = LEVELS }) => {
    const said = findingsOf({ root, method: { levels: levels as Record<string, number>, statisticalIndex: true } });
    const own = said.filter(
      ({ code, severity }) => severity === "error" || found.some((line) => line.startsWith(code)),
    );
    expect(own.map(({ code, message }) => `${code}: ${message}`)).toEqual(found);
  });

  test("needs levels, and one scale of them", () => {
    expect(
      findingsOf({
        root: lookup(whole),
        criteria: { b: measured() },
        method: {
          normalizers: {
            b: goalposts(),
          },
        },
      }).map(({ code }) => code),
    ).toEqual(["methodology/child-without-level"]);
  });
});

describe("a lookup", () => {
  test.each<{ name: string; answers: Record<string, string>; found: object; missing?: MissingPolicy }>([
    {
      name: "reads its value by the levels, whatever their order",
      answers: { a: "full", b: "planned" },
      found: { value: (4 + 1) / 2, range: [(4 + 1) / 2, (4 + 1) / 2] },
    },
    {
      name: "reads the row of one level where the other does not apply",
      answers: { a: "large", b: "n/a" },
      found: { value: 3, range: [3, 3] },
    },
    {
      name: "ranges over the rows that an unknown allows",
      answers: { a: "large" },
      found: { value: 3, range: [(0 + 3) / 2, (3 + 4) / 2] },
    },
    {
      name: "reads an unknown at the worst level under that policy",
      answers: { a: "large" },
      missing: "worst-case",
      found: { value: (0 + 3) / 2, range: [(0 + 3) / 2, (3 + 4) / 2] },
    },
  ])("$name", ({ answers, found, missing = "renormalize" }) => {
    expect(scoreOf({ root: lookup(whole, { missing }), answers })).toMatchObject({ kind: "scored", ...found });
  });
});
