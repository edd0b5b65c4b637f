import { describe, expect, test } from "vitest";
import { needOf, offerOf, referralOf } from "../testing/assistance-of.ts";
import { matchOf } from "../testing/match-of.ts";
import type { MatchRecords } from "./match-options.ts";

describe("what an offer has left", () => {
  const capacityOf = (records: Partial<MatchRecords>) =>
    matchOf(records).capacities.map(({ taken, left }) => [taken, left]);
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
    const matching = matchOf({ needs, offers: [offerOf("offer-1")] });
    expect(matching.capacities).toEqual([
      { offer: "offer-1", donor: "donor-1", capacity: 1, assumed: true, taken: 0, left: 1 },
    ]);
    expect(matching.greedy?.placements).toHaveLength(1);
    expect(matching.greedy?.placements[0]?.reasons.map(({ reason }) => reason)).toEqual(["priority-of-need"]);
  });
});
