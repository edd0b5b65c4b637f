import { createHash } from "node:crypto";
import { catalog } from "@stocktake/catalog";
import { checkDataset, type Dataset, type Diagnostic, listSteps } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { SAMPLE_FINDINGS } from "./findings.ts";
import { makeSample, sampleAsOf } from "./make-sample.ts";
import { inventedStateAt, MOST_STATES } from "./place.ts";
import { sampleRegions } from "./regions.ts";

const sample = makeSample();
const bytesOf = (dataset: Dataset) => createHash("sha256").update(JSON.stringify(dataset)).digest("hex");

describe("makeSample", () => {
  test("gives the same bytes for the same size and seed, on every machine", () => {
    expect(bytesOf(makeSample())).toBe(bytesOf(sample));
    expect(bytesOf(sample)).toBe("7c9c81cd43221f1b1cf6d309dfd12a1c40bbb3b103da52ea25d2c3c9889b26b0");
  });

  test("gives other records for another seed", () => {
    expect(bytesOf(makeSample({ seed: 2 }))).not.toBe(bytesOf(sample));
  });

  test("begins a larger sample with the States of a smaller one, and has the same anchors", () => {
    const small = makeSample({ size: 9 });
    const about = new Set(small.entities.map(({ id }) => id));
    const statesOf = ({ entities }: Dataset) => entities.filter(({ kind }) => kind === "invented");
    expect(statesOf(sample).slice(0, 9)).toEqual(statesOf(small));
    expect(sample.answers.filter(({ entity }) => about.has(entity))).toEqual(small.answers);
    expect(sample.needs.filter(({ state }) => about.has(state))).toEqual(small.needs);
  });

  test.each([
    { size: "small", states: 12 },
    { size: "medium", states: 48 },
    { size: "large", states: 192 },
  ] as const)("makes $states States of the size $size", ({ size, states }) => {
    const { entities } = makeSample({ size });
    expect(entities.filter(({ kind }) => kind === "invented")).toHaveLength(states);
    expect(entities.filter(({ kind }) => kind === "anchor")).toHaveLength(2);
  });

  test("holds 48 States unless told otherwise, in six subregions, each with three rounds of assessment", () => {
    const states = sample.entities.filter(({ kind }) => kind === "invented").map(({ id }) => id);
    expect(states).toHaveLength(48);
    for (const id of states) {
      const assessments = sample.assessments.filter(({ entity }) => entity === id);
      expect(assessments.map((each) => each.id)).toEqual([`${id}-2010`, `${id}-2018`, `${id}-2025`]);
      expect(sample.answers.filter(({ entity }) => entity === id).length).toBeGreaterThan(147);
    }
    const subregions = sampleRegions.regions.filter(({ within }) => within !== undefined);
    expect(subregions).toHaveLength(6);
    for (const { members } of subregions) expect(states.filter((state) => members.includes(state))).toHaveLength(8);
  });

  test("has a second reader on a third of the present cells, who differs on some", () => {
    const cells = new Map<string, Set<string>>();
    const readings = new Map<string, Set<string>>();
    for (const { assessment, entity, criterion, basis, rater, rating } of sample.answers) {
      if (basis !== "desk-review" || !assessment.endsWith("-2025")) continue;
      const cell = `${entity} ${criterion}`;
      cells.set(cell, (cells.get(cell) ?? new Set()).add(rater));
      if (rating.kind === "level") readings.set(cell, (readings.get(cell) ?? new Set()).add(rating.level));
    }
    const doubled = [...cells].filter(([, raters]) => raters.size === 2);
    expect(doubled.length / cells.size).toBeCloseTo(0.33, 1);
    const differing = [...readings].filter(([, levels]) => levels.size === 2);
    expect(differing.length / doubled.length).toBeGreaterThan(0.1);
    expect(differing.length / doubled.length).toBeLessThan(0.4);
  });

  test("has anchor dossiers that every cluster answered", () => {
    const anchors = sample.entities.filter(({ kind }) => kind === "anchor").map(({ id }) => id);
    for (const id of anchors) {
      const raters = new Set(sample.answers.filter(({ entity }) => entity === id).map(({ rater }) => rater));
      expect(raters.size).toBeGreaterThanOrEqual(3);
    }
  });

  test("holds every kind of rating, every basis and every strength", () => {
    const kinds = new Set(sample.answers.map(({ rating }) => rating.kind));
    expect([...kinds].sort()).toEqual([
      "inconclusive",
      "level",
      "no-information",
      "not-applicable",
      "not-assessed",
      "withheld",
    ]);
    expect(new Set(sample.answers.map(({ basis }) => basis)).size).toBe(4);
    expect(new Set(sample.answers.map(({ strength }) => strength)).size).toBe(3);
  });

  test("spreads the levels over the whole scale, with the middle the most frequent", () => {
    const of = (level: string) =>
      sample.answers.filter(({ rating }) => rating.kind === "level" && rating.level === level).length;
    const counts = ["none", "planned", "partial", "large", "full"].map(of);
    expect(Math.min(...counts)).toBeGreaterThan(100);
    expect(Math.max(...counts)).toBe(of("partial"));
  });

  test("holds disputes, of which some were settled and some of these were reopened by a visit", () => {
    const reopened = sample.adjudications.filter(({ entity, criterion, date }) =>
      sample.answers.some(
        (answer) =>
          answer.entity === entity && answer.criterion === criterion && answer.basis === "visit" && answer.date > date,
      ),
    );
    expect(sample.adjudications.length).toBeGreaterThan(10);
    expect(reopened.length).toBeGreaterThan(0);
    expect(reopened.length).toBeLessThan(sample.adjudications.length);
  });

  test("holds visits, needs that were agreed and not, and referrals of known and unknown outcome", () => {
    expect(new Set(sample.visits.map(({ kind }) => kind))).toEqual(new Set(["comprehensive", "focused", "follow-up"]));
    expect(new Set(sample.needs.map(({ agreedByState }) => agreedByState !== undefined)).size).toBe(2);
    expect(new Set(sample.referrals.map(({ outcome }) => outcome)).size).toBeGreaterThan(4);
    expect(sample.offers.length).toBeGreaterThan(2);
    expect(sample.shortfalls.every(({ obstacles = [] }) => obstacles.length > 0)).toBe(true);
    expect(new Set(sample.stateReports.map(({ received }) => received === undefined)).size).toBe(2);
  });

  test("tells the history of cases under six procedures, some of them late", () => {
    expect([...new Set(sample.proceedings.map(({ procedure }) => procedure))].sort()).toEqual([
      "assessment",
      "late-reporting",
      "recommendation",
      "referral",
      "stocktaking",
      "visit",
    ]);
    const steps = listSteps(sample, catalog.procedures, { asOf: "2010-11-02" });
    expect(steps.some(({ standing }) => standing === "overdue")).toBe(true);
  });

  test("says nothing later than its day but for one planted answer", () => {
    const dates = sample.answers.map(({ date }) => date).filter((date) => date > sampleAsOf);
    expect(dates).toEqual(["2026-08-15"]);
  });

  test.each([
    { options: { size: 0 }, says: "A sample is small, medium, large, or has 1 to 1039 States, not 0." },
    { options: { size: 1040 }, says: "A sample is small, medium, large, or has 1 to 1039 States, not 1040." },
    { options: { size: 2.5 }, says: "A sample is small, medium, large, or has 1 to 1039 States, not 2.5." },
    { options: { seed: 0.5 }, says: "The seed of a sample is a whole number of 32 bits, not 0.5." },
    { options: { seed: 2_147_483_648 }, says: "The seed of a sample is a whole number of 32 bits, not 2147483648." },
  ])("refuses $options", ({ options, says }) => {
    expect(() => makeSample(options)).toThrow(says);
  });
});

