import { describe, expect, test } from "vitest";
import type { Goal } from "./goal.ts";
import { Looker } from "./looker.ts";
import { nearSet } from "./near-set.ts";
import type { Trial } from "./trials.ts";

/** Three criteria from 0 to 4 steps, and a goal that is reached by the weights of their steps. */
function found(weights: readonly number[], least: number, progress = weights): string | undefined {
  const totals: number[] = [];
  const sum = (trial: Trial, by: readonly number[]) =>
    trial.reduce((total, { leaf, reading }) => total + by[leaf]! * reading, 0);
  const nearness: number[] = [];
  const looker = new Looker(function* (trials) {
    for (const trial of trials) {
      totals.push(sum(trial, weights));
      nearness.push(sum(trial, progress));
      yield { scores: undefined as never, unit: totals.length - 1 };
    }
  }, 1000);
  const goal = {
    reached: ({ unit }: { unit: number }) => totals[unit]! >= least,
    progress: ({ unit }: { unit: number }) => nearness[unit]!,
  } as unknown as Goal;
  const candidates = weights.map((_, leaf) => ({ leaf, from: 0, options: [1, 2, 3, 4], alike: `${leaf}` }));
  return nearSet(candidates, goal, looker)
    ?.map(({ leaf, reading }) => `${leaf}:${reading}`)
    .join(" ");
}

describe("nearSet", () => {
  test.each([
    { name: "adds what brings it nearest", weights: [1, 3, 2], least: 12, found: "1:4" },
    { name: "lowers what stands higher than needed", weights: [1, 3, 2], least: 18, found: "1:4 2:3" },
    { name: "gives nothing where nothing reaches it", weights: [1, 1, 1], least: 13, found: undefined },
    // It climbs by what looks near: 0 first, then 1, and 2 alone is worth both.
    {
      name: "puts one criterion in the place of two",
      weights: [2, 2, 4],
      least: 16,
      progress: [9, 8, 1],
      found: "2:4",
    },
    // 0 looks near and is worth nothing.
    { name: "drops what is not needed", weights: [0, 3, 2], least: 20, progress: [9, 3, 2], found: "1:4 2:4" },
  ])("$name", ({ weights, least, progress, found: expected }) => {
    expect(found(weights, least, progress)).toBe(expected);
  });
});
