import { Organization } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { m49 } from "../geography/m49.ts";
import { s2010569Regions } from "../geography/s-2010-569-regions.ts";
import { unRegionalGroups } from "../geography/un-regional-groups.ts";
import { organizations } from "./organizations.ts";

const doubled = (values: readonly (string | undefined)[]) =>
  values.filter((value, i) => value !== undefined && values.indexOf(value) !== i);

describe("organizations", () => {
  test("is as the schema wants it", () => {
    expect(organizations.filter((organization) => !Organization.safeParse(organization).success)).toEqual([]);
  });

  test("gives each an id, a name and a short form of its own", () => {
    expect(doubled(organizations.map(({ id }) => id))).toEqual([]);
    expect(doubled(organizations.map(({ name }) => name))).toEqual([]);
    expect(doubled(organizations.map(({ short }) => short))).toEqual([]);
  });

  test("writes ids in small letters, digits and hyphens", () => {
    expect(organizations.filter(({ id }) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
  });

  // S/2010/569, paragraph 23: two in the Americas, seven in Africa, seven in Europe, one in the Pacific, three in Asia.
  test.each([
    { region: "americas", ids: ["caricom", "cicte"] },
    { region: "africa", ids: ["acsrt", "african-union", "ecowas", "esaamlg", "giaba", "icpat", "sadc"] },
    { region: "europe", ids: ["cis", "council-of-europe", "eurojust", "european-union", "moneyval", "osce", "sco"] },
    { region: "pacific", ids: ["pacific-islands-forum"] },
    { region: "asia", ids: ["adb", "asean", "saarc"] },
  ])("puts the partners of the report under its own region $region", ({ region, ids }) => {
    const here = organizations.filter(({ regions = [] }) =>
      regions.some((each) => each.scheme === "s-2010-569" && each.region === region),
    );
    expect(here.map(({ id }) => id).sort()).toEqual(ids);
  });

  test("names regions that the schemes have", () => {
    const known = new Map(
      [m49, s2010569Regions, unRegionalGroups].map(({ id, regions }) => [id, new Set(regions.map((each) => each.id))]),
    );
    const named = organizations.flatMap(({ regions = [] }) => regions);
    expect(named.filter(({ scheme, region }) => known.get(scheme)?.has(region) !== true)).toEqual([]);
  });

  test("says of each what kind of body it is and how far it reaches", () => {
    expect(organizations.filter(({ kind, scope }) => kind === undefined || scope === undefined)).toEqual([]);
  });

  test("leads every part up to a whole, and never in a circle", () => {
    const partOf = new Map(organizations.map(({ id, partOf: whole }) => [id, whole]));
    for (let { id } of organizations) {
      const way = new Set<string>();
      for (let next = partOf.get(id); next !== undefined; next = partOf.get(id)) {
        expect(partOf.has(next) && !way.has(next)).toBe(true);
        way.add(next);
        id = next;
      }
    }
  });

  test("gives every body of the report the forms in which it is named there", () => {
    const without = organizations.filter(
      ({ aliases = [] }) => !aliases.some(({ paragraph }) => paragraph !== undefined),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test("cannot be changed", () => {
    expect(Object.isFrozen(organizations) && organizations.every((each) => Object.isFrozen(each))).toBe(true);
  });
});
