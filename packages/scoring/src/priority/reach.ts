import type { Plan, PlanCondition } from "../plan/plan.ts";

/** What a question is asked of: the number of a node, or a consequence rule. */
export type Target = { readonly kind: "node"; readonly at: number } | { readonly kind: "rule"; readonly at: number };

/** Which criteria a target hangs on, and how each of them enters it. */
export interface Reach {
  /** Positions of the criteria, in their order. */
  readonly leaves: readonly number[];
  /** The nodes that the target is made of, each after those below it; none for a rule. */
  readonly nodes: readonly number[];
  /** Where and with what weight a criterion enters; equal texts enter alike. */
  entersAt(leaf: number): string;
  /** What a reading of a level criterion comes to; equal texts cannot be told apart by the target. */
  comesTo(leaf: number, reading: number): string;
}

/** What a reading comes to, in words that are equal where it makes no difference. */
type Says = (reading: number) => string;

/** The criteria that a target hangs on: what is counted below a node, and what gates and conditions on the way look at. */
export function reachOf(plan: Plan, target: Target): Reach {
  return target.kind === "node" ? reachOfNode(plan, target.at) : reachOfRule(plan.consequences[target.at]!.when);
}

function reachOfNode(plan: Plan, top: number): Reach {
  const enters = new Map<number, string[]>();
  const gated = new Map<number, Says[]>();
  const nodes = new Set<number>();
  const visit = (at: number): void => {
    if (nodes.has(at)) return;
    const { children, gates, eligible } = plan.nodes[at]!;
    for (const child of children) {
      if (!child.counted) continue;
      if (child.kind === "node") visit(child.at);
      else append(enters, child.at, `${at}×${child.weight}`);
    }
    for (const [g, { gate, leaves, edges, rungs }] of gates.entries()) {
      for (const [i, leaf] of gate.use === "ladder" ? [] : leaves.entries())
        append(
          gated,
          leaf,
          (reading) => `${at}/${g}:${gate.use === "cap-if" ? reading <= edges[i]! : reading >= edges[i]!}`,
        );
      for (const [r, rung] of rungs.entries())
        for (const [i, leaf] of rung.leaves.entries())
          append(gated, leaf, (reading) => `${at}/${g}/${r}:${reading >= rung.edges[i]!}`);
    }
    if (eligible !== undefined) countedBy(eligible, gated, `${at}/eligible/`);
    nodes.add(at);
  };
  visit(top);
  return {
    leaves: inOrder([...enters.keys(), ...gated.keys()]),
    nodes: [...nodes],
    entersAt: (leaf) => (enters.get(leaf) ?? []).join(),
    comesTo: (leaf, reading) => {
      const { conversion } = plan.leaves[leaf]!;
      const number = enters.has(leaf) && conversion.use === "level-map" ? conversion.numbers[reading] : "";
      return [number, ...(gated.get(leaf) ?? []).map((says) => says(reading))].join();
    },
  };
}

function reachOfRule(when: PlanCondition): Reach {
  const counted = new Map<number, Says[]>();
  countedBy(when, counted, "");
  return {
    leaves: inOrder(counted.keys()),
    nodes: [],
    entersAt: () => "",
    comesTo: (leaf, reading) =>
      counted
        .get(leaf)!
        .map((says) => says(reading))
        .join(),
  };
}

/** What a reading of each criterion that a condition counts comes to, count by count. */
function countedBy(when: PlanCondition, counted: Map<number, Says[]>, prefix: string): void {
  let count = 0;
  const visit = (condition: PlanCondition): void => {
    if (condition.use !== "count") {
      condition.of.forEach(visit);
      return;
    }
    const name = `${prefix}${count++}`;
    for (const [i, leaf] of condition.leaves.entries())
      append(counted, leaf, (reading) => `${name}:${condition.places[i]!.has(reading)}`);
  };
  visit(when);
}

function append<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function inOrder(leaves: Iterable<number>): readonly number[] {
  return [...new Set(leaves)].sort((a, b) => a - b);
}
