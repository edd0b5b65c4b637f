import fc from "fast-check";
import { expect, test } from "vitest";
import { hideSmall } from "./hide-small.ts";
import { randomSets } from "./random-sets.test-kit.ts";
import { follows } from "./solve-for.test-kit.ts";

const LEAST = 3;

test("nothing about fewer States than the least follows from the sets that are shown", () => {
  let byDifference = 0;
  fc.assert(
    fc.property(randomSets, (system) => {
      const { states, sets, standings } = system;
      const worth = standings.map((standing) => Number(standing !== "not-applicable"));
      const countOf = (set: readonly number[]) => set.reduce((sum, state) => sum + worth[state]!, 0);
      const hidden = hideSmall(system, worth, LEAST);
      const shown = sets.filter((_, at) => !hidden.has(at));
      // Only what no shown set tells apart can follow, so it is enough to try sums of such groups.
      const groups = new Map<string, number[]>();
      for (let state = 0; state < states; state++) {
        const key = shown.map((set) => Number(set.includes(state))).join("");
        groups.set(key, [...(groups.get(key) ?? []), state]);
      }
      for (const set of sumsOf([...groups.values()], countOf)) expect(follows(set, shown, states)).toBe(false);
      byDifference += [...hidden].filter((at) => countOf(sets[at]!) >= LEAST).length;
    }),
    { seed: 1, numRuns: 40 },
  );
  expect(byDifference).toBeGreaterThan(20);
});

/** Every union of groups that counts less than the least. */
function sumsOf(
  groups: readonly (readonly number[])[],
  countOf: (set: readonly number[]) => number,
): readonly (readonly number[])[] {
  let all: (readonly number[])[] = [[]];
  for (const group of groups)
    all = [...all, ...all.map((set) => [...set, ...group]).filter((set) => countOf(set) < LEAST)];
  return all.filter((set) => set.length > 0);
}
