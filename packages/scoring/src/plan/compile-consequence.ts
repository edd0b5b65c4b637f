import type { Condition, Diagnostic, Methodology } from "@stocktake/model";
import { nearestOf, type Path } from "@stocktake/model/diagnostic";
import * as findings from "./findings.ts";
import type { PlanCondition, PlanConsequence, PlanLeaf } from "./plan.ts";

/** Makes the consequence rules ready: criteria become positions, levels become places on each criterion's own scale. */
export function compileConsequences(
  { consequences = [] }: Methodology,
  leaves: readonly PlanLeaf[],
  leafAt: ReadonlyMap<string, number>,
  report: (diagnostic: Diagnostic) => void,
): readonly PlanConsequence[] {
  const ids = new Set<string>();
  return consequences.flatMap(({ id, title, source, when }, i) => {
    const path = ["consequences", i];
    if (ids.has(id)) report(findings.consequenceRepeated({ rule: id }, [...path, "id"]));
    ids.add(id);
    const ready = compileCondition(when, { rule: id, path: [...path, "when"], leaves, leafAt, report });
    return ready === undefined ? [] : [{ id, title, source, when: ready }];
  });
}

interface Context {
  readonly rule: string;
  readonly path: Path;
  readonly leaves: readonly PlanLeaf[];
  readonly leafAt: ReadonlyMap<string, number>;
  readonly report: (diagnostic: Diagnostic) => void;
}

function compileCondition(condition: Condition, context: Context): PlanCondition | undefined {
  const { rule, path, leaves, leafAt, report } = context;
  if (condition.use !== "count") {
    if (condition.of.length === 0) report(findings.consequenceEmpty({ rule, use: condition.use }, path));
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
      report(findings.consequenceOnMeasured({ rule, criterion }, [...path, "criteria"]));
      return undefined;
    }
    const scale = leaf.conversion.levels;
    for (const level of levels) {
      if (scale.includes(level)) continue;
      const near = nearestOf(level, scale);
      const suggestion =
        near === undefined ? `Use a level of that scale: ${scale.join(", ")}.` : `Did you mean \`${near}\`?`;
      report(findings.consequenceLevel({ rule, level, criterion, suggestion }, [...path, "levels"]));
      return undefined;
    }
    positions.push(at);
    places.push(new Set(levels.map((level) => scale.indexOf(level))));
  }
  if (atLeast > positions.length)
    report(findings.consequenceOutOfReach({ rule, atLeast, count: positions.length }, [...path, "atLeast"]));
  return { use: "count", leaves: positions, places, levels, atLeast };
}

/** Every criterion that a condition looks at. */
export function criteriaOfCondition(condition: Condition): readonly string[] {
  return condition.use === "count" ? condition.criteria : condition.of.flatMap(criteriaOfCondition);
}
