import { LEFT_OUT, WITHOUT_VALUE } from "../score/column.ts";
import type { Scores } from "../score/score-dataset.ts";
import type { ComparedOther } from "./explanation.ts";

/** The numbers of all others that an outranking compared a unit with, sorted by what they say. */
export function comparedOthers({ plan, leaves, nodes, units }: Scores, at: number, unit: number): ComparedOther[] {
  const children = plan.nodes[at]!.children.filter(({ counted }) => counted);
  const others = units.flatMap((_, other) => {
    const criteria: Record<string, number> = {};
    const below: Record<string, number> = {};
    let applies = false;
    for (const { kind, at: position } of children) {
      const { state, value } = kind === "leaf" ? leaves[position]! : nodes[position]!;
      if (state[other] === LEFT_OUT) continue;
      applies = true;
      if (state[other] === WITHOUT_VALUE) continue;
      if (kind === "leaf") criteria[plan.leaves[position]!.id] = value[other]!;
      else below[plan.nodes[position]!.id] = value[other]!;
    }
    return applies && other !== unit ? [{ criteria, nodes: below }] : [];
  });
  return others
    .map((other) => ({ other, key: JSON.stringify(other) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ other }) => other);
}
