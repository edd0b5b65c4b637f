import { type Condition, MethodologyData, type MethodologyNode } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { fatf } from "../instruments/fatf.ts";
import { fatfFollowUp2013 } from "./fatf-follow-up-2013-1.ts";

const walk = (nodes: readonly MethodologyNode[]): MethodologyNode[] =>
  nodes.flatMap((node) => [node, ...walk(node.nodes ?? [])]);
type Count = Extract<Condition, { use: "count" }>;
const countsOf = (condition: Condition): Count[] =>
  condition.use === "count" ? [condition] : condition.of.flatMap(countsOf);

const nodes = walk(fatfFollowUp2013.roots);
const rules = fatfFollowUp2013.consequences ?? [];
const reading = ({ criteria, levels, atLeast }: Count) => [
  criteria.length > 6 ? `${criteria[0]}-${criteria.at(-1)}` : criteria.join(" "),
  levels.join(" "),
  atLeast,
];

describe("fatfFollowUp2013", () => {
  test("fits the schema and is frozen", () => {
    expect(MethodologyData.parse(fatfFollowUp2013)).toEqual(fatfFollowUp2013);
    expect(Object.isFrozen(rules[0]?.when)).toBe(true);
  });

  test("counts every criterion once, by equal weights and without a number", () => {
    expect(fatfFollowUp2013.roots.map(({ node }) => node)).toEqual(["technical-compliance", "effectiveness"]);
    const counted = nodes.flatMap(({ criteria = {} }) => Object.entries(criteria));
    expect(counted.map(([id]) => id)).toEqual(fatf.criteria.map(({ id }) => id));
    expect(new Set(counted.map(([, weight]) => weight))).toEqual(new Set([1]));
    expect(new Set(nodes.map(({ aggregate }) => aggregate.use))).toEqual(new Set(["none"]));
    expect(fatfFollowUp2013).not.toHaveProperty("levels");
    expect(fatfFollowUp2013).not.toHaveProperty("bands");
  });

  test("has the thresholds of the fourth round for enhanced follow-up", () => {
    expect(rules[0]).toMatchObject({ id: "enhanced-follow-up", when: { use: "any" } });
    expect(countsOf(rules[0]!.when).map(reading)).toEqual([
      ["R.1-R.40", "NC PC", 8],
      ["R.3 R.5 R.10 R.11 R.20", "NC PC", 1],
      ["IO.1-IO.11", "LE ME", 7],
      ["IO.1-IO.11", "LE", 4],
    ]);
  });

  test("has the thresholds of the fourth round for referral, the third made of two", () => {
    expect(rules[1]).toMatchObject({ id: "icrg-referral", when: { use: "any" } });
    const parts = rules[1]!.when.use === "any" ? rules[1]!.when.of : [];
    expect(parts.map(({ use }) => use)).toEqual(["count", "count", "all", "count"]);
    expect(countsOf(rules[1]!.when).map(reading)).toEqual([
      ["R.1-R.40", "NC PC", 20],
      ["R.3 R.5 R.6 R.10 R.11 R.20", "NC PC", 3],
      ["IO.1-IO.11", "LE ME", 9],
      ["IO.1-IO.11", "LE", 2],
      ["IO.1-IO.11", "LE", 6],
    ]);
  });

  test("looks only at criteria that are there, once each, and at levels of their scale", () => {
    const levels = new Map(fatf.scales.map((scale) => [scale.id as string, scale.levels.map(({ id }) => id)]));
    const scaleOf = new Map(
      fatf.criteria.map(({ id, response }) => [id as string, response.kind === "level" ? response.scale : ""]),
    );
    for (const count of rules.flatMap(({ when }) => countsOf(when))) {
      expect(new Set(count.criteria).size).toBe(count.criteria.length);
      for (const criterion of count.criteria)
        expect(levels.get(scaleOf.get(criterion) ?? "")).toEqual(expect.arrayContaining([...count.levels]));
    }
  });
});
