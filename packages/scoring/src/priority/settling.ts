import { LEFT_OUT } from "../score/column.ts";
import { consequencesAt } from "../score/consequences.ts";
import type { Scores } from "../score/score-dataset.ts";
import { bandPlaceOf } from "../score/scorecard.ts";
import { leavesForGood } from "./goal.ts";
import type { Looker } from "./looker.ts";
import type { OpenCell } from "./open-cells.ts";
import type { Reach, Target } from "./reach.ts";
import { splitsOf } from "./selections.ts";
import type { ScoredTrial, Taken, Trial } from "./trials.ts";

/** A band or the answer of a rule, as what some answers leave open: the worst and the best that it may still be. */
export interface Ends {
  readonly worst: string;
  readonly best: string;
}

/** Reads off a scored trial what a target may still come to. */
export function endsOf({ plan }: Scores, target: Target): (trial: ScoredTrial) => Ends {
  if (target.kind === "rule")
    return ({ scores, unit }) => {
      const { answer } = consequencesAt(scores, unit)[target.at]!;
      return answer === "undecided" ? { worst: "holds", best: "does-not-hold" } : { worst: answer, best: answer };
    };
  const nameOf = (end: number) => plan.bands[bandPlaceOf(plan, end)]?.name ?? "";
  return ({ scores, unit }) => {
    const { low, high, state } = scores.nodes[target.at]!;
    return state[unit] === LEFT_OUT
      ? { worst: "", best: "" }
      : { worst: nameOf(low[unit]!), best: nameOf(high[unit]!) };
  };
}

/** How far apart the two ends of a node's range are; nothing for a rule, which has no distance. */
export function widthOfRange({ kind, at }: Target): (trial: ScoredTrial) => number {
  return ({ scores, unit }) => (kind === "rule" ? 0 : scores.nodes[at]!.high[unit]! - scores.nodes[at]!.low[unit]!);
}

/** Whether only the two ends of what the answers may be can settle the target: there is nothing between them. */
export function hasNothingBetween({ plan }: Scores, target: Target, reach: Reach, { worst, best }: Ends): boolean {
  if (target.kind === "rule")
    return reach.leaves.every((leaf) => leavesForGood(plan.leaves[leaf]!.conversion, (r) => reach.comesTo(leaf, r)));
  const place = (name: string) => plan.bands.findIndex((band) => band.name === name);
  return place(best) - place(worst) <= 1;
}

/** All cells answered at their worst, or all at their best. */
export function answeredAt(cells: readonly OpenCell[], end: "worst" | "best"): Trial {
  return cells.map(({ leaf, readings }) => ({ leaf, reading: readings.at(end === "worst" ? 0 : -1)! }));
}

/** From all at their worst to all at their best, one cell one step at a time. */
function* climb(cells: readonly OpenCell[]): Generator<Trial> {
  const now = [...answeredAt(cells, "worst")];
  yield [...now];
  for (const [at, { leaf, readings }] of cells.entries())
    for (const reading of readings.slice(1)) {
      now[at] = { leaf, reading };
      yield [...now];
    }
}

/** How many ways there are to answer some cells, those alike not told apart and a measured value at its ends. */
export function waysOf(cells: readonly OpenCell[]): number {
  return classesOf(cells).reduce((total, { length, 0: first }) => total * multisets(length, first!.readings.length), 1);
}

/** Every way to answer some cells, those alike not told apart. */
export function* answersOf(cells: readonly OpenCell[]): Generator<Trial> {
  yield* combined(classesOf(cells));
}

function* combined(classes: readonly (readonly OpenCell[])[], from = 0): Generator<Trial> {
  const own = classes[from];
  if (own === undefined) {
    yield [];
    return;
  }
  const { readings } = own[0]!;
  for (const split of splitsOf(own.length, readings.length)) {
    const given = split.flatMap((take, at) => Array<number>(take).fill(readings[at]!));
    const taken = given.map((reading, i): Taken => ({ leaf: own[i]!.leaf, reading }));
    for (const others of combined(classes, from + 1)) yield [...taken, ...others];
  }
}

