import type { AssistanceNeed } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { needOf, offerOf, referralOf } from "../testing/assistance-of.ts";
import { matchOf } from "../testing/match-of.ts";

describe("a reason", () => {
  const reasonsOf = (need: Partial<AssistanceNeed>, offer: Parameters<typeof offerOf>[1], taken = 0) => {
    const referrals = Array.from({ length: taken }, (_, at) => referralOf(`r-${at}`, `need-of-another-file-${at}`));
    const themes = new Map([["1", ["BC", "CJ"]]]);
    const { theme: _, ...other } = needOf("need-1", need);
    const records = {
      needs: [need.criterion === undefined ? needOf("need-1", need) : other],
      offers: [offerOf("offer-1", offer)],
    };
    const [pair] = matchOf({ ...records, referrals }, { themes }).pairs;
    return pair?.kind === "eligible" ? pair.reasons.map(({ reason, points }) => `${reason} ${points}`) : [];
  };

  test.each([
    [{}, {}, 0, []],
    [{}, { programmesIn: ["QMB", "QMA"] }, 0, ["existing-programme-in-state 4"]],
    [{}, { programmesIn: ["QMB"] }, 0, []],
    [{}, { themes: ["BC"] }, 0, ["thematic-interest 2"]],
    [{ criterion: "1" }, { themes: ["CJ", "BC", "LEG"] }, 0, ["thematic-interest 2"]],
    [{ criterion: "1" }, { themes: ["CJ"] }, 0, ["thematic-interest 1"]],
    [{}, { capacity: 2 }, 1, ["thematic-capacity 2"]],
    [{}, { capacity: 3 }, 2, ["thematic-capacity 1"]],
    [{}, { capacity: 3 }, 3, []],
  ])("of %j and %j with %i taken: %j", (need, offer, taken, expected) => {
    expect(reasonsOf(need, offer, taken)).toEqual([...expected, "priority-of-need 10"]);
  });

  test.each([
    ["high", 19],
    ["medium", 10],
    ["low", 1],
  ] as const)("%s priority: %i", (priority, points) => {
    expect(reasonsOf({ priority }, {})).toEqual([`priority-of-need ${points}`]);
  });
});
