import { copyDeep } from "../define/copy.ts";
import { freezeDeep } from "../define/freeze.ts";
import type { Diagnostic, Result } from "../diagnostic/diagnostic.ts";
import { defineFinding } from "../diagnostic/finding.ts";
import { nearestOf } from "../diagnostic/nearest.ts";
import { type Region, RegionScheme } from "../entity/place.ts";
import { parseInput } from "./parse-input.ts";

const regionDoubled = /* @__PURE__ */ defineFinding({
  code: "dataset/region-doubled",
  severity: "error",
  message: "The region `{id}` stands twice in the scheme.",
  hint: "Give each region an id of its own.",
});

const unknownRegion = /* @__PURE__ */ defineFinding({
  code: "dataset/unknown-region",
  severity: "error",
  message: "The region `{id}` is within `{within}`, which the scheme does not have.",
  hint: "{suggestion}",
});

const withinItself = /* @__PURE__ */ defineFinding({
  code: "dataset/region-within-itself",
  severity: "error",
  message: "The region `{id}` is within itself: {way}.",
  hint: "Let one of these regions be within none of them.",
});

const memberTwice = /* @__PURE__ */ defineFinding({
  code: "dataset/member-in-two-regions",
  severity: "error",
  message: "`{member}` stands in the region `{first}` and again in `{region}`.",
  hint: "Let it stand once, in the lowest region that holds it; regions above have it through `within`.",
});

/**
 * Reads a region scheme from plain data of unknown origin.
 *
 * Beyond its fields it looks for doubled regions, for regions within one that is not there or within themselves, and
 * for members that stand in two. All faults are reported at once; it never throws. The value is frozen.
 *
 * @example
 * const region = (id, members, within = {}) => ({ id, name: id, members, ...within });
 * const scheme = { id: "own", title: "Own", source: "-", asOf: "2026", experimental: true };
 * parseRegionScheme({ ...scheme, regions: [region("north", ["QMA"]), region("coast", ["QMB"], { within: "north" })] }).ok; // => true
 * const parsed = parseRegionScheme({ ...scheme, regions: [region("north", ["QMA"], { within: "noth" }), region("coast", ["QMA"])] });
 * parsed.diagnostics.map(({ code, path }) => [code, path.join(".")]); // => [["dataset/unknown-region", "regions.0.within"], ["dataset/member-in-two-regions", "regions.1.members.0"]]
 */
export function parseRegionScheme(input: unknown): Result<RegionScheme> {
  const parsed = parseInput("dataset", RegionScheme, input, ({ regions }) => [
    ...misplacedRegions(regions),
    ...doubledMembers(regions),
  ]);
  return parsed.ok ? { ...parsed, value: freezeDeep(copyDeep(parsed.value)) } : parsed;
}

function misplacedRegions(regions: readonly Region[]): readonly Diagnostic[] {
  const withinOf = new Map(regions.map(({ id, within }) => [id, within]));
  const seen = new Set<string>();
  return regions.flatMap(({ id, within }, i) => {
    const found: Diagnostic[] = seen.has(id) ? [regionDoubled({ id }, ["regions", i, "id"])] : [];
    seen.add(id);
    if (within === undefined) return found;
    if (!withinOf.has(within)) {
      const nearest = nearestOf(within, withinOf.keys());
      const suggestion = nearest === undefined ? "Add the region, or correct the id." : `Did you mean \`${nearest}\`?`;
      return [...found, unknownRegion({ id, within, suggestion }, ["regions", i, "within"])];
    }
    const way = wayBack(id, withinOf);
    return way === undefined
      ? found
      : [...found, withinItself({ id, way: way.map((each) => `\`${each}\``).join(" in ") }, ["regions", i, "within"])];
  });
}

/** From a region up through those that it is within, if that leads back to it. */
function wayBack(id: string, withinOf: ReadonlyMap<string, string | undefined>): readonly string[] | undefined {
  const way = [id];
  for (let at = withinOf.get(id); at !== undefined && way.length <= withinOf.size; at = withinOf.get(at)) {
    way.push(at);
    if (at === id) return way;
  }
  return undefined;
}

function doubledMembers(regions: readonly Region[]): readonly Diagnostic[] {
  const regionOf = new Map<string, string>();
  return regions.flatMap(({ id: region, members }, i) =>
    members.flatMap((member, k) => {
      const first = regionOf.get(member);
      if (first === undefined) regionOf.set(member, region);
      return first === undefined ? [] : [memberTwice({ member, first, region }, ["regions", i, "members", k])];
    }),
  );
}
