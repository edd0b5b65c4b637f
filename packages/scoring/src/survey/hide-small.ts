import { atomsOf, type SetSystem, shownRows } from "./set-system.ts";
import { type Reduced, reduceRows } from "./span.ts";

/** Combinations looked at before one is presumed to be found. */
const MOST_STEPS = 100_000;
const TINY = 1e-6;

/**
 * Hides sets until nothing about fewer than `least` States follows from the shown ones by adding and taking off.
 *
 * `worth` is what each State counts. A set of states that follows is a sum of the reduced rows in which each is taken
 * once or not at all, so it is enough to try sums of rows whose pivots together count less than `least`; pivots are
 * sought in large atoms first, which leaves few. Of the sets that take part in a combination the earliest is hidden.
 */
export function hideSmall(
  system: SetSystem,
  worth: ArrayLike<number>,
  least: number,
  before: ReadonlySet<number> = new Set(),
): ReadonlySet<number> {
  const hidden = new Set(before);
  const worthOf = (states: readonly number[]) => states.reduce((sum, state) => sum + worth[state]!, 0);
  system.sets.forEach((members, at) => {
    if (worthOf(members) < least) hidden.add(at);
  });
  for (;;) {
    const atoms = atomsOf(system, hidden);
    const { rows, places } = shownRows(system, hidden, atoms);
    const worths = atoms.map(({ states }) => worthOf(states));
    const columns = [...atoms.keys()].sort((a, b) => worths[b]! - worths[a]! || a - b);
    const reduced = reduceRows(rows, columns);
    const told = findSmall(reduced, worths, least);
    if (told === undefined) return hidden;
    const part = told === "not-settled" ? 0 : partOf(reduced, told);
    hidden.add(places[part]!);
  }
}

/** The earliest row given that a sum of reduced rows is made of. */
function partOf({ from }: Reduced, told: readonly number[]): number {
  const sums = from[0]!.map((_, at) => told.reduce((sum, row) => sum + from[row]![at]!, 0));
  return sums.findIndex((factor) => Math.abs(factor) > TINY);
}

type Found = readonly number[] | "not-settled" | undefined;

/** Reduced rows whose sum is a set that counts less than `least`; `undefined` when there are none. */
function findSmall({ rows, pivots }: Reduced, worths: readonly number[], least: number): Found {
  const open = pivots.flatMap((pivot, row) => (worths[pivot]! < least ? [row] : []));
  let steps = 0;
  const search = (next: number, taken: readonly number[], sum: Float64Array | undefined, left: number): Found => {
    if (sum !== undefined && isSmallSet(sum, worths, least)) return taken;
    for (let i = next; i < open.length; i++) {
      const row = open[i]!;
      const rest = left - worths[pivots[row]!]!;
      if (rest <= 0) continue;
      if (++steps > MOST_STEPS) return "not-settled";
      const found = search(
        i + 1,
        [...taken, row],
        rows[row]!.map((x, at) => x + (sum?.[at] ?? 0)),
        rest,
      );
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(0, [], undefined, least);
}

function isSmallSet(sum: Float64Array, worths: readonly number[], least: number): boolean {
  let counts = 0;
  for (let at = 0; at < sum.length; at++) {
    const x = sum[at]!;
    if (Math.abs(x - 1) <= TINY) counts += worths[at]!;
    else if (Math.abs(x) > TINY) return false;
  }
  return counts < least;
}
