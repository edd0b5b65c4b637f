import type { Candidate } from "./candidates.ts";
import type { Goal } from "./goal.ts";
import type { Looker } from "./looker.ts";
import type { Taken, Trial } from "./trials.ts";

/** Beyond so many criteria, pairs are not tried against single ones. */
const MOST_TO_EXCHANGE = 12;

/**
 * A small set that reaches a goal, found by steps: add what brings it nearest until it is reached, drop what it can do
 * without, put one criterion in the place of two where that is enough, and lower what stands higher than needed.
 */
export function nearSet(candidates: readonly Candidate[], goal: Goal, looker: Looker): Trial | undefined {
  const found = climb(candidates, goal, looker);
  if (found === undefined) return undefined;
  let set = pruned(found, goal, looker);
  for (let better = exchanged(set, candidates, goal, looker); better !== undefined; ) {
    set = pruned(better, goal, looker);
    better = exchanged(set, candidates, goal, looker);
  }
  return lowered(set, candidates, goal, looker).toSorted((a, b) => a.leaf - b.leaf);
}

const best = ({ leaf, options }: Candidate): Taken => ({ leaf, reading: options.at(-1)! });

function climb(candidates: readonly Candidate[], goal: Goal, looker: Looker): Trial | undefined {
  let set: Trial = [];
  let rest = candidates;
  while (rest.length > 0) {
    let next: Trial | undefined;
    let nearest = Number.NEGATIVE_INFINITY;
    for (const [trial, scored] of looker.look(rest.map((candidate) => [...set, best(candidate)]))) {
      if (goal.reached(scored)) return trial;
      const progress = goal.progress(scored);
      if (next !== undefined && progress <= nearest) continue;
      next = trial;
      nearest = progress;
    }
    set = next!;
    const last = set.at(-1)!.leaf;
    rest = rest.filter(({ leaf }) => leaf !== last);
  }
  return undefined;
}

function pruned(found: Trial, goal: Goal, looker: Looker): Trial {
  let set = found;
  for (const taken of found) {
    const without = set.filter((each) => each !== taken);
    for (const [, scored] of looker.look([without])) if (goal.reached(scored)) set = without;
  }
  return set;
}

function exchanged(set: Trial, candidates: readonly Candidate[], goal: Goal, looker: Looker): Trial | undefined {
  if (set.length < 2 || set.length > MOST_TO_EXCHANGE) return undefined;
  const outside = candidates.filter(({ leaf }) => set.every((taken) => taken.leaf !== leaf));
  const trials = set.flatMap((one, i) =>
    set.slice(i + 1).flatMap((other) => {
      const kept = set.filter((taken) => taken !== one && taken !== other);
      return outside.map((candidate) => [...kept, best(candidate)]);
    }),
  );
  for (const [trial, scored] of looker.look(trials)) if (goal.reached(scored)) return trial;
  return undefined;
}

function lowered(found: Trial, candidates: readonly Candidate[], goal: Goal, looker: Looker): Trial {
  let set = found;
  for (const { leaf } of found) {
    const { options } = candidates.find((candidate) => candidate.leaf === leaf)!;
    const trials = options.map((reading) => set.map((taken) => (taken.leaf === leaf ? { leaf, reading } : taken)));
    for (const [trial, scored] of looker.look(trials)) {
      if (!goal.reached(scored)) continue;
      set = trial;
      break;
    }
  }
  return set;
}
