import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AssistanceNeed } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { closedNeedOf, DONORS, deliveryOf, needOf, offerOf, referralOf } from "../testing/assistance-of.ts";
import { matchNeeds } from "./match-needs.ts";
import type { MatchOptions, MatchRecords } from "./match-options.ts";
import { matchScheme1 } from "./match-scheme.ts";
import type { Matching } from "./matching.ts";

const page = fileURLToPath(new URL("../../../../docs/methods/matching.md", import.meta.url));

const match = (records: Partial<MatchRecords>, options: Partial<MatchOptions> = {}): Matching =>
  matchNeeds({ needs: [], offers: [], donors: DONORS, ...records }, { asOf: "2026-06-30", ...options });
const planned = ({ optimal }: Matching) => {
  if (optimal?.kind !== "planned") throw new Error("There is no optimal plan.");
  return optimal;
};

describe("the case worked by hand in docs/methods/matching.md", () => {
  const matching = match({
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
    const optimal = planned(matching);
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
    const optimal = planned(matching);
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
    const optimal = planned(matching);
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

describe("a reason", () => {
  const reasonsOf = (need: Partial<AssistanceNeed>, offer: Parameters<typeof offerOf>[1], taken = 0) => {
    const referrals = Array.from({ length: taken }, (_, at) => referralOf(`r-${at}`, `need-of-another-file-${at}`));
    const themes = new Map([["1", ["BC", "CJ"]]]);
    const { theme: _, ...other } = needOf("need-1", need);
    const records = {
      needs: [need.criterion === undefined ? needOf("need-1", need) : other],
      offers: [offerOf("offer-1", offer)],
    };
    const [pair] = match({ ...records, referrals }, { themes }).pairs;
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

test("of two needs with the same points the one goes first whose State agreed first", () => {
  const needs = [needOf("need-1", { agreedByState: "2026-04-02" }), needOf("need-2", { agreedByState: "2026-04-01" })];
  for (const plan of ["greedy", "optimal"] as const) {
    const matching = match({ needs, offers: [offerOf("offer-1")] }, { plan });
    const { placements } = matching.greedy ?? planned(matching);
    expect(placements.map(({ need }) => need)).toEqual(["need-2"]);
  }
});

describe("what an offer has left", () => {
  const capacityOf = (records: Partial<MatchRecords>) =>
    match(records).capacities.map(({ taken, left }) => [taken, left]);
  const needs = ["need-1", "need-2", "need-3"].map((id) => needOf(id));
  const offers = [offerOf("offer-1", { capacity: 2, themes: ["BC"] })];

  test.each([
    ["unknown", [1, 1]],
    ["acknowledged", [1, 1]],
    ["accepted", [1, 1]],
    ["delivered", [1, 1]],
    ["declined", [0, 2]],
  ] as const)("a referral with the outcome %s: %o", (outcome, expected) => {
    expect(capacityOf({ needs, offers, referrals: [referralOf("r", "need-1", { outcome })] })).toEqual([expected]);
  });

  test("is less a need once, however often it was referred, and never below zero", () => {
    const referrals = ["need-1", "need-1", "need-2", "need-3"].map((need, at) => referralOf(`r-${at}`, need));
    expect(capacityOf({ needs, offers, referrals: referrals.slice(0, 2) })).toEqual([[1, 1]]);
    expect(capacityOf({ needs, offers, referrals })).toEqual([[3, 0]]);
  });

  test("is less what may have been under the offer: its donor, its theme and its time", () => {
    const left = (is: Parameters<typeof referralOf>[2], need = "need-1", more = {}) =>
      capacityOf({
        needs: [...needs, needOf("need-cj", { theme: "CJ" })],
        offers: [offerOf("offer-1", { capacity: 2, themes: ["BC"], ...more })],
        referrals: [referralOf("r", need, is)],
      });
    expect(left({ donor: "donor-2" })).toEqual([[0, 2]]);
    expect(left({}, "need-cj")).toEqual([[0, 2]]);
    expect(left({ on: "2025-12-31" }, "need-1", { from: "2026-01" })).toEqual([[0, 2]]);
    expect(left({ offer: "offer-2" })).toEqual([[0, 2]]);
    expect(left({ offer: "offer-1" }, "need-cj")).toEqual([[1, 1]]);
    expect(left({}, "need-of-another-file")).toEqual([[1, 1]]);
  });

  test("counts to each offer that an unnamed referral may be under", () => {
    const two = [...offers, offerOf("offer-2", { capacity: 1 })];
    expect(capacityOf({ needs, offers: two, referrals: [referralOf("r", "need-1")] })).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  test("is one place where none is stated, and says that this is assumed", () => {
    const matching = match({ needs, offers: [offerOf("offer-1")] });
    expect(matching.capacities).toEqual([
      { offer: "offer-1", donor: "donor-1", capacity: 1, assumed: true, taken: 0, left: 1 },
    ]);
    expect(matching.greedy?.placements).toHaveLength(1);
    expect(matching.greedy?.placements[0]?.reasons.map(({ reason }) => reason)).toEqual(["priority-of-need"]);
  });
});

describe("overlaps", () => {
  test("are needs twice, several offers, referrals again and deliveries for the same thing", () => {
    const { overlaps } = match({
      needs: [needOf("need-1"), needOf("need-2"), needOf("need-3", { state: "QMB" })],
      offers: [offerOf("offer-1"), offerOf("offer-2", { donor: "donor-2" })],
      referrals: [
        referralOf("r-1", "need-2", { donor: "donor-3" }),
        referralOf("r-2", "need-2", { outcome: "accepted" }),
        referralOf("r-3", "need-2", { donor: "donor-2", outcome: "declined" }),
      ],
      deliveries: [
        deliveryOf("delivery-1", { referral: "r-2", to: "2026-06-30" }),
        deliveryOf("delivery-2", { referral: "r-2", to: "2026-06-29" }),
      ],
    });
    expect(overlaps).toEqual([
      { kind: "need-twice", state: "QMA", about: "BC", needs: ["need-1", "need-2"] },
      { kind: "several-offers", need: "need-1", offers: ["offer-1", "offer-2"] },
      { kind: "several-offers", need: "need-3", offers: ["offer-1", "offer-2"] },
      { kind: "referred-again", need: "need-2", referrals: ["r-1", "r-2"] },
      { kind: "delivery-under-way", delivery: "delivery-1", need: "need-2", others: ["need-1"] },
    ]);
  });

  test("are not found between a criterion and another, or a theme and a criterion of it", () => {
    const needs = [needOf("need-1", { criterion: "1" }), needOf("need-2", { criterion: "2" }), needOf("need-3")];
    expect(match({ needs }).overlaps).toEqual([]);
  });
});

describe("who looks", () => {
  const shared = (visibility: "state-only" | "committee" | "platform" | "public", upTo?: "platform" | "public") => ({
    sharing: { visibility, ...(upTo && { consent: { status: "granted" as const, upTo } }) },
  });
  const needs: readonly AssistanceNeed[] = [
    needOf("need-1"),
    needOf("need-2", shared("platform", "platform")),
    needOf("need-3", shared("public", "public")),
    needOf("need-4", shared("public", "platform")),
    needOf("need-5", {
      sharing: { visibility: "public", consent: { status: "granted", upTo: "public", covers: "part" } },
    }),
    needOf("need-8", shared("platform")),
    needOf("need-9", shared("committee", "public")),
    closedNeedOf("need-0"),
    needOf("need-7", { ...shared("state-only"), state: "QMB" }),
  ];
  const offers = [
    offerOf("offer-1", { capacity: 4 }),
    offerOf("offer-2", { capacity: 1 }),
    offerOf("offer-3", { themes: ["CJ"] }),
  ];
  const seenBy = (audience: MatchOptions["audience"]) => match({ needs, offers }, audience ? { audience } : {});
  const named = ({ pairs }: Matching) => [...new Set(pairs.map(({ need }) => need))].sort().map((id) => id.slice(5));

  test.each([
    [{ as: "committee" }, "1234589", { notAgreed: 2, notOpen: 0 }],
    [{ as: "platform" }, "234", { notAgreed: 2, notOpen: 4 }],
    [{ as: "public" }, "3", { notAgreed: 2, notOpen: 6 }],
    [{ as: "state", state: "QMA" }, "1234589", { notAgreed: 1, notOpen: 0 }],
    [{ as: "state", state: "QMB" }, "", { notAgreed: 1, notOpen: 7 }],
  ] as const)("%o sees the needs %s", (audience, ids, withheld) => {
    const matching = seenBy(audience);
    expect(named(matching).join("")).toBe(ids);
    expect(matching.withheld).toEqual(withheld);
    const { placements, withheld: hidden } = planned(matching);
    expect(placements.length + hidden).toBe(5);
    for (const { need } of placements) expect(ids).toContain(need.slice(5));
  });

  test("is the Committee unless said", () => {
    expect(seenBy(undefined)).toEqual(seenBy({ as: "committee" }));
  });

  test("a State sees its own need that it has not agreed to, beside no offer, and how many would fit", () => {
    const matching = seenBy({ as: "state", state: "QMA" });
    expect(matching.notAgreed).toEqual([
      {
        need: "need-0",
        kind: "not-agreed",
        why: "The State's agreement to passing it on is not on record.",
        otherwiseEligible: 2,
      },
    ]);
    const { notAgreed: _, overlaps, ...rest } = matching;
    expect(JSON.stringify(rest)).not.toContain("need-0");
    expect(overlaps.filter((overlap) => JSON.stringify(overlap).includes("need-0"))).toEqual([
      { kind: "need-twice", state: "QMA", about: "BC", needs: [0, 1, 2, 3, 4, 5, 8, 9].map((id) => `need-${id}`) },
    ]);
    expect(JSON.stringify(seenBy({ as: "committee" }))).not.toContain("need-0");
  });
});

describe("records and options", () => {
  test("two records of one id are not matched, and said", () => {
    const matching = match({
      needs: [needOf("need-1"), needOf("need-1", { state: "QMB" }), needOf("need-2")],
      offers: [offerOf("offer-1"), offerOf("offer-2"), offerOf("offer-2", { capacity: 2 })],
    });
    expect(matching.repeated).toEqual({ offers: ["offer-2"], needs: 1 });
    expect(matching.pairs.map(({ need, offer }) => [need, offer])).toEqual([["need-2", "offer-1"]]);
  });

  test("nothing to match is an empty result with whys", () => {
    expect(match({ needs: [needOf("need-1")] }).greedy?.unmatchedNeeds).toEqual([
      { need: "need-1", kind: "no-offer", why: "No offer is on record." },
    ]);
    expect(planned(match({ offers: [offerOf("offer-1")] })).unmatchedOffers).toEqual([
      { offer: "offer-1", kind: "no-need", why: "No need that a State agreed to pass on is on record." },
    ]);
  });

  test("one plan is made where one is asked for", () => {
    const keys = (plan: "greedy" | "optimal") =>
      Object.keys(match({}, { plan })).filter((key) => /greedy|optimal|comp/.test(key));
    expect([keys("greedy"), keys("optimal")]).toEqual([["greedy"], ["optimal"]]);
  });

  test("a pair worth no points is matched all the same", () => {
    const { points } = matchScheme1;
    const scheme = { ...matchScheme1, points: { ...points, priority: { high: 0, medium: 0, low: 0 } } };
    const matching = match({ needs: [needOf("need-1")], offers: [offerOf("offer-1")] }, { scheme });
    expect(planned(matching).placements.map(({ points }) => points)).toEqual([0]);
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
    expect(() => match({}, options)).toThrow(expect.objectContaining({ code }));
  });
});
