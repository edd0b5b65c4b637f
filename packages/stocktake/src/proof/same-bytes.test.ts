import { implementationLadder2, sRes1373Edition2 } from "@stocktake/catalog";
import { orThrow } from "@stocktake/model";
import { hashOf } from "@stocktake/model/hash";
import {
  assessRobustness,
  compareScores,
  compileMethodology,
  estimateSobol,
  explainScore,
  findDecisiveUnknowns,
  matchNeeds,
  measureAgreement,
  scorecardOf,
  scoreDataset,
} from "@stocktake/scoring";
import { expect, test } from "vitest";
import { makeSample, sampleAsOf } from "../sample/make-sample.ts";

// What a machine finds, down to the last bit, whatever its version of Node. A hash that is another on one engine alone
// is a fault of the engine; one that is another everywhere is a number that moved, and the changeset says which.
const plan = orThrow(compileMethodology(implementationLadder2, sRes1373Edition2));
const sample = makeSample();
const scores = scoreDataset(plan, sample, { asOf: sampleAsOf });
const earlier = scoreDataset(plan, sample, { asOf: "2018-06-30" });
const state = "QMC";

const RESULTS: Readonly<Record<string, () => unknown>> = {
  scorecards: () => scores.units.map((unit) => scorecardOf(scores, unit)),
  explanation: () => explainScore(scores, { state: "QMA" }),
  comparison: () => compareScores(earlier, scores, { state, node: "I.2" }),
  questions: () => findDecisiveUnknowns(scores, { state, settle: { node: "I.2" } }),
  robustness: () => assessRobustness(scores, { seed: 1, draws: 100, scales: "order-preserving", ratings: "draw" }),
  agreement: () => measureAgreement(sample, sRes1373Edition2, { asOf: sampleAsOf, seed: 1, draws: 100 }),
  matches: () => matchNeeds(sample, { asOf: sampleAsOf }),
  "Sobol indices": () =>
    estimateSobol(([a = 0, b = 0, c = 0]) => 2 * a + Math.exp(b) + Math.log(1 + c), 3, { seed: 1, samples: 256 }),
};

test("on every engine the same bytes come out", () => {
  const hashes = Object.entries(RESULTS).map(([name, result]) => [name, hashOf(plainOf(result())).slice(0, 16)]);
  expect(Object.fromEntries(hashes)).toMatchInlineSnapshot(`
      {
        "Sobol indices": "f5e01aa9a6eb1c5f",
        "agreement": "317136b0fa855f40",
        "comparison": "a328164df809993e",
        "explanation": "6438ced153f8cc05",
        "matches": "4519e28f754a648e",
        "questions": "8d3880842fb6db6f",
        "robustness": "83447eedfdd20d02",
        "scorecards": "bc29b9185b1ff13c",
      }
    `);
});

/** Maps as lists of pairs; JSON writes every number so that it reads back as the same one. */
function plainOf(value: unknown) {
  return JSON.parse(JSON.stringify(value, (_, part) => (part instanceof Map ? [...part] : part)));
}
