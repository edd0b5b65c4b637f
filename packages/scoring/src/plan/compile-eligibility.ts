import type { Condition, Diagnostic } from "@stocktake/model";
import { defineFinding, type Path } from "@stocktake/model/diagnostic";
import { compileCondition } from "./compile-condition.ts";
import type { PlanCondition, PlanLeaf } from "./plan.ts";

const error = "error";

const withoutNumber = defineFinding({
  code: "methodology/eligibility-without-number",
  severity: error,
  message: "The node `{node}` says when it is eligible for a value, and is one that never has a value.",
  hint: "Remove `eligible`, or give the node an aggregator.",
});
const notMonotone = defineFinding({
  code: "methodology/eligibility-not-monotone",
  severity: error,
  message: "The eligibility of `{node}` counts the levels {levels}, so a better rating of `{criterion}` could end it.",
  hint: "Name a run of levels up to the best one.",
});
const empty = defineFinding({
  code: "methodology/eligibility-empty",
  severity: error,
  message: "The eligibility of `{node}` joins no condition under `{use}`.",
  hint: "Name the conditions, or remove `eligible`.",
});
const onMeasured = defineFinding({
  code: "methodology/eligibility-on-measured",
  severity: error,
  message: "The eligibility of `{node}` counts `{criterion}`, which has no levels.",
  hint: "Count criteria that are answered by levels.",
});
const unknownLevel = defineFinding({
  code: "methodology/eligibility-level",
  severity: error,
  message: "The eligibility of `{node}` names the level `{level}`, which the scale of `{criterion}` does not have.",
  hint: "{suggestion}",
});
const outOfReach = defineFinding({
  code: "methodology/eligibility-out-of-reach",
  severity: "warning",
  message: "The eligibility of `{node}` asks for at least {atLeast} of {count} criteria, so it never holds.",
  hint: "Ask for fewer, or name more criteria.",
});

/**
 * Makes the condition ready under which a node has a value.
 *
 * One that a better rating could break is refused: whoever improves would lose the value.
 */
export function compileEligibility(
  eligible: Condition,
  { node, path, numberless }: { readonly node: string; readonly path: Path; readonly numberless: boolean },
  leaves: readonly PlanLeaf[],
  leafAt: ReadonlyMap<string, number>,
  report: (diagnostic: Diagnostic) => void,
): PlanCondition | undefined {
  if (numberless) report(withoutNumber({ node }, path));
  const condition = compileCondition(eligible, {
    path,
    leaves,
    leafAt,
    report,
    finding: {
      empty: (use, at) => empty({ node, use }, at),
      onMeasured: (criterion, at) => onMeasured({ node, criterion }, at),
      level: (given, at) => unknownLevel({ node, ...given }, at),
      outOfReach: (given, at) => outOfReach({ node, ...given }, at),
    },
  });
  if (condition !== undefined)
    checkMonotone(condition, leaves, (given) => report(notMonotone({ node, ...given }, path)));
  return condition;
}

function checkMonotone(
  condition: PlanCondition,
  all: readonly PlanLeaf[],
  report: (given: { readonly levels: string; readonly criterion: string }) => void,
): void {
  if (condition.use !== "count") {
    for (const part of condition.of) checkMonotone(part, all, report);
    return;
  }
  for (const [i, at] of condition.leaves.entries()) {
    const { id, conversion } = all[at]!;
    const count = conversion.use === "level-map" ? conversion.levels.length : 0;
    const places = condition.places[i]!;
    if (Math.min(...places) + places.size !== count) report({ levels: condition.levels.join(", "), criterion: id });
  }
}
