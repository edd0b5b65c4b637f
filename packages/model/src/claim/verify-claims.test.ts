import { describe, expect, test } from "vitest";
import type { Catalog } from "../dataset/catalog.ts";
import type { DatasetInput } from "../dataset/dataset.ts";
import { defineDataset } from "../dataset/define-dataset.ts";
import type { Claim, Completeness, Figure, Measurement, SetReference } from "../entity/claim.ts";
import type { State } from "../entity/place.ts";
import type { Quantity } from "../value/quantity.ts";
import { closedAt, UNBOUNDED } from "./interval.ts";
import { formatVerdict } from "./verdict.ts";
import { verifyClaims } from "./verify-claims.ts";

const state = (at: number, from: string): State => ({
  id: `Q${at}`,
  iso2: "QQ",
  m49: "900",
  kind: "member-state",
  names: [{ name: `State ${at}` }],
  membership: [{ from }],
});

// Eight Member States on 2010-11-02.
const states = [1, 2, 3, 4, 5, 6, 7, 8].map((at) => state(at, "1945-10-24"));

const catalog: Catalog = {
  themes: [],
  actors: [],
  instruments: [],
  treaties: [],
  crosswalks: [],
  procedures: [],
  methodologies: [],
  states,
  organizations: [],
  regionSchemes: [],
  quantityLexicon: {
    id: "words",
    version: 1,
    title: "Words",
    aboutShare: 0.05,
    aboutCount: 1,
    aboutPoints: 0.01,
    nearlyFrom: 0.9,
  },
  records: {},
};

const claimOf = (measurement: Measurement, says?: Quantity, paragraph = "1"): Claim => ({
  id: "claim",
  paragraph,
  sentence: "A sentence.",
  asOf: "2010-11-02",
  measurement,
  ...(says === undefined ? {} : { says }),
});

const verify = (claim: Claim, records: Partial<DatasetInput> = {}, against: Catalog = catalog) => {
  const [verdict] = verifyClaims(defineDataset({ formatVersion: 1, ...records, claims: [claim] }), against);
  if (verdict === undefined) throw new Error("no verdict");
  return verdict;
};

const figure = (id: string, says: Quantity, rest: Partial<Exclude<Figure, { unit: "date" }>> = {}): Figure => ({
  id,
  paragraph: "2",
  about: "Things.",
  unit: "count",
  says,
  ...rest,
});
const stated = (of: string): SetReference => ({ set: "figure", of });

const groups = (of: number) =>
  Array.from({ length: of }, (_, at) => ({
    id: `group-${at}`,
    paragraph: "1",
    kind: "working-group" as const,
    name: `Group ${at}`,
    ...(at % 2 === 0 ? { role: "member" as const } : {}),
  }));
const whole = (of: string, where?: Completeness["where"]): Completeness => ({
  of,
  complete: true,
  because: "The source lists each.",
  ...(where === undefined ? {} : { where }),
});
const allGroups: SetReference = { set: "records", of: "groups" };
const memberStates: SetReference = { set: "catalog", of: "member-states" };

const exact = (value: number): Quantity => ({ kind: "exact", value });

