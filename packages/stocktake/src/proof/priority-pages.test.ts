import { implementationLadder1, sRes1373 } from "@stocktake/catalog";
import { type Answer, orThrow } from "@stocktake/model";
import {
  compileMethodology,
  findDecisiveUnknowns,
  prioritizeActions,
  type Score,
  scorecardOf,
  scoreDataset,
  simulateChanges,
} from "@stocktake/scoring";
import { describe, expect, test } from "vitest";

const plan = orThrow(compileMethodology(implementationLadder1, sRes1373));
const scoresOf = (levels: Readonly<Record<string, string>>) => {
  const answers = Object.entries(levels).map(
    ([facet, level]): Answer => ({
      assessment: "a-1",
      entity: "QMA",
      criterion: `I.2.${facet}`,
      date: "2026-02-03",
      rater: "rater-1",
      basis: "visit",
      strength: "asserted",
      rating: { kind: "level", level },
    }),
  );
  return scoreDataset(plan, { answers, entities: [{ id: "QMA" }] }, { asOf: "2026-06-30" });
};
const rangeOf = (score: Score) => ("range" in score ? score.range : undefined);

describe("docs/methods/priorities.md", () => {
  const scores = scoresOf({ legislation: "full", institution: "large", practice: "partial" });
  const withLevel = (criterion: string, to: string) =>
    simulateChanges(scores, { state: "QMA", changes: [{ criterion, to }] }).nodes.find(({ node }) => node === "I.2");

  test("comes to the values of its table", () => {
    expect(scorecardOf(scores, "QMA", "I.2").score).toMatchObject({ value: (1 + 0.75 + 2 * 0.5) / 4 });
    expect(withLevel("I.2.institution", "full")).toMatchObject({ after: { value: (1 + 1 + 1) / 4 } });
    expect(withLevel("I.2.practice", "large")).toMatchObject({ after: { value: (1 + 0.75 + 1.5) / 4 } });
    expect(withLevel("I.2.practice", "full")).toMatchObject({ after: { value: (1 + 0.75 + 2) / 4 } });
  });

  test("proposes practice by one step, which reaches the band and does not settle it", () => {
    const found = prioritizeActions(scores, { state: "QMA", goal: { node: "I.2", band: "high" } });
    expect(found).toMatchObject({
      kind: "actions",
      exact: true,
      actions: [{ criterion: "I.2.practice", from: { id: "partial" }, to: { id: "large" } }],
      after: {
        score: { range: [(1 + 0.75 + 1.5) / 5, (1 + 0.75 + 1.5 + 1) / 5], band: { name: "high", settled: false } },
      },
    });
  });
});

describe("docs/methods/decisive-unknowns.md", () => {
  const scores = scoresOf({ legislation: "full", institution: "large" });

  test.each(["none", "planned", "partial", "large", "full"].map((level, place) => ({ level, counts: place / 4 })))(
    "comes to the range of its table with practice at $level",
    ({ level, counts }) => {
      const changes = [{ criterion: "I.2.practice", to: level }];
      const { nodes } = simulateChanges(scores, { state: "QMA", changes });
      const [worst, best] = rangeOf(nodes.find(({ node }) => node === "I.2")!.after)!;
      expect(worst).toBeCloseTo((1.75 + 2 * counts) / 5, 12);
      expect(best).toBeCloseTo((1.75 + 2 * counts + 1) / 5, 12);
    },
  );

  test("asks both questions to settle the band always, and practice to settle it perhaps", () => {
    const both = [{ criterion: "I.2.practice" }, { criterion: "I.2.safeguard" }];
    expect(findDecisiveUnknowns(scores, { state: "QMA", settle: { node: "I.2" } })).toMatchObject({
      between: ["lower middle", "high"],
      always: { exact: true, questions: both, aspects: [{ kind: "section", id: "I.2", questions: both }], apart: [] },
      perhaps: { exact: true, outcome: "upper middle", answers: [{ criterion: "I.2.practice", to: "partial" }] },
    });
  });
});