describe("invented States", () => {
  const all = Array.from({ length: MOST_STATES }, (_, index) => inventedStateAt(index));

  test("have codes and names of their own", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(MOST_STATES);
    expect(new Set(all.map(({ name }) => name)).size).toBe(MOST_STATES);
  });

  test("have codes that ISO 3166-1 leaves to users", () => {
    expect(all.every(({ id }) => /^(Q[M-Z][A-Z]|X[A-Z]{2})$/.test(id))).toBe(true);
    expect([all[0]?.id, all[25]?.id, all[26]?.id, all[363]?.id, all[364]?.id]).toEqual([
      "QMA",
      "QMZ",
      "QNA",
      "QZZ",
      "XAA",
    ]);
  });
});

describe("what is wrong with the sample", () => {
  const found = checkDataset(sample, catalog, { asOf: sampleAsOf });

  test("is what was planted in it, what grew stale, what does not apply, and what is overdue; and nothing else", () => {
    const grown = ["answer/stale", "answer/not-applicable-share", "report/overdue", "procedure/step-overdue"];
    const planted = SAMPLE_FINDINGS.map(({ code }) => code).sort();
    expect(found.flatMap(({ code }) => (grown.includes(code) ? [] : [code])).sort()).toEqual(planted);
    expect(grown.map((code) => found.filter((finding) => finding.code === code).length)).toEqual([387, 9, 14, 24]);
  });

  test("is in the records of the State that the list names", () => {
    for (const { code, what } of SAMPLE_FINDINGS) {
      const state = /Q[MN][A-Z]/.exec(what)?.[0] ?? "none";
      const here = found.filter((finding) => finding.code === code).map((finding) => placeOf(finding));
      expect(here.some((place) => place.includes(state))).toBe(true);
    }
  });

  test("has one finding that is waived, with the reason", () => {
    expect(found.filter(({ waived }) => waived !== undefined)).toMatchObject([
      { code: "answer/evidence-missing", waived: { expires: "2026-12-31" } },
    ]);
  });

  function placeOf({ path: [collection, index] }: Diagnostic): string {
    return JSON.stringify((sample[collection as "answers"] ?? [])[Number(index)]);
  }
});
