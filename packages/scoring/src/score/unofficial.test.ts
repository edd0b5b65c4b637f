import type { MethodologyNode } from "@stocktake/model";
import { orThrow } from "@stocktake/model/diagnostic";
import { describe, expect, test } from "vitest";
import { compileMethodology } from "../plan/compile-methodology.ts";
import { answerOf } from "../testing/answer-of.ts";
import { instrumentOf, LEVELS, methodologyOf } from "../testing/case-of.ts";
import { scoreDataset } from "./score-dataset.ts";
import { scorecardOf } from "./scorecard.ts";

const LADDER = Object.keys(LEVELS);
const table = LADDER.flatMap((a, i) => [
  { levels: [a], value: i },
  ...LADDER.slice(i).map((b) => ({ levels: [a, b], value: i })),
]);
const first = { name: "least", version: "1", combine: (values: readonly number[]) => Math.min(...values) };

describe("a number that no body publishes stays marked, whatever made it", () => {
  test.each<MethodologyNode["aggregate"]>([
    { use: "weighted-mean" },
    { use: "geometric-mean" },
    { use: "harmonic-mean" },
    { use: "power-mean", exponent: 2 },
    { use: "weakest-link" },
    { use: "median" },
    { use: "pooled-share" },
    { use: "lookup", table },
    { use: "outranking" },
    { use: "sum" },
    { use: "product" },
    { use: "plug-in", name: "least" },
  ])("$use", (aggregate) => {
    const missing = aggregate.use === "outranking" ? "half" : "worst-case";
    const node = (id: string, unofficial: object): MethodologyNode => ({
      node: id,
      aggregate,
      missing,
      criteria: { a: 1, b: 1 },
      ...unofficial,
    });
    const root = [node("own", { unofficial: true }), node("published", {})];
    const plan = orThrow(compileMethodology(methodologyOf({ root }), instrumentOf({ root }), { plugIns: [first] }));
    const answers = ["QMA", "QMB"].flatMap((entity) => [
      answerOf("a", "large", { entity }),
      answerOf("b", entity === "QMA" ? "full" : "partial", { entity }),
    ]);
    const scores = scoreDataset(plan, { answers }, { asOf: "2026-06-30" });
    expect(scorecardOf(scores, "QMA", "own").score).toMatchObject({ kind: "scored", unofficial: true });
    expect(scorecardOf(scores, "QMA", "published").score).not.toHaveProperty("unofficial");
  });
});
