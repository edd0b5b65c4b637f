import type { MethodologyNode } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { sRes1373Edition2 } from "../instruments/s-res-1373-edition-2.ts";
import { implementationLadder1 } from "./implementation-ladder-1.ts";
import { implementationLadder2 } from "./implementation-ladder-2.ts";

const root = implementationLadder2.roots[0]!;
const themes: readonly MethodologyNode[] = root.nodes!;
const criterionOf = new Map<string, (typeof sRes1373Edition2)["criteria"][number]>(
  sRes1373Edition2.criteria.map((criterion) => [criterion.id, criterion]),
);

describe("implementationLadder2", () => {
  test("gives no number for the instrument as a whole, and marks every number below as unofficial", () => {
    expect(root.aggregate).toEqual({ use: "none" });
    for (const theme of themes) for (const node of [theme, ...theme.nodes!]) expect(node.unofficial).toBe(true);
  });

  test("mixes nothing that binds with what is called upon", () => {
    for (const theme of themes) {
      const ids = theme.nodes!.flatMap(({ criteria }) => Object.keys(criteria ?? {}));
      const forces = new Set(ids.map((id) => criterionOf.get(id)!.force));
      expect([theme.node, ...forces]).toEqual([theme.node, theme.node.split(".")[1]]);
    }
  });

  test("has one node a subsection, each once", () => {
    expect(themes.flatMap(({ nodes }) => nodes!.map(({ node }) => node)).toSorted()).toEqual(
      sRes1373Edition2.sections!.map(({ id }) => id).toSorted(),
    );
  });

  test("weighs practice double, however many criteria a facet has", () => {
    for (const { criteria = {} } of themes.flatMap(({ nodes }) => nodes!)) {
      const weights: Record<string, number> = {};
      for (const [id, weight] of Object.entries(criteria)) {
        const facet = criterionOf.get(id)!.facet!;
        weights[facet] = (weights[facet] ?? 0) + weight!;
      }
      for (const [facet, weight] of Object.entries(weights))
        expect(weight).toBeCloseTo(facet === "practice" ? 2 : 1, 12);
    }
  });

  test("computes the subsections of chapter I as version 1 does", () => {
    const part = ({ node, title, criteria, aggregate, missing, minCoverage, gates }: MethodologyNode) => ({
      node,
      title,
      criteria,
      aggregate,
      missing,
      minCoverage: minCoverage ?? 0.5,
      gates,
    });
    const first: readonly MethodologyNode[] = implementationLadder1.roots[0]!.nodes![0]!.nodes!;
    expect(themes[0]!.nodes!.map(part)).toEqual(first.map(part));
    expect([implementationLadder2.levels, implementationLadder2.bands, implementationLadder2.precedence]).toEqual([
      implementationLadder1.levels,
      implementationLadder1.bands,
      implementationLadder1.precedence,
    ]);
  });
});
