import { describe, expect, test } from "vitest";
import {
  catalog,
  implementationLadder1,
  implementationLadder2,
  s2010569,
  sRes1373,
  sRes1373Edition2,
} from "./catalog.ts";
import {
  checkDataset,
  compileMethodology,
  defineMethodology,
  explainScore,
  formatDiagnostic,
  fromCsv,
  isBlocking,
  locate,
  orThrow,
  parseDataset,
  reviseMethodology,
  type Score,
  StocktakeError,
  scorecardOf,
  scoreDataset,
  toCsv,
  toMarkdown,
  verifyClaims,
} from "./index.ts";
import { makeSample, sampleAsOf } from "./sample.ts";

// What somebody writes who has installed the one package, on the sample and on a table of its answers.

const text = `assessment,entity,criterion,date,rater,basis,strength,rating,level,reason,citations,uncited
QMA-2026,QMA,I.2.legislation,2026-02-03,rater-1,desk-review,corroborated,level,full,,,Shown to the reviewer.
QMA-2026,QMA,I.2.institution,2026-02-03,rater-1,desk-review,corroborated,level,large,,,Shown to the reviewer.
QMA-2026,QMA,I.2.practice,2026-02-03,rater-1,desk-review,corroborated,level,partial,,,Shown to the reviewer.
QMA-2026,QMA,I.2.safeguard,2026-02-03,rater-1,desk-review,corroborated,no-information,,Nothing was found.,,
`;

describe("is this file usable, and which cell is not?", () => {
  const findingsOf = (bytes: Uint8Array) => {
    const file = fromCsv(bytes, { name: "answers.csv" });
    const parsed = parseDataset(file.data);
    const found = [
      ...parsed.diagnostics,
      ...(parsed.ok ? checkDataset(parsed.value, catalog, { asOf: "2026-06-30" }) : []),
    ];
    return locate([...file.diagnostics, ...found], file.sources);
  };
  const bytesOf = (table: string) => new TextEncoder().encode(table);

  test("a cell that does not fit is named with its line and column", () => {
    const [finding] = findingsOf(
      bytesOf(text.replace("rater-1,desk-review,corroborated,level,partial", "rater-1,desk-review,firm,level,partial")),
    );
    expect(finding && formatDiagnostic(finding).split("\n")[0]).toBe(
      "answers.csv:4:58 error dataset/not-allowed-value",
    );
  });

  test("an unusable file throws once, carrying its findings, for whoever wants it to", () => {
    const file = fromCsv(bytesOf(text.replaceAll("2026-02-03", "2026-02-30")), { name: "answers.csv" });
    let thrown: unknown;
    try {
      orThrow(parseDataset(file.data));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(StocktakeError);
    expect(thrown).toMatchObject({ code: "UNUSABLE_INPUT", diagnostics: { length: 4 } });
  });
});

describe("how far, how sure, and why?", () => {
  const file = fromCsv(new TextEncoder().encode(text), { name: "answers.csv" });
  const plan = orThrow(compileMethodology(implementationLadder1, sRes1373));
  const scores = scoreDataset(plan, orThrow(parseDataset(file.data)), { asOf: "2026-06-30" });

  // I.2: legislation 1, institution 0.75, practice 0.5 (twice), safeguard unknown; weights 1, 1, 2, 1.
  // Known: (1 + 0.75 + 2 × 0.5) / 4. Worst: 2.75 / 5, best: 3.75 / 5, which the cap of the safeguard leaves alone.
  test("a subsection has a value, a range and a coverage", () => {
    const { score } = scorecardOf(scores, "QMA", "I.2");
    expect(score).toMatchObject({
      kind: "scored",
      value: (1 + 0.75 + 2 * 0.5) / 4,
      range: [2.75 / 5, 3.75 / 5],
      coverage: { known: 4 / 5, corroborated: 4 / 5, verified: 0 },
    });
  });

  test("the whole is counted and never a number", () => {
    const { score } = scorecardOf(scores, "QMA");
    expect(score).toMatchObject({
      kind: "counted",
      counts: { total: 36, unknown: { unanswered: 32, "no-information": 1 } },
    });
  });

  test("the explanation is Markdown down to the answers", () => {
    const { output } = toMarkdown(explainScore(scores, { state: "QMA", node: "I.2" }));
    expect(output).toContain("# QMA: Freezing of funds and assets without delay");
    expect(output).toContain("rater-1");
  });
});

describe("the sample", () => {
  const sample = makeSample();
  const plan = orThrow(compileMethodology(implementationLadder2, sRes1373Edition2));
  const scores = scoreDataset(plan, sample, { asOf: sampleAsOf });

  test("is scored for every State, with every kind of result but a judged one", () => {
    const kinds = new Set<Score["kind"]>();
    for (const state of sample.entities)
      for (const node of plan.nodes) kinds.add(scorecardOf(scores, state.id, node.id).score.kind);
    expect([...kinds].sort()).toEqual(["counted", "insufficient", "not-applicable", "scored"]);
  });

  test("passes through a table of answers and back with every answer but the planted faults intact", () => {
    const table = toCsv(sample);
    const back = fromCsv(new TextEncoder().encode(table.output), { name: "sample.csv" });
    expect(back.diagnostics).toEqual([]);
    expect(orThrow(parseDataset(back.data)).answers).toEqual(sample.answers);
    expect(table.losses.length).toBeGreaterThan(0);
  });

  test("has findings that block", () => {
    expect(checkDataset(sample, catalog, { asOf: sampleAsOf }).some(isBlocking)).toBe(true);
  });
});

describe("my own methodology", () => {
  const mine = defineMethodology(sRes1373Edition2, {
    id: "mine",
    version: 1,
    levels: { none: 0, planned: 0.25, partial: 0.5, large: 0.75, full: 1 },
    precedence: [["visit", "third-party"], ["desk-review"], ["self-report"]],
    disputed: "unknown",
    bands: { low: 0, middle: 0.4, high: 0.8 },
    bandOn: "exact",
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
  const sample = makeSample();
  const valueUnder = (methodology: typeof mine) => {
    const scores = scoreDataset(orThrow(compileMethodology(methodology, sRes1373Edition2)), sample, {
      asOf: sampleAsOf,
    });
    return scorecardOf(scores, "QMB", "freezing").score;
  };

  // The visit to QMB saw full legislation and practice in large part.
  test("gives other numbers under other weights", () => {
    expect(valueUnder(mine)).toMatchObject({ kind: "scored", value: (2 * 1 + 0.75) / 3 });
    const moved = reviseMethodology(mine, { weights: { "I.2.practice": 3 } });
    expect(valueUnder(orThrow(moved) as typeof mine)).toMatchObject({ kind: "scored", value: (2 * 1 + 3 * 0.75) / 5 });
  });
});

describe("does the report's figure hold?", () => {
  test("each claim has a verdict, none is contradicted, and an undecided one says what would decide it", () => {
    const verdicts = verifyClaims(s2010569, catalog);
    expect(verdicts.length).toBe(s2010569.claims.length);
    expect(verdicts.filter(({ kind }) => kind === "contradicted")).toEqual([]);
    for (const verdict of verdicts) if (verdict.kind === "undecided") expect(verdict.why).toMatch(/\S/);
    const quarter = verdicts.find(({ sentence }) => sentence.includes("more than a quarter"));
    expect(quarter).toMatchObject({ kind: "holds", paragraph: "9" });
  });
});
