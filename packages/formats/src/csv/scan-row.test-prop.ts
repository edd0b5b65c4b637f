import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRecords } from "./parse-records.ts";
import { scanRow } from "./scan-row.ts";

const delimited = fc
  .array(fc.constantFrom("a", '"', '""', ",", "\n", "\r", "\r\n", "'", " ", "é", '",', ',"', "\0"), { maxLength: 30 })
  .map((parts) => parts.join(""));

test("the scanner sees the rows and cells that the parser sees", () => {
  fc.assert(
    fc.property(delimited, (body) => {
      const { records, leftOut } = parseRecords(body, ",");
      const widths: number[] = [];
      for (let start = 0; start < body.length; ) {
        if (start === leftOut?.start) start = leftOut.end;
        else if (/[\r\n]/.test(body[start]!)) start++;
        else {
          const { cells, next } = scanRow(body, start, ",");
          widths.push(cells.length);
          start = next;
        }
      }
      expect(widths).toEqual(records.map((record) => record.length));
    }),
    { seed: 1, numRuns: 5000 },
  );
});
