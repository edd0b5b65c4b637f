import { readFileSync } from "node:fs";
import { surveyWords } from "@stocktake/catalog";
import { formatPercent, formatSurveyCell } from "@stocktake/formats";
import { type Answer, type Instrument, type Methodology, orThrow, type RegionScheme } from "@stocktake/model";
import { compileMethodology, scoreDataset, surveyScores, wordsOf } from "@stocktake/scoring";
import { expect, test } from "vitest";

const page = readFileSync(new URL("../../../../docs/methods/survey.md", import.meta.url), "utf8");
const levels = { none: 0, planned: 0.25, partial: 0.5, large: 0.75, full: 1 };
const instrument: Instrument = {
  id: "example",
  edition: "1",
  title: "Example",
  source: "Invented",
  scales: [
    { id: "ladder", title: "Ladder", levels: Object.keys(levels).map((id) => ({ id, title: id, anchor: `${id}.` })) },
  ],
  criteria: ["first", "second"].map((id) => ({
    id,
    title: id,
    force: "binding",
    response: { kind: "level", scale: "ladder" },
  })),
};
const methodology: Methodology = {
  id: "example",
  version: 1,
  instrument: { id: "example", edition: "1" },
  levels,
  precedence: [["desk-review"]],
  disputed: "unknown",
  bands: { low: 0, middle: 0.4, high: 0.75 },
  roots: [
    {
      node: "both",
      aggregate: { use: "weighted-mean" },
      missing: "renormalize",
      minCoverage: 0.5,
      criteria: { first: 1, second: 1 },
    },
  ],
};

/** The rows of the page's table: a State and its two levels. */
const rows = [...page.matchAll(/^\| (QM[A-J]) \| (\S+) \| (\S+) \|/gm)].map(([, entity = "", ...says]) => ({
  entity,
  says,
}));
const answers = rows.flatMap(({ entity, says }) =>
  says.flatMap((level, at): Answer[] => {
    if (level === "–") return [];
    return [
      {
        assessment: "example",
        entity,
        criterion: ["first", "second"][at]!,
        date: "2026-01-15",
        rater: "r1",
        basis: "desk-review",
        strength: "asserted",
        rating: level === "n/a" ? { kind: "not-applicable", reason: "No coast." } : { kind: "level", level },
      },
    ];
  }),
);
const scheme: RegionScheme = {
  id: "example",
  title: "Example",
  source: "Invented",
  asOf: "2026",
  experimental: true,
  regions: [{ id: "north", name: "The North", members: rows.map(({ entity }) => entity) }],
};

test("the worked example of docs/methods/survey.md comes out", () => {
  const plan = orThrow(compileMethodology(methodology, instrument));
  const entities = rows.map(({ entity }) => ({ id: entity }));
  const scores = scoreDataset(plan, { answers, entities }, { asOf: "2026-06-30" });
  const cell = surveyScores(scores, scheme, { lexicon: surveyWords, reaches: { node: "both", band: "high" } })
    .cells[0]!;
  expect(rows).toHaveLength(7);
  expect(page).toContain(`**${formatSurveyCell(cell)}**`);
  if (cell.kind !== "shown") throw new Error(cell.why);
  expect(page).toContain(`its bounds ${cell.bounds.map(formatPercent).join(" and (3 + 1) / 6 = ")}`);
  expect(page).toContain(cell.reporting.text);
  const [first, median, third] = [0.5, 0.75, 0.75];
  expect(cell.values).toEqual({ kind: "shown", known: 5, quartiles: [first, median, third], mean: 3 / 5 });
});

// none 0 · few to 10 % · some to 33 % · many to 50 % · most below 90 % · almost all below 100 % · all
test.each([
  { n: 0, word: "none" },
  { n: 100, word: "few" },
  { n: 101, word: "some" },
  { n: 330, word: "some" },
  { n: 331, word: "many" },
  { n: 500, word: "many" },
  { n: 501, word: "most" },
  { n: 899, word: "most" },
  { n: 900, word: "almost all" },
  { n: 999, word: "almost all" },
  { n: 1000, word: "all" },
])("$n of 1000 is $word in the SDK's words", ({ n, word }) => {
  expect(wordsOf({ n, unknown: 0, N: 1000 }, surveyWords)).toBe(word);
  expect(page).toContain(word);
});
