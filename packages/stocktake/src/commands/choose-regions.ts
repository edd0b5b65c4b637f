import { catalog } from "@stocktake/catalog";
import { nearestOf, parseRegionScheme, type RegionScheme } from "@stocktake/model";
import type { Regions } from "@stocktake/scoring";
import { sampleRegions } from "../sample/regions.ts";
import { readParsed } from "./read-parsed.ts";
import { type Session, wrongUsage } from "./session.ts";

/** The option that says how the world is divided. */
export interface RegionOptions {
  readonly regions?: string;
}

/** A region scheme if one was named, or the exit code where it cannot be used. */
export type RegionChoice =
  | { readonly ok: true; readonly scheme?: RegionScheme }
  | { readonly ok: false; readonly exit: number };

/** The scheme of `--regions`: of the catalog or of the sample by its id, else of a file. */
export async function chooseRegions(
  { regions: name }: RegionOptions,
  session: Session,
  from: Pick<typeof catalog, "regionSchemes"> = catalog,
): Promise<RegionChoice> {
  if (name === undefined) return { ok: true };
  if (!isPath(name)) return { ok: true, scheme: schemeNamed(name, from) };
  const read = await readParsed(name, parseRegionScheme, session);
  return read.ok ? { ok: true, scheme: read.value } : read;
}

/** A scheme by its id. */
export function schemeNamed(name: string, from: Pick<typeof catalog, "regionSchemes">): RegionScheme {
  const schemes = new Map([...from.regionSchemes, sampleRegions].map((each) => [each.id, each]));
  const found = schemes.get(name);
  if (found !== undefined) return found;
  const nearest = nearestOf(name, schemes.keys());
  return wrongUsage(
    `There is no region scheme ${name}. ${nearest ? `Did you mean ${nearest}?` : `There are ${[...schemes.keys()].join(", ")}.`}`,
  );
}

/** The region in which each member stands, by id: names may be shared, and differ by language. */
export function regionsOf({ regions }: RegionScheme): Regions {
  return new Map(regions.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
}

function isPath(name: string): boolean {
  return name === "-" || /[./\\]/.test(name);
}
