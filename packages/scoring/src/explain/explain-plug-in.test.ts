import { orThrow } from "@stocktake/model/diagnostic";
import { expect, test } from "vitest";
import { compileMethodology } from "../plan/compile-methodology.ts";
import { scoreDataset } from "../score/score-dataset.ts";
import { answerOf } from "../testing/answer-of.ts";
import { instrumentOf, methodologyOf, type TestCase } from "../testing/case-of.ts";
import { explainScore } from "./explain-score.ts";

test("an explanation names the plug-in and its version, beside what entered", () => {
  const given: TestCase = {
    root: {
      node: "all",
      aggregate: { use: "plug-in", name: "mid-range" },
      missing: "renormalize",
      criteria: { a: 1, b: 1, c: 1 },
    },
  };
  const midRange = {
    name: "mid-range",
    version: "1.2.0",
    combine: (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2,
  };
  const plan = orThrow(compileMethodology(methodologyOf(given), instrumentOf(given), { plugIns: [midRange] }));
  const answers = [answerOf("a", "none"), answerOf("b", "planned"), answerOf("c", "full")];
  expect(explainScore(scoreDataset(plan, { answers }, { asOf: "2026-06-30" }), { state: "QMA" }).root).toMatchObject({
    aggregate: { use: "plug-in", name: "mid-range" },
    plugIn: { name: "mid-range", version: "1.2.0" },
    score: { kind: "scored", value: (0 + 1) / 2 },
    children: [{ counted: 0 }, { counted: 0.25 }, { counted: 1 }],
  });
});
