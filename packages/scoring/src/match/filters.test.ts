import type { AssistanceNeed, Delivery, Offer, Referral, Sharing } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { closedNeedOf, DONORS, deliveryOf, needOf, offerOf, referralOf } from "../testing/assistance-of.ts";
import { failingFilters } from "./filters.ts";
import { matchCaseOf } from "./match-case.ts";
import type { MatchOptions } from "./match-options.ts";

interface Given {
  readonly need?: Partial<AssistanceNeed>;
  readonly offer?: Partial<Offer>;
  readonly referrals?: readonly Referral[];
  readonly deliveries?: readonly Delivery[];
  readonly options?: Partial<MatchOptions>;
}

/** The failing filters of one need and one offer, each as `filter answer`. */
function failing({ need = {}, offer = {}, referrals = [], deliveries = [], options = {} }: Given) {
  const records = { needs: [needOf("need-1", need)], offers: [offerOf("offer-1", offer)], donors: DONORS };
  const given = matchCaseOf({ ...records, referrals, deliveries }, { asOf: "2026-06-30", ...options });
  return failingFilters(records.needs[0]!, records.offers[0]!, given);
}

const answers = (given: Given) => failing(given).map(({ filter, answer }) => `${filter} ${answer}`);
const no = (filter: string) => [`${filter} does-not-hold`];
const open = (filter: string) => [`${filter} undecided`];
const consent = (status: "none" | "in-principle" | "granted" | "withdrawn", on?: string): { sharing: Sharing } => ({
  sharing: { visibility: "committee", consent: { status, ...(on === undefined ? {} : { on }) } },
});

