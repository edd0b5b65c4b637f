import { describe, expect, test } from "vitest";
import { formatPath } from "../diagnostic/path.ts";
import { parseMethodology } from "./parse-methodology.ts";

const node = (id: string, fields: object = {}) => ({ node: id, aggregate: { use: "weighted-mean" }, ...fields });

const methodology = (...roots: unknown[]) => ({
  id: "mine",
  version: 1,
  instrument: { id: "ports", edition: "1" },
  precedence: [["visit", "desk-review/corroborated"]],
  disputed: "unknown",
  roots,
});

const findings = (input: unknown) =>
  parseMethodology(input).diagnostics.map(({ path, code }) => `${formatPath(path)} ${code}`);

describe("parseMethodology", () => {
  test("gives back a frozen methodology, nodes within nodes", () => {
    const input = methodology(node("all", { nodes: [node("cargo", { criteria: { "cargo.law": 1 } })] }));
    const parsed = parseMethodology(input);
    expect(parsed).toEqual({ ok: true, value: input, diagnostics: [] });
    expect(parsed.ok && Object.isFrozen(parsed.value.roots[0]?.nodes?.[0]?.criteria)).toBe(true);
  });

  test.each([
    {
      name: "a node that stands twice, at any depth",
      input: methodology(node("all", { nodes: [node("cargo"), node("cargo")] }), node("all")),
      found: ["roots[0].nodes[1].node methodology/doubled-node", "roots[1].node methodology/doubled-node"],
    },
    {
      name: "a negative weight",
      input: methodology(node("all", { criteria: { "cargo.law": -1 } })),
      found: ['roots[0].criteria["cargo.law"] methodology/out-of-bounds'],
    },
    {
      name: "a weight that is not a number",
      input: methodology(node("all", { criteria: { "cargo.law": Number.NaN } })),
      found: ['roots[0].criteria["cargo.law"] methodology/not-a-finite-number'],
    },
    {
      name: "a criterion that is no id",
      input: methodology(node("all", { criteria: { "cargo law": 1 } })),
      found: ['roots[0].criteria["cargo law"] methodology/pattern'],
    },
    {
      name: "a key that every object has",
      input: methodology(node("all", { criteria: JSON.parse('{ "__proto__": 1, "constructor": 1 }') })),
      found: [
        "roots[0].criteria.__proto__ methodology/forbidden-key",
        "roots[0].criteria.constructor methodology/forbidden-key",
      ],
    },
    {
      name: "a basis that does not exist",
      input: { ...methodology(node("all")), precedence: [["visits"]] },
      found: ["precedence[0][0] methodology/not-allowed-value"],
    },
    {
      name: "an unknown aggregator",
      input: methodology({ node: "all", aggregate: { use: "mean" } }),
      found: ["roots[0].aggregate.use methodology/not-allowed-value"],
    },
  ])("names $name", ({ input, found }) => {
    expect(findings(input)).toEqual(found);
  });

  test("refuses a tree that contains itself", () => {
    const root: Record<string, unknown> = node("all");
    root.nodes = [root];
    expect(findings(methodology(root))).toEqual(["roots[0].nodes[0] methodology/cyclic"]);
  });
});
