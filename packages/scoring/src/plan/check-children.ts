import type { Diagnostic, MethodologyNode } from "@stocktake/model";
import type { Path } from "@stocktake/model/diagnostic";
import * as findings from "./aggregator-findings.ts";
import type { PlanChild, PlanLeaf, PlanNode } from "./plan.ts";

/** Reports counted children of which an aggregator cannot make its number. */
export function checkChildren(
  {
    node,
    path,
    children,
  }: {
    readonly node: MethodologyNode;
    readonly path: Path;
    readonly children: readonly (PlanChild & { readonly id: string })[];
  },
  nodes: readonly PlanNode[],
  leaves: readonly PlanLeaf[],
  report: (diagnostic: Diagnostic) => void,
): void {
  const { use } = node.aggregate;
  for (const { id, kind, at } of children) {
    const onLevels = kind === "leaf" && leaves[at]!.conversion.use === "level-map";
    const pooled = kind === "node" && nodes[at]!.aggregate.use === "pooled-share";
    if (use === "pooled-share" && !onLevels && !pooled)
      report(findings.childWithoutCounts({ node: node.node, child: id }, path));
    if (use === "outranking" && kind === "node" && comparesBelow(nodes, at))
      report(findings.outrankingNested({ node: node.node, child: id }, path));
    if (use === "lookup" && !onLevels) report(findings.childWithoutLevel({ node: node.node, child: id }, path));
  }
}

function comparesBelow(nodes: readonly PlanNode[], at: number): boolean {
  const { aggregate, children } = nodes[at]!;
  return aggregate.use === "outranking" || children.some(({ kind, at }) => kind === "node" && comparesBelow(nodes, at));
}
