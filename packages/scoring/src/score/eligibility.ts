import type { TreePlan } from "../plan/plan.ts";
import type { Matrix } from "../select/matrix.ts";
import { LEFT_OUT, type NodeColumn, REASONS, WITHOUT_VALUE } from "./column.ts";
import { answerCondition } from "./conditions.ts";

const ELIGIBILITY = REASONS.indexOf("eligibility");

/**
 * Takes the value from every unit that is not eligible for one, or of which nobody can say.
 *
 * To have no number is the worst that can be, so the low end of such a range is the least that the node can be; no
 * better rating can lower it, since none can end eligibility. Thresholds and one-point ranges change nothing of that.
 */
export function applyEligibility(plan: TreePlan, position: number, column: NodeColumn, matrix: Matrix): void {
  const { eligible, least, empty } = plan.nodes[position]!;
  if (eligible === undefined || empty) return;
  const { state, why, low, outside } = column;
  for (let u = 0; u < state.length; u++) {
    if (state[u] === LEFT_OUT || answerCondition(eligible, { plan, matrix }, u).answer === "holds") continue;
    state[u] = WITHOUT_VALUE;
    why[u] = ELIGIBILITY;
    outside[u] = 0;
    low[u] = Math.min(low[u]!, least);
  }
}
