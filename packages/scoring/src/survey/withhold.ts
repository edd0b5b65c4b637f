import { hideAlike } from "./hide-alike.ts";
import { hideDetermined } from "./hide-determined.ts";
import { type Hide, hideLess } from "./hide-less.ts";
import { hideSmall } from "./hide-small.ts";
import type { Standing } from "./item.ts";
import type { SetSystem } from "./set-system.ts";

/** One count over the sets: a threshold in a wave. All layers of a subject share what is hidden. */
export interface Layer {
  /** By subject, so that an unchanged record in two waves, or two bands of one node, cannot be set off. */
  readonly subject: string;
  /** Entities in the order of their ids, by region or whole. */
  readonly sets: readonly (readonly string[])[];
  readonly standingOf: (entity: string) => Standing;
  readonly numberOf: (entity: string) => number | undefined;
  readonly closed: ReadonlySet<string>;
}

/** Asks whether the counts of a set may be shown for a subject, and whether its values may. */
export interface Withheld {
  readonly isHidden: (subject: string, set: readonly string[]) => boolean;
  readonly hidesValues: (subject: string, set: readonly string[]) => boolean;
}

/**
 * Decides which sets are withheld among all that is published together.
 *
 * First for the sets alone, over every subject and wave: no set of fewer than `least` States may follow from others.
 * Then subject by subject: nor of fewer to which the item applies; no set of States that stand alike while a record is
 * closed; no hidden count that can be computed. Values are withheld besides where they are of fewer States.
 */
export function withhold(layers: readonly Layer[], least: number): Withheld {
  const entities = [...new Set(layers.flatMap(({ sets }) => sets.flat()))].sort();
  const placeOf = new Map(entities.map((entity, place) => [entity, place]));
  const all = systemOf(layers, placeOf);
  const ones = new Uint8Array(entities.length).fill(1);
  const small = keysOf(
    all,
    hideLess(all, new Set(), (before, mayHide) => hideSmall(all, ones, least, before, mayHide)),
  );
  const counts = new Map<string, ReadonlySet<string>>();
  const values = new Map<string, ReadonlySet<string>>();
  const bySubject = new Map<string, Layer[]>();
  for (const layer of layers) bySubject.set(layer.subject, [...(bySubject.get(layer.subject) ?? []), layer]);
  for (const [subject, own] of bySubject) {
    const system = systemOf(own, placeOf);
    const standings = own.map(({ standingOf }) => entities.map(standingOf));
    const worthBy = (counted: (layer: number, state: number) => boolean) =>
      Uint8Array.from(entities, (_, state) => Number(own.every((_layer, at) => counted(at, state))));
    const closed = new Set(own.flatMap((layer) => [...layer.closed].flatMap((entity) => placeOf.get(entity) ?? [])));
    const first = new Set([...system.sets.keys()].filter((at) => small.has(keyOf(system.sets[at]!))));
    const applies = worthBy((layer, state) => standings[layer]![state] !== "not-applicable");
    const hidden = hideLess(system, first, (before, mayHide) => {
      let more = hideSmall(system, applies, least, before, mayHide);
      for (const layer of standings) more = hideAlike(system, layer, closed, more, mayHide);
      for (let size = -1; size !== more.size && [...more].every(mayHide); ) {
        size = more.size;
        for (const layer of standings) more = hideDetermined(system, layer, more, mayHide);
      }
      return more;
    });
    counts.set(subject, keysOf(system, hidden));
    const valued = worthBy((layer, state) => own[layer]!.numberOf(entities[state]!) !== undefined);
    const hideValues: Hide = (before, mayHide) => hideSmall(system, valued, least, before, mayHide);
    const without = new Set([...hidden, ...evenSets(system, own, entities, closed)]);
    values.set(subject, keysOf(system, hideLess(system, without, hideValues)));
  }
  const ask = (where: ReadonlyMap<string, ReadonlySet<string>>) => (subject: string, set: readonly string[]) =>
    where.get(subject)?.has(keyOf(set.map((entity) => placeOf.get(entity)!))) ?? true;
  return { isHidden: ask(counts), hidesValues: ask(values) };
}

/** Sets in which all values are one while a record is closed: the quartiles would tell it of each. */
function evenSets(
  { sets }: SetSystem,
  layers: readonly Layer[],
  entities: readonly string[],
  closed: ReadonlySet<number>,
): readonly number[] {
  const isEven = (set: readonly number[]) =>
    layers.some(({ numberOf }) => new Set(set.flatMap((state) => numberOf(entities[state]!) ?? [])).size === 1);
  return [...sets.keys()].filter((at) => sets[at]!.some((state) => closed.has(state)) && isEven(sets[at]!));
}

/** Each set once, smallest first, so that what holds fewest States is given up first. */
function systemOf(layers: readonly Layer[], placeOf: ReadonlyMap<string, number>): SetSystem {
  const sets = new Map<string, readonly number[]>();
  for (const layer of layers)
    for (const entities of layer.sets) {
      const set = entities.map((entity) => placeOf.get(entity)!);
      if (set.length > 0) sets.set(keyOf(set), set);
    }
  return { states: placeOf.size, sets: [...sets.values()].sort((a, b) => a.length - b.length) };
}

function keyOf(set: readonly number[]): string {
  return set.join(" ");
}

function keysOf({ sets }: SetSystem, hidden: ReadonlySet<number>): ReadonlySet<string> {
  return new Set([...hidden].map((at) => keyOf(sets[at]!)));
}
