import { describe, expect, test } from "vitest";
import { recompute } from "./recompute.ts";
import { recomputeWholes } from "./recompute-wholes.ts";

const levels = { none: 0, some: 0.25, full: 1 } as const;
const criterion = (id: string, level: keyof typeof levels, weight = 1) => ({
  kind: "criterion",
  criterion: id,
  weight,
  role: "counted",
  counted: levels[level],
  reading: { kind: "level", level },
  conversion: { use: "level-map", levels },
  range: [levels[level], levels[level]],
  value: levels[level],
});
const node = (aggregate: object, children: readonly object[], value: number, more: object = {}) => ({
  kind: "node",
  node: "all",
  weight: 1,
  role: "counted",
  counted: value,
  aggregate,
  gates: [],
  score: { kind: "scored", value, range: [value, value], coverage: { known: 1 } },
  children,
  ...more,
});
const json = (root: object) => JSON.stringify({ root });

describe("a value over all parts at once is worked again, and another is found", () => {
  const three = [criterion("a", "none"), criterion("b", "some"), criterion("c", "full")];
  const pooled = { use: "pooled-share" };
  const table = [
    { levels: ["full", "some"], value: 0.4 },
    { levels: ["none", "some"], value: 0.1 },
  ];
  const others = [
    { criteria: { a: 0.25 }, nodes: {} },
    { criteria: { a: 0 }, nodes: {} },
  ];

  test.each<{ name: string; of: (value: number) => object; value: number }>([
    { name: "a median", value: 0.25, of: (value) => node({ use: "median" }, three, value) },
    {
      name: "a median whose lower part is half of the weight",
      value: (0 + 0.25) / 2,
      of: (value) => node({ use: "median" }, [criterion("a", "none", 2), ...three.slice(1)], value),
    },
    {
      name: "a pooled share over a nested one",
      value: (0 + 0.25 + 1 + 1) / 4,
      of: (value) => node(pooled, [node(pooled, three, 1.25 / 3), criterion("d", "full")], value),
    },
    {
      name: "a lookup, whatever the order of levels",
      value: 0.4,
      of: (value) => node({ use: "lookup", table }, [criterion("a", "some"), criterion("b", "full")], value),
    },
    {
      name: "an outranking: level with one, ahead of the other",
      value: (0 + 1) / 2,
      of: (value) => node({ use: "outranking" }, [criterion("a", "some")], value, { others }),
    },
  ])("$name", ({ of, value }) => {
    expect(recompute(json(of(value)), recomputeWholes)).toEqual([]);
    expect(recompute(json(of(value + 0.01)), recomputeWholes)).not.toEqual([]);
  });

  test("a changed number of another, or a changed row, is found", () => {
    const changed = [{ criteria: { a: 0.5 }, nodes: {} }, others[1]!];
    const outranked = node({ use: "outranking" }, [criterion("a", "some")], 0.5, { others: changed });
    expect(recompute(json(outranked), recomputeWholes)).not.toEqual([]);
    const row = [{ levels: ["full", "some"], value: 0.5 }];
    const looked = node({ use: "lookup", table: row }, [criterion("a", "some"), criterion("b", "full")], 0.4);
    expect(recompute(json(looked), recomputeWholes)).not.toEqual([]);
  });
});
