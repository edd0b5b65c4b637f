import { MethodologyData } from "@stocktake/model";
import { expect, test } from "vitest";
import { matrix1540 } from "../instruments/matrix-1540.ts";
import { matrix1540Counts1 } from "./matrix-1540-counts-1.ts";

test("matrix1540Counts1 fits the schema, counts every entry once and gives no number", () => {
  expect(MethodologyData.parse(matrix1540Counts1)).toEqual(matrix1540Counts1);
  const [root, ...others] = matrix1540Counts1.roots;
  expect(others).toEqual([]);
  const nodes = [root!, ...(root?.nodes ?? [])];
  expect(nodes.map(({ node, aggregate }) => [node, aggregate.use])).toEqual([
    ["matrix", "none"],
    ["OP2", "none"],
    ["OP3", "none"],
  ]);
  const counted = nodes.flatMap(({ criteria = {} }) => Object.entries(criteria));
  expect(counted).toEqual(matrix1540.criteria.map(({ id }) => [id, 1]));
  for (const absent of ["levels", "bands", "publish", "consequences"])
    expect(matrix1540Counts1).not.toHaveProperty(absent);
});
