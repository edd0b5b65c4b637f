import type { RegionScheme } from "@stocktake/model";

/**
 * Who stands in each region, directly or in a region within it, in the order of ids; and who stands in any.
 */
export function membersByRegion({ regions }: RegionScheme): {
  readonly of: ReadonlyMap<string, readonly string[]>;
  readonly all: readonly string[];
} {
  const gather = (id: string, seen: Set<string>): readonly string[] => {
    if (seen.has(id)) return [];
    seen.add(id);
    return regions.flatMap((region) => {
      if (region.id === id) return region.members;
      return region.within === id ? gather(region.id, seen) : [];
    });
  };
  const sorted = (members: readonly string[]) => [...new Set(members)].sort();
  return {
    of: new Map(regions.map(({ id }) => [id, sorted(gather(id, new Set()))])),
    all: sorted(regions.flatMap(({ members }) => members)),
  };
}
