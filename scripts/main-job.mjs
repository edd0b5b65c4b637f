import {
  checkDataset,
  compileMethodology,
  explainScore,
  formatBand,
  formatInsufficient,
  formatPercent,
  formatRange,
  formatTable,
  orThrow,
  publishScores,
  rankScores,
  scorecardOf,
  scoreDataset,
  toMarkdown,
  verifyClaims,
} from "stocktake";
import {
  catalog,
  hdi2022,
  hdi2022Published,
  hdi2023,
  humanDevelopment,
  implementationLadder2,
  s2010569,
  sRes1373Edition2,
} from "stocktake/catalog";
import { makeSample, sampleAsOf } from "stocktake/sample";

/**
 * Prints what Stocktake says of three records: the report of 2 November 2010, the Human Development Index 2022, and a
 * sample of invented States.
 *
 * @param {(text: string) => void} print
 */
export function printMainJob(print) {
  print(reportTable());
  print(indexTable());
  for (const text of sampleTables()) print(text);
}

/** Each claim of the report with its verdict, and what was found or would decide it. */
function reportTable() {
  const verdicts = verifyClaims(s2010569, catalog);
  const room = Math.max(60, (process.stdout.columns ?? 160) - 24); // what the first two columns leave
  const count = (kind) => verdicts.filter((verdict) => verdict.kind === kind).length;
  return formatTable({
    kind: "table",
    title: "1. The report of 2 November 2010 (S/2010/569): its claims, held against what it lists itself",
    columns: [{ name: "¶" }, { name: "verdict" }, { name: "claim" }, { name: "found, or what would decide it" }],
    rows: verdicts.map((verdict) => [
      verdict.paragraph,
      verdict.kind,
      shorten(verdict.sentence, Math.floor(room * 0.48)),
      shorten(verdict.kind === "undecided" ? verdict.why : verdict.found, Math.floor(room * 0.5)),
    ]),
    note: `${count("holds")} hold, ${count("contradicted")} contradicted, ${count("undecided")} undecided. No record is invented to reach a total. Whole sentences: npx stocktake verify @s-2010-569`,
  });
}

/** A published index, scored from its components beside its published values. */
function indexTable() {
  const plan = orThrow(compileMethodology(hdi2023, humanDevelopment));
  const scores = scoreDataset(plan, hdi2022, { asOf: "2022-12-31" });
  const published = new Map(hdi2022Published.map((row) => [row.entity, row]));
  const exact = new Map(scores.units.map((entity) => [entity, scorecardOf(scores, entity, "hdi").score]));
  return formatTable({
    kind: "table",
    title: "2. The Human Development Index 2022, scored from its components for 24 States and jurisdictions",
    columns: [
      { name: "entity" },
      { name: "computed", align: "right" },
      { name: "to three decimals", align: "right" },
      { name: "published", align: "right" },
      { name: "order here", align: "right" },
      { name: "published rank of 193", align: "right" },
    ],
    rows: rankScores(scores, { node: "hdi" }).map(({ entity, rank, value }) => {
      const score = exact.get(entity);
      const row = published.get(entity);
      return [
        entity,
        score.kind === "scored" ? score.value.toFixed(6) : score.kind,
        value.toFixed(3),
        row.value.toFixed(3),
        String(rank),
        String(row.rank),
      ];
    }),
    note: "Components and published values: UNDP, Human Development Report 2023/24 (CC BY 3.0 IGO). Equal values share the better rank.",
  });
}

/** Findings by count, profiles by theme with range and coverage, and one tree of reasons. */
function* sampleTables() {
  const sample = makeSample();
  const findings = new Map();
  for (const { code, severity } of checkDataset(sample, catalog, { asOf: sampleAsOf })) {
    const key = `${severity} ${code}`;
    findings.set(key, (findings.get(key) ?? 0) + 1);
  }
  yield formatTable({
    kind: "table",
    title: `3. Invented States: what the check of ${sample.answers.length} answers finds`,
    columns: [{ name: "finding" }, { name: "count", align: "right" }],
    rows: [...findings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => [key, String(count)]),
  });

  const plan = orThrow(compileMethodology(implementationLadder2, sRes1373Edition2));
  const scores = scoreDataset(plan, sample, { asOf: sampleAsOf });
  const rows = publishScores(scores).rows.filter(({ node }) => node === "CFT.binding");
  yield formatTable({
    kind: "table",
    title: "Invented States: paragraph 1 of resolution 1373, countering the financing of terrorism",
    columns: [
      { name: "State" },
      { name: "value", align: "right" },
      { name: "worst to best", align: "right" },
      { name: "known", align: "right" },
      { name: "corroborated", align: "right" },
      { name: "verified", align: "right" },
      { name: "band" },
    ],
    rows: rows.map(({ entity, score }) => [entity, ...cellsOf(score)]),
    note: "Unofficial numbers of implementation-ladder@2; resolution 1373 has no headline figure. Unknown is never zero: it widens the range.",
  });

  const explanation = explainScore(scores, { state: "QMA", node: "I.2" });
  yield `Why QMA stands where it stands on the freezing of assets (I.2)\n\n${toMarkdown(explanation).output}`;
}

function cellsOf(score) {
  if (score.kind === "not-applicable") return ["does not apply", "", "", "", "", ""];
  const { known, corroborated, verified } = score.coverage;
  const shares = [known, corroborated, verified].map(formatPercent);
  if (score.kind !== "scored" && score.kind !== "insufficient") return ["counts only", "", ...shares, ""];
  const range = formatRange(score.range, (end) => end.toFixed(2));
  if (score.kind === "insufficient")
    return ["–", range, ...shares, `no value: ${formatInsufficient(score.why, score.needed)}`];
  return [score.value.toFixed(2), range, ...shares, score.band === undefined ? "" : formatBand(score.band)];
}

function shorten(text, length) {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
