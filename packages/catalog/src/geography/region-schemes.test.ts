import { memberStatesAt, parseRegionScheme, type RegionScheme } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { m49 } from "./m49.ts";
import { states } from "./states.ts";
import { stocktake15 } from "./stocktake-15.ts";
import { unRegionalGroups } from "./un-regional-groups.ts";

const members = memberStatesAt(states, "2011-07-14").map(({ id }) => id);
const isMember = new Set(members);
const known = new Set(states.map(({ id }) => id));

const listed = (scheme: RegionScheme) => scheme.regions.flatMap((region) => region.members);

/** How many Member States a region and those within it hold. */
const countIn = (scheme: RegionScheme, id: string): number =>
  scheme.regions
    .filter((region) => region.id === id || region.within === id)
    .reduce(
      (sum, region) =>
        sum + (region.id === id ? region.members.filter((m) => isMember.has(m)).length : countIn(scheme, region.id)),
      0,
    );

describe.each([m49, unRegionalGroups, stocktake15])("$id", (scheme) => {
  test("is as the schema wants it", () => {
    expect(parseRegionScheme(scheme)).toEqual({ ok: true, value: scheme, diagnostics: [] });
  });

  test("holds every Member State in exactly one place", () => {
    expect(
      listed(scheme)
        .filter((id) => isMember.has(id))
        .toSorted(),
    ).toEqual(members.toSorted());
  });

  test("holds no place twice and none that is not in the list of States", () => {
    expect(new Set(listed(scheme)).size).toBe(listed(scheme).length);
    expect(listed(scheme).filter((id) => !known.has(id))).toEqual([]);
  });

  test("gives each region an id of its own and sets it within one that stands before it", () => {
    const before = new Set<string>();
    for (const { id, within } of scheme.regions) {
      expect([id, before.has(id), within === undefined || before.has(within)]).toEqual([id, false, true]);
      before.add(id);
    }
  });

  test("lists places in the lowest regions only, by id", () => {
    for (const region of scheme.regions) {
      const lowest = !scheme.regions.some(({ within }) => within === region.id);
      expect([region.id, region.members.length > 0]).toEqual([region.id, lowest]);
      expect(region.members).toEqual(region.members.toSorted());
    }
  });
});

describe("m49", () => {
  test.each([
    { id: "002", name: "Africa", count: 54 },
    { id: "015", name: "Northern Africa", count: 6 },
    { id: "202", name: "Sub-Saharan Africa", count: 48 },
    { id: "014", name: "Eastern Africa", count: 18 },
    { id: "017", name: "Middle Africa", count: 9 },
    { id: "018", name: "Southern Africa", count: 5 },
    { id: "011", name: "Western Africa", count: 16 },
    { id: "019", name: "Americas", count: 35 },
    { id: "419", name: "Latin America and the Caribbean", count: 33 },
    { id: "029", name: "Caribbean", count: 13 },
    { id: "013", name: "Central America", count: 8 },
    { id: "005", name: "South America", count: 12 },
    { id: "021", name: "Northern America", count: 2 },
    { id: "142", name: "Asia", count: 47 },
    { id: "143", name: "Central Asia", count: 5 },
    { id: "030", name: "Eastern Asia", count: 5 },
    { id: "035", name: "South-eastern Asia", count: 11 },
    { id: "034", name: "Southern Asia", count: 9 },
    { id: "145", name: "Western Asia", count: 17 },
    { id: "150", name: "Europe", count: 43 },
    { id: "151", name: "Eastern Europe", count: 10 },
    { id: "154", name: "Northern Europe", count: 10 },
    { id: "039", name: "Southern Europe", count: 14 },
    { id: "155", name: "Western Europe", count: 9 },
    { id: "009", name: "Oceania", count: 14 },
    { id: "053", name: "Australia and New Zealand", count: 2 },
    { id: "054", name: "Melanesia", count: 4 },
    { id: "057", name: "Micronesia", count: 5 },
    { id: "061", name: "Polynesia", count: 3 },
  ])("counts $count Member States in $name ($id)", ({ id, name, count }) => {
    expect(m49.regions.find((region) => region.id === id)?.name).toBe(name);
    expect(countIn(m49, id)).toBe(count);
  });

  test("holds the observer States and Hong Kong beside the Member States", () => {
    const holding = (place: string) => m49.regions.find((region) => region.members.includes(place))?.name;
    expect(listed(m49)).toHaveLength(states.length);
    expect([holding("PSE"), holding("VAT"), holding("HKG")]).toEqual([
      "Western Asia",
      "Southern Europe",
      "Eastern Asia",
    ]);
  });
});

describe("unRegionalGroups", () => {
  test.each([
    { id: "african", count: 54 },
    { id: "asia-pacific", count: 54 },
    { id: "eastern-european", count: 23 },
    { id: "latin-american-and-caribbean", count: 33 },
    { id: "western-european-and-others", count: 29 },
  ])("counts $count Member States in $id", ({ id, count }) => {
    expect(countIn(unRegionalGroups, id)).toBe(count);
  });

  test("counts Türkiye, Israel and the United States with the Western European and other States", () => {
    const group = unRegionalGroups.regions.find((region) => region.id === "western-european-and-others");
    expect(group?.members).toEqual(expect.arrayContaining(["TUR", "ISR", "USA"]));
  });

  test("holds Member States only", () => {
    expect(listed(unRegionalGroups).filter((id) => !isMember.has(id))).toEqual([]);
  });
});

describe("stocktake15", () => {
  test.each([
    { id: "africa", count: 54 },
    { id: "north-africa", count: 6 },
    { id: "east-africa", count: 14 },
    { id: "southern-africa", count: 11 },
    { id: "west-and-central-africa", count: 23 },
    { id: "asia-pacific", count: 56 },
    { id: "east-asia", count: 5 },
    { id: "south-east-asia", count: 11 },
    { id: "south-asia", count: 8 },
    { id: "central-asia-and-the-caucasus", count: 8 },
    { id: "western-asia", count: 12 },
    { id: "pacific-islands", count: 12 },
    { id: "latin-america-and-the-caribbean", count: 33 },
    { id: "central-america-and-the-caribbean", count: 21 },
    { id: "south-america", count: 12 },
    { id: "europe-north-america-and-others", count: 50 },
    { id: "eastern-europe", count: 11 },
    { id: "south-east-europe", count: 12 },
    { id: "western-europe-north-america-and-others", count: 27 },
  ])("counts $count Member States in $id", ({ id, count }) => {
    expect(countIn(stocktake15, id)).toBe(count);
  });

  test("has fifteen subregions in four regions", () => {
    const regions = stocktake15.regions.filter(({ within }) => within === undefined);
    expect([regions.length, stocktake15.regions.length - regions.length]).toEqual([4, 15]);
  });

  test("is marked experimental and says whose it is", () => {
    expect(stocktake15.experimental).toBe(true);
    expect(stocktake15.title).toMatch(/the SDK's own scheme, not the Counter-Terrorism Committee's/);
    expect([m49.experimental, unRegionalGroups.experimental]).toEqual([false, false]);
  });
});
