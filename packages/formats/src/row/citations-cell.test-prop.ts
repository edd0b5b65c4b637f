import fc from "fast-check";
import { expect, test } from "vitest";
import { citationsFromCell, citationsToCell } from "./citations-cell.ts";

const pin = fc
  .array(fc.constantFrom("a", "\\", ";", " ", "#", "\n", "\u00a0", "; "), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(""));
const citation = fc.record({ evidence: fc.constantFrom("law-1", "S/2010/569"), pin }, { noNullPrototype: true });

test("citations survive a cell", () => {
  fc.assert(
    fc.property(fc.array(citation, { maxLength: 4 }), (citations) => {
      expect(citationsFromCell(citationsToCell(citations))).toEqual(citations);
    }),
    { seed: 1, numRuns: 3000 },
  );
});

test.each([
  {
    cell: "law-1#art. 3;law-2 # p. 7 ;",
    citations: [
      { evidence: "law-1", pin: "art. 3" },
      { evidence: "law-2", pin: "p. 7" },
    ],
  },
  { cell: "law-1", citations: [{ evidence: "law-1" }] },
  { cell: "law-1#C:\\docs", citations: [{ evidence: "law-1", pin: "C:\\docs" }] },
  { cell: ";", citations: [] },
])("reads $cell as people write it", ({ cell, citations }) => expect(citationsFromCell(cell)).toEqual(citations));
