import type { Standing } from "./item.ts";
import { type Atom, atomsOf, type MayHide, type SetSystem } from "./set-system.ts";

/**
 * Hides sets until no hidden count can be computed from the shown ones, whatever method is used.
 *
 * A hidden count is safe if another world gives the same shown counts and another hidden one. Such a world is there
 * when two States that no shown set tells apart, one in the hidden set and one outside, stand differently: let them
 * change places. It is there too when a State of the hidden set stands in no shown set. Where there is no such pair,
 * the sets that tell the cheapest pair apart are hidden, cheapest by how many States they hold. Hiding more never
 * undoes this, so each hidden set is looked at once.
 */
export function hideDetermined(
  system: SetSystem,
  standings: readonly Standing[],
  before: ReadonlySet<number>,
  mayHide: MayHide = () => true,
): ReadonlySet<number> {
  const hidden = new Set(before);
  const queue = [...hidden].sort((a, b) => a - b);
  let atoms = atomsOf(system, hidden);
  for (const at of queue) {
    if (!mayHide(at)) return hidden;
    const members = new Set(system.sets[at]!);
    const more = cheapest(kindsOf(atoms, members, standings), system);
    if (more.length === 0) continue;
    for (const set of more) {
      hidden.add(set);
      queue.push(set);
    }
    atoms = atomsOf(system, hidden);
  }
  return hidden;
}

/** States of one atom that stand alike, and on the same side of the hidden set. */
interface Kind extends Pick<Atom, "shownIn"> {
  readonly inside: boolean;
  readonly reaches: boolean;
}

/** The kinds of States to which the item applies. */
function kindsOf(
  atoms: readonly Atom[],
  members: ReadonlySet<number>,
  standings: readonly Standing[],
): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  atoms.forEach(({ states, shownIn }, atom) => {
    for (const state of states) {
      const standing = standings[state]!;
      if (standing === "not-applicable") continue;
      const kind: Kind = { shownIn, inside: members.has(state), reaches: standing === "reaches" };
      const key = `${atom} ${kind.inside} ${kind.reaches}`;
      if (!kinds.has(key)) kinds.set(key, kind);
    }
  });
  return [...kinds.values()];
}

/** The shown sets to hide so that a pair can change places, or a State stands in none: those that hold fewest States. */
function cheapest(kinds: readonly Kind[], { sets }: SetSystem): readonly number[] {
  const inside = kinds.filter((kind) => kind.inside);
  let best: readonly number[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  const consider = (toHide: readonly number[]) => {
    const cost = toHide.reduce((sum, at) => sum + sets[at]!.length, 0);
    if (cost >= least) return;
    least = cost;
    best = toHide;
  };
  for (const kind of inside) {
    for (const other of kinds) {
      if (other.inside || other.reaches === kind.reaches) continue;
      if (other.shownIn === kind.shownIn) return [];
      consider(differenceOf(kind.shownIn, other.shownIn));
    }
    consider(kind.shownIn);
  }
  return best ?? [];
}

function differenceOf(a: readonly number[], b: readonly number[]): readonly number[] {
  const [inA, inB] = [new Set(a), new Set(b)];
  return [...a.filter((at) => !inB.has(at)), ...b.filter((at) => !inA.has(at))].sort((x, y) => x - y);
}
