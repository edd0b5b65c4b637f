import { describe, expect, test } from "vitest";
import { ASSUMED, LEFT_OUT, VALUED, WITHOUT_VALUE } from "../score/column.ts";
import { answerOf } from "../testing/answer-of.ts";
import { scoresOf } from "../testing/case-of.ts";
import { drawerOf } from "../testing/drawer-of.ts";

const mean = { aggregate: { use: "weighted-mean" }, missing: "renormalize" } as const;
const entities = ["QMA", "QMB", "QMC"];
const disputed = [answerOf("b", "planned"), answerOf("b", "large", { rater: "r2" })];
const scores = scoresOf({
  root: [
    { node: "all", ...mean, criteria: { a: 1, b: 1 }, nodes: [{ node: "part", ...mean, criteria: { c: 1 } }] },
    { node: "other", ...mean, criteria: { a: 1 } },
  ],
  method: { disputed: "lowest" },
  entities,
  answers: [
    answerOf("a", "full"),
    answerOf("a", "large", { entity: "QMB" }),
    ...disputed,
    answerOf("b", "n/a", { entity: "QMB" }),
    answerOf("c", "partial"),
  ],
});
const cells = () => drawerOf(scores).kernel.cells;
const rowsOf = (id: string, { rowStart, rowLength, ...cells }: ReturnType<typeof drawerOf>["kernel"]["cells"]) => {
  const n = scores.plan.nodeAt.get(id)!;
  const length = rowLength[n]!;
  return entities.map((_, u) => {
    const first = rowStart[n]! + u * length;
    return Array.from({ length }, (_, k) => {
      const at = first + k;
      const held = cells.state[at]!;
      return {
        held,
        value: held < WITHOUT_VALUE ? cells.value[at] : undefined,
        range: [cells.low[at], cells.high[at]],
      };
    });
  });
};
const known = (value: number) => ({ held: VALUED, value, range: [value, value] });
const unknown = { held: WITHOUT_VALUE, value: undefined, range: [0, 1] };
const leftOut = { held: LEFT_OUT, value: undefined, range: [0, 0] };

describe("cells", () => {
  test("hold the criteria below a node, unit by unit, in as many rows as there are nodes over them", () => {
    const found = cells();
    expect(rowsOf("all", found)).toEqual([
      [known(1), { held: ASSUMED, value: 0.25, range: [0.25, 0.75] }],
      [known(0.75), leftOut],
      [unknown, unknown],
    ]);
    expect(rowsOf("part", found)).toEqual([[known(0.5)], [unknown], [unknown]]);
    expect(rowsOf("other", found)).toEqual([[known(1)], [known(0.75)], [unknown]]);
    expect([...found.rowLength].sort()).toEqual([1, 1, 2]);
    expect(found.state).toHaveLength(3 * (1 + 1 + 2));
  });

  test("say where a criterion stands for a unit, in every row", () => {
    const { positionsOf, rowStart, value } = cells();
    const [all, other] = ["all", "other"].map((id) => scores.plan.nodeAt.get(id)!);
    expect(positionsOf(0, 1)).toEqual([rowStart[all!]! + 2, rowStart[other!]! + 1]);
    expect(positionsOf(0, 1).map((at) => value[at])).toEqual([0.75, 0.75]);
    expect(positionsOf(1, 2)).toEqual([rowStart[all!]! + 5]);
  });

  // The levels count 0, 0.1, 0.2, 0.3 and 1 in place of quarters.
  test("take other numbers for their levels, in doubt or not, and leave what is not known", () => {
    const found = cells();
    found.refreshAll(Int32Array.of(0, 1), Float64Array.of(0, 0.1, 0.2, 0.3, 1));
    expect(rowsOf("all", found)).toEqual([
      [known(1), { held: ASSUMED, value: 0.1, range: [0.1, 0.3] }],
      [known(0.3), leftOut],
      [unknown, unknown],
    ]);
    expect(rowsOf("other", found)).toEqual([[known(1)], [known(0.3)], [unknown]]);
    expect(rowsOf("part", found)).toEqual([[known(0.5)], [unknown], [unknown]]);
    expect(found.numbers.map((numbers) => numbers?.length)).toEqual([5, 5, undefined]);
  });

  test("leave a range without a value where raters differ and nothing is taken", () => {
    const open = scoresOf({ root: { node: "all", ...mean, criteria: { b: 1 } }, answers: disputed });
    const { state, low, high, refreshAll } = drawerOf(open).kernel.cells;
    refreshAll(Int32Array.of(0), Float64Array.of(0, 0.1, 0.2, 0.3, 1));
    expect([state[0], low[0], high[0]]).toEqual([WITHOUT_VALUE, 0.1, 0.3]);
  });
});
