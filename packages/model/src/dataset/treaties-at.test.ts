import { expect, test } from "vitest";
import { verifyClaims } from "../index.ts";
import { dataset, exampleCatalog } from "../testing.ts";
import { treatiesAt } from "./treaties-at.ts";

test.each([
  ["1990-05-03", 0, 0],
  ["1990-05-04", 1, 0],
  ["1994-12-31", 1, 0],
  ["1995-01-01", 1, 1],
])("on %s %d are adopted and %d in force", (day, adopted, inForce) => {
  expect(treatiesAt(exampleCatalog.treaties, day, "adopted")).toHaveLength(adopted);
  expect(treatiesAt(exampleCatalog.treaties, day, "in-force")).toHaveLength(inForce);
});

test("a claim counts the treaties of its own day", () => {
  const claim = (of: "treaties-adopted" | "treaties-in-force", asOf: string, value: number) => ({
    id: `${of} ${asOf}`.replace(" ", "-"),
    paragraph: "1",
    sentence: "So many instruments.",
    asOf,
    measurement: { measure: "count" as const, of: { set: "catalog" as const, of } },
    says: { kind: "exact" as const, value },
  });
  const records = dataset({
    claims: [
      claim("treaties-adopted", "1992-01-01", 1),
      claim("treaties-in-force", "1992-01-01", 0),
      claim("treaties-in-force", "1992-01-01", 1),
    ],
  });
  expect(verifyClaims(records, exampleCatalog).map(({ kind }) => kind)).toEqual(["holds", "holds", "contradicted"]);
});
