import { describe, expect, test } from "vitest";
import { differencesOf, differencesOfCodes } from "./difference.ts";

const sentences = (expected: unknown, found: unknown) =>
  differencesOf(expected, found, ["expect"]).map(({ sentence }) => sentence);

describe("differencesOf", () => {
  test("finds nothing where all expected fields agree, whatever else there is", () => {
    expect(
      sentences({ kind: "scored", range: [0, "unbounded"] }, { kind: "scored", value: 1, range: [0, "unbounded"] }),
    ).toEqual([]);
  });

  test.each([
    { name: "lets a number differ in its thirteenth digit", expected: 0.5, found: 0.5 + 4e-13, same: true },
    { name: "does not let it differ in its twelfth", expected: 0.5, found: 0.5 + 6e-13, same: false },
    { name: "measures the difference by the size of the number", expected: 1e12, found: 1e12 + 0.5, same: true },
    { name: "tells zero from the smallest number beside it", expected: 0, found: 1e-13, same: false },
    { name: "tells a number from its text", expected: 1, found: "1", same: false },
    { name: "tells null from absent", expected: null, found: undefined, same: false },
    { name: "never takes something that is not a number for one", expected: 0.5, found: Number.NaN, same: false },
    { name: "tells a shorter list from a longer one", expected: [0], found: [0, 1], same: false },
    { name: "does not look for fields on the prototype", expected: { toString: null }, found: {}, same: false },
  ])("$name", ({ expected, found, same }) => {
    expect(sentences(expected, found).length === 0).toBe(same);
  });

  test("says what differs, where", () => {
    expect(sentences({ range: [0.25, 1], band: { name: "low" } }, { range: [0.5, 1] })).toEqual([
      "expect.range[0] is 0.5, expected 0.25.",
      'expect.band is absent, expected {"name":"low"}.',
    ]);
  });
});

test("compares codes as a set, both ways", () => {
  const found = ["answer/duplicate", "answer/duplicate", "answer/late"];
  expect(differencesOfCodes(["answer/duplicate"], found, ["diagnostics"]).map(({ sentence }) => sentence)).toEqual([
    "diagnostics: `answer/late` was not expected.",
  ]);
  expect(differencesOfCodes(["visit/unplanned"], [], ["diagnostics"]).map(({ sentence }) => sentence)).toEqual([
    "diagnostics: `visit/unplanned` was not found.",
  ]);
});
