import type { Plan } from "../plan/plan.ts";
import type { Standing } from "./level-mass.ts";

/** How one end of a range has moved, under all scales or all weightings that there are. */
export type Relation = "better" | "worse" | "same" | "depends" | "undecided";

/** One criterion in both records. */
export interface Pair {
  readonly leaf: number;
  readonly gated: boolean;
  readonly onScale: boolean;
  readonly was: Standing;
  readonly is: Standing;
}

/** By leaf, the share of a node that hangs on it, in the one record and in the other. */
export type Masses = readonly [was: ReadonlyMap<number, number>, is: ReadonlyMap<number, number>];

/** Shares that differ by less are the same: they are sums of quotients. */
const ROUNDING = 1e-12;

/** How far a criterion has moved at one end; `apart` where it applies to one record only. */
export function stepOf({ was, is }: Pair, end: 0 | 1, byPlace: boolean): number | "apart" {
  if (was.applies !== is.applies) return "apart";
  if (!was.applies) return 0;
  const [from, to] = byPlace ? [was.places[end], is.places[end]] : [was.numbers[end], is.numbers[end]];
  return from === to ? 0 : to - from; // two ends without bound are no step
}

export function relationOf(steps: readonly (number | "apart")[], otherwise: "depends" | "undecided"): Relation {
  if (steps.includes("apart")) return "undecided";
  return relationFrom(
    steps.some((step) => (step as number) > 0),
    steps.some((step) => (step as number) < 0),
    otherwise,
  );
}

function relationFrom(more: boolean, less: boolean, otherwise: "depends" | "undecided"): Relation {
  if (more && less) return otherwise;
  return more ? "better" : less ? "worse" : "same";
}

/** Compares the masses at or above every level of every scale, and the sum of what is measured. */
export function massRelation(plan: Plan, pairs: readonly Pair[], [was, is]: Masses, end: 0 | 1): Relation {
  const moved = new Map<string, number[]>();
  let measured = 0;
  for (const pair of pairs) {
    const { conversion } = plan.leaves[pair.leaf]!;
    const sides = [
      [pair.was, -(was.get(pair.leaf) ?? 0)],
      [pair.is, is.get(pair.leaf) ?? 0],
    ] as const;
    if (conversion.use === "measured") {
      if (was.get(pair.leaf) !== is.get(pair.leaf) || stepOf(pair, end, false) !== 0)
        for (const [{ numbers }, mass] of sides) if (mass !== 0) measured += mass * numbers[end];
      continue;
    }
    const scale = JSON.stringify(conversion.levels);
    const above = moved.get(scale) ?? conversion.levels.map(() => 0);
    moved.set(scale, above);
    for (const [{ places }, mass] of sides) for (let t = 0; t <= places[end]; t++) above[t]! += mass;
  }
  const steps = [measured, ...[...moved.values()].flat()];
  // Mass that comes to a scale or leaves it moves the node by where the scale begins, which may be anywhere.
  const shifted = [...moved.values()].some(([all = 0]) => Math.abs(all) > ROUNDING);
  return relationFrom(
    shifted || steps.some((step) => step > ROUNDING),
    shifted || steps.some((step) => step < -ROUNDING),
    shareLevels([...moved.keys()]) ? "undecided" : "depends",
  );
}

/** How an end has moved that is without bound on a side, whatever its criteria weigh; `undefined` where it has bounds. */
export function unboundedRelation(pairs: readonly Pair[], end: 0 | 1): Relation | undefined {
  const [was, is] = (["was", "is"] as const).map((side) =>
    pairs.some(({ [side]: { applies, numbers } }) => applies && !Number.isFinite(numbers[end])),
  );
  if (!was && !is) return undefined;
  if (was && is) return "same";
  return was === (end === 0) ? "better" : "worse";
}

/** Whether two different scales have a level in common, whose number then cannot be chosen twice. */
function shareLevels(scales: readonly string[]): boolean {
  const levels = scales.flatMap((scale) => JSON.parse(scale) as readonly string[]);
  return new Set(levels).size < levels.length;
}
