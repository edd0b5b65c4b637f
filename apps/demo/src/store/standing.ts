import type { ExplainedCriterion, ExplainedNode } from "stocktake";
import type { Standing } from "./scored-records.ts";

/** The criteria that count somewhere below a node, each once, in the order of the tree. */
export function criteriaBelow(node: ExplainedNode): readonly ExplainedCriterion[] {
  const found = new Map<string, ExplainedCriterion>();
  const walk = (child: ExplainedNode | ExplainedCriterion): void => {
    if (child.role === "weight-zero") return;
    if (child.kind === "node") child.children.forEach(walk);
    else if (!found.has(child.criterion)) found.set(child.criterion, child);
  };
  node.children.forEach(walk);
  return [...found.values()];
}

/** How a criterion stands: the line of the counts in which it is counted. */
export function standingOf({ reading }: Pick<ExplainedCriterion, "reading">): Standing {
  switch (reading.kind) {
    case "level":
      return { kind: "level", level: reading.level };
    case "unknown":
      return { kind: "unknown", why: reading.why };
    default:
      return { kind: reading.kind };
  }
}

/** Whether two standings are the same line of the counts. */
export function isSameStanding(a: Standing, b: Standing): boolean {
  if (a.kind === "level") return b.kind === "level" && a.level === b.level;
  if (a.kind === "unknown") return b.kind === "unknown" && a.why === b.why;
  return a.kind === b.kind;
}

/** Whether a criterion lowers coverage: nothing is known of it, or its answers differ. */
export function isOpen({ reading }: Pick<ExplainedCriterion, "reading">): boolean {
  return reading.kind === "unknown" || reading.kind === "disputed";
}
