import { expect, test } from "vitest";
import { defineDataset } from "../dataset/define-dataset.ts";
import { formatUnknownReference, listUnknownReferences } from "./unknown-reference.ts";

const dataset = defineDataset({ formatVersion: 1 });

test("lists every name that nothing answers to, with its place in the claim", () => {
  const found = listUnknownReferences(
    {
      id: "claim",
      paragraph: "1",
      sentence: "A sentence.",
      asOf: "2010-11-02",
      measurement: {
        measure: "share",
        of: {
          set: "records",
          of: "visits",
          where: [
            { field: "joinedBy.group", is: "equal", value: "a" },
            { field: "report.sent", is: "from", date: "2008" },
          ],
        },
        within: { set: "figure", of: "all" },
      },
    },
    dataset,
  );
  expect(found).toEqual([
    { kind: "field", name: "report.sent", collection: "visits", path: ["measurement", "of", "where", 1, "field"] },
    { kind: "figure", name: "all", path: ["measurement", "within", "of"] },
  ]);
  expect(found.map(formatUnknownReference)).toEqual([
    "The records of `visits` have no field `report.sent`.",
    "The dataset states no figure `all`.",
  ]);
});

test("finds the fields of a union in each of its kinds", () => {
  const ask = (field: string) =>
    listUnknownReferences(
      {
        id: "claim",
        paragraph: "1",
        sentence: "A sentence.",
        asOf: "2010-11-02",
        measurement: { measure: "distinct", of: { set: "records", of: "answers" }, field },
      },
      dataset,
    ).length;
  expect(["rating.level", "rating.value", "rating.kind", "citations.evidence"].map(ask)).toEqual([0, 0, 0, 0]);
  expect(["rating.size", "rating.level.deeper", ""].map(ask)).toEqual([1, 1, 1]);
});
