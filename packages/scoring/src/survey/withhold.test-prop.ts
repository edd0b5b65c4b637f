import fc from "fast-check";
import { expect, test } from "vitest";
import { type RandomSets, randomSets } from "./random-sets.test-kit.ts";
import { solveFor } from "./solve-for.test-kit.ts";
import { type Layer, withhold } from "./withhold.ts";

const LEAST = 3;
const SUBJECTS = ["first", "second"] as const;

/** Two subjects in which the same States stand the other way round, the second surveyed over fewer schemes. */
function publish({ sets, standings, closed }: RandomSets) {
  const idOf = (state: number) => `QM${String.fromCharCode(65 + state)}`;
  const stateOf = (id: string) => id.charCodeAt(2) - 65;
  const layers = SUBJECTS.map((subject, at): Layer & { readonly places: readonly (readonly number[])[] } => {
    const places = at === 0 ? sets : sets.filter((_, i) => i % 2 === 0);
    return {
      subject,
      places,
      sets: places.map((set) => set.map(idOf)),
      standingOf: (id) => standings[at === 0 ? stateOf(id) : standings.length - 1 - stateOf(id)]!,
      numberOf: () => undefined,
      closed: new Set([...closed].map(idOf)),
    };
  });
  const withheld = withhold(layers, LEAST);
  return layers.map(({ subject, places, standingOf }) => {
    const isHidden = (set: readonly number[]) => withheld.isHidden(subject, set.map(idOf));
    const counts = standings.map((_, state) => standingOf(idOf(state)));
    return { counts, hidden: places.filter(isHidden), shown: places.filter((set) => !isHidden(set)) };
  });
}

// Whoever reads it knows who is in which region and to whom the item applies, and all that is shown.
test("no suppressed count can be solved for from all that is published together", () => {
  let [hides, shows] = [0, 0];
  fc.assert(
    fc.property(randomSets, (given) => {
      for (const { counts, shown, hidden } of publish(given)) {
        const bounds = counts.map((standing) => [0, standing === "not-applicable" ? 0 : 1] as const);
        const countIn = (set: readonly number[]) => set.filter((state) => counts[state] === "reaches").length;
        const read = shown.map((set) => ({ set, sum: countIn(set) }));
        for (const set of hidden.filter((each) => each.some((state) => bounds[state]![1] === 1))) {
          const [least, greatest] = solveFor(set, read, bounds);
          expect(greatest - least).toBeGreaterThan(1 - 1e-6);
        }
        hides += hidden.length;
        shows += shown.length;
        for (const set of shown)
          expect(set.filter((state) => bounds[state]![1] === 1).length).toBeGreaterThanOrEqual(LEAST);
      }
    }),
    { seed: 1, numRuns: 60 },
  );
  expect(Math.min(hides, shows)).toBeGreaterThan(200);
});

test("no set of fewer States than the least is the rest of one shown set of any subject in another", () => {
  fc.assert(
    fc.property(randomSets, (given) => {
      const shown = publish(given).flatMap((subject) => subject.shown);
      for (const set of shown)
        for (const other of shown.filter((each) => each.every((state) => set.includes(state)))) {
          const rest = set.length - other.length;
          if (rest > 0) expect(rest).toBeGreaterThanOrEqual(LEAST);
        }
    }),
    { seed: 1, numRuns: 60 },
  );
});

test("no shown count, nor the rest of one in another, is at 0 % or 100 % while a record is closed", () => {
  fc.assert(
    fc.property(randomSets, (given) => {
      for (const { counts, shown } of publish(given))
        for (const set of shown)
          for (const other of [[], ...shown.filter((each) => each.every((state) => set.includes(state)))]) {
            const rest = set.filter((state) => !other.includes(state));
            if (!rest.some((state) => given.closed.has(state))) continue;
            const all = rest.filter((state) => counts[state] !== "not-applicable");
            const n = all.filter((state) => counts[state] === "reaches").length;
            expect(n === 0 || n === all.length).toBe(false);
          }
    }),
    { seed: 1, numRuns: 60 },
  );
});

test("the same is withheld for the same", () => {
  fc.assert(
    fc.property(randomSets, (given) => {
      expect(publish(given)).toEqual(publish(given));
    }),
    { seed: 1, numRuns: 15 },
  );
});
