import { describe, expect, test } from "vitest";
import { COLLECTIONS } from "../dataset/dataset.ts";
import { parseDataset } from "../dataset/parse-dataset.ts";
import { parseInstrument } from "../dataset/parse-instrument.ts";
import { parseMethodology } from "../dataset/parse-methodology.ts";
import * as testing from "../testing.ts";

describe("the builders", () => {
  test("make a dataset that the schema accepts", () => {
    expect(parseDataset(testing.exampleDataset())).toEqual({
      ok: true,
      value: testing.exampleDataset(),
      diagnostics: [],
    });
  });

  test("make an instrument and a methodology that the schemas accept", () => {
    expect(parseInstrument(testing.exampleInstrument)).toMatchObject({ ok: true });
    expect(parseMethodology(testing.exampleMethodology)).toMatchObject({ ok: true });
  });

  test.each([
    ["answers", testing.answer()],
    ["assessments", testing.assessment()],
    ["evidence", testing.evidence()],
    ["evidence", testing.law()],
    ["adjudications", testing.adjudication()],
    ["visits", testing.visit()],
    ["needs", testing.need()],
    ["referrals", testing.referral()],
    ["mandates", testing.mandate()],
    ["activities", testing.activity()],
    ["contributions", testing.contribution()],
  ] as const)("make a record of %s that the schema accepts", (name, record) => {
    expect(COLLECTIONS[name].safeParse(record).error).toBeUndefined();
  });

  test("take what a test has to say and leave the rest", () => {
    expect(testing.answer({ rater: "rater-2" })).toEqual({ ...testing.answer(), rater: "rater-2" });
  });
});
