import { LEFT_OUT } from "../score/column.ts";
import type { Scores } from "../score/score-dataset.ts";
import type { DominanceVerdict } from "./comparison.ts";
import { leavesBelow, massesBelow, type Standing, standingAt } from "./level-mass.ts";
import {
  type Masses,
  massRelation,
  type Pair,
  type Relation,
  relationOf,
  stepOf,
  unboundedRelation,
} from "./relate-records.ts";

/** One record at one place. */
export interface RecordAt {
  readonly scores: Scores;
  readonly unit: number;
}

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
 * An end without bound on both sides does not move; without bound on one side, it moves under all of them. What is
 * unknown or disputed is taken at its worst in both records, then at its best in both; the verdict stands if it
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
  const byComponent = (end: 0 | 1, byPlace: (pair: Pair) => boolean) =>
    relationOf(
      pairs.map((pair) => stepOf(pair, end, byPlace(pair))),
      weightedMeansOnly ? "depends" : "undecided",
    );
  if (!weightedMeansOnly)
    return verdictOf(
      ENDS.map((end) => byComponent(end, ({ onScale }) => onScale)),
      ENDS.map((end) => byComponent(end, (pair) => pair.gated)),
    );
  const masses = sides.map(({ scores, unit }) => massesBelow(scores, at, unit)) as unknown as Masses;
  return verdictOf(
    ENDS.map((end) => unboundedRelation(pairs, end) ?? massRelation(plan, pairs, masses, end)),
    ENDS.map((end) => unboundedRelation(pairs, end) ?? byComponent(end, () => false)),
  );
}

function verdictOf(scale: readonly Relation[], weights: readonly Relation[]): DominanceVerdict {
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

/** What holds at both ends; an end that does not move has no say. */
function join([worst, best]: readonly Relation[]): Relation {
  if (worst === best || best === "same") return worst!;
  if (worst === "same") return best!;
  return worst === "depends" || best === "depends" ? "depends" : "undecided";
}
