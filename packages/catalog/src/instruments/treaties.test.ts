import { Treaty } from "@stocktake/model";
import { treatiesAt } from "@stocktake/model/define";
import { describe, expect, test } from "vitest";
import { countedByCommittee, treaties } from "./treaties.ts";

describe("the instruments against terrorism", () => {
  test("fit the schema, are frozen, and are numbered from 1 to 19", () => {
    for (const treaty of treaties) expect(Treaty.parse(treaty)).toEqual(treaty);
    expect(Object.isFrozen(treaties[0])).toBe(true);
    expect(treaties.map(({ number }) => number)).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
  });

  test("stand in the order of their adoption, or of their opening where that was later", () => {
    const days = treaties.map(({ adopted, opened = adopted }) => opened);
    expect(days).toEqual(days.toSorted());
  });

  test.each([
    ["2001-09-28", 12],
    ["2005-04-13", 13],
    ["2005-07-08", 14],
    ["2005-10-13", 14],
    ["2005-10-14", 16],
    ["2010-09-09", 16],
    ["2010-09-10", 18],
    ["2014-04-03", 18],
    ["2014-04-04", 19],
  ])("by %s %d were adopted", (day, count) => {
    expect(treatiesAt(treaties, day, "adopted")).toHaveLength(count);
  });

  // On 2010-11-02: all 18 adopted by then but the amendment of 2005 (2016) and the two of Beijing (2018).
  test.each([
    ["2001-09-28", 11], // the 12 adopted by then but that on financing (2002)
    ["2010-11-02", 18 - 3],
    ["2020-01-01", 19],
  ])("on %s %d were in force", (day, count) => {
    expect(treatiesAt(treaties, day, "in-force")).toHaveLength(count);
  });

  test("were never in force before they were adopted, and amend only what is older", () => {
    const byId = new Map(treaties.map((treaty) => [treaty.id, treaty]));
    for (const { adopted, opened = adopted, inForce = "9999", amends } of treaties) {
      expect(opened >= adopted && inForce > opened).toBe(true);
      if (amends !== undefined) expect((byId.get(amends)?.adopted ?? "9999") <= adopted).toBe(true);
    }
  });

  test("are counted by the Committee apart from both", () => {
    expect(countedByCommittee.map(({ on, count }) => [on, count])).toEqual([
      ["2009-11", 16],
      ["2018", 19],
    ]);
    expect(treatiesAt(treaties, "2009-11-30", "in-force")).toHaveLength(13);
  });
});
