import type { Plan } from "../plan/plan.ts";
import { LEFT_OUT } from "../score/column.ts";
import type { Scores } from "../score/score-dataset.ts";
import type { DominanceVerdict } from "./comparison.ts";
import { leavesBelow, massesBelow, type Standing, standingAt } from "./level-mass.ts";

/** One record at one place. */
export interface RecordAt {
  readonly scores: Scores;
  readonly unit: number;
}

type Relation = "better" | "worse" | "same" | "depends" | "undecided";

/** Shares that differ by less are the same: they are sums of quotients. */
const ROUNDING = 1e-12;
const ENDS = [0, 1] as const;

/**
 * Judges whether one record is better than another whatever the levels count, and whatever the criteria weigh.
 *
 * Both records are read by one plan. `better` means: no choice of numbers (or of weights) puts an end of the range
 * lower than before, and something that counts stands higher; where everything is known, the range is the value. An
 * order-preserving scale gives the levels any numbers that do not fall as levels rise; what is measured keeps its
 * normalizer. A weighting gives what is counted any weight above zero, in every node that weighs; the numbers stay.
 *
 * - *Any tree.* Every node is monotone in every criterion, and so are gates. If every criterion stands at least as high
 *   (on its scale; as a number for weightings) at both ends, no node can be lower. If not, the tree alone decides and
 *   the verdict is `undecided`.
 * - *Weighted means without gates, scale.* Such a node is `Σ m(l) u(l)` with the mass `m` of effective weight on level
 *   `l`. Write `u` as a base with steps `≥ 0`: the difference is `Σ step(t) · (M'(t) − M(t))` with `M(t)` the mass at
 *   level t or above. It is `≥ 0` for every `u` if and only if `M'(t) ≥ M(t)` for every t (first-order stochastic
 *   dominance: J. Quirk and R. Saposnik, 1962), scale by scale, with equal mass on each scale and no loss in what is measured.
 *   Else two scales disagree, and the verdict is `depends-on-the-scale`.
 * - *Weighted means without gates, weights.* Nearly all the weight can be put on any one criterion, so component by
 *   component is also necessary: else the verdict is `depends-on-the-weights`.
 *
 * What is unknown or disputed is taken at its worst in both records, then at its best in both; the verdict stands if it
 * is the same at both ends, or if one end does not move. Where a criterion applies to one record only, weightings are
 * `undecided`.
 */
export function judgeDominance(before: RecordAt, after: RecordAt, at: number): DominanceVerdict {
  const { plan } = after.scores;
  const sides = [before, after];
  const applying = sides.filter(({ scores, unit }) => scores.nodes[at]!.state[unit] !== LEFT_OUT).length;
  if (applying < sides.length) {
    const either = applying === 0 ? "same" : "undecided";
    return { scale: either, weights: either };
  }
  const { counted, gated, weightedMeansOnly } = leavesBelow(plan, at);
  const pairs = [...new Set([...counted, ...gated])]
    .sort((a, b) => a - b)
    .map((leaf): Pair => {
      const [was, is] = sides.map(({ scores, unit }) => standingAt(scores, leaf, unit)) as [Standing, Standing];
      return { leaf, gated: gated.has(leaf), onScale: plan.leaves[leaf]!.conversion.use === "level-map", was, is };
    });
  const [masses, otherwise] = weightedMeansOnly
    ? [sides.map(({ scores, unit }) => massesBelow(scores, at, unit)), "depends" as const]
    : [undefined, "undecided" as const];
  const scale = ENDS.map((end) =>
    masses === undefined
      ? relationOf(
          pairs.map((pair) => stepOf(pair, end, pair.onScale)),
          otherwise,
        )
      : massRelation(plan, pairs, masses as [Masses, Masses], end),
  );
  const weights = ENDS.map((end) =>
    relationOf(
      pairs.map((pair) => stepOf(pair, end, pair.gated)),
      otherwise,
    ),
  );
  return { scale: SCALE_VERDICTS[join(scale)], weights: WEIGHT_VERDICTS[join(weights)] };
}

const SCALE_VERDICTS = {
  better: "better-under-every-order-preserving-scale",
  worse: "worse-under-every-order-preserving-scale",
  depends: "depends-on-the-scale",
  same: "same",
  undecided: "undecided",
} as const;

const WEIGHT_VERDICTS = {
  better: "better-under-every-weighting",
  worse: "worse-under-every-weighting",
  depends: "depends-on-the-weights",
  same: "same",
  undecided: "undecided",
} as const;

type Masses = ReturnType<typeof massesBelow>;

/** One criterion in both records. */
interface Pair {
  readonly leaf: number;
  readonly gated: boolean;
  readonly onScale: boolean;
  readonly was: Standing;
  readonly is: Standing;
}

/** How far a criterion has moved at one end; `apart` where it applies to one record only. */
function stepOf({ was, is }: Pair, end: 0 | 1, byPlace: boolean): number | "apart" {
  if (was.applies !== is.applies) return "apart";
  if (!was.applies) return 0;
  const [from, to] = byPlace ? [was.places[end], is.places[end]] : [was.numbers[end], is.numbers[end]];
  return from === to ? 0 : to - from; // two ends without bound are no step
}

function relationOf(steps: readonly (number | "apart")[], otherwise: "depends" | "undecided"): Relation {
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
function massRelation(plan: Plan, pairs: readonly Pair[], [was, is]: readonly [Masses, Masses], end: 0 | 1): Relation {
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
  if (Number.isNaN(measured)) return "undecided";
  const steps = [measured, ...[...moved.values()].flat()];
  // Mass that comes to a scale or leaves it moves the node by where the scale begins, which may be anywhere.
  const shifted = [...moved.values()].some(([all = 0]) => Math.abs(all) > ROUNDING);
  return relationFrom(
    shifted || steps.some((step) => step > ROUNDING),
    shifted || steps.some((step) => step < -ROUNDING),
    shareLevels([...moved.keys()]) ? "undecided" : "depends",
  );
}

/** Whether two different scales have a level in common, whose number then cannot be chosen twice. */
function shareLevels(scales: readonly string[]): boolean {
  const levels = scales.flatMap((scale) => JSON.parse(scale) as readonly string[]);
  return new Set(levels).size < levels.length;
}

/** What holds at both ends; an end that does not move has no say. */
function join([worst, best]: readonly Relation[]): Relation {
  if (worst === best || best === "same") return worst!;
  if (worst === "same") return best!;
  return worst === "depends" || best === "depends" ? "depends" : "undecided";
}
