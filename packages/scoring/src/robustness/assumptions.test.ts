import { orThrow } from "@stocktake/model/diagnostic";
import { describe, expect, test } from "vitest";
import { compileMethodology } from "../plan/compile-methodology.ts";
import { answerOf } from "../testing/answer-of.ts";
import { instrumentOf, methodologyOf, scoresOf, type TestCase } from "../testing/case-of.ts";
import { assessRobustness } from "./assess-robustness.ts";

const root = {
  node: "all",
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  criteria: { a: 1, b: 1, c: 1 },
};
const sure = { kind: "level", level: "partial", confidence: 0.6 } as const;
const answers = [answerOf("a", sure), answerOf("b", "full"), answerOf("c", "none")];
const given = { root, answers } as TestCase;
const scores = scoresOf(given);
const shares = "Shares are of 5 draws with the seed 7, not the chance that a State complies.";

describe("the assumptions of a draw", () => {
  test("that draws nothing but weights say that the rest stays", () => {
    expect(assessRobustness(scores, { seed: 7, draws: 5 }).assumptions).toEqual({
      weights: { kind: "dirichlet" },
      scales: "fixed",
      ratings: { kind: "fixed" },
      methods: ["test@1"],
      words: [
        shares,
        "Weights: every way to split a node's weight among its children is equally likely.",
        "What each level counts stays as declared.",
        "Ratings stay as they are.",
      ],
    });
  });

  test("that draws everything say how", () => {
    const strict = { ...given, root: { ...root, aggregate: { use: "weakest-link" } } } as TestCase;
    const plan = orThrow(compileMethodology(methodologyOf(strict), instrumentOf(strict)));
    const alternatives = [{ name: "weakest link", plan }];
    const all = { scales: "order-preserving", ratings: "draw", weights: { kind: "noise", share: 0.25 } } as const;
    expect(assessRobustness(scores, { seed: 7, draws: 5, ...all, alternatives }).assumptions).toEqual({
      weights: { kind: "noise", share: 0.25 },
      scales: "order-preserving",
      ratings: { kind: "draw", rated: 3, drawn: 1, shareNotDrawn: 2 / 3, raters: 1 },
      methods: ["test@1", "weakest link"],
      words: [
        shares,
        "Weights: each within 25 % of what is declared, then normalized.",
        "What each level counts: every map that keeps the order of levels, and their ends, is equally likely.",
        "Ratings: 1 of 3 state a confidence, which stays on the level; the rest goes to its neighbours. 67 % state none and are not drawn.",
        "Methods, each with equal chance: test@1, weakest link.",
      ],
    });
  });

  test("without a rating have no share of them", () => {
    const none = scoresOf({ ...given, answers: [] });
    const { assumptions } = assessRobustness(none, { seed: 7, draws: 5, weights: "fixed", ratings: "draw" });
    expect(assumptions.ratings).toEqual({ kind: "draw", rated: 0, drawn: 0, shareNotDrawn: 0, raters: 0 });
    expect(assumptions.words[1]).toBe("Weights stay as declared.");
    expect(assumptions.words[3]).toContain("Ratings: 0 of 0 state a confidence");
  });
});
