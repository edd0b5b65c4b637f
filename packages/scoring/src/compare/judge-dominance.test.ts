import type { MethodologyNode, RatingScale } from "@stocktake/model";
import { orThrow } from "@stocktake/model/diagnostic";
import { describe, expect, test } from "vitest";
import { compileMethodology } from "../plan/compile-methodology.ts";
import { scoreDataset } from "../score/score-dataset.ts";
import { answerOf, type Says } from "../testing/answer-of.ts";
import { FIVE_LEVELS, instrumentOf, LEVELS, measured, methodologyOf, scoresOf } from "../testing/case-of.ts";
import { compareScores } from "./compare-scores.ts";

const mean = (criteria: Record<string, number>, otherwise: Partial<MethodologyNode> = {}): MethodologyNode => ({
  node: "top",
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  criteria,
  ...otherwise,
});
const compare = (before: Record<string, Says>, after: Record<string, Says>, was: MethodologyNode, is = was) => {
  const change = compareScores(scoresOf({ root: was, answers: before }), scoresOf({ root: is, answers: after }), {
    state: "QMA",
  });
  if (change.kind !== "compared") throw new Error(change.sentence);
  return change;
};

/** The criterion `c` on a scale of its own. */
function compareOnScales(own: RatingScale, before: Record<string, Says>, after: Record<string, Says>) {
  const root = mean({ a: 1, b: 1, c: 2 });
  const given = { root, criteria: { c: { response: { kind: "level", scale: own.id } } } } as const;
  const instrument = { ...instrumentOf(given), scales: [FIVE_LEVELS, own] };
  const methodology = methodologyOf(given);
  const plan = orThrow(compileMethodology(methodology, instrument));
  const [was, is] = [before, after].map((record) => {
    const answers = Object.entries(record).map(([id, says]) => answerOf(id, says));
    return scoreDataset(plan, { answers, entities: [{ id: "QMA" }] }, { asOf: "2026-06-30" });
  });
  const change = compareScores(was!, is!, { state: "QMA" });
  if (change.kind !== "compared") throw new Error(change.sentence);
  return change;
}

// none 0, planned 0.25, partial 0.5, large 0.75, full 1.
describe("the verdict", () => {
  const verdict = (before: Record<string, Says>, after: Record<string, Says>, root = mean({ a: 1, b: 1 })) => {
    const { scale, weights } = compare(before, after, root).verdict;
    return [scale, weights];
  };
  const gate = { use: "cap-if", criteria: ["b"], levels: ["none"], count: 1, cap: 0.3, reason: "r" } as const;

  test.each([
    {
      name: "better by both where every level is at least as high",
      before: { a: "none", b: "partial" },
      after: { a: "none", b: "large" },
      says: ["better-under-every-order-preserving-scale", "better-under-every-weighting"],
    },
    {
      name: "worse by both the other way round",
      before: { a: "none", b: "large" },
      after: { a: "none", b: "partial" },
      says: ["worse-under-every-order-preserving-scale", "worse-under-every-weighting"],
    },
    {
      name: "better under every scale where levels changed places and one rose; weights decide",
      before: { a: "none", b: "partial" },
      after: { a: "large", b: "none" },
      says: ["better-under-every-order-preserving-scale", "depends-on-the-weights"],
    },
    {
      name: "up to the scale where one rose by one level and another fell by one elsewhere",
      before: { a: "none", b: "full" },
      after: { a: "planned", b: "large" },
      says: ["depends-on-the-scale", "depends-on-the-weights"],
    },
    {
      name: "the same where levels changed places at equal weights; weights decide",
      before: { a: "none", b: "full" },
      after: { a: "full", b: "none" },
      says: ["same", "depends-on-the-weights"],
    },
    { name: "the same for the same record", before: { a: "none" }, after: { a: "none" }, says: ["same", "same"] },
    {
      name: "undecided where a cell became known in the middle",
      before: { a: "full" },
      after: { a: "full", b: "partial" },
      says: ["undecided", "undecided"],
    },
    {
      name: "better where a cell became known at the top: the best end stays, the worst rises",
      before: { a: "full" },
      after: { a: "full", b: "full" },
      says: ["better-under-every-order-preserving-scale", "better-under-every-weighting"],
    },
    {
      name: "undecided by weights where a criterion no longer applies: weights are shared out anew",
      before: { a: "partial", b: "planned" },
      after: { a: "partial", b: "n/a" },
      says: ["better-under-every-order-preserving-scale", "undecided"],
    },
    {
      name: "component by component alone where a gate stands",
      before: { a: "none", b: "partial" },
      after: { a: "large", b: "none" },
      root: mean({ a: 1, b: 1 }, { gates: [gate] }),
      says: ["undecided", "undecided"],
    },
    {
      name: "component by component alone in a tree of other aggregators",
      before: { a: "none", b: "partial" },
      after: { a: "none", b: "large" },
      root: mean({ a: 1, b: 1 }, { aggregate: { use: "geometric-mean" } }),
      says: ["better-under-every-order-preserving-scale", "better-under-every-weighting"],
    },
  ])("is $name", ({ before, after, root, says }) => {
    expect(verdict(before as Record<string, Says>, after as Record<string, Says>, root)).toEqual(says);
  });

  test("is up to the scale where weight comes to it from what is measured: the scale may begin anywhere", () => {
    const goalposts = { use: "goalposts", low: 0, high: 10, scale: "linear", caps: "both" } as const;
    const m = { ...goalposts, direction: "higher-is-better", to: { worst: 0, best: 1 } } as const;
    const given = { root: mean({ a: 1, m: 1 }), criteria: { m: measured() }, method: { normalizers: { m } } };
    const [before, after] = [0, "n/a"].map((says) => scoresOf({ ...given, answers: { a: "none", m: says } }));
    expect(compareScores(before!, after!, { state: "QMA" })).toMatchObject({
      due: { kind: "value", change: 0 },
      verdict: { scale: "depends-on-the-scale", weights: "undecided" },
    });
  });

  test("is undecided where scales that lose and win share a level, whose number cannot be chosen twice", () => {
    const short = {
      id: "short",
      title: "Short",
      levels: ["none", "full"].map((id) => ({ id, title: id, anchor: id })),
    };
    const change = compareOnScales(short, { a: "none", b: "none", c: "full" }, { a: "full", b: "full", c: "none" });
    expect(change.verdict.scale).toBe("undecided");
  });

  test("looks at levels where a gate does, though they count the same", () => {
    const root = mean({ a: 1, b: 1 }, { gates: [gate] });
    const of = (b: string) =>
      scoresOf({ root, answers: { a: "full", b }, method: { levels: { ...LEVELS, planned: 0 } } });
    const change = compareScores(of("planned"), of("none"), { state: "QMA" });
    expect(change).toMatchObject({ before: { value: 0.5 }, after: { value: 0.3 } });
    expect(change).toMatchObject({ verdict: { weights: "worse-under-every-weighting" } });
  });

  test("holds a record against a better one whatever a new method made of it", () => {
    const [was, is] = [mean({ a: 1, b: 1 }), mean({ a: 1, b: 3 })];
    const change = compare({ a: "full", b: "none" }, { a: "full", b: "planned" }, was, is);
    expect(change).toMatchObject({ before: { value: 1 / 2 }, after: { value: (1 + 3 * 0.25) / 4 } });
    expect(change.verdict.scale).toBe("better-under-every-order-preserving-scale");
  });
});
