import { describe, expect, test } from "vitest";
import { deliveryOf, needOf, offerOf, referralOf } from "../testing/assistance-of.ts";
import { matchOf } from "../testing/match-of.ts";

describe("overlaps", () => {
  test("are needs twice, several offers, referrals again and deliveries for the same thing", () => {
    const { overlaps } = matchOf({
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
    expect(matchOf({ needs }).overlaps).toEqual([]);
  });
});
