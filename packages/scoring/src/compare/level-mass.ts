import type { Plan, PlanChild, PlanCondition } from "../plan/plan.ts";
import { LEFT_OUT, rangeOfCell } from "../score/column.ts";
import type { Scores } from "../score/score-dataset.ts";
import { placesOfCell } from "../select/places-of-cell.ts";

/** A criterion of one record: where it may stand, worst first, on its scale and as a number. */
export interface Standing {
  readonly applies: boolean;
  /** Places on the scale; 0 for what is measured. */
  readonly places: readonly [worst: number, best: number];
  readonly numbers: readonly [worst: number, best: number];
}

/** Where a criterion of one unit may stand. */
export function standingAt({ plan, matrix, leaves }: Scores, leaf: number, unit: number): Standing {
  const numbers = rangeOfCell(leaves[leaf]!, unit);
  const places = placesOfCell(matrix, plan.leaves, leaf, unit);
  const measured = plan.leaves[leaf]!.conversion.use === "measured";
  return { applies: places !== undefined, places: places === undefined || measured ? [0, 0] : places, numbers };
}

/**
 * What share of a node hangs on each criterion below it: the product of the normalized weights along the path, of what
 * applies to the unit, known or not. It is what the ends of the range are made with in a tree of weighted means.
 */
export function massesBelow(scores: Scores, at: number, unit: number): ReadonlyMap<number, number> {
  const { nodes } = scores.plan;
  const masses = new Map<number, number>();
  const spread = (node: number, mass: number): void => {
    const children = nodes[node]!.children.filter((child) => child.counted && applies(scores, child, unit));
    const weights = children.reduce((sum, { weight }) => sum + weight, 0);
    for (const child of children) {
      const share = (mass * child.weight) / weights;
      if (child.kind === "leaf") masses.set(child.at, (masses.get(child.at) ?? 0) + share);
      else spread(child.at, share);
    }
  };
  spread(at, 1);
  return masses;
}

function applies({ leaves, nodes }: Scores, { kind, at }: PlanChild, unit: number): boolean {
  return (kind === "leaf" ? leaves[at]! : nodes[at]!).state[unit] !== LEFT_OUT;
}

function leavesOfCondition(condition: PlanCondition): readonly number[] {
  return condition.use === "count" ? condition.leaves : condition.of.flatMap(leavesOfCondition);
}

/** The criteria that can move a node: those counted below it, and those that the gates on the way look at. */
export function leavesBelow({ nodes }: Plan, at: number) {
  const counted = new Set<number>();
  const gated = new Set<number>();
  let weightedMeansOnly = true;
  const visit = (position: number): void => {
    const { children, gates, eligible, aggregate } = nodes[position]!;
    for (const { leaves } of gates) for (const leaf of leaves) gated.add(leaf);
    if (eligible !== undefined) for (const leaf of leavesOfCondition(eligible)) gated.add(leaf);
    if (aggregate.use !== "weighted-mean" || gates.length > 0 || eligible !== undefined) weightedMeansOnly = false;
    for (const child of children) {
      if (!child.counted) continue;
      if (child.kind === "leaf") counted.add(child.at);
      else visit(child.at);
    }
  };
  visit(at);
  return { counted, gated, weightedMeansOnly };
}