describe("a filter", () => {
  test.each<[string, Given, string[]]>([
    ["nothing stands against an offer without limits", {}, []],
    ["agreed on the day itself", { need: { agreedByState: "2026-06-30" } }, []],
    ["agreed a day later", { need: { agreedByState: "2026-07-01" } }, no("consent")],
    ["open to the State alone", { need: { sharing: { visibility: "state-only" } } }, no("consent")],
    ["consent granted", { need: consent("granted", "2026-06-30") }, []],
    ["consent granted later", { need: consent("granted", "2026-07-01") }, no("consent")],
    ["consent in principle", { need: consent("in-principle") }, no("consent")],
    ["no consent", { need: consent("none") }, no("consent")],
    ["consent withdrawn", { need: consent("withdrawn", "2026-06-30") }, no("consent")],
    ["consent withdrawn on an unknown day", { need: consent("withdrawn") }, no("consent")],
    ["consent withdrawn later", { need: consent("withdrawn", "2026-07-01") }, []],

    ["the theme of the offer", { offer: { themes: ["CJ", "BC"] } }, []],
    ["another theme", { offer: { themes: ["CJ"] } }, no("mandate")],
    ["no donor of that name", { offer: { donor: "donor-9" } }, open("mandate")],

    ["the State of the offer", { offer: { states: ["QMB", "QMA"] } }, []],
    ["another State", { offer: { states: ["QMB"] } }, no("region")],
    [
      "a region of the State",
      { offer: { regions: ["north"] }, options: { regions: new Map([["QMA", ["north"]]]) } },
      [],
    ],
    [
      "another region",
      { offer: { regions: ["south"] }, options: { regions: new Map([["QMA", ["north"]]]) } },
      no("region"),
    ],
    ["a region, and where the State stands is not given", { offer: { regions: ["north"] } }, open("region")],
    ["the State, beside another region", { offer: { states: ["QMA"], regions: ["south"] } }, []],

    ["within the period", { offer: { from: "2026-06-30", to: "2026-06-30" } }, []],
    ["begins later", { offer: { from: "2026-07" } }, no("period")],
    ["has ended", { offer: { to: "2025" } }, no("period")],
    ["may not have begun", { offer: { from: "2026" } }, open("period")],
    ["may have ended", { offer: { to: "2026-06" } }, open("period")],

    ["a language of the need", { need: { languages: ["fr", "en"] }, offer: { languages: ["ru", "fr"] } }, []],
    ["another language", { need: { languages: ["fr"] }, offer: { languages: ["ru"] } }, no("language")],
    [
      "a language of the State",
      { offer: { languages: ["fr"] }, options: { languages: new Map([["QMA", ["fr"]]]) } },
      [],
    ],
    [
      "a language of the State and not of the need",
      { need: { languages: ["en"] }, offer: { languages: ["fr"] }, options: { languages: new Map([["QMA", ["fr"]]]) } },
      no("language"),
    ],
    ["a language, and those of the need are not given", { offer: { languages: ["fr"] } }, open("language")],

    ["a delivery", { deliveries: [deliveryOf("delivery-1", { need: "need-1" })] }, no("served")],
    [
      "a delivery that begins later",
      { deliveries: [deliveryOf("delivery-1", { need: "need-1", from: "2026-07" })] },
      [],
    ],
    ["a delivery for another need", { deliveries: [deliveryOf("delivery-1", { need: "need-2" })] }, []],
    [
      "a delivery on a referral of the need to another donor",
      {
        referrals: [referralOf("referral-1", "need-1", { donor: "donor-2" })],
        deliveries: [deliveryOf("delivery-1", { referral: "referral-1" })],
      },
      no("served"),
    ],
    [
      "accepted by another donor",
      { referrals: [referralOf("referral-1", "need-1", { donor: "donor-2", outcome: "accepted" })] },
      no("served"),
    ],
    [
      "accepted by another donor, as was known later",
      {
        referrals: [
          referralOf("referral-1", "need-1", { donor: "donor-2", outcome: "accepted", outcomeOn: "2026-07-01" }),
        ],
      },
      [],
    ],
    [
      "declined by another donor",
      { referrals: [referralOf("r", "need-1", { donor: "donor-2", outcome: "declined" })] },
      [],
    ],
    ["referred to the same donor, who has not answered", { referrals: [referralOf("r", "need-1")] }, no("asked")],
    ["referred to the same donor later", { referrals: [referralOf("r", "need-1", { on: "2026-07-01" })] }, []],
    [
      "everything at once, in the order of the filters",
      {
        need: { agreedByState: "2026-07-01" },
        offer: { themes: ["CJ"], states: ["QMB"], to: "2025", languages: ["fr"] },
        referrals: [referralOf("referral-1", "need-1", { outcome: "delivered" })],
      },
      [
        ...no("consent"),
        ...no("mandate"),
        ...no("region"),
        ...no("period"),
        ...open("language"),
        ...no("served"),
        ...no("asked"),
      ],
    ],
  ])("%s", (_, given, expected) => {
    expect(answers(given)).toEqual(expected);
    for (const { why } of failing(given)) expect(why).toMatch(/^(The|Its|Help|No) .*[^ ]\.$/);
  });

  test("takes the themes of a criterion, and is undecided where nobody gives them", () => {
    const { theme: _, ...need } = needOf("need-1", { criterion: "I.2" });
    const offer = offerOf("offer-1", { themes: ["CFT"] });
    const ask = (themes: ReadonlyMap<string, readonly string[]>) => {
      const given = matchCaseOf({ needs: [need], offers: [offer], donors: DONORS }, { asOf: "2026-06-30", themes });
      return failingFilters(need, offer, given).map(({ filter, answer }) => `${filter} ${answer}`);
    };
    expect(ask(new Map([["I.2", ["CFT", "CJ"]]]))).toEqual([]);
    expect(ask(new Map([["I.2", ["CJ"]]]))).toEqual(no("mandate"));
    expect(ask(new Map())).toEqual(open("mandate"));
  });

  test("finds no agreement where none is on record", () => {
    const need = closedNeedOf("need-1");
    const given = matchCaseOf({ needs: [need], offers: [], donors: DONORS }, { asOf: "2026-06-30" });
    expect(failingFilters(need, offerOf("offer-1"), given)).toEqual([
      { filter: "consent", answer: "does-not-hold", why: "The State's agreement to passing it on is not on record." },
    ]);
  });
});
