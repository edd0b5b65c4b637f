import type { Explanation } from "@stocktake/scoring";
import { expect, test } from "vitest";
import { outlineOfExplanation } from "./outline-of-explanation.ts";

const coverage = { known: 0.5, corroborated: 0, verified: 0 };
const explanation: Explanation = {
  format: "stocktake/explanation@1",
  methodology: "by-hand@1",
  instrument: "worked@1",
  entity: "QMA",
  asOf: "2026-06-30",
  stateComment: { kind: "none" },
  root: {
    kind: "node",
    node: "all",
    weight: 1,
    role: "counted",
    effectiveWeight: 1,
    aggregate: { use: "weighted-mean" },
    missing: "renormalize",
    minCoverage: 0.5,
    gates: [],
    eligibility: {
      condition: {
        use: "count",
        levels: ["full"],
        atLeast: 1,
        answer: "undecided",
        counted: [],
        open: ["b"],
        notApplicable: [],
        least: 0,
        greatest: 1,
        of: 2,
      },
      least: 0,
    },
    score: { kind: "insufficient", range: [0, 0.75], coverage, why: "eligibility" },
    children: [],
  },
};

test("prints what a value asks for", () => {
  const { text, items = [] } = outlineOfExplanation(explanation);
  expect(text).toContain("what a value asks for is not so, or nobody can say");
  expect(items).toContainEqual({
    label: "Eligibility",
    text: "0 to 1 of 2 at full, at least 1 asked: is undecided (open: b).",
  });
});
