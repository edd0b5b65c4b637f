import { expect, test } from "vitest";
import { codeOf, DISPUTED, KNOWN, type Matrix, NOT_APPLICABLE } from "../select/matrix.ts";
import { mixCells } from "./mix-cells.ts";

const UNKNOWN = codeOf("stale");

/** Cells of QMA by kind; a known cell reads as many as `reading` says, a disputed one from there to the level above. */
const matrixOf = (kinds: readonly number[], reading: number): Matrix => ({
  units: ["QMA"],
  unitAt: new Map([["QMA", 0]]),
  kind: Uint8Array.from(kinds),
  reading: new Float64Array(kinds.length).fill(reading),
  strength: new Uint8Array(kinds.length),
  disputes: new Map(
    kinds.flatMap((kind, at) =>
      kind === DISPUTED ? [[at, { worst: reading, best: reading + 1, taken: reading }] as const] : [],
    ),
  ),
});

test("takes how a cell stands from the one, and what it says from the other where that stands alike", () => {
  const rating = matrixOf([KNOWN, NOT_APPLICABLE, DISPUTED, KNOWN, DISPUTED, UNKNOWN], 1);
  const coverage = matrixOf([KNOWN, KNOWN, DISPUTED, UNKNOWN, KNOWN, DISPUTED], 3);
  const mixed = mixCells(rating, ["QMA"], () => ({ rating, coverage }));
  expect([...mixed.kind]).toEqual([KNOWN, NOT_APPLICABLE, DISPUTED, UNKNOWN, KNOWN, DISPUTED]);
  expect([mixed.reading[0], mixed.reading[4]]).toEqual([1, 3]);
  expect([...mixed.disputes].map(([cell, { worst, best }]) => [cell, worst, best])).toEqual([
    [2, 1, 2],
    [5, 3, 4],
  ]);
  expect([...rating.disputes.keys()]).toEqual([2, 4]); // and leaves what it was given as it is
});
