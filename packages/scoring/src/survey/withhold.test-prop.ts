import fc from "fast-check";
import { expect, test } from "vitest";
import { equalTo, type Model, solve } from "yalps";
import type { Standing } from "./item.ts";
import { type Layer, withhold } from "./withhold.ts";

/**
 * Someone who knows the members of every region and to whom an item applies, and reads all that is published, tries to
 * solve for what is suppressed: by linear programming, not by the method under test.
 */
const RUNS = { seed: 1, numRuns: 150 };
const SUBJECTS = ["a", "b"] as const;

interface World {
  readonly states: readonly string[];
  /** The whole, the regions and subregions of one scheme, and the regions of another that runs across it. */
  readonly sets: readonly (readonly string[])[];
  readonly standings: Readonly<Record<string, readonly Standing[]>>;
  readonly closed: ReadonlySet<string>;
  readonly least: number;
}

const standing = (often: Standing) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(often) },
    { weight: 4, arbitrary: fc.constantFrom<Standing>("reaches", "below") },
    { weight: 1, arbitrary: fc.constantFrom<Standing>("unknown", "not-applicable") },
  );

const world: fc.Arbitrary<World> = fc
  .record({ size: fc.integer({ min: 6, max: 16 }), least: fc.integer({ min: 2, max: 4 }) })
  .chain(({ size, least }) => {
    const each = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: size, maxLength: size });
    const subjects = fc.constantFrom<Standing>("reaches", "below").chain((often) => each(standing(often)));
    return fc
      .record({ down: each(fc.nat(5)), across: each(fc.nat(2)), closed: each(fc.nat(4)), a: subjects, b: subjects })
      .map(({ down, across, closed, a, b }) => {
        const states = Array.from({ length: size }, (_, at) => `QM${String.fromCharCode(65 + at)}`);
        const where = (holds: (at: number) => boolean) => states.filter((_, at) => holds(at));
        const parts = (of: readonly number[], by = 1) =>
          [...new Set(of.map((part) => Math.floor(part / by)))].map((part) =>
            where((at) => Math.floor(of[at]! / by) === part),
          );
        return {
          states,
          sets: [states, ...parts(down, 2), ...parts(down), ...parts(across)],
          standings: { a, b },
          closed: new Set(where((at) => closed[at] === 0)),
          least,
        };
      });
  });

/** What is shown of each subject: the method under test. */
function publish({ states, sets, standings, closed, least }: World) {
  const layers = SUBJECTS.map(
    (subject, at): Layer => ({
      subject,
      // The second subject is surveyed over the first scheme only.
      sets: at === 0 ? sets : sets.slice(0, 4),
      standingOf: (entity) => standings[subject]![states.indexOf(entity)]!,
      numberOf: () => undefined,
      closed,
    }),
  );
  const { isHidden } = withhold(layers, least);
  return layers.map(({ subject, sets: own }) => ({
    subject,
    shown: own.filter((set) => !isHidden(subject, set)),
    hidden: own.filter((set) => isHidden(subject, set)),
  }));
}

const applies = ({ states, standings }: World, subject: string, entity: string) =>
  standings[subject]![states.indexOf(entity)] !== "not-applicable";
const countIn = ({ states, standings }: World, subject: string, set: readonly string[]) =>
  set.filter((entity) => standings[subject]![states.indexOf(entity)] === "reaches").length;

/** The least or greatest sum over a set that the shown sums allow, each State lying between two bounds. */
function extreme(
  direction: "minimize" | "maximize",
  target: ReadonlySet<string>,
  shown: readonly { readonly set: readonly string[]; readonly sum: number }[],
  bounds: ReadonlyMap<string, readonly [low: number, high: number]>,
): number {
  // The solver takes no negative variables: each stands for its distance from its lower bound.
  const lowOf = (entity: string) => bounds.get(entity)![0];
  const model: Model<string, string> = {
    direction,
    objective: "target",
    constraints: new Map([
      ...shown.map(({ set, sum }, i): [string, object] => [
        `shown ${i}`,
        equalTo(sum - set.reduce((total, entity) => total + lowOf(entity), 0)),
      ]),
      ...[...bounds].map(([entity, [low, high]]): [string, object] => [`most ${entity}`, { max: high - low }]),
    ]),
    variables: new Map(
      [...bounds.keys()].map((entity) => [
        entity,
        new Map<string, number>([
          ["target", target.has(entity) ? 1 : 0],
          [`most ${entity}`, 1],
          ...shown.flatMap(({ set }, i): [string, number][] => (set.includes(entity) ? [[`shown ${i}`, 1]] : [])),
        ]),
      ]),
    ),
  };
  const { status, result } = solve(model, { maxPivots: 100_000 });
  expect(status).toBe("optimal");
  return result + [...target].reduce((total, entity) => total + lowOf(entity), 0);
}

