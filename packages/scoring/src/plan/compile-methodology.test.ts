import type { Gate, Methodology, MethodologyNode } from "@stocktake/model";
import { formatPath } from "@stocktake/model/diagnostic";
import { describe, expect, test } from "vitest";
import {
  findingsOf,
  goalposts,
  instrumentOf,
  LEVELS,
  measured,
  methodologyOf,
  type TestCase,
} from "../testing/case-of.ts";
import { compileMethodology } from "./compile-methodology.ts";

const mean = (node: string, more: Partial<MethodologyNode> = {}): MethodologyNode => ({
  node,
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  ...more,
});
const toOne = goalposts({ high: 10 });
const open = goalposts({ high: 10, caps: "none" });
const withMeasure = (normalizer: NonNullable<Methodology["normalizers"]>[string]): Partial<TestCase> => ({
  criteria: { m: measured() },
  method: { normalizers: { m: normalizer } },
});
const capIf = (more: Partial<Extract<Gate, { use: "cap-if" }>>): Gate => ({
  use: "cap-if",
  criteria: ["a"],
  levels: ["none"],
  count: 1,
  cap: 0.5,
  reason: "A test.",
  ...more,
});

function deep(levels: number): MethodologyNode {
  return levels === 1 ? mean("n1", { criteria: { a: 1 } }) : mean(`n${levels}`, { nodes: [deep(levels - 1)] });
}

const foundIn = (given: TestCase, instrument = instrumentOf(given)) =>
  findingsOf(given, instrument).map(({ code, path }) => `${code} at ${formatPath(path)}`);

