/** The values that raters gave one unit; one that has fewer than two of them pairs with nothing. */
export type Unit = readonly number[];

/** What one entity's units bring: values counted, and coincidences of values that differ. */
export interface Block {
  /** By place of the value: how many pairable values. */
  readonly counts: Float64Array;
  /** Places in `pairs`, and the coincidences of each, in both directions together. */
  readonly pairAt: readonly number[];
  readonly weights: readonly number[];
}

/** Coincidences of values within units, after Krippendorff (2011), kept by entity so that entities can be drawn anew. */
export interface Coincidences {
  /** The pairable values that differ, from least to greatest. */
  readonly values: readonly number[];
  /** Every two values that meet in a unit, as places in `values`, the lesser first. */
  readonly pairs: readonly (readonly [number, number])[];
  /** One for each entity with a unit of two values or more. */
  readonly blocks: readonly Block[];
  /** Units with two values or more, the values in them, and the unordered pairs of those. */
  readonly units: number;
  readonly pairable: number;
  readonly allPairs: number;
  readonly equalPairs: number;
  /** Values that stand alone in their unit. */
  readonly lone: number;
}

/**
 * Counts how often values meet in a unit. In a unit of m values each ordered pair counts 1 / (m − 1), so each value
 * counts once.
 *
 * `entities` holds the units of each entity; the result is in that order.
 */
export function coincidencesOf(entities: readonly (readonly Unit[])[]): Coincidences {
  const isPairable = (unit: Unit) => unit.length > 1;
  const pairable = entities.map((units) => units.filter(isPairable)).filter((units) => units.length > 0);
  const values = [...new Set(pairable.flat(2))].sort((a, b) => a - b);
  const placeOf = new Map(values.map((value, place) => [value, place]));
  const pairs: (readonly [number, number])[] = [];
  const pairAtOf = new Map<number, number>();
  let allPairs = 0;
  let equalPairs = 0;

  const blocks = pairable.map((units): Block => {
    const counts = new Float64Array(values.length);
    const weightOf = new Map<number, number>();
    for (const unit of units) {
      const places = unit.map((value) => placeOf.get(value)!);
      places.forEach((place, i) => {
        counts[place]!++;
        for (const other of places.slice(i + 1)) {
          allPairs++;
          if (other === place) {
            equalPairs++;
            continue;
          }
          const [low, high] = place < other ? [place, other] : [other, place];
          const key = low * values.length + high;
          const at = pairAtOf.get(key) ?? pairs.push([low, high]) - 1;
          pairAtOf.set(key, at);
          weightOf.set(at, (weightOf.get(at) ?? 0) + 2 / (unit.length - 1));
        }
      });
    }
    return { counts, pairAt: [...weightOf.keys()], weights: [...weightOf.values()] };
  });
  const all = entities.flat();
  return {
    values,
    pairs,
    blocks,
    units: pairable.flat().length,
    pairable: pairable.flat(2).length,
    allPairs,
    equalPairs,
    lone: all.filter((unit) => unit.length === 1).length,
  };
}
