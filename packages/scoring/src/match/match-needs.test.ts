import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { closedNeedOf, needOf, offerOf, referralOf } from "../testing/assistance-of.ts";
import { matchOf, optimalOf } from "../testing/match-of.ts";
import { matchScheme1 } from "./match-scheme.ts";

const page = fileURLToPath(new URL("../../../../docs/methods/matching.md", import.meta.url));

describe("the case worked by hand in docs/methods/matching.md", () => {
  const matching = matchOf({
    needs: [
      needOf("need-1", { priority: "high", agreedByState: "2026-03-02" }),
      needOf("need-2", { state: "QMB", priority: "high" }),
      needOf("need-3", { theme: "CJ" }),
      needOf("need-4", { state: "QMC", theme: "CFT", priority: "low" }),
      needOf("need-5", { state: "QMB", theme: "CFT" }),
      closedNeedOf("need-6", { state: "QMC" }),
    ],
    offers: [
      offerOf("offer-1", { themes: ["BC"], programmesIn: ["QMA", "QMB"], capacity: 1 }),
      offerOf("offer-2", { donor: "donor-2", themes: ["BC", "INFO"], states: ["QMA"], capacity: 2 }),
      offerOf("offer-3", { donor: "donor-3", themes: ["CFT"], capacity: 1 }),
    ],
    referrals: [referralOf("referral-1", "need-5", { donor: "donor-3" })],
  });
  const pointsOf = (need: string) =>
    matching.pairs.flatMap((pair) =>
      pair.kind === "eligible" && pair.need === need ? [[pair.offer, pair.points]] : [],
    );

  test("gives each pair the sum of its reasons", () => {
    expect(pointsOf("need-1")).toEqual([
      ["offer-1", 4 + 2 + 2 + 19],
      ["offer-2", 2 + 2 + 19],
    ]);
    expect(pointsOf("need-2")).toEqual([["offer-1", 4 + 2 + 2 + 19]]);
    expect(pointsOf("need-4")).toEqual([["offer-3", 2 + 1]]); // no place is left, so capacity counts nothing
  });

  test("takes the earlier agreement first, and finds the plan that serves both", () => {
    const optimal = optimalOf(matching);
    expect(matching.greedy?.placements.map(({ need, offer }) => [need, offer])).toEqual([["need-1", "offer-1"]]);
    expect(matching.greedy?.total).toBe(27);
    expect(optimal.placements.map(({ need, offer, passedOver }) => [need, offer, passedOver])).toEqual([
      ["need-2", "offer-1", []],
      ["need-1", "offer-2", [{ offer: "offer-1", points: 27 }]],
    ]);
    expect(optimal.total).toBe(27 + 23);
    expect(matching.comparison).toEqual({
      gain: 27 + 23 - 27,
      differences: [
        { need: "need-1", greedy: { offer: "offer-1", points: 27 }, optimal: { offer: "offer-2", points: 23 } },
        { need: "need-2", optimal: { offer: "offer-1", points: 27 } },
      ],
      withheld: 0,
    });
  });

  test("says why the others are left over", () => {
    const optimal = optimalOf(matching);
    expect(optimal.unmatchedNeeds.map(({ need, kind }) => [need, kind])).toEqual([
      ["need-3", "filtered"],
      ["need-4", "places-taken"],
      ["need-5", "filtered"],
    ]);
    expect(optimal.unmatchedNeeds.map(({ why }) => why)).toEqual([
      "Each of 3 offers fails a filter: mandate 3.",
      "Every place of offer-3 is taken.",
      "Each of 3 offers fails a filter: asked 1, mandate 2, region 1.",
    ]);
    expect(optimal.unmatchedOffers).toEqual([{ offer: "offer-3", kind: "full", why: "Its 1 place is taken." }]);
    expect(matching.greedy?.unmatchedOffers.map(({ offer, kind }) => [offer, kind])).toEqual([
      ["offer-2", "needs-elsewhere"],
      ["offer-3", "full"],
    ]);
    expect(matching.withheld).toEqual({ notAgreed: 1, notOpen: 0 });
    expect(JSON.stringify(matching)).not.toContain("need-6");
  });

  test("stands on the page with these numbers", async () => {
    const text = await readFile(page, "utf8");
    const optimal = optimalOf(matching);
    for (const pair of matching.pairs) {
      if (pair.kind === "excluded") continue;
      const sum = pair.reasons.map(({ points }) => points).join(" + ");
      expect(text).toContain(`| ${pair.need} | ${pair.offer} | ${sum} = ${pair.points} |`);
    }
    expect(text).toContain(`27 + 23 = ${optimal.total}`);
    expect(text).toContain(`gain is ${optimal.total} − 27 = ${matching.comparison?.gain}`);
    for (const { need, why } of optimal.unmatchedNeeds) expect(text).toContain(`| ${need} | ${why} |`);
  });

  test("has the table of points that the page prints", async () => {
    const text = await readFile(page, "utf8");
    const { existingProgramme, thematicInterest, thematicCapacity, priority } = matchScheme1.points;
    for (const [reason, points] of [
      ["a programme already runs in the State", existingProgramme],
      ["every theme of the need", thematicInterest.everyTheme],
      ["one of several themes of the need", thematicInterest.someTheme],
      ["at least half of the stated capacity is left", thematicCapacity.halfOrMore],
      ["less than half is left", thematicCapacity.lessThanHalf],
      ["high priority", priority.high],
      ["medium priority", priority.medium],
      ["low priority", priority.low],
    ])
      expect(text).toContain(`| ${reason} | ${points} |`);
  });
});

