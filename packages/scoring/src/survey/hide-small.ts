import { atomsOf, type MayHide, type SetSystem, shownRows } from "./set-system.ts";
import { type Reduced, reduceRows } from "./span.ts";

/** Combinations looked at before one is presumed to be found. */
const MOST_STEPS = 100_000;
const TINY = 1e-6;

/**
 * Hides sets until nothing about fewer than `least` States follows from the shown ones by adding and taking off.
 *
 * `worth` is what each State counts. A set of states that follows is a sum of the reduced rows in which each is taken
 * once or not at all, so sums of rows are tried, and given up as soon as what is settled of them counts `least` or is
 * no set; pivots are sought in large atoms first, which leaves few. Of the sets that take part in a combination the
 * earliest is hidden.
 */
export function hideSmall(
  system: SetSystem,
  worth: ArrayLike<number>,
  least: number,
  before: ReadonlySet<number> = new Set(),
  mayHide: MayHide = () => true,
): ReadonlySet<number> {
  const hidden = new Set(before);
  const worthOf = (states: readonly number[]) => states.reduce((sum, state) => sum + worth[state]!, 0);
  system.sets.forEach((members, at) => {
    if (worthOf(members) < least) hidden.add(at);
  });
  while ([...hidden].every(mayHide)) {
    const atoms = atomsOf(system, hidden);
    const { rows, places } = shownRows(system, hidden, atoms);
    const worths = atoms.map(({ states }) => worthOf(states));
    const columns = [...atoms.keys()].sort((a, b) => worths[b]! - worths[a]! || a - b);
    const reduced = reduceRows(rows, columns);
    const told = findSmall(reduced, worths, least);
    if (told === undefined) return hidden;
    hidden.add(places[told === "not-settled" ? 0 : partOf(reduced, told)]!);
  }
  return hidden;
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
  const lastTouch = worths.map((_, column) => open.findLastIndex((row) => Math.abs(rows[row]![column]!) > TINY));
  let steps = 0;
  const search = (next: number, taken: readonly number[], sum: Float64Array): Found => {
    if (taken.length > 0 && hope(sum, open.length, worths, lastTouch) < least) return taken;
    for (let i = next; i < open.length; i++) {
      if (hope(sum, i, worths, lastTouch) >= least) return undefined;
      if (++steps > MOST_STEPS) return "not-settled";
      const row = rows[open[i]!]!;
      const found = search(
        i + 1,
        [...taken, open[i]!],
        sum.map((x, column) => x + row[column]!),
      );
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(0, [], new Float64Array(worths.length));
}

/**
 * What a sum counts at least, whatever rows from `next` on are added: what no such row touches is taken once or not at
 * all, or there is no hope.
 */
function hope(sum: Float64Array, next: number, worths: readonly number[], lastTouch: readonly number[]): number {
  let counts = 0;
  for (let column = 0; column < sum.length; column++) {
    if (lastTouch[column]! >= next) continue;
    const x = sum[column]!;
    if (Math.abs(x - 1) <= TINY) counts += worths[column]!;
    else if (Math.abs(x) > TINY) return Number.POSITIVE_INFINITY;
  }
  return counts;
}