/** Cells by what may take their place. */
export function classesOf(cells: readonly OpenCell[]): readonly (readonly OpenCell[])[] {
  const classes = new Map<string, OpenCell[]>();
  for (const cell of cells) classes.set(cell.alike, [...(classes.get(cell.alike) ?? []), cell]);
  return [...classes.values()];
}

/** How many ways there are to give so many things one of so many values, things not told apart. */
function multisets(things: number, values: number): number {
  let ways = 1;
  for (let i = 1; i < values; i++) ways = (ways * (things + i)) / i;
  return ways;
}

/**
 * Whether every answer to some cells settles the target while all other cells stay open. `undefined` when that would
 * take more looking than there is room for.
 *
 * The ends and a climb between them refute most sets at once. Else every way to answer is scored. A measured value may
 * be anything between its ends, so there its worst and its best have to leave the same band.
 */
export function settlesAlways(
  cells: readonly OpenCell[],
  open: readonly OpenCell[],
  looker: Looker,
  ends: (trial: ScoredTrial) => Ends,
): boolean | undefined {
  if (cells.length === open.length && cells.every(({ answerable }) => answerable)) return true;
  if (cells.some(({ readings }) => readings.length === 0)) return false;
  if ([...notRefuted([cells], looker, ends)].length === 0) return false;
  const discrete = cells.filter(({ continuous }) => !continuous);
  const measured = cells.filter(({ continuous }) => continuous);
  if (waysOf(discrete) > looker.room) return undefined;
  const ways = mapped(answersOf(discrete), (answers) => {
    const low = [...answers, ...answeredAt(measured, "worst")];
    return [answers, measured.length === 0 ? [low] : [low, [...answers, ...answeredAt(measured, "best")]]] as const;
  });
  for (const [answers, scored] of looker.lookTogether(ways)) {
    const [low, high] = [ends(scored[0]!), ends(scored.at(-1)!)];
    if (low.worst !== low.best || high.worst !== high.best) return false;
    if (low.worst !== high.best) return isOpenBetween(answers, measured, low.worst, looker, ends) ? false : undefined;
  }
  return true;
}

/** Whether measured values are found, between their worst and their best, that leave the target open. */
function isOpenBetween(
  answers: Trial,
  measured: readonly OpenCell[],
  lowest: string,
  looker: Looker,
  ends: (trial: ScoredTrial) => Ends,
): boolean {
  let [from, to] = [0, 1];
  for (let halving = 0; halving < 40; halving++) {
    const share = (from + to) / 2;
    const between = measured.map(({ leaf, readings: [worst = 0, best = 0] }): Taken => {
      return { leaf, reading: worst + share * (best - worst) };
    });
    for (const [, scored] of looker.look([[...answers, ...between]])) {
      const { worst, best } = ends(scored);
      if (worst !== best) return true;
      if (worst === lowest) from = share;
      else to = share;
    }
  }
  return false;
}

/** Of some sets of cells those that no answer on the way from the worst to the best is known to leave open. */
export function* notRefuted(
  sets: Iterable<readonly OpenCell[]>,
  looker: Looker,
  ends: (trial: ScoredTrial) => Ends,
): Generator<readonly OpenCell[]> {
  const climbing = mapped(sets, (cells) => [cells, [...climb(cells)]] as const);
  for (const [cells, scored] of looker.lookTogether(climbing)) {
    const settles = (trial: ScoredTrial) => {
      const { worst, best } = ends(trial);
      return worst === best;
    };
    if (scored.every(settles)) yield cells;
  }
}

/** Each of some things as another, when it is asked for. */
export function* mapped<T, U>(things: Iterable<T>, to: (thing: T) => U): Generator<U> {
  for (const thing of things) yield to(thing);
}
