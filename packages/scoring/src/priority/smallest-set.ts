import type { Candidate } from "./candidates.ts";
import type { Goal } from "./goal.ts";
import type { Looker } from "./looker.ts";
import { nearSet } from "./near-set.ts";
import { type Alike, type Selection, selectionsOf } from "./selections.ts";
import type { Taken, Trial } from "./trials.ts";

/** What a search found. */
export interface Found {
  /** In the order of the criteria; absent when nothing that was looked at reaches the goal. */
  readonly changes?: Trial;
  /** Proved: nothing smaller reaches the goal; without changes, nothing at all does. */
  readonly exact: boolean;
  /** How many sets were scored. */
  readonly looked: number;
}

const BATCH = 512;

/**
 * The smallest set of improvements that reaches a goal: fewest criteria, then fewest steps, then the first ids.
 *
 * It goes through all sets of one size before the next one, with criteria that stand alike not told apart. For a steady
 * goal it need only look at sets taken to the top, and whatever it cannot do without is in every set. When more sets
 * are left than it may look at, `nearSet` gives one that is small and may not be the smallest.
 */
export function smallestSet(
  candidates: readonly Candidate[],
  goal: Goal,
  looker: Looker,
  mostChanges = candidates.length,
): Found {
  const top = topOf(candidates);
  if (goal.steady && !reachesAny(goal, looker, [top])) return { exact: true, looked: looker.looked };
  const classes = classesOf(candidates, goal, looker);
  const least = classes.reduce((total, { needed }) => total + needed, 0);
  const most = Math.min(mostChanges, candidates.length);
  for (let size = Math.max(1, least); size <= most; size++) {
    const reaching = reachingOf(classes, size, goal, looker);
    if (reaching.length > 0) return cheapest(classes, reaching, goal, looker);
    if (!looker.spent) continue;
    const near = nearSet(candidates, goal, looker);
    const fits = near !== undefined && near.length <= most;
    return { ...(fits ? { changes: near } : {}), exact: false, looked: looker.looked };
  }
  return { exact: true, looked: looker.looked };
}

/** Every candidate at its best. */
export function topOf(candidates: readonly Candidate[]): Trial {
  return candidates.map(({ leaf, options }) => ({ leaf, reading: options.at(-1)! }));
}

function reachesAny(goal: Goal, looker: Looker, trials: readonly Trial[]): boolean {
  for (const [, scored] of looker.look(trials)) if (goal.reached(scored)) return true;
  return false;
}

/** Candidates that stand alike, and how many of them are in every set that reaches the goal. */
interface Class {
  readonly members: readonly Candidate[];
  readonly needed: number;
  /** The options that the search by size has to look at. */
  readonly options: readonly number[];
}

function classesOf(candidates: readonly Candidate[], goal: Goal, looker: Looker): readonly Class[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) groups.set(candidate.alike, [...(groups.get(candidate.alike) ?? []), candidate]);
  const classes = [...groups.values()];
  const without = classes.map(([first]) => topOf(candidates.filter((each) => each !== first)));
  const spared = goal.steady ? [...looker.look(without)].map(([, scored]) => goal.reached(scored)) : [];
  return classes.map((members, at) => ({
    members,
    needed: spared[at] === false ? members.length : 0,
    options: goal.steady ? members[0]!.options.slice(-1) : members[0]!.options,
  }));
}

/** The sets of one size that reach the goal; it may end early when too much was looked at. */
function reachingOf(classes: readonly Class[], size: number, goal: Goal, looker: Looker): readonly Selection[] {
  const alike = classes.map(({ members, needed, options }): Alike => {
    return { most: members.length, least: needed, options: options.length };
  });
  const reaching: Selection[] = [];
  let batch: Selection[] = [];
  const finish = () => {
    const trials = batch.map((selection) => trialOf(classes, selection));
    let at = 0;
    for (const [, scored] of looker.look(trials)) {
      if (goal.reached(scored)) reaching.push(batch[at]!);
      at++;
    }
    batch = [];
  };
  for (const selection of selectionsOf(alike, size)) {
    batch.push(selection);
    if (batch.length < BATCH) continue;
    finish();
    if (looker.spent) return reaching;
  }
  finish();
  return reaching;
}

/** Of the sets of the smallest size the one with the fewest steps, then with the first ids. */
function cheapest(classes: readonly Class[], reaching: readonly Selection[], goal: Goal, looker: Looker): Found {
  let best: Trial = trialOf(classes, reaching[0]!);
  let steps = stepsOf(classes, best);
  let exact = !looker.spent;
  const take = (trial: Trial) => {
    const own = stepsOf(classes, trial);
    if (own > steps || (own === steps && !comesFirst(trial, best))) return;
    best = trial;
    steps = own;
  };
  for (const selection of reaching) take(trialOf(classes, selection));
  if (!goal.steady) return { changes: best, exact, looked: looker.looked };
  for (const selection of reaching) {
    const full = classes.map(({ members }) => ({ members, needed: 0, options: members[0]!.options }));
    const fixed = selection.map((split, at): Alike => {
      return { most: split[0]!, least: split[0]!, options: full[at]!.options.length };
    });
    const size = selection.reduce((total, split) => total + split[0]!, 0);
    let batch: Trial[] = [];
    const finish = () => {
      for (const [trial, scored] of looker.look(batch)) if (goal.reached(scored)) take(trial);
      batch = [];
    };
    for (const split of selectionsOf(fixed, size)) {
      const trial = trialOf(full, split);
      if (stepsOf(classes, trial) <= steps) batch.push(trial);
      if (looker.spent) {
        exact = false;
        break;
      }
      if (batch.length === BATCH) finish();
    }
    finish();
  }
  return { changes: best, exact, looked: looker.looked };
}

/** The first of each class take the options of a selection. */
function trialOf(classes: readonly Class[], selection: Selection): Trial {
  return selection
    .flatMap((split, at) => {
      const { members, options } = classes[at]!;
      const readings = split.flatMap((take, option) => Array<number>(take).fill(options[option]!));
      return readings.map((reading, i): Taken => ({ leaf: members[i]!.leaf, reading }));
    })
    .sort((a, b) => a.leaf - b.leaf);
}

function stepsOf(classes: readonly Class[], trial: Trial): number {
  const from = new Map(classes.flatMap(({ members }) => members.map((member) => [member.leaf, member.from])));
  return trial.reduce((total, { leaf, reading }) => total + reading - from.get(leaf)!, 0);
}

/** By ids, in whose order the leaves of a plan stand; of the same criteria the lower levels come first. */
function comesFirst(a: Trial, b: Trial): boolean {
  const at = a.findIndex(({ leaf, reading }, i) => leaf !== b[i]!.leaf || reading !== b[i]!.reading);
  if (at === -1) return false;
  return a[at]!.leaf === b[at]!.leaf ? a[at]!.reading < b[at]!.reading : a[at]!.leaf < b[at]!.leaf;
}
