import { LEFT_OUT, VALUED, WITHOUT_VALUE } from "../score/column.ts";
import type { Scores } from "../score/score-dataset.ts";
import { KNOWN, NOT_APPLICABLE } from "../select/matrix.ts";
import type { Reach } from "./reach.ts";

type Hull = readonly [least: number, greatest: number];

/**
 * Whether it is proved that better levels of known cells never lower the value of a node, nor take it away.
 *
 * Where everything below is known it holds by the law of the engine: ranges are points and no end falls. Where cells
 * are open, a value may vanish when it rises, since a value outside its own range is none. It cannot for weighted means
 * whose open children are criteria that reach as low and as high as anything beside them, and whose gates of
 * other kinds than `cap-if` look at nothing open, and that ask for nothing else: then which children have a value never changes. Of anything else this says no.
 */
export function valueNeverFalls(scores: Scores, unit: number, at: number, { leaves }: Reach): boolean {
  const kindOf = (leaf: number) => scores.matrix.kind[leaf * scores.units.length + unit]!;
  const isOpen = (leaf: number) => kindOf(leaf) !== NOT_APPLICABLE && kindOf(leaf) !== KNOWN;
  const hasNumbers = leaves.every((leaf) => isOpen(leaf) || scores.leaves[leaf]!.state[unit] !== WITHOUT_VALUE);
  if (hasNumbers && !leaves.some(isOpen)) return true;
  return hullOf(scores, unit, at, isOpen) !== undefined;
}

/** What the value of a node can be at all, when it is proved to keep it; else nothing. */
function hullOf(scores: Scores, unit: number, at: number, isOpen: (leaf: number) => boolean): Hull | undefined {
  const { aggregate, gates, eligible, children } = scores.plan.nodes[at]!;
  if (eligible !== undefined || aggregate.use !== "weighted-mean" || scores.nodes[at]!.state[unit] !== VALUED)
    return undefined;
  if (gates.some(({ gate, leaves }) => gate.use !== "cap-if" && leaves.some(isOpen))) return undefined;
  const hulls: Hull[] = [];
  const open: Hull[] = [];
  for (const child of children) {
    const column = child.kind === "leaf" ? scores.leaves[child.at]! : scores.nodes[child.at]!;
    if (!child.counted || column.state[unit] === LEFT_OUT) continue;
    const hull = child.kind === "leaf" ? hullOfLeaf(scores, child.at) : hullOf(scores, unit, child.at, isOpen);
    if (hull === undefined) return undefined;
    hulls.push(hull);
    if (column.state[unit] !== WITHOUT_VALUE) continue;
    if (child.kind === "leaf" && scores.leaves[child.at]!.disputes.has(unit)) return undefined;
    open.push(hull);
  }
  const least = Math.min(...hulls.map(([low]) => low));
  const greatest = Math.max(...hulls.map(([, high]) => high));
  if (open.some(([low, high]) => low > least || high < greatest)) return undefined;
  return [Math.min(least, ...gates.map(({ most }) => most)), greatest];
}

function hullOfLeaf({ plan }: Scores, leaf: number): Hull {
  const { worst, best } = plan.leaves[leaf]!;
  return [Math.min(worst, best), Math.max(worst, best)];
}
