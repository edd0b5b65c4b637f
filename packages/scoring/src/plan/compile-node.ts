import type { Diagnostic, Instrument, Methodology, MethodologyNode } from "@stocktake/model";
import type { Path } from "@stocktake/model/diagnostic";
import { type Bounds, boundsOf } from "./bounds.ts";
import { checkChildren } from "./check-children.ts";
import { compileEligibility } from "./compile-eligibility.ts";
import { compileGate } from "./compile-gate.ts";
import { compileLookup } from "./compile-lookup.ts";
import { plugInOf } from "./compile-plug-in.ts";
import * as findings from "./findings.ts";
import type { PlanChild, PlanGate, PlanLeaf, PlanNode } from "./plan.ts";
import type { AggregatorPlugIn } from "./plug-in.ts";

/** A node as authored, with the way to it. */
export interface NodeDraft {
  readonly node: MethodologyNode;
  readonly path: Path;
}

interface Context {
  readonly methodology: Methodology;
  readonly instrument: Instrument;
  readonly leaves: readonly PlanLeaf[];
  readonly leafAt: ReadonlyMap<string, number>;
  readonly plugIns: readonly AggregatorPlugIn[];
  readonly report: (diagnostic: Diagnostic) => void;
}

/** These tell a weight of zero from any other and make no further difference. */
const WITHOUT_WEIGHTS: ReadonlySet<string> = new Set([
  "none",
  "judgment",
  "weakest-link",
  "product",
  "pooled-share",
  "lookup",
]);
/** These make no number of what is below them. */
const NUMBERLESS: ReadonlySet<string> = new Set(["none", "judgment"]);
/** These have no meaning for negative numbers. */
const NOT_NEGATIVE: ReadonlySet<string> = new Set(["geometric-mean", "harmonic-mean", "power-mean", "product"]);

/** Whether an aggregator weighs its children; where it does not, coverage counts them equally. */
export function usesWeights(use: string): boolean {
  return !WITHOUT_WEIGHTS.has(use);
}

/** Whether an aggregator gives no number: it counts, or a person judges. */
export function isNumberless(use: string): boolean {
  return NUMBERLESS.has(use);
}

