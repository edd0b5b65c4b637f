import type { Condition, MethodologyNode } from "@stocktake/model";
import { formatPath } from "@stocktake/model/diagnostic";
import { describe, expect, test } from "vitest";
import type { Says } from "../testing/answer-of.ts";
import { findingsOf, measured, scoreOf, type TestCase } from "../testing/case-of.ts";

const count = (criteria: readonly string[], atLeast: number, levels = ["large", "full"]): Condition => ({
  use: "count",
  criteria,
  levels,
  atLeast,
});
const node = (more: Partial<MethodologyNode> = {}): MethodologyNode => ({
  node: "in",
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  criteria: { a: 1, b: 1 },
  eligible: count(["a", "b"], 1),
  ...more,
});
const given = (root: MethodologyNode, answers: Record<string, Says> = {}): TestCase => ({ root, answers });

// none 0, planned 0.25, partial 0.5, large 0.75, full 1.
describe("a node that has a value only when one of two stands high", () => {
  test.each([
    { name: "has it when one does", answers: { a: "full", b: "none" }, found: { value: 0.5, range: [0.5, 0.5] } },
    {
      name: "has none when none does, and ranges from the least it can be",
      answers: { a: "partial", b: "partial" },
      found: { kind: "insufficient", why: "eligibility", range: [0, 0.5], coverage: { known: 1 } },
    },
    {
      name: "has none when nobody can say",
      answers: { a: "partial" },
      found: { kind: "insufficient", why: "eligibility", range: [0, 0.75] },
    },
    {
      name: "has it when the unknown cannot end it",
      answers: { a: "full" },
      found: { kind: "scored", value: 1, range: [0.5, 1] },
    },
    {
      name: "has none when the one that could does not apply",
      answers: { a: "n/a", b: "partial" },
      found: { kind: "insufficient", why: "eligibility" },
    },
    { name: "is left out when nothing applies", answers: { a: "n/a", b: "n/a" }, found: { kind: "not-applicable" } },
  ])("$name", ({ answers, found }) => {
    expect(scoreOf(given(node(), answers))).toMatchObject(found);
  });

  test.each([
    // Of in, nothing can be said but 0 … 0.5; c is 1.
    { missing: "renormalize", found: { kind: "insufficient", why: "outside-range", range: [0.5, 0.75] } },
    { missing: "require-complete", found: { kind: "insufficient", why: "incomplete", range: [0.5, 0.75] } },
    { missing: "worst-case", found: { kind: "scored", value: (0 + 1) / 2, range: [0.5, 0.75] } },
  ] as const)("is a missing child of the node above: $missing", ({ missing, found }) => {
    const above: MethodologyNode = {
      node: "all",
      aggregate: { use: "weighted-mean" },
      missing,
      criteria: { c: 1 },
      nodes: [node()],
    };
    expect(scoreOf(given(above, { a: "partial", b: "partial", c: "full" }), "all")).toMatchObject(found);
  });

  test("may ask for several things, of criteria outside the node too", () => {
    const eligible: Condition = { use: "all", of: [count(["z"], 1), { use: "any", of: [count(["a"], 1)] }] };
    const answers = { a: "full", b: "none" };
    expect(scoreOf(given(node({ eligible }), { ...answers, z: "full" }))).toMatchObject({ value: 0.5 });
    expect(scoreOf(given(node({ eligible }), { ...answers, z: "none" }))).toMatchObject({ why: "eligibility" });
    expect(scoreOf(given(node({ eligible }), answers))).toMatchObject({ why: "eligibility" });
  });
});

const minMax = { use: "min-max", direction: "higher-is-better", to: { worst: 0, best: 1 } } as const;

test.each([
  { name: "no fault in a run up to the best level", given: given(node()), found: [] },
  {
    name: "a run that stops below the best level",
    given: given(node({ eligible: { use: "any", of: [count(["a", "b"], 1, ["partial", "large"])] } })),
    found: [
      "methodology/eligibility-not-monotone at roots[0].eligible",
      "methodology/eligibility-not-monotone at roots[0].eligible",
    ],
  },
  {
    name: "a level that is not of the scale",
    given: given(node({ eligible: count(["a"], 1, ["ful"]) })),
    found: ["methodology/eligibility-level at roots[0].eligible.levels"],
  },
  {
    name: "a condition that joins nothing",
    given: given(node({ eligible: { use: "all", of: [] } })),
    found: ["methodology/eligibility-empty at roots[0].eligible"],
  },
  {
    name: "more asked than named, as a warning",
    given: given(node({ eligible: count(["a"], 2) })),
    found: ["methodology/eligibility-out-of-reach at roots[0].eligible.atLeast"],
  },
  {
    name: "a measured criterion",
    given: {
      ...given(node({ eligible: count(["m"], 1), criteria: { a: 1, m: 1 } })),
      criteria: { m: measured() },
      method: { normalizers: { m: minMax } },
    },
    found: ["methodology/eligibility-on-measured at roots[0].eligible.criteria"],
  },
  {
    name: "a node that only counts",
    given: given(node({ aggregate: { use: "none" } })),
    found: ["methodology/eligibility-without-number at roots[0].eligible"],
  },
])("finds $name", ({ given, found }) => {
  expect(findingsOf(given).map(({ code, path }) => `${code} at ${formatPath(path)}`)).toEqual(found);
});
