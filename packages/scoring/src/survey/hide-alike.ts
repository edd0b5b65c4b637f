import type { Standing } from "./item.ts";
import { atomsOf, type MayHide, type SetSystem, shownRows } from "./set-system.ts";
import { reduceRows } from "./span.ts";

const TINY = 1e-6;

/**
 * Hides sets in which States stand alike while the record of one of them is closed: none reaches, or all to which it
 * applies do. A count at 0 % or 100 % tells of each of them.
 *
 * So does what shown sets leave when others are taken off. Whatever follows about States that stand alike is a sum of
 * reduced rows that are 0 elsewhere: with pivots sought elsewhere first, those whose pivot is among them. If one of
 * these rows touches a State with a closed record, the earliest set that takes part in it is hidden; this may hide
 * more than it must, and never less.
 */
export function hideAlike(
  system: SetSystem,
  standings: readonly Standing[],
  closed: ReadonlySet<number>,
  before: ReadonlySet<number>,
  mayHide: MayHide = () => true,
): ReadonlySet<number> {
  const hidden = new Set(before);
  if (closed.size === 0) return hidden;
  const isClosed = (state: number) => closed.has(state);
  for (const areAlike of [isNone, isAll]) {
    system.sets.forEach((members, at) => {
      if (members.some(isClosed) && areAlike(members, standings)) hidden.add(at);
    });
    for (let again = true; again && [...hidden].every(mayHide); ) {
      const atoms = atomsOf(system, hidden);
      const { rows, places } = shownRows(system, hidden, atoms);
      const alike = atoms.map(({ states }) => areAlike(states, standings));
      const isTold = atoms.map(({ states }, at) => alike[at]! && states.some(isClosed));
      const columns = [...atoms.keys()].sort((a, b) => Number(alike[a]) - Number(alike[b]) || a - b);
      const reduced = reduceRows(rows, columns);
      const row = reduced.rows.findIndex(
        (each, i) => alike[reduced.pivots[i]!] && each.some((x, at) => isTold[at] && Math.abs(x) > TINY),
      );
      again = row !== -1;
      if (again) hidden.add(places[reduced.from[row]!.findIndex((factor) => Math.abs(factor) > TINY)]!);
    }
  }
  return hidden;
}

function isNone(states: readonly number[], standings: readonly Standing[]): boolean {
  return states.every((state) => standings[state] !== "reaches");
}

function isAll(states: readonly number[], standings: readonly Standing[]): boolean {
  return states.every((state) => standings[state] === "reaches" || standings[state] === "not-applicable");
}
