import type { Gate } from "@stocktake/model";
import { expect, test } from "vitest";
import { criteriaOfGate } from "../plan/compile-gate.ts";
import { mixGates } from "./mix-gates.ts";

const cap = (criteria: readonly string[], most = 0.5): Gate => ({
  use: "cap-if",
  criteria,
  levels: ["none"],
  count: 1,
  cap: most,
  reason: "r",
});

/** `a` and `b` stand in both editions, `was` in that of the methodology alone, `new` in that of the content alone. */
const asked = { content: new Set(["a", "b", "new"]), method: new Set(["a", "b", "was"]) };

test.each([
  { name: "leaves out what the edition does not ask", method: [cap(["a", "was"])], content: [], mixed: [["a"]] },
  {
    name: "brings along what a gate of both looks at in the edition alone",
    method: [cap(["a", "was"])],
    content: [cap(["new", "a"])],
    mixed: [["a", "new"]],
  },
  {
    name: "takes no gate for another that caps elsewhere",
    method: [cap(["a"], 0.2)],
    content: [cap(["a", "new"])],
    mixed: [["a"]],
  },
  {
    name: "brings along a gate over nothing but what is new, and no other",
    method: [],
    content: [cap(["new"]), cap(["a"]), cap([])],
    mixed: [["new"]],
  },
  {
    name: "pairs twins one by one",
    method: [cap(["a"]), cap(["a"])],
    content: [cap(["a", "new"]), cap(["a"])],
    mixed: [["a", "new"], ["a"]],
  },
])("$name", ({ method, content, mixed }) => {
  expect(mixGates(method, content, asked).map(criteriaOfGate)).toEqual(mixed);
});

test("mixes a ladder rung by rung", () => {
  const ladder = (...rungs: readonly (readonly string[])[]): Gate => ({
    use: "ladder",
    otherwise: 0.2,
    reason: "r",
    rungs: rungs.map((criteria, i) => ({ criteria, atLeast: "partial", cap: 0.5 + i / 10 })),
  });
  expect(mixGates([ladder(["a", "was"], ["b"])], [ladder(["a"], ["new", "b"])], asked)).toEqual([
    ladder(["a"], ["b", "new"]),
  ]);
  expect(mixGates([ladder(["a"])], [ladder(["b"])], asked)).toEqual([ladder(["a"])]);
});
