import type { Condition, Diagnostic } from "@stocktake/model";
import { nearestOf, type Path } from "@stocktake/model/diagnostic";
import type { PlanCondition, PlanLeaf } from "./plan.ts";

interface Context {
  readonly path: Path;
  readonly leaves: readonly PlanLeaf[];
  readonly leafAt: ReadonlyMap<string, number>;
  readonly report: (diagnostic: Diagnostic) => void;
  /** What is said of whatever the condition belongs to. */
  readonly finding: {
    readonly empty: (use: string, path: Path) => Diagnostic;
    readonly onMeasured: (criterion: string, path: Path) => Diagnostic;
    readonly level: (
      given: { readonly level: string; readonly criterion: string; readonly suggestion: string },
      path: Path,
    ) => Diagnostic;
    readonly outOfReach: (given: { readonly atLeast: number; readonly count: number }, path: Path) => Diagnostic;
  };
}

/** Makes a condition ready: criteria become positions, levels become places on each criterion's own scale. */
export function compileCondition(condition: Condition, context: Context): PlanCondition | undefined {
  const { path, leaves, leafAt, report, finding } = context;
  if (condition.use !== "count") {
    if (condition.of.length === 0) report(finding.empty(condition.use, path));
    const of = condition.of.flatMap(
      (part, i) => compileCondition(part, { ...context, path: [...path, "of", i] }) ?? [],
    );
    return { use: condition.use, of };
  }
  const { criteria, levels, atLeast } = condition;
  const positions: number[] = [];
  const places: ReadonlySet<number>[] = [];
  for (const criterion of new Set(criteria)) {
    const at = leafAt.get(criterion);
    const leaf = at === undefined ? undefined : leaves[at];
    if (at === undefined || leaf === undefined) return undefined; // reported where leaves are gathered
    if (leaf.conversion.use !== "level-map") {
      report(finding.onMeasured(criterion, [...path, "criteria"]));
      return undefined;
    }
    const scale = leaf.conversion.levels;
    for (const level of levels) {
      if (scale.includes(level)) continue;
      const near = nearestOf(level, scale);
      const suggestion =
        near === undefined ? `Use a level of that scale: ${scale.join(", ")}.` : `Did you mean \`${near}\`?`;
      report(finding.level({ level, criterion, suggestion }, [...path, "levels"]));
      return undefined;
    }
    positions.push(at);
    places.push(new Set(levels.map((level) => scale.indexOf(level))));
  }
  if (atLeast > positions.length)
    report(finding.outOfReach({ atLeast, count: positions.length }, [...path, "atLeast"]));
  return { use: "count", leaves: positions, places, levels, atLeast };
}

/** Every criterion that a condition looks at. */
export function criteriaOfCondition(condition: Condition): readonly string[] {
  return condition.use === "count" ? condition.criteria : condition.of.flatMap(criteriaOfCondition);
}
