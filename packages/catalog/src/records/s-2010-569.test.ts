import { type Catalog, checkDataset, Dataset, formatVerdict, Obstacle, verifyClaims } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { states } from "../geography/states.ts";
import { organizations } from "../organizations/organizations.ts";
import { leverageAreas } from "../vocabulary/leverage-areas.ts";
import { quantityLexicon } from "../vocabulary/quantity-lexicon.ts";
import { themes } from "../vocabulary/themes.ts";
import { s2010569 } from "./s-2010-569.ts";

const catalog: Catalog = {
  themes,
  actors: [],
  instruments: [],
  treaties: [],
  crosswalks: [],
  procedures: [],
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
    const { visits, referrals, needs, assessments, answers, entities, stocktakings, stateReports } = s2010569;
    expect([visits, referrals, needs, assessments, answers, entities, stocktakings, stateReports].flat()).toEqual([]);
    expect(s2010569.visitPlans.flatMap(({ states }) => states)).toEqual([]);
    expect(s2010569.publications.flatMap(({ versions }) => versions)).toEqual([]);
  });

  test("names organizations that the catalog knows", () => {
    const known = new Set<string | undefined>(organizations.map(({ id }) => id));
    const named = [
      ...s2010569.bodies.flatMap(({ organization, reportsTo, guidedBy }) => [organization, reportsTo, guidedBy]),
      ...s2010569.mandates.flatMap(({ body, guidedBy }) => [body, guidedBy]),
      ...s2010569.renewalAdvice.flatMap(({ advisedBy, decidedBy }) => [advisedBy, decidedBy]),
      ...s2010569.organizationalPlans.flatMap(({ by, approvedBy }) => [by, approvedBy]),
      ...s2010569.organizationalProposals.flatMap(({ by, decidedBy }) => [by, decidedBy]),
      ...s2010569.posts.map(({ body }) => body),
      ...s2010569.deployments.flatMap(({ body, host }) => [body, host]),
      ...s2010569.policyGuidelines.flatMap(({ issuedBy, binds }) => [issuedBy, binds]),
      ...s2010569.consultations.flatMap((consultation) => [consultation.by, ...consultation.with]),
      ...s2010569.workloads.flatMap((workload) => workload.for),
      ...s2010569.visitPlans.flatMap(({ by, consideredBy }) => [by, consideredBy]),
      ...s2010569.groups.map(({ serves }) => serves),
      ...s2010569.taskForces.flatMap(({ organization, members = [] }) => [organization, ...members]),
      ...[...s2010569.liaisons, ...s2010569.standingInvitations].flatMap(({ from, to }) => [from, to]),
      ...s2010569.partnerships.flatMap(({ partner, organization }) => [partner, organization]),
      ...[...s2010569.dataSystems, ...s2010569.needsRegistries, ...s2010569.publications].map(({ keeper }) => keeper),
      ...s2010569.activities.flatMap(({ by, partners = [] }) => [by, ...partners]),
      ...[...s2010569.dialogues, ...s2010569.activitySeries, ...s2010569.initiatives].map(({ by }) => by),
      ...s2010569.pilots.flatMap(({ by, within }) => [by, within]),
      ...s2010569.documents.flatMap(({ author, addressee }) => [author, addressee]),
      ...s2010569.letters.flatMap(({ from, to }) => [from, to]),
      ...s2010569.periodicReports.flatMap(({ by, to }) => [by, to]),
    ].filter((id) => id !== undefined);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test("names themes that the catalog knows", () => {
    const known = new Set(themes.map(({ id }) => id));
    const named = [
      ...s2010569.activities.flatMap((activity) => activity.themes ?? []),
      ...s2010569.dialogues.flatMap(({ alwaysRaises = [] }) => alwaysRaises),
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

/**
 * A paragraph is taken up once a record of any collection names it. Figures and claims are not enough: they hold its
 * numbers, and not what it is about.
 */
const ITEMS = Object.entries(s2010569).flatMap(([collection, records]) =>
  Array.isArray(records) && !["figures", "claims", "completeness"].includes(collection)
    ? (records as readonly { paragraph?: string; alsoIn?: readonly string[] }[])
    : [],
);

describe("the paragraphs of the report", () => {
  const whole = ["cover", "note", ...Array.from({ length: 39 }, (_, i) => String(i + 1))];

  test.each(whole)("have an item for %s", (paragraph) => {
    const here = ITEMS.filter((item) => item.paragraph === paragraph || item.alsoIn?.includes(paragraph));
    expect(here.length).toBeGreaterThan(0);
  });

  test("are the only ones that an item names, and every item names one", () => {
    const named = ITEMS.flatMap(({ paragraph, alsoIn = [] }) => [paragraph ?? "none", ...alsoIn]);
    expect(named.filter((paragraph) => !whole.includes(paragraph))).toEqual([]);
  });

  test("stand in fifteen sections, one after the other", () => {
    const [report] = s2010569.periodicReports;
    expect(report?.sections).toHaveLength(15);
    let next = 1;
    for (const { from, to } of report?.sections ?? []) {
      expect(from).toBe(next);
      next = to + 1;
    }
    expect(next).toBe(40);
  });
});

describe("the partners of the report", () => {
  const of = (paragraph: string) => s2010569.partnerships.filter((partnership) => partnership.paragraph === paragraph);
  const regionOf = new Map(
    organizations.map(({ id, regions = [] }) => [id, regions.find(({ scheme }) => scheme === "s-2010-569")?.region]),
  );

  test("are ten units of nine organizations in ¶22", () => {
    expect(of("22")).toHaveLength(10);
    expect(new Set(of("22").map(({ partner, organization = partner }) => organization)).size).toBe(9);
  });

  test.each([
    ["americas", 2],
    ["africa", 7],
    ["europe", 7],
    ["pacific", 1],
    ["asia", 3],
  ])("are so many under %s in ¶23: %i", (region, number) => {
    expect(of("23").filter(({ partner }) => regionOf.get(partner) === region)).toHaveLength(number);
  });

  test("are twenty in ¶23 and two more in ¶27", () => {
    expect([of("23").length, of("27").length]).toEqual([20, 2]);
    expect(s2010569.partnerships).toHaveLength(10 + 20 + 2);
  });
});

describe("the items of the report", () => {
  const ids = new Set(ITEMS.flatMap((item) => ("id" in item ? [String(item.id)] : [])));
  const references = [
    ...s2010569.activities.flatMap(({ follows, series, motivatedBy = [] }) => [follows, series, ...motivatedBy]),
    ...s2010569.activitySeries.flatMap(({ motivatedBy = [] }) => motivatedBy),
    ...s2010569.networks.flatMap(({ grownFrom = [] }) => grownFrom),
    ...s2010569.hostAgreements.map(({ initiative }) => initiative),
    ...s2010569.organizationalPlans.flatMap(({ creates = [] }) => creates),
    ...s2010569.organizationalProposals.flatMap(({ concerns = [] }) => concerns),
    ...s2010569.posts.map(({ replaces }) => replaces),
    ...s2010569.reviews.map(({ mandate }) => mandate),
    ...s2010569.renewalAdvice.map(({ mandate }) => mandate),
    ...s2010569.commonStrategies.flatMap(({ parties }) => parties),
  ].filter((id) => id !== undefined);

  test("have ids of their own", () => {
    expect(ids.size).toBe(ITEMS.filter((item) => "id" in item).length);
  });

  test("refer only to one another", () => {
    expect(references.length).toBeGreaterThan(30);
    expect(references.filter((id) => !ids.has(id))).toEqual([]);
  });

  // On 2 November 2010, the day of the report: what was announced for a later day is planned, even for the same month.
  const STATUS = {
    done: [
      "activity/technical-briefings",
      "activity/preliminary-assessments",
      "activity/nairobi-workshop",
      "activity/criminal-justice-workshop",
      "activity/joint-outreach-workshops",
      "activity/joint-missions",
      "activity/border-security-workshop",
      "activity/terrorist-financing-workshop",
      "activity/human-rights-briefings",
      "activity/gabon-workshop",
    ],
    ongoing: [
      "activity/stocktaking",
      "activity/video-workshops",
      "activity/south-asia-workshops",
      "activity/south-asia-training-centre",
      "activity/travel-documents",
      "activity/firearms-database",
    ],
    planned: ["activity/prosecutors-seminar", "activity/charities-meeting", "activity/central-asia-workshop"],
    proposed: [
      ...Array.from({ length: 12 }, (_, i) => `activity/32.${i + 1}`),
      "activity/national-strategies",
      "activity/human-rights-approaches",
      "activity/advisory-missions",
    ],
  };

  test.each(Object.entries(STATUS))("stand as they stood on the day of the report: %s", (status, expected) => {
    const found = s2010569.activities.filter((activity) => activity.status === status).map(({ id }) => id);
    expect(found).toEqual(expected);
  });

  test("of ¶32 go on from what was held before, where the point says so", () => {
    const followed = s2010569.activities.flatMap(({ id, condition, follows }) =>
      condition !== undefined && follows !== undefined ? [[id, follows]] : [],
    );
    expect(followed).toEqual([
      ["activity/32.1", "activity/south-asia-workshops"],
      ["activity/32.2", "activity/nairobi-workshop"],
      ["activity/32.3", "activity/video-workshops"],
      ["activity/32.4", "activity/nairobi-workshop"],
      ["activity/32.6", "activity/central-asia-workshop"],
      ["activity/32.7", "activity/gabon-workshop"],
      ["activity/32.8", "activity/criminal-justice-workshop"],
      ["activity/32.9", "activity/prosecutors-seminar"],
      ["activity/32.10", "activity/south-asia-training-centre"],
    ]);
  });

  test("have one finding for each area of leverage and one for each obstacle of ¶10", () => {
    const of = (kind: string) =>
      s2010569.findings.filter((finding) => finding.kind === kind).map(({ id }) => id.replace("finding/10/", ""));
    expect(of("leverage")).toEqual(leverageAreas.map(({ id }) => id));
    expect(of("obstacle")).toEqual(Obstacle.options);
  });

  test("name no State where the report names none", () => {
    const { nationalStrategies, nationalMechanisms, dialogues } = s2010569;
    expect([nationalStrategies, nationalMechanisms, dialogues].flat().filter(({ state }) => state)).toEqual([]);
    expect(s2010569.hostAgreements.filter(({ host }) => host)).toEqual([]);
  });

  test("keep the number of D-1 posts: two before and two after", () => {
    const [redeployment] = s2010569.organizationalProposals;
    expect(redeployment?.posts).toEqual({ grade: "D-1", before: 2, after: 2 });
    expect(s2010569.groups.filter(({ kind }) => kind === "unit")).toMatchObject([{ status: "proposed" }]);
    expect(s2010569.posts.find(({ id }) => id === "post/d1")?.readings).toHaveLength(2);
  });

  test("name nobody: an office signs the letter", () => {
    expect(s2010569.letters.map(({ signedBy }) => signedBy)).toEqual(["Chair of the Committee"]);
  });

  test("give the check one thing to say: a meeting is planned for after the mandate, and the report sets no condition", () => {
    const found = checkDataset(s2010569, catalog, { asOf: "2010-11-02" });
    expect(found.map(({ code, severity, params }) => [code, severity, params.activity])).toEqual([
      ["mandate/proposal-unconditional", "warning", "activity/charities-meeting"],
    ]);
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
      found: "at least 0 listed of 192 (from 0 % to 100 %)",
      why: "Not itemized: `stocktakings` lists none of them. A complete list would decide it.",
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
    ¶2 holds: The renewal of the mandate comes up in December 2010. Claimed: from 2010-12-01 to 2010-12-31. Found: 2010-12.
    ¶3 undecided: The plan of 2008 created five technical groups. Claimed: 5. Found: at least 1 listed. The list in \`groups\` is not said to be complete. A complete list would decide it.
    ¶3 undecided: The plan of 2008 created two smaller units. Claimed: 2. Found: at least 0 listed. Not itemized: \`groups\` lists none of them. A complete list would decide it.
    ¶3 undecided: The groups work across three geographic clusters. Claimed: 3. Found: at least 0 listed. Not itemized: \`groups\` lists none of them. A complete list would decide it.
    ¶4 undecided: Technical briefings were given over about the past 12 months. Claimed: about 12: from 11.4 to 12.6. Found: about 12 stated. Not itemized: the source states the number and lists nothing behind it. A list of the items would decide it. "about n" is read as n ± 5 % (stocktake-quantities@1).
    ¶5 undecided: Every Member State has a preliminary implementation assessment that the Committee adopted. Claimed: 100 %. Found: at least 0 different of 192 (from 0 % to 100 %). Not itemized: \`assessments\` lists none of them. A complete list would decide it.
    ¶5 undecided: The Committee took stock of more than half of the States a first time. Claimed: more than 50 %. Found: at least 0 listed of 192 (from 0 % to 100 %). Not itemized: \`stocktakings\` lists none of them. A complete list would decide it.
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
    ¶16 undecided: The way of facilitating assistance evolved over the past three years. Claimed: 3. Found: 3 stated. Not itemized: the source states the number and lists nothing behind it. A list of the items would decide it.
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
    ¶21 undecided: The three groups held joint workshops over the past three years. Claimed: 3. Found: 3 stated. Not itemized: the source states the number and lists nothing behind it. A list of the items would decide it.
    ¶21 undecided: The three groups held joint workshops in five regions or subregions. Claimed: 5. Found: 5 stated. Not itemized: the source states the number and lists nothing behind it. A list of the items would decide it.
    ¶21 holds: They adopted two common strategies. Claimed: 2. Found: 2 listed.
    ¶21 holds: All three groups are parties to the strategies. Claimed: 3. Found: 3 different.
    ¶21 undecided: Since 2008 the Monitoring Team joined nine assessment missions. Claimed: 9. Found: at least 0 listed. Not itemized: \`visits\` lists none of them. A complete list would decide it.
    ¶22 holds: The report names nine international organizations as partners. Claimed: 9. Found: 9 different.
    ¶23 holds: The report names twenty regional and subregional partners, among others. Claimed: 20. Found: 20 listed.
    ¶31 holds: The website is updated in six language versions together. Claimed: 6. Found: 6.
    ¶32 holds: The report puts forward 12 activities, point by point. Claimed: 12. Found: 12 listed.
    ¶32 holds: All 12 hang on the renewal of the mandate. Claimed: 12. Found: 12 listed.
    ¶32 holds: A workshop on resolution 1624 (2005) is to be held in Central Asia in November 2010. Claimed: from 2010-11-01 to 2010-11-30. Found: 2010-11.
    ¶32 holds: A workshop on maritime security was held in Gabon in May 2010. Claimed: from 2010-05-01 to 2010-05-31. Found: 2010-05.
    ¶33 undecided: One recently visited State agreed in principle to work on a national strategy. Claimed: 1. Found: 1 stated. Not itemized: the source states the number and lists nothing behind it. A list of the items would decide it.
    ¶33 holds: The State that agreed in principle is one of those visited. Claimed: no greater than the whole. Found: 1 of 59; 1 of 57.
    ¶35 holds: The report proposes three minor adjustments. Claimed: 3. Found: 3 listed.
    ¶36 holds: There are two D-1 posts. Claimed: 2. Found: 2 in all.
    ¶36 holds: One of the two D-1 posts gets another task, so there are two as before. Claimed: 2. Found: 2 in all.
    ¶39 undecided: The Executive Directorate adapted over the past three years. Claimed: 3. Found: 3 stated. Not itemized: the source states the number and lists nothing behind it. A list of the items would decide it.
    ¶39 holds: The conclusion is the fifteenth section. Claimed: 15. Found: 15 different."
  `);
});
