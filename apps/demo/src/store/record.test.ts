import { expect, test } from "vitest";
import { countVerdicts, openRecord, VERDICTS } from "./record.ts";

test("counts every verdict once, and a verdict nobody has as 0", () => {
  expect(countVerdicts([{ kind: "holds" }, { kind: "undecided" }, { kind: "holds" }])).toEqual({
    all: 3,
    holds: 2,
    contradicted: 0,
    undecided: 1,
  });
});

test("shows one verdict for each claim of the record, each under a choice of the filter", () => {
  const { dataset, verdicts } = openRecord();
  const counts = countVerdicts(verdicts);
  expect(counts.all).toBe(dataset.claims.length);
  expect(VERDICTS.reduce((sum, kind) => sum + counts[kind], 0)).toBe(counts.all);
});
