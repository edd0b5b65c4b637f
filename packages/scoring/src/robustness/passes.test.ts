import { expect, test } from "vitest";
import { scoresOf } from "../testing/case-of.ts";
import { planDraws } from "./draw-plan.ts";
import { HELD, passesOf, refuseWhatCannotBeHeld } from "./passes.ts";

const parts = ["a", "b", "c"].map((id) => ({
  node: `part-${id}`,
  aggregate: { use: "weighted-mean" as const },
  missing: "renormalize" as const,
  criteria: { [id]: 1 },
}));
const scores = scoresOf({ root: { ...parts[0]!, node: "all", criteria: {}, nodes: parts }, answers: { a: "full" } });
const { plan } = planDraws(scores, { seed: 1, draws: 10 });
const ofNode = 8 * 10 * 1;

test("a plan that can be held is one pass", () => {
  expect(passesOf(plan, HELD)).toEqual([plan]);
  expect(passesOf(plan, 4 * ofNode)[0]).toBe(plan);
});

test("a plan that cannot is divided by nodes, as evenly as may be", () => {
  const passes = passesOf(plan, 3 * ofNode);
  expect(passes.map(({ nodes, scored, methods }) => [nodes, scored.length, methods[0]!.recorded.length])).toEqual([
    [2, 2, 2],
    [2, 2, 2],
  ]);
  expect(passes.flatMap(({ methods }) => [...methods[0]!.recorded])).toEqual([...plan.methods[0]!.recorded]);
});

// 1,048,576 draws of 512 entities take 8 · 2²⁰ · 2⁹ = 2³² bytes.
test("4 GiB of one node are held, and not one draw more", () => {
  const size = { draws: 1_048_576, units: 512, ratings: "fixed" } as const;
  expect(() => refuseWhatCannotBeHeld(size)).not.toThrow();
  expect(() => refuseWhatCannotBeHeld({ ...size, draws: 1_048_577 })).toThrow(
    "1048577 draws of 512 entities take 4.3 GB for one node, and 4.3 GB is the most. Lower draws to 1048576, or score fewer entities.",
  );
});