describe("a claim of a count", () => {
  // [quantity, verdict over 5 of a whole list, verdict over 5 of a list that may go on]
  test.each<[Quantity, string, string]>([
    [{ kind: "exact", value: 5 }, "holds", "undecided"],
    [{ kind: "exact", value: 6 }, "contradicted", "undecided"],
    [{ kind: "exact", value: 4 }, "contradicted", "contradicted"], // 5 or more is never 4
    [{ kind: "about", value: 6 }, "holds", "undecided"], // 5 to 7, the ends inside
    [{ kind: "about", value: 7 }, "contradicted", "undecided"], // 6 to 8
    [{ kind: "about", value: 3 }, "contradicted", "contradicted"], // 2 to 4
    [{ kind: "at-least", value: 5 }, "holds", "holds"],
    [{ kind: "at-least", value: 6 }, "contradicted", "undecided"],
    [{ kind: "more-than", value: 4 }, "holds", "holds"],
    [{ kind: "more-than", value: 5 }, "contradicted", "undecided"], // the end is open
    [{ kind: "at-most", value: 5 }, "holds", "undecided"],
    [{ kind: "at-most", value: 4 }, "contradicted", "contradicted"],
    [{ kind: "nearly", value: 5.5 }, "holds", "undecided"], // 4.95 to below 5.5
    [{ kind: "nearly", value: 5 }, "contradicted", "contradicted"], // 4.5 to below 5: the end is open
    [{ kind: "nearly", value: 6 }, "contradicted", "undecided"], // 5.4 to below 6
    [{ kind: "range", from: 4, to: 5 }, "holds", "undecided"],
    [{ kind: "range", from: 6, to: 8 }, "contradicted", "undecided"],
    [{ kind: "range", from: 1, to: 4 }, "contradicted", "contradicted"],
    [{ kind: "range", from: 6, to: 4 }, "undecided", "undecided"], // no number lies in it
    [{ kind: "unknown" }, "undecided", "undecided"],
  ])("reads %o: %s, and %s when the list may go on", (says, complete, open) => {
    const claim = claimOf({ measure: "count", of: allGroups }, says);
    expect(verify(claim, { groups: groups(5), completeness: [whole("groups")] }).kind).toBe(complete);
    expect(verify(claim, { groups: groups(5) }).kind).toBe(open);
  });

  test("is undecided without a number to hold it against", () => {
    expect(verify(claimOf({ measure: "count", of: allGroups }))).toMatchObject({
      kind: "undecided",
      why: "The sentence gives no number. A number would decide it.",
    });
  });

  test("says what would decide it", () => {
    const claim = claimOf({ measure: "count", of: allGroups }, exact(7));
    expect(verify(claim)).toMatchObject({
      kind: "undecided",
      found: "at least 0 listed",
      why: "Not itemized: `groups` lists none of them. A complete list would decide it.",
    });
    expect(verify(claim, { groups: groups(5) })).toMatchObject({
      found: "at least 5 listed",
      why: "The list in `groups` is not said to be complete. A complete list would decide it.",
    });
  });

  test("takes a record without the field for one that may belong", () => {
    // Of five groups three are members and two give no role.
    const member: SetReference = {
      set: "records",
      of: "groups",
      where: [{ field: "role", is: "equal", value: "member" }],
    };
    const records = { groups: groups(5), completeness: [whole("groups")] };
    const kind = (value: number) => verify(claimOf({ measure: "count", of: member }, exact(value)), records).kind;
    expect([2, 3, 4, 5, 6].map(kind)).toEqual(["contradicted", "undecided", "undecided", "undecided", "contradicted"]);
    expect(verify(claimOf({ measure: "count", of: member }, exact(4)), records)).toMatchObject({
      found: "3 to 5 listed",
      why: "2 of the records in `groups` may or may not belong: a field is missing, or a date is too coarse. Completing them would decide it.",
    });
  });

  test("takes a date that is too coarse for one that may belong", () => {
    const activities = ["2008", "2008-01", "2008-03", "2010"].map((when, at) => ({
      id: `activity-${at}`,
      paragraph: "1",
      kind: "other" as const,
      title: "An activity",
      by: "cted",
      status: "done" as const,
      when,
    }));
    const since = { field: "when", is: "from", date: "2008-02" } as const;
    const until = { field: "when", is: "until", date: "2008-12" } as const;
    const found = (where: NonNullable<Completeness["where"]>) =>
      verify(claimOf({ measure: "count", of: { set: "records", of: "activities", where } }, exact(2)), {
        activities,
        completeness: [whole("activities")],
      }).found;
    expect(found([since])).toBe("2 to 3 listed"); // 2008-03 and 2010; 2008 may be before
    expect(found([until])).toBe("3 listed");
    expect(found([since, until])).toBe("1 to 2 listed");
  });
});

