import { Organization } from "@stocktake/model";
import { describe, expect, test } from "vitest";
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

  // S/2010/569, paragraph 23: two in the Americas, seven in Africa, seven in Europe, three in Asia, one in the Pacific.
  test.each([
    { region: "the Americas", ids: ["caricom", "cicte"] },
    { region: "Africa", ids: ["acsrt", "african-union", "ecowas", "esaamlg", "giaba", "icpat", "sadc"] },
    { region: "Europe", ids: ["cis", "council-of-europe", "eurojust", "european-union", "moneyval", "osce", "sco"] },
    { region: "Asia", ids: ["adb", "asean", "saarc"] },
    { region: "the Pacific", ids: ["pacific-islands-forum"] },
  ])("holds the partners that the report names for $region", ({ ids }) => {
    expect(ids.filter((id) => !organizations.some((organization) => organization.id === id))).toEqual([]);
  });

  test("cannot be changed", () => {
    expect(Object.isFrozen(organizations) && organizations.every((each) => Object.isFrozen(each))).toBe(true);
  });
});
