import type { Diagnostic, Methodology } from "@stocktake/model";
import { compileCondition } from "./compile-condition.ts";
import * as findings from "./findings.ts";
import type { PlanConsequence, PlanLeaf } from "./plan.ts";

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
    const ready = compileCondition(when, {
      path: [...path, "when"],
      leaves,
      leafAt,
      report,
      finding: {
        empty: (use, at) => findings.consequenceEmpty({ rule: id, use }, at),
        onMeasured: (criterion, at) => findings.consequenceOnMeasured({ rule: id, criterion }, at),
        level: (given, at) => findings.consequenceLevel({ rule: id, ...given }, at),
        outOfReach: (given, at) => findings.consequenceOutOfReach({ rule: id, ...given }, at),
      },
    });
    return ready === undefined ? [] : [{ id, title, source, when: ready }];
  });
}