describe("a complete list", () => {
  const claim = (where: NonNullable<Completeness["where"]>) =>
    claimOf({ measure: "count", of: { set: "records", of: "groups", where } }, exact(0));
  const units = { field: "kind", is: "equal", value: "unit" } as const;
  const unitsOrClusters = { field: "kind", is: "one-of", values: ["unit", "cluster"] } as const;
  const serving = { field: "serves", is: "equal", value: "ctc" } as const;

  test.each([
    { name: "covers itself", said: [whole("groups", [units])], asked: [units], kind: "holds" },
    { name: "covers a part of it", said: [whole("groups", [units])], asked: [units, serving], kind: "holds" },
    { name: "covers one of several values", said: [whole("groups", [unitsOrClusters])], asked: [units], kind: "holds" },
    { name: "covers everything", said: [whole("groups")], asked: [units], kind: "holds" },
    {
      name: "does not cover a larger set",
      said: [whole("groups", [units])],
      asked: [unitsOrClusters],
      kind: "undecided",
    },
    { name: "does not cover another collection", said: [whole("visits")], asked: [units], kind: "undecided" },
    {
      name: "stands beside a larger list that is incomplete",
      said: [whole("groups", [units]), { of: "groups", complete: false, because: "Named by way of example." }],
      asked: [units],
      kind: "holds",
    },
    {
      name: "gives way where a part of it is said to be incomplete",
      said: [
        whole("groups"),
        { of: "groups", where: [units, serving], complete: false, because: "Not all are named." },
      ],
      asked: [units],
      kind: "undecided",
    },
  ])("$name", ({ said, asked, kind }) => {
    expect(verify(claim(asked), { completeness: said }).kind).toBe(kind);
  });
});

describe("a claim of a share", () => {
  const share: Measurement = { measure: "share", of: stated("part"), within: memberStates };

  test.each<[Quantity, Quantity, string, string]>([
    // of 8 Member States
    [exact(2), { kind: "exact", value: 0.25 }, "2 of 8 (25 %)", "holds"],
    [exact(2), { kind: "more-than", value: 0.25 }, "2 of 8 (25 %)", "contradicted"],
    [exact(3), { kind: "more-than", value: 0.25 }, "3 of 8 (37.5 %)", "holds"],
    [exact(2), { kind: "about", value: 0.26 }, "2 of 8 (25 %)", "holds"], // 24.7 % to 27.3 %
    [exact(2), { kind: "about", value: 0.1 }, "2 of 8 (25 %)", "contradicted"], // 9 % to 11 %
    [exact(8), { kind: "exact", value: 1 }, "8 of 8 (100 %)", "holds"],
    [{ kind: "at-least", value: 4 }, { kind: "at-least", value: 0.5 }, "at least 4 of 8 (from 50 % to 100 %)", "holds"],
    [
      { kind: "more-than", value: 4 },
      { kind: "more-than", value: 0.5 },
      "more than 4 of 8 (above 50 % to 100 %)",
      "holds",
    ],
    [
      { kind: "more-than", value: 4 },
      { kind: "at-most", value: 0.5 },
      "more than 4 of 8 (above 50 % to 100 %)",
      "contradicted",
    ],
    [
      { kind: "about", value: 4 },
      { kind: "more-than", value: 0.5 },
      "about 4 of 8 (from 37.5 % to 62.5 %)",
      "undecided",
    ],
    [exact(9), { kind: "more-than", value: 0.5 }, "9 of 8 (no share)", "undecided"],
  ])("%o of the Member States, said to be %o: %s, %s", (part, says, found, kind) => {
    expect(verify(claimOf(share, says), { figures: [figure("part", part)] })).toMatchObject({ found, kind });
  });

  test("counts a membership that is not known to the day as one that may hold", () => {
    const unsure = { ...catalog, states: [...states, state(9, "2010")] };
    const claim = claimOf(share, { kind: "at-least", value: 0.25 });
    expect(verify(claim, { figures: [figure("part", exact(2))] }, unsure)).toMatchObject({
      kind: "undecided", // 2 of 8 is a quarter, 2 of 9 is not
      found: "2 of 8 to 9 (from 22.2 % to 25 %)",
      why: "Memberships near 2010-11-02 are not known to the day. Their dates would decide it.",
    });
  });

  test("may count the different values of a field and not the records", () => {
    const visit = (id: string, ...visited: string[]) => ({
      id,
      kind: "comprehensive" as const,
      states: visited,
      consent: { status: "granted" as const },
      agenda: [],
    });
    const records = {
      visits: [visit("a", "Q1"), visit("b", "Q1"), visit("c", "Q1", "Q2")],
      completeness: [whole("visits")],
    };
    const visits: Measurement = { measure: "share", of: { set: "records", of: "visits" }, within: memberStates };
    const says: Quantity = { kind: "more-than", value: 0.25 };
    expect(verify(claimOf(visits, says), records)).toMatchObject({ kind: "holds", found: "3 listed of 8 (37.5 %)" });
    expect(verify(claimOf({ ...visits, field: "states" }, says), records)).toMatchObject({
      kind: "contradicted",
      found: "2 different of 8 (25 %)",
    });
    expect(verify(claimOf({ ...visits, field: "place" }, says), records)).toMatchObject({
      why: "The records of `visits` have no field `place`.",
    });
  });

  test("is undecided where the whole is empty", () => {
    const nobody = { ...catalog, states: [] };
    expect(verify(claimOf(share, exact(0)), { figures: [figure("part", exact(0))] }, nobody).kind).toBe("undecided");
  });

  test("is undecided over figures of different units", () => {
    const figures = [figure("part", exact(0.5), { unit: "share" })];
    expect(verify(claimOf(share, exact(0.5)), { figures })).toMatchObject({
      kind: "undecided",
      why: "`part` is given in share and `member-states` in count. Figures of one unit would decide it.",
    });
  });
});

