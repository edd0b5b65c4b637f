import { describe, expect, test } from "vitest";
import { formatPath } from "../diagnostic/path.ts";
import { orThrow } from "../diagnostic/stocktake-error.ts";
import { exampleMethodology as mine } from "../testing.ts";
import { type MethodologyChanges, reviseMethodology } from "./revise-methodology.ts";

describe("reviseMethodology", () => {
  test("sets the weight of a criterion and of a node and leaves the rest", () => {
    const revised = orThrow(reviseMethodology(mine, { weights: { "cargo.practice": 3, staff: 0.5 } }));
    const [cargo, staff] = mine.roots;
    expect(revised).toEqual({
      ...mine,
      roots: [
        { ...cargo, criteria: { ...cargo!.criteria, "cargo.practice": 3 } },
        { ...staff, weight: 0.5 },
      ],
      revises: { id: "example-ladder", version: 1 },
    });
  });

  test("sets levels, bands and the least coverage", () => {
    const revised = orThrow(reviseMethodology(mine, { levels: { large: 0.9 }, bands: { high: 0.7 }, minCoverage: 1 }));
    expect(revised).toMatchObject({
      levels: { ...mine.levels, large: 0.9 },
      bands: { low: 0, middle: 0.4, high: 0.7 },
      minCoverage: 1,
    });
  });

  test("leaves the original as it is and freezes the revision", () => {
    const before = JSON.stringify(mine);
    const revised = orThrow(reviseMethodology(mine, { weights: { "cargo.practice": 9 } }));
    expect(JSON.stringify(mine)).toBe(before);
    expect(Object.isFrozen(revised.roots[0]?.criteria)).toBe(true);
  });

  test("names the published version even after several revisions", () => {
    const once = orThrow(reviseMethodology(mine, { minCoverage: 0.6 }));
    expect(orThrow(reviseMethodology(once, { minCoverage: 0.7 })).revises).toEqual({
      id: "example-ladder",
      version: 1,
    });
  });

  test.each<{ name: string; changes: MethodologyChanges; found: string[] }>([
    {
      name: "a weight of nothing it has",
      changes: { weights: { "cargo.practise": 1, constructor: 1 } },
      found: [
        'weights["cargo.practise"] methodology/unknown-id Did you mean `cargo.practice`?',
        "weights.constructor methodology/unknown-id",
      ],
    },
    {
      name: "weights that are none",
      changes: { weights: { cargo: -1, staff: Number.NaN, "cargo.practice": Number.POSITIVE_INFINITY } },
      found: [
        "weights.cargo methodology/weight-out-of-range",
        "weights.staff methodology/weight-out-of-range",
        'weights["cargo.practice"] methodology/weight-out-of-range',
      ],
    },
    {
      name: "levels and bands it does not have, or that are no numbers",
      changes: { levels: { partail: 0.5, full: Number.NaN }, bands: { hihg: 0.5 } },
      found: [
        "levels.partail methodology/unknown-id Did you mean `partial`?",
        "levels.full methodology/not-a-finite-number",
        "bands.hihg methodology/unknown-id",
      ],
    },
    {
      name: "a least coverage of zero",
      changes: { minCoverage: 0 },
      found: ["minCoverage methodology/share-out-of-range"],
    },
  ])("says no to $name", ({ changes, found }) => {
    const lines = reviseMethodology(mine, changes).diagnostics.map(({ path, code, hint }) => {
      const suggestion = hint?.startsWith("Did you mean") ? ` ${hint}` : "";
      return `${formatPath(path)} ${code}${suggestion}`;
    });
    expect(lines).toEqual(found);
  });
});
