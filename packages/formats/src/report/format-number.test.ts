import { expect, test } from "vitest";
import { formatNumber, formatPercent } from "./format-number.ts";

test.each([
  [0, "0"],
  [-0, "0"],
  [5 / 6, "0.8333"],
  [0.5, "0.5"],
  [-1.23456, "-1.2346"],
  [1200, "1200"],
  [123456789.123456, "123456789.1235"],
  [0.00001234567, "0.00001235"],
  [1e-9, "1e-9"],
  [1e21, "1e+21"],
])("%d reads %s", (value, text) => expect(formatNumber(value)).toBe(text));

test.each([
  [0, "0 %"],
  [1, "100 %"],
  [2 / 3, "66.7 %"],
  [0.9999, "over 99.9 %"],
  [0.0001, "under 0.1 %"],
  [0.285, "28.5 %"],
])("the share %d reads %s", (share, text) => expect(formatPercent(share)).toBe(text));