describe("a claim with readings", () => {
  const figures = [
    figure("visited", exact(4), { reading: "4 States", readings: [{ reading: "3 States", says: exact(3) }] }),
    figure("all", exact(8), { reading: "8 in all", readings: [{ reading: "6 in all", says: exact(6) }] }),
  ];
  const share: Measurement = { measure: "share", of: stated("visited"), within: memberStates };

  test.each<[number, string]>([
    [0.25, "holds"], // 4 of 8 and 3 of 8
    [0.4, "undecided"],
    [0.5, "contradicted"],
  ])("more than %d of the States: %s", (value, kind) => {
    expect(verify(claimOf(share, { kind: "more-than", value }), { figures }).kind).toBe(kind);
  });

  test("names the readings that differ", () => {
    expect(verify(claimOf(share, { kind: "more-than", value: 0.4 }), { figures })).toMatchObject({
      found: "4 of 8 (50 %); 3 of 8 (37.5 %)",
      why: 'The readings differ: under "4 States" it holds, under "3 States" it is contradicted. Settling the reading would decide it.',
      readings: [
        { reading: "4 States", kind: "holds" },
        { reading: "3 States", kind: "contradicted" },
      ],
    });
  });

  test("takes every combination where two figures have readings", () => {
    const claim = claimOf(
      { measure: "share", of: stated("visited"), within: stated("all") },
      { kind: "at-least", value: 0.5 },
    );
    expect(verify(claim, { figures })).toMatchObject({
      kind: "undecided",
      readings: [
        { reading: "4 States, 8 in all", text: "4 of 8 (50 %)", kind: "holds" },
        { reading: "4 States, 6 in all", text: "4 of 6 (66.7 %)", kind: "holds" },
        { reading: "3 States, 8 in all", text: "3 of 8 (37.5 %)", kind: "contradicted" },
        { reading: "3 States, 6 in all", text: "3 of 6 (50 %)", kind: "holds" },
      ],
    });
  });
});

describe("a claim of a part", () => {
  test.each<[Quantity, Quantity, string]>([
    [exact(43), exact(187), "holds"],
    [exact(5), exact(5), "holds"],
    [exact(6), exact(5), "contradicted"],
    [{ kind: "about", value: 36 }, exact(57), "holds"], // 37.8 at most
    [{ kind: "about", value: 57 }, exact(57), "undecided"], // 54.15 to 59.85
    [{ kind: "about", value: 70 }, exact(57), "contradicted"], // 66.5 at least
    [{ kind: "nearly", value: 12 }, exact(12), "holds"], // below 12
    [{ kind: "more-than", value: 12 }, exact(12), "contradicted"],
    [{ kind: "at-least", value: 12 }, exact(12), "undecided"],
    [exact(5), { kind: "at-least", value: 5 }, "holds"],
    [exact(5), { kind: "at-most", value: 5 }, "undecided"],
  ])("%o as a part of %o: %s", (part, within, kind) => {
    const figures = [figure("part", part), figure("whole", within)];
    const claim = claimOf({ measure: "part", of: stated("part"), within: stated("whole") });
    expect(verify(claim, { figures }).kind).toBe(kind);
  });
});

