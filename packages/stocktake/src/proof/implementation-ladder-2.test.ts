import { implementationLadder2, sRes1373Edition2 } from "@stocktake/catalog";
import { type Dataset, orThrow, parseDataset } from "@stocktake/model";
import { compileMethodology, publishScores, scorecardOf, scoreDataset } from "@stocktake/scoring";
import { expect, test } from "vitest";

const rated: Record<string, string> = {
  "II.1.legislation": "full",
  "II.1.institution": "partial",
  "II.1.practice": "large",
  "II.1.practice.prisons": "planned",
  "II.1.safeguard": "partial",
};
const dataset: Dataset = orThrow(
  parseDataset({
    formatVersion: 1,
    entities: [{ id: "QMA", name: { en: "Invented State A" }, kind: "invented" }],
    assessments: [
      {
        id: "QMA-2026",
        entity: "QMA",
        instrument: { id: "s-res-1373", edition: "2009.2" },
        status: "draft",
        author: "cted",
      },
    ],
    answers: Object.entries(rated).map(([criterion, level]) => ({
      assessment: "QMA-2026",
      entity: "QMA",
      criterion,
      date: "2026-03-02",
      rater: "r1",
      basis: "desk-review",
      strength: "corroborated",
      rating: { kind: "level", level },
      uncited: "A worked example.",
    })),
  }),
);

// The sums stand in docs/methods/implementation-ladder-2.md.
test("the worked example of the page comes out", () => {
  const plan = orThrow(compileMethodology(implementationLadder2, sRes1373Edition2));
  const scores = scoreDataset(plan, dataset, { asOf: "2026-06-30" });
  const { score } = scorecardOf(scores, "QMA", "II.1");
  const sum = 1 + 0.5 + (2 / 3) * 0.75 + (2 / 3) * 0.25 + 0.5;
  expect(score).toMatchObject({ kind: "scored", coverage: { known: expect.closeTo(13 / 15, 12) } });
  if (score.kind !== "scored") return;
  expect(score.value).toBeCloseTo(sum / (13 / 3), 12);
  expect(score.range[0]).toBeCloseTo(sum / 5, 12);
  expect(score.range[1]).toBeCloseTo((sum + 2 / 3) / 5, 12);
  const published = publishScores(scores).rows.find(({ node }) => node === "II.1")?.score;
  expect(published).toMatchObject({ value: 0.62, band: { name: "upper middle", settled: false } });
});
