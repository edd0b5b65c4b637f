import { isNumberless } from "../plan/compile-node.ts";
import type { InsufficientReason } from "../score/score.ts";
import type { Scores } from "../score/score-dataset.ts";
import { gatesAt, scoreAt } from "../score/scorecard.ts";
import type { Candidate } from "./candidates.ts";
import type { Goal } from "./goal.ts";
import { openCellsOf } from "./open-cells.ts";
import { topOf } from "./smallest-set.ts";
import { type ScoredTrial, scoreTrials, type Trial } from "./trials.ts";

/** A gate that looks at safeguards and would still act, were every measure at its best. */
export interface SafeguardGate {
  readonly node: string;
  readonly reason: string;
  readonly safeguards: readonly string[];
}

/**
 * Why levels alone do not reach a goal.
 * - `no-number`: the node makes no number, so it has no band.
 * - `too-little-known`: the node would have no value still; `insufficient` says what is missing.
 * - `safeguards`: it would be reached if these safeguards stood at their best as well.
 * - `open-questions`: it could be reached if these open cells turned out at their best.
 * - `safeguards-and-open-questions`: both together.
 * - `out-of-reach`: not even then.
 */
export interface Obstruction {
  readonly why:
    | "no-number"
    | "too-little-known"
    | "safeguards"
    | "open-questions"
    | "safeguards-and-open-questions"
    | "out-of-reach";
  readonly insufficient?: InsufficientReason;
  readonly safeguards: readonly string[];
  readonly open: readonly string[];
  readonly gates: readonly SafeguardGate[];
}

/** What stands in the way once every measure is taken to its best level. */
export function obstructionOf(
  scores: Scores,
  unit: number,
  goal: Goal,
  { measures, safeguards }: { readonly measures: readonly Candidate[]; readonly safeguards: readonly Candidate[] },
): Obstruction & { readonly top: ScoredTrial } {
  const best = topOf(measures);
  const guarded = topOf(safeguards);
  const known = openCellsOf(scores, unit, goal.reach).flatMap(({ leaf, readings }) =>
    readings.slice(-1).map((reading) => ({ leaf, reading })),
  );
  const reachedBy = (trial: Trial) =>
    [...scoreTrials(scores, unit, [[...best, ...trial]], goal.reach)].some((each) => goal.reached(each));
  const [top] = scoreTrials(scores, unit, [best], goal.reach);
  const found = { safeguards: [], open: [], gates: gatesOn(scores, top!, goal, safeguards), top: top! };
  const idsOf = (trial: Trial) => trial.map(({ leaf }) => scores.plan.leaves[leaf]!.id);
  const needed = (trial: Trial, beside: Trial) =>
    trial.reduce<Trial>((kept, taken) => {
      const without = kept.filter((each) => each !== taken);
      return reachedBy([...without, ...beside]) ? without : kept;
    }, trial);

  if (goal.target.kind === "node" && isNumberless(scores.plan.nodes[goal.target.at]!.aggregate.use))
    return { ...found, why: "no-number" };
  if (guarded.length > 0 && reachedBy(guarded))
    return { ...found, why: "safeguards", safeguards: idsOf(needed(guarded, [])) };
  const score = goal.target.kind === "node" ? scoreAt(top!.scores, goal.target.at, top!.unit) : undefined;
  const insufficient = score?.kind === "insufficient" ? score.why : undefined;
  const open = known.length > 0 && reachedBy(known) ? needed(known, []) : undefined;
  if (insufficient !== undefined)
    return { ...found, why: "too-little-known", insufficient, open: idsOf(open ?? known) };
  if (open !== undefined) return { ...found, why: "open-questions", open: idsOf(open) };
  if (guarded.length === 0 || known.length === 0 || !reachedBy([...guarded, ...known]))
    return { ...found, why: "out-of-reach" };
  const questions = needed(known, guarded);
  const kept = needed(guarded, questions);
  return { ...found, why: "safeguards-and-open-questions", safeguards: idsOf(kept), open: idsOf(questions) };
}

/** The gates below the target that still change a value and look at a safeguard below its best. */
function gatesOn(
  { plan }: Scores,
  { scores, unit }: ScoredTrial,
  { reach }: Goal,
  safeguards: readonly Candidate[],
): readonly SafeguardGate[] {
  const low = new Set(safeguards.map(({ leaf }) => leaf));
  return reach.nodes.flatMap((at) =>
    gatesAt(scores, at, unit).flatMap(({ gate, before, reason }) => {
      const looks = plan.nodes[at]!.gates[gate]!.leaves.filter((leaf) => low.has(leaf));
      if (before === undefined || looks.length === 0) return [];
      return [{ node: plan.nodes[at]!.id, reason, safeguards: looks.map((leaf) => plan.leaves[leaf]!.id) }];
    }),
  );
}
