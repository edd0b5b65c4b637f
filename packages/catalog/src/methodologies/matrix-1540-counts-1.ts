import { defineMethodology } from "@stocktake/model/define";
import { matrix1540 } from "../instruments/matrix-1540.ts";

type Field = (typeof matrix1540)["criteria"][number]["id"];

const fieldsOf = (section: string) =>
  Object.fromEntries(
    matrix1540.criteria.flatMap((criterion) => (criterion.section === section ? [[criterion.id, 1]] : [])),
  ) as Partial<Record<Field, number>>;

/** The entries of the matrix as counts. The Committee says that a matrix does not measure compliance, so nothing else does. */
export const matrix1540Counts1 = defineMethodology(matrix1540, {
  id: "matrix-1540-counts",
  version: 1,
  title: "Entries of the matrix, counted",
  source: "docs/methods/matrix-1540-counts-1.md",
  precedence: [["visit", "third-party"], ["desk-review"], ["self-report"]],
  disputed: "unknown",
  roots: [
    {
      node: "matrix",
      title: "All entries",
      aggregate: { use: "none" },
      nodes: [
        { node: "OP2", title: "Prohibition", aggregate: { use: "none" }, criteria: fieldsOf("OP2") },
        { node: "OP3", title: "Domestic controls", aggregate: { use: "none" }, criteria: fieldsOf("OP3") },
      ],
    },
  ],
});