describe("a figure", () => {
  const count: Measurement = { measure: "count", of: stated("said") };

  test("does not prove the sentence that states it", () => {
    expect(verify(claimOf(count, exact(59), "2"), { figures: [figure("said", exact(59))] })).toMatchObject({
      kind: "undecided",
      found: "59 stated",
      why: "Not itemized: the source states the number and lists nothing behind it. A list of the items would decide it.",
    });
  });

  test("is held against what another paragraph says", () => {
    const figures = [figure("said", exact(59))];
    expect(verify(claimOf(count, exact(59), "9"), { figures }).kind).toBe("holds");
    expect(verify(claimOf(count, { kind: "more-than", value: 50 }, "2"), { figures }).kind).toBe("holds");
    expect(verify(claimOf(count, exact(60), "2"), { figures }).kind).toBe("contradicted");
  });

  test("that gives no number decides nothing", () => {
    expect(verify(claimOf(count, exact(59)), { figures: [figure("said", { kind: "unknown" })] })).toMatchObject({
      kind: "undecided",
      why: "The figure `said` gives no number. A number would decide it.",
    });
  });
});

describe("a claim about a field", () => {
  const strategies = (...parties: string[][]) =>
    parties.map((of, at) => ({ id: `strategy-${at}`, paragraph: "1", subject: "A subject", parties: of }));
  const distinct: Measurement = {
    measure: "distinct",
    of: { set: "records", of: "commonStrategies" },
    field: "parties",
  };

  test("counts different values", () => {
    const records = { commonStrategies: strategies(["a", "b"], ["b", "c"]), completeness: [whole("commonStrategies")] };
    expect(verify(claimOf(distinct, exact(3)), records)).toMatchObject({ kind: "holds", found: "3 different" });
    expect(verify(claimOf(distinct, exact(4)), records).kind).toBe("contradicted");
    expect(verify(claimOf(distinct, exact(4)), { ...records, completeness: [] }).kind).toBe("undecided");
    expect(verify(claimOf(distinct, exact(2)), { ...records, completeness: [] }).kind).toBe("contradicted");
  });

  const posts = (...before: (number | undefined)[]) =>
    before.map((count, at) => ({
      id: `proposal-${at}`,
      paragraph: "1",
      summary: "A change",
      ...(count === undefined ? {} : { posts: { grade: "D-1", before: count, after: count } }),
    }));
  const sum: Measurement = {
    measure: "sum",
    of: { set: "records", of: "organizationalProposals" },
    field: "posts.before",
  };

  test("adds values up, and takes a missing one for any", () => {
    const completeness = [whole("organizationalProposals")];
    const kind = (value: number, ...before: (number | undefined)[]) =>
      verify(claimOf(sum, exact(value)), { organizationalProposals: posts(...before), completeness }).kind;
    expect(kind(5, 2, 3)).toBe("holds");
    expect(kind(6, 2, 3)).toBe("contradicted");
    expect(kind(6, 2, undefined)).toBe("undecided");
    expect(kind(1, 2, undefined)).toBe("contradicted");
  });
});

describe("a claim of a date", () => {
  const review = (held?: string) => ({
    id: "review",
    mandate: "mandate",
    kind: "interim" as const,
    ...(held === undefined ? {} : { held }),
  });
  const held = (from: string | undefined, to: string | undefined): Measurement => ({
    measure: "date",
    of: { set: "records", of: "reviews" },
    field: "held",
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  });

  test.each([
    ["2009-06", undefined, "2009-06-30", "holds"],
    ["2009-06", undefined, "2009-06-29", "undecided"],
    ["2009-06", undefined, "2009-05", "contradicted"],
    ["2009-06-30", undefined, "2009-06-30", "holds"],
    ["2009-07-01", undefined, "2009-06-30", "contradicted"],
    ["2009", "2009-06", "2009-06", "undecided"],
    ["2009-06-15", "2009-06", "2009-06", "holds"],
    ["2009-06", "2009-06-02", undefined, "undecided"],
    ["2009-06", "2009-07", undefined, "contradicted"],
    ["2009-06", "2009-07", "2009-05", "undecided"],
    ["2009-06", undefined, undefined, "undecided"],
    [undefined, undefined, "2009-06-30", "undecided"],
  ])("%s from %s to %s: %s", (date, from, to, kind) => {
    expect(verify(claimOf(held(from, to)), { reviews: [review(date)] }).kind).toBe(kind);
  });

  test("is of one record only", () => {
    expect(verify(claimOf(held(undefined, "2009")))).toMatchObject({
      why: "Not itemized: `reviews` lists no such record. A record with its `held` would decide it.",
    });
    expect(verify(claimOf(held(undefined, "2009")), { reviews: [review("2008"), review("2008")] })).toMatchObject({
      why: "More than one record of `reviews` may be meant. Naming one would decide it.",
    });
  });

  test("may be of a figure, which does not prove its own sentence", () => {
    const figures: Figure[] = [
      { id: "plan", paragraph: "8", about: "A plan.", unit: "date", says: { kind: "on", date: "2008-02" } },
    ];
    const plan = (to: string): Measurement => ({ measure: "date", of: stated("plan"), to });
    expect(verify(claimOf(plan("2008-02"), undefined, "8"), { figures }).kind).toBe("undecided");
    expect(verify(claimOf(plan("2008-02"), undefined, "9"), { figures }).kind).toBe("holds");
    expect(verify(claimOf(plan("2008-01"), undefined, "8"), { figures }).kind).toBe("contradicted");
  });
});