test("no suppressed count can be solved for from all that is shown of its subject", () => {
  fc.assert(
    fc.property(world, (given) => {
      for (const { subject, shown, hidden } of publish(given)) {
        const bounds = new Map(
          given.states.map((entity) => [entity, [0, applies(given, subject, entity) ? 1 : 0] as const]),
        );
        const sums = shown.map((set) => ({ set, sum: countIn(given, subject, set) }));
        for (const set of hidden.filter((each) => each.some((entity) => applies(given, subject, entity)))) {
          const [least, greatest] = (["minimize", "maximize"] as const).map((direction) =>
            extreme(direction, new Set(set), sums, bounds),
          );
          expect(greatest! - least!).toBeGreaterThan(1 - 1e-6);
        }
      }
    }),
    RUNS,
  );
});

/** Whether the sum over a set follows from the sums over others: if these are all 0, so is it. */
function follows(set: readonly string[], shown: readonly (readonly string[])[], states: readonly string[]): boolean {
  const bounds = new Map(states.map((entity) => [entity, [-1, 1] as const]));
  const sums = shown.map((each) => ({ set: each, sum: 0 }));
  return Math.abs(extreme("maximize", new Set(set), sums, bounds)) < 1e-6;
}

test("no set of fewer States than the least follows from all that is shown, nor of fewer to which a subject applies", () => {
  fc.assert(
    fc.property(world, (given) => {
      const published = publish(given);
      const union = published.flatMap(({ shown }) => shown);
      const { states, least } = given;
      const few = subsetsBelow(states, least);
      for (const set of few) expect(follows(set, union, states)).toBe(false);
      for (const { subject, shown } of published)
        for (const set of shown)
          expect(set.filter((entity) => applies(given, subject, entity)).length).toBeGreaterThanOrEqual(least);
    }),
    { ...RUNS, numRuns: 15 },
  );
});

function subsetsBelow(states: readonly string[], least: number): readonly (readonly string[])[] {
  let all: (readonly string[])[] = [[]];
  for (const state of states)
    all = [...all, ...all.filter((set) => set.length < least - 1).map((set) => [...set, state])];
  return all.filter((set) => set.length > 0);
}

test("no shown count, nor the rest that two of them leave, is at 0 % or 100 % while a record in it is closed", () => {
  fc.assert(
    fc.property(world, (given) => {
      for (const { subject, shown } of publish(given)) {
        const rests = shown.flatMap((set) =>
          shown
            .filter((other) => other.length < set.length && other.every((entity) => set.includes(entity)))
            .map((other) => set.filter((entity) => !other.includes(entity))),
        );
        for (const set of [...shown, ...rests].filter((each) => each.some((entity) => given.closed.has(entity)))) {
          const all = set.filter((entity) => applies(given, subject, entity)).length;
          expect([0, all]).not.toContain(countIn(given, subject, set));
        }
      }
    }),
    RUNS,
  );
});

test("is the same whatever the order of what is asked, and withholds something and shows something", () => {
  let [hides, shows] = [0, 0];
  fc.assert(
    fc.property(world, (given) => {
      const published = publish(given);
      expect(publish(given)).toEqual(published);
      hides += published.filter(({ hidden }) => hidden.length > 0).length;
      shows += published.filter(({ shown }) => shown.length > 0).length;
    }),
    RUNS,
  );
  expect(Math.min(hides, shows)).toBeGreaterThan(100);
});
