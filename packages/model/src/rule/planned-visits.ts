import type { Dataset } from "../dataset/dataset.ts";
import type { Visit, VisitPlan } from "../entity/visit.ts";

/** The visits whose plan the dataset has, each with its place and the plan. */
export function* plannedVisits({
  visits,
  visitPlans,
}: Dataset): Iterable<{ readonly at: number; readonly visit: Visit; readonly plan: VisitPlan }> {
  const plans = new Map(visitPlans.map((each) => [each.id, each]));
  for (const [at, visit] of visits.entries()) {
    const plan = visit.plan === undefined ? undefined : plans.get(visit.plan);
    if (plan !== undefined) yield { at, visit, plan };
  }
}
