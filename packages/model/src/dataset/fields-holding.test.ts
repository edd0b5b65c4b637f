import { expect, test } from "vitest";
import { EntityId, OrganizationId, ThemeId } from "../value/identifier.ts";
import { defineDataset } from "./define-dataset.ts";
import { fieldsHolding, idsIn } from "./fields-holding.ts";

test.each([
  { id: EntityId, collection: "visits", fields: [["states"]] },
  { id: EntityId, collection: "entities", fields: undefined },
  { id: OrganizationId, collection: "contributions", fields: [["donor"], ["holder"], ["approvals", "by"]] },
  { id: ThemeId, collection: "groups", fields: [["themes"]] },
] as const)("the fields of $collection", ({ id, collection, fields }) => {
  expect(fieldsHolding(id).get(collection)).toEqual(fields);
});

test("every id comes with its place, through lists on the way", () => {
  const approvals = [{ of: "use", by: "ctc", on: "2026-03-02" }] as const;
  const contribution = { id: "contribution-1", donor: "a", activity: "workshop-1", holder: "b", approvals };
  const dataset = defineDataset({ formatVersion: 1, contributions: [contribution] });
  expect([...idsIn(dataset, fieldsHolding(OrganizationId))]).toEqual([
    { path: ["contributions", 0, "donor"], id: "a" },
    { path: ["contributions", 0, "holder"], id: "b" },
    { path: ["contributions", 0, "approvals", 0, "by"], id: "ctc" },
  ]);
});
