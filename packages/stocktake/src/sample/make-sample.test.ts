import { createHash } from "node:crypto";
import { catalog } from "@stocktake/catalog";
import { checkDataset, type Dataset, type Diagnostic } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { SAMPLE_FINDINGS } from "./findings.ts";
import { makeSample, sampleAsOf } from "./make-sample.ts";
import { inventedStateAt, MOST_STATES } from "./place.ts";

const sample = makeSample();
const bytesOf = (dataset: Dataset) => createHash("sha256").update(JSON.stringify(dataset)).digest("hex");

describe("makeSample", () => {
  test("gives the same bytes for the same size and seed, on every machine", () => {
    expect(bytesOf(makeSample())).toBe(bytesOf(sample));
    expect(bytesOf(sample)).toBe("1ba547560cea376e3311ed5f7b5b9f3490b2b9c4f9ceac7437336e313d44af28");
  });

  test("gives other records for another seed", () => {
    expect(bytesOf(makeSample({ seed: 2 }))).not.toBe(bytesOf(sample));
  });

  test("begins a larger sample with the States of a smaller one", () => {
    const small = makeSample({ size: 9 });
    const about = new Set(small.entities.map(({ id }) => id));
    expect(sample.entities.slice(0, 9)).toEqual(small.entities);
    expect(sample.answers.filter(({ entity }) => about.has(entity))).toEqual(small.answers);
    expect(sample.needs.filter(({ state }) => about.has(state))).toEqual(small.needs);
  });

  test("holds 32 States unless told otherwise, each with assessments, answers and evidence", () => {
    expect(sample.entities).toHaveLength(32);
    for (const { id } of sample.entities) {
      expect(sample.assessments.some(({ entity }) => entity === id)).toBe(true);
      expect(sample.answers.filter(({ entity }) => entity === id).length).toBeGreaterThan(36);
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
    expect(new Set(sample.visits.map(({ kind }) => kind))).toEqual(new Set(["comprehensive", "focused"]));
    expect(new Set(sample.needs.map(({ agreedByState }) => agreedByState !== undefined)).size).toBe(2);
    expect(new Set(sample.referrals.map(({ outcome }) => outcome)).size).toBeGreaterThan(4);
  });

  test("says nothing later than its day but for one planted answer", () => {
    const dates = sample.answers.map(({ date }) => date).filter((date) => date > sampleAsOf);
    expect(dates).toEqual(["2026-08-15"]);
  });

  test.each([
    { options: { size: 0 }, says: "A sample has 1 to 1039 States, not 0." },
    { options: { size: 1040 }, says: "A sample has 1 to 1039 States, not 1040." },
    { options: { size: 2.5 }, says: "A sample has 1 to 1039 States, not 2.5." },
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

  test("is what was planted in it and the answers that grew stale, and nothing else", () => {
    const planted = SAMPLE_FINDINGS.map(({ code }) => code).sort();
    const notStale = found.filter(({ code }) => code !== "answer/stale").map(({ code }) => code);
    expect(notStale.sort()).toEqual(planted);
    expect(found.length - planted.length).toBe(34);
  });

  test("is in the records of the State that the list names", () => {
    for (const { code, what } of SAMPLE_FINDINGS) {
      const state = /QM[A-Z]/.exec(what)?.[0] ?? "none";
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
