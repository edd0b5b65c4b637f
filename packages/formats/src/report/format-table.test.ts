import { expect, test } from "vitest";
import { formatTable } from "./format-table.ts";

test("it lines columns up by what a terminal shows", () => {
  const table = formatTable({
    kind: "table",
    title: "A table",
    columns: [{ name: "name" }, { name: "value", align: "right" }, { name: "remark" }],
    rows: [
      ["中文", 1 / 3, "wide"],
      ["e\u0301te\u0301", 12, "combining\nmarks"],
      ["العربية", "n/a", "\u001b[31mred"],
      ["plain", -0.00005],
    ],
    note: "4 rows.",
  });
  expect(table).toMatchInlineSnapshot(`
    "A table

    name        value  remark
    -------  --------  ---------------
    中文       0.3333  wide
    été            12  combining marks
    العربية       n/a   [31mred
    plain    -0.00005

    4 rows.
    "
  `);
});

test("it prints the head of a table without rows", () => {
  expect(formatTable({ kind: "table", columns: [{ name: "a" }, { name: "bc" }], rows: [] })).toBe("a  bc\n-  --\n");
});
