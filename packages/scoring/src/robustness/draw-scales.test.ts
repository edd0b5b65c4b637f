import { orThrow } from "@stocktake/model/diagnostic";
import { expect, test } from "vitest";
import { compileMethodology } from "../plan/compile-methodology.ts";
import { scoreDataset } from "../score/score-dataset.ts";
import { answerOf } from "../testing/answer-of.ts";
import { instrumentOf, LEVELS, methodologyOf } from "../testing/case-of.ts";
import { drawerOf } from "../testing/drawer-of.ts";
import { drawScale, scalesOf } from "./draw-scales.ts";

/** Scores of one criterion for each list of levels, which count 0, 1, 2 and so on; it stands on the first. */
function scoresOn(...lists: readonly (readonly string[])[]) {
  const criteria = Object.fromEntries(lists.map((_, i) => [`c${i}`, 1]));
  const root = { node: "all", aggregate: { use: "weighted-mean" }, missing: "renormalize", criteria } as const;
  const numbers = Object.fromEntries(lists.flatMap((levels) => levels.map((id, place) => [id, place])));
  const instrument = {
    ...instrumentOf({ root }),
    scales: lists.map((levels, i) => ({
      id: `s${i}`,
      title: `Scale ${i}`,
      levels: levels.map((id) => ({ id, title: id, anchor: `Stands at ${id}.` })),
    })),
    criteria: lists.map((_, i) => ({
      id: `c${i}`,
      title: `c${i}`,
      force: "binding" as const,
      response: { kind: "level" as const, scale: `s${i}` },
    })),
  };
  const plan = orThrow(compileMethodology(methodologyOf({ root, method: { levels: numbers } }), instrument));
  const answers = lists.map(([first], i) => answerOf(`c${i}`, first!));
  return scoreDataset(plan, { answers, entities: [{ id: "QMA" }] }, { asOf: "2026-06-30" });
}
const scalesOn = (...lists: readonly (readonly string[])[]) => scalesOf(drawerOf(scoresOn(...lists)).kernel.method);

test("drawScale sorts uniform numbers between the ends, which stay", () => {
  const declared = Float64Array.from(Object.values(LEVELS), (number) => 10 + 2 * number);
  const numbers = declared.slice();
  const left = [0.9, 0.1, 0.5].values();
  drawScale({ leaves: new Int32Array(0), declared, numbers }, () => left.next().value!);
  expect([...numbers]).toEqual([10, 10 + 0.1 * 2, 10 + 0.5 * 2, 10 + 0.9 * 2, 12]);
});

test("scalesOf takes criteria with the same levels together, in the order of the first of each", () => {
  const found = scalesOn(["no", "nearly", "yes"], ["low", "high"], ["no", "nearly", "yes"]);
  expect(found.map(({ leaves, declared }) => [[...leaves], [...declared]])).toEqual([
    [
      [0, 2],
      [0, 1, 2],
    ],
    [[1], [0, 1]],
  ]);
});

test("scalesOf tells levels apart whose names run together alike", () => {
  expect(scalesOn(["part", "ly-full"], ["partly", "-full"])).toHaveLength(2);
});

test("a draw leaves what is declared as it is", () => {
  const scores = scoresOn(["no", "nearly", "yes"]);
  drawerOf(scores, { scales: "order-preserving" }).drawScales(() => 0.25);
  expect(scores.plan.leaves.map(({ conversion }) => conversion)).toMatchObject([{ numbers: Float64Array.of(0, 1, 2) }]);
});

test.each([
  { levels: ["no", "yes"], drawsScales: false },
  { levels: ["no", "nearly", "yes"], drawsScales: true },
])("a scale of $levels is drawn: $drawsScales", ({ levels, drawsScales }) => {
  expect(drawerOf(scoresOn(levels), { scales: "order-preserving" }).drawsScales).toBe(drawsScales);
  expect(drawerOf(scoresOn(levels), { scales: "fixed" }).drawsScales).toBe(false);
});
