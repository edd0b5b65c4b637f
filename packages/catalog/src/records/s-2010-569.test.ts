import { type Catalog, Dataset, formatVerdict, verifyClaims } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { states } from "../geography/states.ts";
import { organizations } from "../organizations/organizations.ts";
import { quantityLexicon } from "../vocabulary/quantity-lexicon.ts";
import { s2010569 } from "./s-2010-569.ts";

const catalog: Catalog = {
  instruments: [],
  methodologies: [],
  states,
  organizations,
  regionSchemes: [],
  quantityLexicon,
  records: {},
};

const verdicts = verifyClaims(s2010569, catalog);
const verdictOf = (claim: string) => verdicts.find((verdict) => verdict.claim === claim);

describe("the record of S/2010/569", () => {
  test("is a dataset", () => {
    expect(Dataset.parse(s2010569)).toEqual(s2010569);
  });

  test("invents no record that the report does not list", () => {
    const { visits, referrals, needs, assessments, answers, entities, publications } = s2010569;
    expect([visits, referrals, needs, assessments, answers, entities, publications].flat()).toEqual([]);
  });

  test("names organizations that the catalog knows", () => {
    const known = new Set(organizations.map(({ id }) => id));
    const named = [
      ...s2010569.activities.flatMap(({ by, partners = [] }) => [by, ...partners]),
      ...s2010569.groups.flatMap(({ serves = "cted" }) => serves),
      ...s2010569.mandates.flatMap(({ body, guidedBy = body }) => [body, guidedBy]),
      ...s2010569.documents.flatMap(({ author = "ctc", addressee = "ctc" }) => [author, addressee]),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test("gives every figure and claim an id of its own", () => {
    for (const list of [s2010569.figures, s2010569.claims, s2010569.activities, s2010569.groups])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  test("lists the twelve points of ¶32 in their order", () => {
    const points = s2010569.activities.filter(({ condition }) => condition === "mandate-renewed").map(({ id }) => id);
    expect(points).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((point) => `activity/32.${point}`));
  });

  test("says nothing later than its reissue but what it announces", () => {
    const done = s2010569.activities.filter(({ status }) => status === "done" || status === "ongoing");
    expect(done.filter(({ when = "2005" }) => when > "2010-11-02")).toEqual([]);
  });
});

describe("the claims of S/2010/569, worked by hand", () => {
  test("more than a quarter visited holds under both readings", () => {
    const low = 57 / 192; // 0.296875
    const high = 59 / 192; // 0.307291…
    expect(Math.min(low, high)).toBeGreaterThan(1 / 4); // a quarter of 192 is 48
    const verdict = verdictOf("9/more-than-a-quarter-visited");
    expect(verdict).toMatchObject({ kind: "holds", found: "59 of 192 (30.7 %); 57 of 192 (29.7 %)" });
    expect(verdict?.readings.map(({ found }) => found)).toEqual([
      {
        kind: "number",
        unit: "share",
        interval: { from: { kind: "closed", at: high }, to: { kind: "closed", at: high } },
      },
      {
        kind: "number",
        unit: "share",
        interval: { from: { kind: "closed", at: low }, to: { kind: "closed", at: low } },
      },
    ]);
  });

  test("more than half stocktaken is undecided: no stocktaking is listed, so 0 to 192 of 192 are possible", () => {
    expect(verdictOf("5/more-than-half-stocktaken")).toMatchObject({
      kind: "undecided",
      claimed: "more than 50 %", // more than 96 of 192
      found: "at least 0 different of 192 (from 0 % to 100 %)",
      why: "Not itemized: `assessments` lists none of them. A complete list would decide it.",
    });
  });

  test("nearly 12 late reporters is undecided: from 0.9 × 12 = 10.8 to below 12, and not itemized", () => {
    expect(verdictOf("5/late-reporters")).toMatchObject({
      kind: "undecided",
      claimed: "nearly 12: from 10.8 to below 12",
      found: "nearly 12 stated",
      why: "Not itemized: the source states the number and lists nothing behind it. A list of the items would decide it.",
      conventions: ['"nearly n" is read as from 0.9 n to below n (stocktake-quantities@1)'],
    });
  });

  test("59 visited since 2005 is undecided: the report lists no visit", () => {
    expect(verdictOf("8/visited-since-2005")).toMatchObject({
      kind: "undecided",
      claimed: "59",
      found: "at least 0 different",
      why: "Not itemized: `visits` lists none of them. A complete list would decide it.",
    });
  });

  test("workshops in five regions is undecided: the report does not say which", () => {
    expect(verdictOf("21/joint-workshops")).toMatchObject({
      kind: "undecided",
      claimed: "5",
      found: "5 stated",
      why: "Not itemized: the source states the number and lists nothing behind it. A list of the items would decide it.",
    });
  });

  test("about 36 is a part of 59 or 57: 36 + 5 % is 37.8, less than 57", () => {
    expect(36 + 0.05 * 36).toBeLessThanOrEqual(57);
    expect(verdictOf("8/recent-part-of-all")).toMatchObject({
      kind: "holds",
      found: "about 36 of 59; about 36 of 57",
      conventions: ['"about n" is read as n ± 5 %, at least ± 1 (stocktake-quantities@1)'],
    });
  });

  test("43 is a part of 187", () => {
    expect(187 - 43).toBe(144);
    expect(verdictOf("16/delivered-part-of-referrals")).toMatchObject({ kind: "holds", found: "43 of 187" });
  });

  test("12 proposals hold: the points of ¶32 are listed one by one", () => {
    expect(verdictOf("32/proposed-activities")).toMatchObject({ kind: "holds", claimed: "12", found: "12 listed" });
  });

  test("the interim review of June 2009 was in time: its last possible day is the day it was due", () => {
    expect(verdictOf("1/interim-review-in-time")).toMatchObject({
      kind: "holds",
      claimed: "up to 2009-06-30",
      found: "2009-06",
    });
  });
});

test("gives one verdict for each claim", () => {
  expect(verdicts.map(formatVerdict).join("\n")).toMatchInlineSnapshot(`
    "cover holds: The report comes before the mandate ends. Claimed: up to 2010-12-31. Found: 2010-11-02.
    note holds: The report was reissued on 10 January 2011. Claimed: 2011-01-10. Found: 2011-01-10.
    ¶1 holds: The mandate runs until 31 December 2010. Claimed: 2010-12-31. Found: 2010-12-31.
    ¶1 holds: An interim review was due no later than 30 June 2009. Claimed: up to 2009-06-30. Found: 2009-06-30.
    ¶1 holds: The interim review was held no later than 30 June 2009. Claimed: up to 2009-06-30. Found: 2009-06.
    ¶1 holds: The interim review was held in June 2009. Claimed: from 2009-06-01 to 2009-06-30. Found: 2009-06.
    ¶1 holds: The comprehensive review is due before the mandate ends. Claimed: up to 2010-12-31. Found: 2010-12-31.
    ¶3 undecided: The plan of 2008 created five technical groups. Claimed: 5. Found: at least 1 listed. The list in \`groups\` is not said to be complete. A complete list would decide it.
    ¶3 undecided: The plan of 2008 created two smaller units. Claimed: 2. Found: at least 0 listed. Not itemized: \`groups\` lists none of them. A complete list would decide it.
    ¶3 undecided: The groups work across three geographic clusters. Claimed: 3. Found: at least 0 listed. Not itemized: \`groups\` lists none of them. A complete list would decide it.
    ¶4 undecided: Technical briefings were given over about the past 12 months. Claimed: about 12: from 11.4 to 12.6. Found: about 12 stated. Not itemized: the source states the number and lists nothing behind it. A list of the items would decide it. "about n" is read as n ± 5 % (stocktake-quantities@1).
    ¶5 undecided: Every Member State has a preliminary implementation assessment that the Committee adopted. Claimed: 100 %. Found: at least 0 different of 192 (from 0 % to 100 %). Not itemized: \`assessments\` lists none of them. A complete list would decide it.
    ¶5 undecided: The Committee took stock of more than half of the States a first time. Claimed: more than 50 %. Found: at least 0 different of 192 (from 0 % to 100 %). Not itemized: \`assessments\` lists none of them. A complete list would decide it.
    ¶5 undecided: Video workshops were arranged for nearly 12 late-reporting States. Claimed: nearly 12: from 10.8 to below 12. Found: nearly 12 stated. Not itemized: the source states the number and lists nothing behind it. A list of the items would decide it. "nearly n" is read as from 0.9 n to below n (stocktake-quantities@1).
    ¶5 holds: The late-reporting States of the video workshops are a part of the Member States. Claimed: no greater than the whole. Found: nearly 12 of 192. "nearly n" is read as from 0.9 n to below n (stocktake-quantities@1).
    ¶6 undecided: A simplified procedure was adopted early in 2010. Claimed: from 2010-01-01 to 2010-12-31. Found: from 2010-01-01 to 2010-12-31 stated. Not itemized: the source states the date and records nothing behind it. A record with the date would decide it.
    ¶8 undecided: The Committee approved the revised organizational plan in February 2008. Claimed: from 2008-02-01 to 2008-02-29. Found: from 2008-02-01 to 2008-02-29 stated. Not itemized: the source states the date and records nothing behind it. A record with the date would decide it.
    ¶8 undecided: About 36 States were visited since February 2008. Claimed: about 36: from 34.2 to 37.8. Found: at least 0 different. Not itemized: \`visits\` lists none of them. A complete list would decide it. "about n" is read as n ± 5 %, at least ± 1 (stocktake-quantities@1).
    ¶8 undecided: The States visited and assessed since 2005 come to 59. Claimed: 59. Found: at least 0 different. Not itemized: \`visits\` lists none of them. A complete list would decide it.
    ¶8 holds: The about 36 States visited since February 2008 are a part of the 59 since 2005. Claimed: no greater than the whole. Found: about 36 of 59; about 36 of 57. "about n" is read as n ± 5 %, at least ± 1 (stocktake-quantities@1).
    ¶8 undecided: Two States had a follow-up visit. Claimed: 2. Found: at least 0 different. Not itemized: \`visits\` lists none of them. A complete list would decide it.
    ¶8 holds: The two States of the follow-up visits are a part of the 59. Claimed: no greater than the whole. Found: 2 of 59; 2 of 57.
    ¶8 undecided: The list of States to visit covers the next two or three years. Claimed: 2 to 3. Found: 2 to 3 stated. Not itemized: the source states the number and lists nothing behind it. A list of the items would decide it.
    ¶9 holds: Visits of all kinds reached more than a quarter of the Member States. Claimed: more than 25 %. Found: 59 of 192 (30.7 %); 57 of 192 (29.7 %).
    ¶10 holds: Four areas of government work have an outsize effect. Claimed: 4. Found: 4.
    ¶12 holds: The workshops in South Asia began in November 2009. Claimed: from 2009-11-01 to 2009-11-30. Found: 2009-11.
    ¶12 undecided: Eight States take part in the workshops in South Asia. Claimed: 8. Found: 8 stated. Not itemized: the source states the number and lists nothing behind it. A list of the items would decide it.
    ¶13 holds: A workshop on border management was held in Nairobi in June 2010. Claimed: from 2010-06-01 to 2010-06-30. Found: 2010-06.
    ¶13 undecided: Eight or nine national agencies in each country are concerned with borders. Claimed: 8 to 9. Found: 8 to 9 stated. Not itemized: the source states the number and lists nothing behind it. A list of the items would decide it.
    ¶16 undecided: Since 2008 there were 187 referrals to donors. Claimed: 187. Found: at least 0 listed. Not itemized: \`referrals\` lists none of them. A complete list would decide it.
    ¶16 undecided: Of the referrals, 43 led to assistance by a donor. Claimed: 43. Found: at least 0 listed. Not itemized: \`referrals\` lists none of them. A complete list would decide it.
    ¶16 holds: The 43 referrals that led to assistance are a part of the 187. Claimed: no greater than the whole. Found: 43 of 187.
    ¶17 holds: A workshop on cooperation in criminal justice was held in South-East Europe in October 2010. Claimed: from 2010-10-01 to 2010-10-31. Found: 2010-10.
    ¶18 holds: A seminar of prosecutors is to be held in New York in December 2010. Claimed: from 2010-12-01 to 2010-12-31. Found: 2010-12.
    ¶18 holds: An expert meeting on charities is to be held in the United Kingdom in January 2011. Claimed: from 2011-01-01 to 2011-01-31. Found: 2011-01.
    ¶19 holds: The Executive Directorate contributes to four working groups of the Task Force. Claimed: 4. Found: 4 listed.
    ¶19 holds: It is co-chair of one of them. Claimed: 1. Found: 1 listed.
    ¶19 holds: It is coordinator of one of them. Claimed: 1. Found: 1 listed.
    ¶21 holds: Three expert groups serve the Council's bodies that deal with terrorism. Claimed: 3. Found: 3 listed.
    ¶21 undecided: The three groups held joint workshops in five regions or subregions. Claimed: 5. Found: 5 stated. Not itemized: the source states the number and lists nothing behind it. A list of the items would decide it.
    ¶21 holds: They adopted two common strategies. Claimed: 2. Found: 2 listed.
    ¶21 holds: All three groups are parties to the strategies. Claimed: 3. Found: 3 different.
    ¶21 undecided: Since 2008 the Monitoring Team joined nine assessment missions. Claimed: 9. Found: at least 0 listed. Not itemized: \`visits\` lists none of them. A complete list would decide it.
    ¶31 holds: The website is updated in six language versions together. Claimed: 6. Found: 6.
    ¶32 holds: The report puts forward 12 activities, point by point. Claimed: 12. Found: 12 listed.
    ¶32 holds: All 12 hang on the renewal of the mandate. Claimed: 12. Found: 12 listed.
    ¶32 holds: A workshop on resolution 1624 (2005) is to be held in Central Asia in November 2010. Claimed: from 2010-11-01 to 2010-11-30. Found: 2010-11.
    ¶32 holds: A workshop on maritime security was held in Gabon in May 2010. Claimed: from 2010-05-01 to 2010-05-31. Found: 2010-05.
    ¶33 undecided: One recently visited State agreed in principle to work on a national strategy. Claimed: 1. Found: 1 stated. Not itemized: the source states the number and lists nothing behind it. A list of the items would decide it.
    ¶35 holds: The report proposes three minor adjustments. Claimed: 3. Found: 3 listed.
    ¶36 holds: There are two D-1 posts. Claimed: 2. Found: 2 in all."
  `);
});