test("of two needs with the same points the one goes first whose State agreed first", () => {
  const needs = [needOf("need-1", { agreedByState: "2026-04-02" }), needOf("need-2", { agreedByState: "2026-04-01" })];
  for (const plan of ["greedy", "optimal"] as const) {
    const matching = matchOf({ needs, offers: [offerOf("offer-1")] }, { plan });
    const { placements } = matching.greedy ?? optimalOf(matching);
    expect(placements.map(({ need }) => need)).toEqual(["need-2"]);
  }
});

describe("records and options", () => {
  test("two records of one id are not matched, and said", () => {
    const matching = matchOf({
      needs: [needOf("need-1"), needOf("need-1", { state: "QMB" }), needOf("need-2")],
      offers: [offerOf("offer-1"), offerOf("offer-2"), offerOf("offer-2", { capacity: 2 })],
    });
    expect(matching.repeated).toEqual({ offers: ["offer-2"], needs: 1 });
    expect(matching.pairs.map(({ need, offer }) => [need, offer])).toEqual([["need-2", "offer-1"]]);
  });

  test("nothing to match is an empty result with whys", () => {
    expect(matchOf({ needs: [needOf("need-1")] }).greedy?.unmatchedNeeds).toEqual([
      { need: "need-1", kind: "no-offer", why: "No offer is on record." },
    ]);
    expect(optimalOf(matchOf({ offers: [offerOf("offer-1")] })).unmatchedOffers).toEqual([
      { offer: "offer-1", kind: "no-need", why: "No need that a State agreed to pass on is on record." },
    ]);
  });

  test("one plan is made where one is asked for", () => {
    const keys = (plan: "greedy" | "optimal") =>
      Object.keys(matchOf({}, { plan })).filter((key) => /greedy|optimal|comp/.test(key));
    expect([keys("greedy"), keys("optimal")]).toEqual([["greedy"], ["optimal"]]);
  });

  test("a pair worth no points is matched all the same", () => {
    const { points } = matchScheme1;
    const scheme = { ...matchScheme1, points: { ...points, priority: { high: 0, medium: 0, low: 0 } } };
    const matching = matchOf({ needs: [needOf("need-1")], offers: [offerOf("offer-1")] }, { scheme });
    expect(optimalOf(matching).placements.map(({ points }) => points)).toEqual([0]);
  });

  test.each([
    [{ asOf: "2026-06-31" }, "NOT_A_DATE"],
    [{ plan: "best" as "both" }, "NOT_AN_OPTION"],
    [{ audience: { as: "press" } as unknown as { as: "public" } }, "NOT_AN_OPTION"],
    [{ scheme: { ...matchScheme1, unstatedCapacity: 0.5 } }, "NOT_AN_OPTION"],
    [{ scheme: { ...matchScheme1, points: { ...matchScheme1.points, existingProgramme: -1 } } }, "NOT_AN_OPTION"],
    [
      { scheme: { ...matchScheme1, points: { ...matchScheme1.points, existingProgramme: Number.NaN } } },
      "NOT_AN_OPTION",
    ],
  ])("%o is refused", (options, code) => {
    expect(() => matchOf({}, options)).toThrow(expect.objectContaining({ code }));
  });
});
