import fc from "fast-check";
import type { Standing } from "./item.ts";
import type { SetSystem } from "./set-system.ts";

/** Sets of States with where each State stands and whether its record is closed. */
export interface RandomSets extends SetSystem {
  readonly standings: readonly Standing[];
  readonly closed: ReadonlySet<number>;
}

/**
 * The whole; regions of one scheme with two subregions each; regions of another that runs across it; and regions of a
 * third that differ from the first by one or two States, so that much follows by difference.
 */
export const randomSets: fc.Arbitrary<RandomSets> = fc
  .integer({ min: 8, max: 22 })
  .chain((size) => {
    const each = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: size, maxLength: size });
    const often = fc.constantFrom<Standing>("reaches", "below");
    return fc.record({
      down: each(fc.nat(5)),
      across: each(fc.nat(2)),
      moved: fc.array(fc.nat(size - 1), { maxLength: 2 }),
      closed: each(fc.nat(6)),
      standings: often.chain((most) =>
        each(
          fc.oneof(
            { weight: 5, arbitrary: fc.constant(most) },
            { weight: 4, arbitrary: often },
            { weight: 1, arbitrary: fc.constantFrom<Standing>("unknown", "not-applicable") },
          ),
        ),
      ),
    });
  })
  .map(({ down, across, moved, closed, standings }) => {
    const states = [...down.keys()];
    const regions = down.map((part) => Math.floor(part / 2));
    const third = regions.map((part, state) => (moved.includes(state) ? (part + 1) % 3 : part));
    const partsOf = (of: readonly number[]) =>
      [...new Set(of)].map((part) => states.filter((state) => of[state] === part));
    const sets = new Map(
      [states, ...[down, regions, across, third].flatMap(partsOf)].map((set) => [set.join(" "), set]),
    );
    return {
      states: states.length,
      sets: [...sets.values()].sort((a, b) => a.length - b.length),
      standings,
      closed: new Set(states.filter((state) => closed[state] === 0)),
    };
  });