describe("compileMethodology", () => {
  test.each<{ name: string; given: TestCase; found: string[] }>([
    { name: "nothing in a fine methodology", given: { root: mean("all", { criteria: { a: 1, b: 0 } }) }, found: [] },
    {
      name: "a criterion twice under one root",
      given: { root: mean("all", { criteria: { a: 1 }, nodes: [mean("in", { criteria: { a: 1 } })] }) },
      found: ["methodology/criterion-repeated at roots[0].nodes[0].criteria.a"],
    },
    {
      name: "no fault in a criterion that stands under two roots",
      given: { root: [mean("one", { criteria: { a: 1 } }), mean("two", { criteria: { a: 1 } })] },
      found: [],
    },
    {
      name: "two nodes of one name",
      given: { root: mean("all", { nodes: [mean("in", { criteria: { a: 1 } }), mean("in", { criteria: { b: 1 } })] }) },
      found: ["methodology/node-repeated at roots[0].nodes[1]"],
    },
    {
      name: "a negative weight and one that is not finite",
      given: { root: mean("all", { criteria: { a: -1, b: Number.NaN, c: 1 } }) },
      found: [
        "methodology/weight-out-of-range at roots[0].criteria.a",
        "methodology/weight-out-of-range at roots[0].criteria.b",
      ],
    },
    {
      name: "a node that counts nothing, as a warning",
      given: { root: mean("all", { criteria: { a: 1 }, nodes: [mean("in", { criteria: { b: 0 } })] }) },
      found: ["methodology/no-weight at roots[0].nodes[0]"],
    },
    {
      name: "a weight that changes nothing, as a warning",
      given: { root: mean("all", { aggregate: { use: "weakest-link" }, criteria: { a: 2, b: 1, c: 0 } }) },
      found: ["methodology/weight-without-effect at roots[0].criteria.a"],
    },
    {
      name: "a pooled share over a measure and over a mean, which have no counts",
      given: {
        root: mean("all", {
          aggregate: { use: "pooled-share" },
          criteria: { m: 1, a: 1 },
          nodes: [mean("in", { criteria: { b: 1 } })],
        }),
        criteria: { m: measured() },
        method: { normalizers: { m: toOne } },
      },
      found: ["methodology/child-without-counts at roots[0]", "methodology/child-without-counts at roots[0]"],
    },
    {
      name: "a level without a number",
      given: {
        root: mean("all", { criteria: { a: 1 } }),
        method: { levels: { none: 0, planned: 0.25, partial: 0.5, large: 1 } },
      },
      found: ["methodology/level-without-number at levels"],
    },
    {
      name: "a level that counts less than a worse one",
      given: { root: mean("all", { criteria: { a: 1 } }), method: { levels: { ...LEVELS, large: 0.4 } } },
      found: ["methodology/level-order at levels.large"],
    },
    {
      name: "no fault in two levels that count the same",
      given: { root: mean("all", { criteria: { a: 1 } }), method: { levels: { ...LEVELS, large: 0.5 } } },
      found: [],
    },
    {
      name: "a level that no scale has",
      given: { root: mean("all", { criteria: { a: 1 } }), method: { levels: { ...LEVELS, beyond: 2 } } },
      found: ["methodology/unknown-level at levels.beyond"],
    },
    {
      name: "a measured criterion without a normalizer",
      given: { root: mean("all", { criteria: { m: 1, a: 1 } }), criteria: { m: measured() } },
      found: ["methodology/normalizer-missing at normalizers.m"],
    },
    {
      name: "a normalizer of a criterion with levels",
      given: { root: mean("all", { criteria: { a: 1 } }), method: { normalizers: { a: toOne } } },
      found: ["methodology/normalizer-unused at normalizers.a"],
    },
    {
      name: "a normalizer of a criterion that the tree does not name",
      given: { root: mean("all", { criteria: { a: 1 } }), ...withMeasure(toOne) },
      found: ["methodology/normalizer-unused at normalizers.m"],
    },
    {
      name: "goalposts the wrong way round",
      given: { root: mean("all", { criteria: { m: 1, a: 1 } }), ...withMeasure({ ...toOne, low: 10, high: 0 }) },
      found: ["methodology/goalposts at normalizers.m"],
    },
    {
      name: "logarithmic goalposts that reach zero",
      given: { root: mean("all", { criteria: { m: 1, a: 1 } }), ...withMeasure({ ...toOne, scale: "logarithmic" }) },
      found: ["methodology/goalposts at normalizers.m"],
    },
    {
      name: "a goalpost that is no number",
      given: {
        root: mean("all", { criteria: { m: 1, a: 1 } }),
        ...withMeasure({ ...toOne, high: Number.POSITIVE_INFINITY }),
      },
      found: ["methodology/goalposts at normalizers.m"],
    },
    {
      name: "a node that does not say what a missing child means",
      given: { root: { node: "all", aggregate: { use: "weighted-mean" }, criteria: { a: 1 } } },
      found: ["methodology/no-missing-policy at roots[0]"],
    },
    {
      name: "a sum and a product that leave terms out",
      given: {
        root: [
          mean("s", { aggregate: { use: "sum" }, criteria: { a: 1 } }),
          mean("p", { aggregate: { use: "product" }, criteria: { b: 1 } }),
        ],
      },
      found: [
        "methodology/missing-policy-refused at roots[0].missing",
        "methodology/missing-policy-refused at roots[1].missing",
      ],
    },
    {
      name: "imputation outside a statistical index",
      given: { root: mean("all", { missing: "group-mean", criteria: { a: 1 } }) },
      found: ["methodology/missing-policy-refused at roots[0].missing"],
    },
    {
      name: "no fault in imputation by a statistical index",
      given: { root: mean("all", { missing: "group-mean", criteria: { a: 1 } }), method: { statisticalIndex: true } },
      found: [],
    },
    {
      name: "a least coverage of zero",
      given: { root: mean("all", { criteria: { a: 1 }, minCoverage: 0 }) },
      found: ["methodology/no-min-coverage at roots[0]"],
    },
    {
      name: "a geometric, harmonic and power mean and a product of what may be negative",
      given: {
        root: [
          mean("g", { aggregate: { use: "geometric-mean" }, criteria: { m: 1 } }),
          mean("h", { aggregate: { use: "harmonic-mean" }, criteria: { m: 1 } }),
          mean("p", { aggregate: { use: "power-mean", exponent: 2 }, criteria: { m: 1 } }),
          mean("x", { aggregate: { use: "product" }, missing: "worst-case", criteria: { m: 1 } }),
        ],
        ...withMeasure(open),
        criteria: { m: measured(), a: {} },
      },
      found: [0, 1, 2, 3].map((i) => `methodology/may-be-negative at roots[${i}]`),
    },
    {
      name: "a geometric mean of a mean of what may be negative",
      given: {
        root: mean("all", {
          aggregate: { use: "geometric-mean", floor: 0.01 },
          nodes: [mean("in", { criteria: { m: 1, a: 1 } })],
        }),
        ...withMeasure(open),
      },
      found: ["methodology/may-be-negative at roots[0]"],
    },
    {
      name: "a harmonic mean of a sum that is negative when its positive term does not apply",
      given: {
        root: mean("all", {
          aggregate: { use: "harmonic-mean" },
          nodes: [mean("in", { aggregate: { use: "sum" }, missing: "worst-case", criteria: { m: 1, p: 1 } })],
        }),
        criteria: { m: measured(), p: measured(), a: {} },
        method: {
          normalizers: { m: { ...toOne, to: { worst: -1, best: 1 } }, p: { ...toOne, to: { worst: 5, best: 6 } } },
        },
      },
      found: ["methodology/may-be-negative at roots[0]"],
    },
    {
      name: "a harmonic mean over a node that a gate may take below zero",
      given: {
        root: mean("all", {
          aggregate: { use: "harmonic-mean" },
          nodes: [mean("in", { criteria: { a: 1 }, gates: [capIf({ cap: -1 })] })],
        }),
      },
      found: ["methodology/may-be-negative at roots[0]"],
    },
    {
      name: "a number over a node that only counts",
      given: { root: mean("all", { nodes: [{ node: "in", aggregate: { use: "none" }, criteria: { a: 1 } }] }) },
      found: ["methodology/child-without-number at roots[0]"],
    },
    {
      name: "binding and hortatory criteria in one number, however deep",
      given: {
        root: mean("all", { criteria: { a: 1 }, nodes: [mean("in", { criteria: { h: 1 } })] }),
        criteria: { h: { force: "hortatory" } },
      },
      found: ["methodology/mixed-force at roots[0]"],
    },
    {
      name: "no fault in mixing them with a reason, in a count, with no force or at weight zero",
      given: {
        root: [
          mean("said", { criteria: { a: 1, h: 1 }, mixedForce: "The text weighs both alike." }),
          { node: "counts", aggregate: { use: "none" }, criteria: { a: 1, h: 1 } },
          mean("none", { criteria: { a: 1, x: 1 } }),
          mean("zero", { criteria: { a: 1, h: 0 } }),
        ],
        criteria: { h: { force: "hortatory" }, x: { force: "none" } },
      },
      found: [],
    },
    {
      name: "a gate on a measured criterion",
      given: {
        root: mean("all", { criteria: { m: 1, a: 1 }, gates: [capIf({ criteria: ["m"] })] }),
        ...withMeasure(toOne),
      },
      found: ["methodology/gate-on-measured at roots[0].gates[0]"],
    },
    {
      name: "a gate with a level that the scale lacks",
      given: { root: mean("all", { criteria: { a: 1 }, gates: [capIf({ levels: ["tall"] })] }) },
      found: ["methodology/gate-level at roots[0].gates[0]"],
    },
    {
      name: "a cap that skips a level",
      given: { root: mean("all", { criteria: { a: 1 }, gates: [capIf({ levels: ["none", "partial"] })] }) },
      found: ["methodology/not-monotone at roots[0].gates[0]"],
    },
    {
      name: "a gate that names no criterion, as a warning",
      given: { root: mean("all", { criteria: { a: 1 }, gates: [capIf({ criteria: [] })] }) },
      found: ["methodology/gate-empty at roots[0].gates[0]"],
    },
    {
      name: "bands on rounded values without a rule of rounding",
      given: { root: mean("all", { criteria: { a: 1 } }), method: { bands: { low: 0 }, bandOn: "rounded" } },
      found: ["methodology/band-rounding-undeclared at bandOn"],
    },
    { name: "no fault in 64 nodes one in the other", given: { root: deep(64) }, found: [] },
  ])("finds $name", ({ given, found }) => {
    expect(foundIn(given)).toEqual(found);
  });

  test("finds a criterion that the instrument lacks and names the nearest", () => {
    const given = { root: mean("all", { criteria: { "I.2.pratice": 1 } }) };
    const instrument = instrumentOf({ root: mean("all", { criteria: { "I.2.practice": 1 } }) });
    expect(foundIn(given, instrument)).toEqual(['methodology/unknown-criterion at roots[0].criteria["I.2.pratice"]']);
    expect(findingsOf(given, instrument)[0]?.hint).toBe("Use an id of the instrument, such as `I.2.practice`.");
  });

  test("finds a criterion that only a gate names and the instrument lacks", () => {
    const given = { root: mean("all", { criteria: { a: 1 }, gates: [capIf({ criteria: ["zzz"] })] }) };
    const instrument = instrumentOf({ root: mean("all", { criteria: { a: 1 } }) });
    expect(foundIn(given, instrument)).toEqual(["methodology/unknown-criterion at roots[0].gates[0].criteria[0]"]);
  });

  test("finds another edition of the instrument", () => {
    const given = { root: mean("all", { criteria: { a: 1 } }) };
    expect(foundIn(given, { ...instrumentOf(given), edition: "2" })).toEqual([
      "methodology/edition-mismatch at instrument",
    ]);
  });

  test("refuses 65 nodes one in the other", () => {
    expect(foundIn({ root: deep(65) })).toContainEqual(expect.stringMatching(/^methodology\/too-deep at roots\[0\]/));
  });

  test("refuses a tree that runs in a circle, at once", () => {
    const nodes: MethodologyNode[] = [];
    const circle = mean("all", { criteria: { a: 1 }, nodes });
    nodes.push(circle, circle);
    expect(foundIn({ root: circle }).filter((found) => found.startsWith("methodology/too-deep"))).toEqual([
      "methodology/too-deep at roots[0].nodes[0]",
      "methodology/too-deep at roots[0].nodes[1]",
    ]);
  });

  test("refuses nodes that are used again and again, at once", () => {
    let node = mean("leaf", { criteria: { a: 1 } });
    for (let i = 0; i < 40; i++) node = mean(`n${i}`, { nodes: [node, node] });
    expect(new Set(findingsOf({ root: node }).map(({ code }) => code))).toEqual(new Set(["methodology/node-repeated"]));
  });

  test("keeps warnings beside a plan and gives only errors without one", () => {
    const empty = mean("in", { criteria: { b: 0 } });
    const fine = { root: mean("all", { criteria: { a: 1 }, nodes: [empty] }) };
    expect(compileMethodology(methodologyOf(fine), instrumentOf(fine))).toMatchObject({
      ok: true,
      diagnostics: [{ code: "methodology/no-weight", severity: "warning" }],
    });
    const faulty = { root: mean("all", { criteria: { a: -1 }, nodes: [empty] }) };
    expect(findingsOf(faulty).map(({ severity }) => severity)).toEqual(["error"]);
  });
});
