import {
  checkDataset,
  compileMethodology,
  defineMethodology,
  explainScore,
  formatDiagnostic,
  orThrow,
  parseDataset,
  scoreDataset,
  toMarkdown,
} from "stocktake";
import { catalog, sRes1373 } from "stocktake/catalog";

const asOf = "2026-06-30";
const by = { assessment: "QMA-2026", entity: "QMA", date: "2026-03-02", rater: "r1", basis: "desk-review" };
const dataset = orThrow(
  parseDataset({
    formatVersion: 1,
    entities: [{ id: "QMA", name: { en: "Invented State A" }, kind: "invented" }],
    evidence: [{ id: "act", kind: "law", stage: "in-force", date: "2024", title: { en: "Freezing of Assets Act" } }],
    answers: [
      {
        ...by,
        criterion: "I.2.legislation",
        strength: "corroborated",
        rating: { kind: "level", level: "large" },
        citations: [{ evidence: "act", pin: "art. 4" }],
      },
      { ...by, criterion: "I.2.practice", strength: "asserted", rating: { kind: "no-information" } },
      { ...by, criterion: "I.2.practise", strength: "asserted", rating: { kind: "level", level: "full" } },
    ],
  }),
);
for (const diagnostic of checkDataset(dataset, catalog, { asOf })) console.log(formatDiagnostic(diagnostic));

const mine = defineMethodology(sRes1373, {
  id: "mine",
  version: 1,
  levels: { none: 0, planned: 0.25, partial: 0.5, large: 0.75, full: 1 },
  precedence: [["visit", "third-party"], ["desk-review"], ["self-report"]],
  disputed: "unknown",
  roots: [
    {
      node: "freezing",
      aggregate: { use: "weighted-mean" },
      missing: "renormalize",
      minCoverage: 0.6,
      criteria: { "I.2.legislation": 2, "I.2.practice": 1 },
    },
  ],
});
const scores = scoreDataset(orThrow(compileMethodology(mine, sRes1373)), dataset, { asOf });
console.log(toMarkdown(explainScore(scores, { state: "QMA", node: "freezing" })).output);
