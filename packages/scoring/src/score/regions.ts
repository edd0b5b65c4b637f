/** Which region each entity belongs to. Region schemes are arguments: none is built in. */
export type Regions = ReadonlyMap<string, string> | Readonly<Record<string, string>>;

/** A grouping made ready: the region of each unit as a number, `-1` for none. */
export interface Grouping {
  readonly regionAt: Int32Array;
  readonly names: readonly string[];
}

/** Numbers the regions of the units; without a grouping no unit has one. */
export function groupUnits(units: readonly string[], regions: Regions | undefined): Grouping {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const regionAt = Int32Array.from(units, (unit) => {
    const name = regionOf(unit, regions);
    if (name === undefined) return -1;
    const known = numbers.get(name) ?? names.push(name) - 1;
    numbers.set(name, known);
    return known;
  });
  return { regionAt, names };
}

function regionOf(unit: string, regions: Regions | undefined): string | undefined {
  if (regions === undefined) return undefined;
  if (regions instanceof Map) return regions.get(unit);
  return Object.hasOwn(regions, unit) ? (regions as Readonly<Record<string, string>>)[unit] : undefined;
}
