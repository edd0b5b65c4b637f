import fc from "fast-check";
import { expect, test } from "vitest";
import { hideAlike } from "./hide-alike.ts";
import { randomSets } from "./random-sets.test-kit.ts";

test("no shown count, and no rest of one when others are taken off, is at 0 % or 100 % while a record is closed", () => {
  let byDifference = 0;
  fc.assert(
    fc.property(randomSets, (system) => {
      const { sets, standings, closed } = system;
      const tells = (set: readonly number[]) => {
        const all = set.filter((state) => standings[state] !== "not-applicable");
        const n = all.filter((state) => standings[state] === "reaches").length;
        return set.some((state) => closed.has(state)) && (n === 0 || n === all.length);
      };
      const hidden = hideAlike(system, standings, closed, new Set());
      const shown = sets.filter((_, at) => !hidden.has(at));
      expect(restsOf(shown).filter(tells)).toEqual([]);
      byDifference += [...hidden].filter((at) => !tells(sets[at]!)).length;
    }),
    { seed: 1, numRuns: 300 },
  );
  expect(byDifference).toBeGreaterThan(20);
});

/** The sets, and what is left of each when one or two others in it, apart from one another, are taken off. */
function restsOf(sets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const takeOff = (set: readonly number[]) =>
    sets
      .filter((other) => other.length < set.length && other.every((state) => set.includes(state)))
      .map((other) => set.filter((state) => !other.includes(state)));
  const once = sets.flatMap(takeOff);
  return [...sets, ...once, ...once.flatMap(takeOff)];
}
