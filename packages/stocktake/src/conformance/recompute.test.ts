import { catalog, implementationLadder1, sRes1373 } from "@stocktake/catalog";
import { orThrow } from "@stocktake/model";
import { compileMethodology, type Explanation, explainScore, scoreDataset } from "@stocktake/scoring";
import { expect, test } from "vitest";
import { makeSample, sampleAsOf } from "../sample/make-sample.ts";
import { recompute } from "./recompute.ts";

const plan = orThrow(compileMethodology(implementationLadder1, sRes1373));
const scores = scoreDataset(plan, makeSample({ size: 12 }), { asOf: sampleAsOf });
const treeOf = (state: string): Explanation => JSON.parse(JSON.stringify(explainScore(scores, { state })));

test("every explanation of the sample computes again to its numbers", () => {
  expect(scores.units.length).toBeGreaterThan(11);
  for (const state of scores.units) expect(recompute(treeOf(state))).toEqual([]);
});

test("every explanation of the Human Development Index computes again", () => {
  const [hdi] = catalog.methodologies.filter(({ id }) => id === "hdi");
  const [instrument] = catalog.instruments.filter(({ id }) => id === hdi?.instrument.id);
  if (hdi === undefined || instrument === undefined || catalog.records["hdi-2022"] === undefined)
    throw new Error("gone");
  const all = scoreDataset(orThrow(compileMethodology(hdi, instrument)), catalog.records["hdi-2022"], {
    asOf: "2022-12-31",
  });
  for (const state of all.units) expect(recompute(explainScore(all, { state }))).toEqual([]);
});

// What a tree says at one place is changed; the sums around it no longer fit.
test.each([
  { name: "a weight", from: '"weight":2', to: '"weight":3' },
  { name: "a counted number", from: '"counted":0.5', to: '"counted":0.75' },
  {
    name: "a level",
    from: '"reading":{"kind":"level","level":"partial"}',
    to: '"reading":{"kind":"level","level":"full"}',
  },
])("$name that does not fit is found", ({ from, to }) => {
  const text = JSON.stringify(treeOf("QMB"));
  expect(text).toContain(from);
  expect(recompute(JSON.parse(text.replaceAll(from, to))).length).toBeGreaterThan(0);
});
