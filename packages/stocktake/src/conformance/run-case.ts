import { checkDataset, type Diagnostic, verifyClaims } from "@stocktake/model";
import { StocktakeError } from "@stocktake/model/diagnostic";
import {
  compileMethodology,
  consequencesOf,
  explainScore,
  type Population,
  publishScores,
  rankScores,
  type Score,
  type Scores,
  scorecardOf,
  scoreDataset,
} from "@stocktake/scoring";
import { type Difference, differencesOf, differencesOfCodes } from "./difference.ts";
import { recompute } from "./recompute.ts";
import { recomputeGrounds } from "./recompute-grounds.ts";
import { recomputeScales } from "./recompute-scales.ts";
import { recomputeWholes } from "./recompute-wholes.ts";
import { type Resolved, resolveCase } from "./resolve-case.ts";
import type { Expectation, VectorCase } from "./vector-file.ts";

const EXPECT = "expect";

/** Works one case and gives everything that came out otherwise than expected. */
export function runCase(given: VectorCase): readonly Difference[] {
  const resolved = resolveCase(given);
  if (resolved.differences.length > 0) return resolved.differences;
  try {
    return compare(given, resolved);
  } catch (error) {
    // Thrown by the SDK when the case names a node, an entity or a day that is not there.
    if (error instanceof StocktakeError) return [at([EXPECT], error.message)];
    throw error;
  }
}

function compare(given: VectorCase, resolved: Resolved): readonly Difference[] {
  const { expect, asOf } = given;
  const { instrument, methodology, dataset, catalog, findings } = resolved;
  const differences: Difference[] = [];
  const lacking = (field: string, whatFor: string) =>
    differences.push(at([field], `The case has no usable ${field}, which ${whatFor} needs.`));
  const said: Diagnostic[] = [...findings.dataset];

  if (dataset !== undefined && expect.diagnostics !== undefined) {
    if (asOf === undefined) lacking("asOf", "`diagnostics`");
    else said.push(...checkDataset(dataset, catalog, { asOf }));
  }

  let refused: readonly Diagnostic[] = findings.methodology;
  let scores: Scores | undefined;
  if (methodology !== undefined && instrument !== undefined) {
    const compiled = compileMethodology(methodology, instrument);
    refused = compiled.ok ? [] : compiled.diagnostics;
    if (compiled.ok && dataset !== undefined && asOf !== undefined) {
      const population = given.population === undefined ? {} : { population: given.population as Population };
      const regions = given.regions === undefined ? {} : { regions: given.regions };
      scores = scoreDataset(compiled.value, dataset, { asOf, ...population, ...regions });
      said.push(...scores.diagnostics);
    }
  }

  if (expect.refused !== undefined) differences.push(...codes("refused", expect.refused, refused));
  else
    for (const { code, message } of refused)
      differences.push(at(["methodology"], `It is refused: ${message} (${code})`));
  if (expect.diagnostics !== undefined) differences.push(...codes("diagnostics", expect.diagnostics, said));
  else if (dataset === undefined)
    for (const { code, message } of findings.dataset) differences.push(at(["dataset"], `${message} (${code})`));

  if (expect.verdicts !== undefined) {
    if (dataset === undefined) lacking("dataset", "`verdicts`");
    else {
      const verdicts = new Map(verifyClaims(dataset, catalog).map(({ claim, kind }) => [claim, kind]));
      expect.verdicts.forEach(({ claim, kind }, i) => {
        differences.push(...differencesOf(kind, verdicts.get(claim), [EXPECT, "verdicts", i, "kind"]));
      });
    }
  }
  if (scores !== undefined) differences.push(...compareScores(expect, scores));
  else if (expect.scores ?? expect.published ?? expect.ranks ?? expect.consequences ?? expect.recomputes)
    differences.push(at([EXPECT], "Nothing was scored: a score needs instrument, methodology, dataset and asOf."));
  return differences;
}

function compareScores(expect: Expectation, scores: Scores): readonly Difference[] {
  const { methodology } = scores.plan;
  const differences: Difference[] = [];
  expect.scores?.forEach((expected, i) => {
    const { score } = scorecardOf(scores, expected.entity, expected.node);
    differences.push(...compareFields(expected, score, [EXPECT, "scores", i]));
  });
  if (expect.published !== undefined) {
    const { rows } = publishScores(scores);
    expect.published.forEach((expected, i) => {
      const row = rows.find(({ entity, node }) => entity === expected.entity && node === expected.node);
      differences.push(...compareFields(expected, row?.score, [EXPECT, "published", i]));
    });
  }
  expect.ranks?.forEach(({ entity, rank, node = methodology.roots[0]?.node ?? "" }, i) => {
    const found = rankScores(scores, { node }).find((ranked) => ranked.entity === entity)?.rank;
    differences.push(...differencesOf(rank, found, [EXPECT, "ranks", i, "rank"]));
  });
  expect.consequences?.forEach(({ entity, id, answer }, i) => {
    const found = consequencesOf(scores, entity).find((consequence) => consequence.id === id)?.answer;
    differences.push(...differencesOf(answer, found, [EXPECT, "consequences", i, "answer"]));
  });
  if (expect.recomputes)
    for (const entity of scores.units)
      for (const { node } of methodology.roots) {
        const json = JSON.stringify(explainScore(scores, { state: entity, node }));
        for (const sentence of [
          ...recompute(json, recomputeWholes),
          ...recomputeGrounds(json),
          ...recomputeScales(json),
        ])
          differences.push(at(["explanation", entity, node], sentence));
      }
  return differences;
}

type ExpectedScore = NonNullable<Expectation["scores"]>[number];

function compareFields(
  { entity: _entity, node: _node, absent, ...fields }: ExpectedScore,
  found: Score | undefined,
  path: readonly (string | number)[],
) {
  const present = (absent ?? []).filter((field) => found !== undefined && Object.hasOwn(found, field));
  return [
    ...differencesOf(fields, found ?? {}, path),
    ...present.map((field) => at([...path, "absent"], `The score has the field \`${field}\`, which should be absent.`)),
  ];
}

function codes(field: string, expected: readonly string[], found: readonly Diagnostic[]) {
  return differencesOfCodes(
    expected,
    found.map(({ code }) => code),
    [EXPECT, field],
  );
}

function at(path: readonly (string | number)[], sentence: string): Difference {
  return { path, sentence };
}
