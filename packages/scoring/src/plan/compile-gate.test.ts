import type { Gate } from "@stocktake/model";
import { formatPath } from "@stocktake/model/diagnostic";
import { expect, test } from "vitest";
import { findingsOf, instrumentOf, measured, type TestCase } from "../testing/case-of.ts";

type Ladder = Extract<Gate, { use: "ladder" }>;
const rung = (more: Partial<Ladder["rungs"][number]> = {}) => ({
  criteria: ["a"],
  atLeast: "partial",
  cap: 0.5,
  ...more,
});
const given = (rungs: Ladder["rungs"]): TestCase => ({
  root: {
    node: "all",
    aggregate: { use: "weighted-mean" },
    missing: "renormalize",
    criteria: { a: 1, m: 1 },
    gates: [{ use: "ladder", rungs, otherwise: 0.2, reason: "One step at a time." }],
  },
  criteria: { m: measured() },
  method: {
    normalizers: { m: { use: "min-max", direction: "higher-is-better", to: { worst: 0, best: 1 } } },
  },
});

test.each([
  { name: "no fault in caps that stay or rise", rungs: [rung(), rung(), rung({ cap: 0.8 })], found: [] },
  {
    name: "caps that fall",
    rungs: [rung(), rung({ cap: 0.4 })],
    found: ["methodology/ladder-falls at roots[0].gates[0].rungs[1].cap"],
  },
  {
    name: "a first cap below what stands before it",
    rungs: [rung({ cap: 0.1 })],
    found: ["methodology/ladder-falls at roots[0].gates[0].rungs[0].cap"],
  },
  {
    name: "a level that is not of the scale",
    rungs: [rung(), rung({ atLeast: "yes" })],
    found: ["methodology/gate-level at roots[0].gates[0].rungs[1]"],
  },
  {
    name: "a measured criterion",
    rungs: [rung({ criteria: ["a", "m"] })],
    found: ["methodology/gate-on-measured at roots[0].gates[0].rungs[0]"],
  },
  { name: "no rung, as a warning", rungs: [], found: ["methodology/gate-empty at roots[0].gates[0]"] },
])("a ladder with $name", ({ rungs, found }) => {
  expect(findingsOf(given(rungs)).map(({ code, path }) => `${code} at ${formatPath(path)}`)).toEqual(found);
});

test("a ladder with a criterion that the instrument lacks", () => {
  const instrument = instrumentOf(given([rung()]));
  expect(findingsOf(given([rung({ criteria: ["zzz"] })]), instrument).map(({ code }) => code)).toEqual([
    "methodology/unknown-criterion",
  ]);
});
