import { expect, test } from "vitest";
import { orThrow } from "../diagnostic/stocktake-error.ts";
import type { Answer } from "../entity/assessment.ts";
import { exampleDataset } from "../testing.ts";
import { hashOfDataset } from "./dataset-hash.ts";
import { parseDataset } from "./parse-dataset.ts";

const records = exampleDataset();
const hash = hashOfDataset(records);

test("hashOfDataset stays when records and keys are listed in another order", () => {
  const turned = records.answers.map((each) => Object.fromEntries(Object.entries(each).reverse()) as Answer).reverse();
  expect(hashOfDataset({ ...records, answers: turned })).toBe(hash);
});

test("hashOfDataset is the same for a file and for what it was written from", () => {
  const { visits: _, ...written } = JSON.parse(JSON.stringify(records));
  expect(hashOfDataset(orThrow(parseDataset(written)))).toBe(hash);
});

test("hashOfDataset changes with any record", () => {
  const [first, ...others] = records.answers;
  expect(hashOfDataset({ ...records, answers: others })).not.toBe(hash);
  expect(hashOfDataset({ ...records, answers: [{ ...first!, rater: "rater-9" }, ...others] })).not.toBe(hash);
});
