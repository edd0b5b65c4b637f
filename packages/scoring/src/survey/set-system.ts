/** Sets of States whose counts are published or withheld together; States by their place in a list. */
export interface SetSystem {
  readonly states: number;
  /** Each set once, its States in order. A set earlier in the list is given up before a later one. */
  readonly sets: readonly (readonly number[])[];
}

/** Whether a set may be hidden. Who hides one that may not be stops there, with that set among the hidden. */
export type MayHide = (at: number) => boolean;

/** States that no shown set tells apart. */
export interface Atom {
  readonly states: readonly number[];
  /** Places of the shown sets that they stand in. */
  readonly shownIn: readonly number[];
}

/** The States of a system, parted by the shown sets they stand in; those in no shown set are one atom too. */
export function atomsOf({ states, sets }: SetSystem, hidden: ReadonlySet<number>): readonly Atom[] {
  const shownIn: number[][] = Array.from({ length: states }, () => []);
  sets.forEach((members, at) => {
    if (!hidden.has(at)) for (const state of members) shownIn[state]!.push(at);
  });
  const atoms = new Map<string, { states: number[]; shownIn: number[] }>();
  shownIn.forEach((own, state) => {
    const key = own.join(" ");
    const atom = atoms.get(key);
    if (atom === undefined) atoms.set(key, { states: [state], shownIn: own });
    else atom.states.push(state);
  });
  return [...atoms.values()];
}

/** The shown sets as rows over the atoms, 1 where an atom is part of the set, with the place of the set of each row. */
export function shownRows(
  { sets }: SetSystem,
  hidden: ReadonlySet<number>,
  atoms: readonly Atom[],
): { readonly rows: readonly Float64Array[]; readonly places: readonly number[] } {
  const places = [...sets.keys()].filter((at) => !hidden.has(at));
  const rowAt = new Map(places.map((at, row) => [at, row]));
  const rows = places.map(() => new Float64Array(atoms.length));
  atoms.forEach(({ shownIn }, column) => {
    for (const at of shownIn) rows[rowAt.get(at)!]![column] = 1;
  });
  return { rows, places };
}
