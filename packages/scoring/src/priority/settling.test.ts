import { describe, expect, test } from "vitest";
import type { OpenCell } from "./open-cells.ts";
import { answersOf, waysOf } from "./settling.ts";

const cell = (leaf: number, alike: string, values: number): OpenCell => ({
  leaf,
  readings: Array.from({ length: values }, (_, i) => i),
  continuous: false,
  answerable: true,
  alike,
});

describe("waysOf", () => {
  test.each([
    { name: "nothing", cells: [], ways: 1 },
    { name: "one of five", cells: [cell(0, "a", 5)], ways: 5 },
    // Two alike of five values: 5 + 4 + 3 + 2 + 1.
    { name: "two alike", cells: [cell(0, "a", 5), cell(1, "a", 5)], ways: 15 },
    { name: "two unlike", cells: [cell(0, "a", 5), cell(1, "b", 3)], ways: 15 },
    {
      name: "seven, three and four alike",
      cells: [0, 1, 2, 3, 4, 5, 6].map((i) => cell(i, i < 3 ? "a" : "b", 2)),
      ways: 4 * 5,
    },
  ])("counts the ways to answer $name, as many as there are", ({ cells, ways }) => {
    expect(waysOf(cells)).toBe(ways);
    expect(new Set([...answersOf(cells)].map((trial) => JSON.stringify(trial))).size).toBe(ways);
  });
});
