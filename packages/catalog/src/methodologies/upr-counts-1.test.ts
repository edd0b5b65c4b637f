import { MethodologyData } from "@stocktake/model";
import { expect, test } from "vitest";
import { uprRegister } from "../instruments/upr-register.ts";
import { uprCounts1 } from "./upr-counts-1.ts";

test("uprCounts1 fits the schema, counts every recommendation once and gives no number", () => {
  expect(MethodologyData.parse(uprCounts1)).toEqual(uprCounts1);
  const [root, ...others] = uprCounts1.roots;
  expect(others).toEqual([]);
  const nodes = [root!, ...(root?.nodes ?? [])];
  expect(nodes.map(({ node }) => node)).toEqual(["register", "law", "liberty", "expression", "protection"]);
  expect(new Set(nodes.map(({ aggregate }) => aggregate.use))).toEqual(new Set(["none"]));
  const counted = nodes.flatMap(({ criteria = {} }) => Object.entries(criteria));
  expect(counted).toEqual(uprRegister.criteria.map(({ id }) => [id, 1]));
  for (const absent of ["levels", "bands", "publish", "consequences"]) expect(uprCounts1).not.toHaveProperty(absent);
});

test("uprCounts1 lets no account of a recommendation outrank another", () => {
  expect(uprCounts1.precedence).toEqual([["visit", "third-party", "desk-review", "self-report"]]);
});
