import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { m49 } from "./m49.ts";
import { states } from "./states.ts";
import { unRegionalGroups } from "./un-regional-groups.ts";

const folder = process.env.STOCKTAKE_REFERENCE;
if (!folder) throw new Error("Set STOCKTAKE_REFERENCE to the folder of reference data.");

const [header = [], ...lines] = readFileSync(join(folder, "un/un_members_193_plus_2_observers.csv"), "utf8")
  .replace(/^\uFEFF/, "")
  .split(/\r?\n/)
  .filter((line) => line !== "")
  .map(cells);
const rows = lines.map((line) => Object.fromEntries(header.map((column, i) => [column, line[i] ?? ""])));
const ids = rows.map((row) => row.iso3 ?? "");

const byId = new Map(states.map((state) => [state.id, state]));
const GROUPS: Readonly<Record<string, string>> = {
  "African Group": "african",
  "Asia and the Pacific Group": "asia-pacific",
  "Eastern European Group": "eastern-european",
  "Latin American and Caribbean Group": "latin-american-and-caribbean",
  "Western European and Others Group": "western-european-and-others",
};

describe("the 193 Member States and 2 observers of the reference", () => {
  test("are the places of the catalog, with Hong Kong beside them", () => {
    expect(rows.map((row) => row.iso3).toSorted()).toEqual(
      states.flatMap(({ id }) => (id === "HKG" ? [] : [id])).toSorted(),
    );
  });

  test("have the same ISO and M49 codes, kind and name", () => {
    expect(
      ids.map((id) => {
        const state = byId.get(id);
        return [id, state?.iso2, state?.m49, state?.kind, state?.names.at(-1)?.name];
      }),
    ).toEqual(
      rows.map((row) => [
        row.iso3,
        row.iso2,
        row.m49,
        row.status === "member" ? "member-state" : "observer",
        row.unterm_short_en?.replace(" (the)", "").replace(" *", ""),
      ]),
    );
  });

  test("are in the same M49 regions", () => {
    expect(ids.map((id) => [id, ...regionsOf(id)])).toEqual(
      rows.map((row) => [row.iso3, row.region, row.subregion, row.intermediate].filter((name) => name !== "")),
    );
  });

  test("are in the same regional group", () => {
    expect(ids.map((id) => [id, unRegionalGroups.regions.find((region) => region.members.includes(id))?.id])).toEqual(
      rows.map((row) => [row.iso3, GROUPS[row.un_regional_group ?? ""]]),
    );
  });
});

/** The names of the M49 regions a place is in, the widest first. */
function regionsOf(id: string): string[] {
  const names: string[] = [];
  let region = m49.regions.find(({ members }) => members.includes(id));
  while (region !== undefined) {
    names.unshift(region.name);
    const { within } = region;
    region = m49.regions.find((other) => other.id === within);
  }
  return names;
}

/** The cells of a line of CSV in which no cell holds a line break. */
function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}
