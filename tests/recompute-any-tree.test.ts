import { orThrow } from "@stocktake/model";
import { compileMethodology, explainScore, scoreDataset } from "@stocktake/scoring";
import fc from "fast-check";
import { expect, test } from "vitest";
import { AS_OF, answersOf, REGIONS, randomCase } from "../packages/scoring/src/testing/random-case.ts";
import { recompute } from "../packages/stocktake/src/conformance/recompute.ts";
import { recomputeGrounds } from "../packages/stocktake/src/conformance/recompute-grounds.ts";
import { recomputeScales } from "../packages/stocktake/src/conformance/recompute-scales.ts";
import { recomputeWholes } from "../packages/stocktake/src/conformance/recompute-wholes.ts";

test("the explanation of any tree recomputes to its numbers from its JSON alone", () => {
  fc.assert(
    fc.property(randomCase, (given) => {
      const scores = scoreDataset(
        orThrow(compileMethodology(given.methodology, given.instrument)),
        { answers: answersOf(given), entities: Object.keys(given.cells).map((id) => ({ id })) },
        { asOf: AS_OF, population: given.population, regions: REGIONS },
      );
      for (const state of scores.units) {
        const json = JSON.stringify(explainScore(scores, { state }));
        expect([...recompute(json, recomputeWholes), ...recomputeGrounds(json), ...recomputeScales(json)]).toEqual([]);
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});