describe("a claim that something exists", () => {
  const exists = claimOf({ measure: "exists", of: allGroups });

  test("holds with one, and is contradicted only by a complete list without any", () => {
    expect(verify(exists, { groups: groups(1) }).kind).toBe("holds");
    expect(verify(exists).kind).toBe("undecided");
    expect(verify(exists, { completeness: [whole("groups")] }).kind).toBe("contradicted");
  });
});

describe("a claim over a set of the catalog", () => {
  test.each([
    ["member-states", 8],
    ["official-languages", 6],
    ["leverage-areas", 4],
  ] as const)("%s: %d", (of, value) => {
    expect(verify(claimOf({ measure: "count", of: { set: "catalog", of } }, exact(value))).kind).toBe("holds");
    expect(verify(claimOf({ measure: "count", of: { set: "catalog", of } }, exact(value + 1))).kind).toBe(
      "contradicted",
    );
  });

  test("is taken on the day the claim speaks of", () => {
    const earlier = { ...claimOf({ measure: "count", of: memberStates }, exact(0)), asOf: "1945-10-23" };
    expect(verify(earlier).kind).toBe("holds");
  });
});

describe("a claim with an unknown name", () => {
  test.each<[Measurement, string]>([
    [{ measure: "count", of: stated("nowhere") }, "The dataset states no figure `nowhere`."],
    [{ measure: "count", of: { set: "records", of: "__proto__" } }, "A dataset has no collection `__proto__`."],
    [
      { measure: "distinct", of: { set: "records", of: "visits" }, field: "joinedBy.team" },
      "The records of `visits` have no field `joinedBy.team`.",
    ],
    [
      {
        measure: "count",
        of: { set: "records", of: "groups", where: [{ field: "constructor", is: "equal", value: "x" }] },
      },
      "The records of `groups` have no field `constructor`.",
    ],
  ])("is undecided: %o", (measurement, why) => {
    expect(verify(claimOf(measurement, exact(1)))).toMatchObject({
      kind: "undecided",
      found: "nothing to measure",
      why,
    });
  });
});

test("keeps what the records allow beside the verdict", () => {
  const figures = [figure("recent", { kind: "about", value: 36 })];
  const claim = claimOf({ measure: "count", of: stated("recent") }, { kind: "at-least", value: 30 });
  const verdict = verify(claim, { figures });
  expect(verdict.readings).toEqual([
    {
      kind: "holds",
      text: "about 36 stated",
      found: { kind: "number", unit: "count", interval: { from: closedAt(34.2), to: closedAt(37.8) } },
    },
  ]);
  expect(verify(claimOf({ measure: "count", of: allGroups }, exact(1))).readings[0]?.found).toEqual({
    kind: "number",
    unit: "count",
    interval: { from: closedAt(0), to: UNBOUNDED },
  });
  expect(formatVerdict(verdict)).toBe(
    '¶1 holds: A sentence. Claimed: at least 30. Found: about 36 stated. "about n" is read as n ± 5 %, at least ± 1 (words@1).',
  );
});