/** Makes a node ready, after its children. What speaks against it is reported. */
export function compileNode(
  { node, path }: NodeDraft,
  nodes: readonly PlanNode[],
  nodeAt: ReadonlyMap<string, number>,
  bounds: readonly Bounds[],
  context: Context,
): { node: PlanNode; bounds: Bounds } {
  const { methodology, leaves, leafAt, report } = context;
  const { use } = node.aggregate;
  const children: (PlanChild & { readonly id: string })[] = [];
  const add = (id: string, child: Omit<PlanChild, "counted">, empty: boolean, at: Path) => {
    if (!(child.weight >= 0 && Number.isFinite(child.weight)))
      report(findings.badWeight({ child: id, weight: child.weight }, at));
    else if (!usesWeights(use) && child.weight !== 0 && child.weight !== 1)
      report(findings.weightWithoutEffect({ child: id, weight: child.weight, use }, at));
    children.push({ ...child, id, counted: child.weight > 0 && !empty });
  };
  for (const [id, weight] of Object.entries(node.criteria ?? {})) {
    const at = leafAt.get(id);
    if (at !== undefined) add(id, { kind: "leaf", at, weight: weight ?? 0 }, false, [...path, "criteria", id]);
  }
  for (const [k, { node: id, weight = 1 }] of (node.nodes ?? []).entries()) {
    const at = nodeAt.get(id);
    if (at !== undefined) add(id, { kind: "node", at, weight }, nodes[at]!.empty, [...path, "nodes", k, "weight"]);
  }
  children.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

  const counted = children.filter((child) => child.counted);
  const reach = counted.map(({ kind, at, weight }) => {
    const own = kind === "node" ? bounds[at]! : { least: leaves[at]!.worst, greatest: leaves[at]!.best };
    return { ...own, weight };
  });
  if (counted.length === 0) report(findings.noWeight({ node: node.node }, path));
  checkPolicies(node, path, methodology, report);
  for (const [i, { id, kind, at }] of counted.entries()) {
    if (NOT_NEGATIVE.has(use) && reach[i]!.least < 0)
      report(findings.mayBeNegative({ node: node.node, use, child: id }, path));
    if (!isNumberless(use) && kind === "node" && isNumberless(nodes[at]!.aggregate.use))
      report(findings.countedChild({ node: node.node, child: id }, path));
  }
  checkChildren({ node, path, children: counted }, nodes, leaves, report);
  if (!isNumberless(use) && node.mixedForce === undefined && mixesForce(counted, nodes, leaves))
    report(findings.mixedForce({ node: node.node }, path));

  if (node.aggregate.use === "sum") {
    const { least = Number.NEGATIVE_INFINITY, greatest = Number.POSITIVE_INFINITY } = node.aggregate;
    if (!(least < greatest)) report(findings.sumLimits({ node: node.node, least, greatest }, [...path, "aggregate"]));
  }
  if (node.aggregate.use === "judgment") {
    const { scale } = node.aggregate;
    const { scales, id, edition } = context.instrument;
    if (!scales.some((each) => each.id === scale))
      report(findings.unknownScale({ node: node.node, scale, instrument: `${id}@${edition}` }, [...path, "aggregate"]));
  }
  const place = { node: node.node, path: [...path, "aggregate"] };
  const lookup =
    node.aggregate.use === "lookup"
      ? compileLookup(
          node.aggregate.table,
          counted.flatMap(({ kind, at }) => (kind === "leaf" ? [leaves[at]!] : [])),
          place,
          report,
        )
      : undefined;
  const gates: PlanGate[] = [];
  for (const [g, gate] of (node.gates ?? []).entries()) {
    const ready = compileGate(gate, { node: node.node, path: [...path, "gates", g] }, leaves, leafAt, report);
    if (ready !== undefined) gates.push(ready);
  }
  const plugIn = plugInOf(node.aggregate, context.plugIns, place, report);
  const own = boundsOf(node.aggregate, reach, plugIn);
  const least = Math.min(own.least, ...gates.map(({ most }) => most));
  const condition = { node: node.node, path: [...path, "eligible"], numberless: isNumberless(use) };
  const eligible = node.eligible && compileEligibility(node.eligible, condition, leaves, leafAt, report);
  return {
    node: {
      id: node.node,
      title: node.title,
      aggregate: node.aggregate,
      missing: node.missing,
      lookup,
      plugIn,
      minCoverage: node.minCoverage ?? methodology.minCoverage ?? 0,
      minPresent: node.minPresent,
      gates,
      eligible,
      least,
      unofficial: node.unofficial ?? false,
      mixedForce: node.mixedForce,
      children: children.map(({ id: _, ...child }) => child),
      empty: counted.length === 0,
    },
    bounds: { least, greatest: own.greatest },
  };
}

function checkPolicies(
  node: MethodologyNode,
  path: Path,
  methodology: Methodology,
  report: (diagnostic: Diagnostic) => void,
): void {
  const { use } = node.aggregate;
  if (isNumberless(use)) return;
  const { missing } = node;
  const refuse = (why: string) =>
    report(findings.policyRefused({ node: node.node, missing: missing ?? "", why }, [...path, "missing"]));
  if (missing === undefined) report(findings.missingPolicy({ node: node.node }, path));
  if (missing === "renormalize" && (use === "sum" || use === "product"))
    refuse(`a ${use} without one of its terms is another quantity`);
  if (missing !== undefined && (use === "outranking") !== (missing === "half"))
    refuse(
      use === "outranking"
        ? "a comparison in which either side lacks a child counts half of it for each: use `half`"
        : "only an outranking compares",
    );
  const isMean = missing === "group-mean" || missing === "region-mean";
  if (isMean && use === "lookup") refuse("a mean of levels is no level");
  else if (isMean && methodology.statisticalIndex !== true)
    refuse("a State's duty is not scored by its neighbours; only a declared statistical index imputes");
  const minCoverage = node.minCoverage ?? methodology.minCoverage ?? 0;
  if (!(minCoverage > 0)) report(findings.noMinCoverage({ node: node.node }, path));
}

function mixesForce(children: readonly PlanChild[], nodes: readonly PlanNode[], leaves: readonly PlanLeaf[]): boolean {
  const forces = new Set<string>();
  const seen = new Set<number>();
  const gather = ({ kind, at, counted }: PlanChild): void => {
    if (!counted) return;
    if (kind === "leaf") forces.add(leaves[at]!.force);
    else if (!seen.has(at)) {
      seen.add(at);
      nodes[at]!.children.forEach(gather);
    }
  };
  children.forEach(gather);
  return forces.has("binding") && forces.has("hortatory");
}
