import { readFileSync } from "node:fs";
import { hdi2022, hdi2023, humanDevelopment, implementationLadder2, sRes1373Edition2 } from "@stocktake/catalog";
import { orThrow } from "@stocktake/model";
import { compileMethodology, explainScore, type Scores, scoreDataset } from "@stocktake/scoring";
import { describe, expect, test } from "vitest";
import { makeSample, sampleAsOf } from "../sample/make-sample.ts";
import { recompute } from "./recompute.ts";
import { recomputeGrounds } from "./recompute-grounds.ts";
import { recomputeScales } from "./recompute-scales.ts";
import { recomputeWholes } from "./recompute-wholes.ts";

const sample = scoreDataset(orThrow(compileMethodology(implementationLadder2, sRes1373Edition2)), makeSample(), {
  asOf: sampleAsOf,
});
const hdi = scoreDataset(orThrow(compileMethodology(hdi2023, humanDevelopment)), hdi2022, { asOf: "2024-12-31" });

function explanations(scores: Scores): readonly string[] {
  return scores.units.map((state) => JSON.stringify(explainScore(scores, { state })));
}

describe("an explanation", () => {
  test.each([
    { name: "of the sample", scores: sample, units: 50 },
    { name: "of the Human Development Index 2022", scores: hdi, units: 24 },
  ])("$name recomputes to its numbers from its JSON alone", ({ scores, units }) => {
    const all = explanations(scores);
    expect(all).toHaveLength(units);
    expect(
      all.flatMap((json) => [...recompute(json, recomputeWholes), ...recomputeGrounds(json), ...recomputeScales(json)]),
    ).toEqual([]);
  });
});

/** The first explanation of the sample that a change alters, altered. */
function tampered(change: (json: string) => string): string {
  for (const json of explanations(sample)) if (change(json) !== json) return change(json);
  throw new Error("The change alters nothing.");
}

describe("a tampered explanation is caught", () => {
  test.each([
    { name: "a value", from: /("kind":"scored","value":)0\.\d+/, to: "$10.987" },
    { name: "an end of a range", from: /("range":\[)0(\.\d+)?,/, to: "$10.001," },
    { name: "a weight", from: /("title":"[^"]*","weight":)1,("role":"counted","counted":0.25)/, to: "$15,$2" },
    {
      name: "a reading",
      from: /"reading":\{"kind":"level","level":"partial"\},"conversion"/,
      to: '"reading":{"kind":"level","level":"full"},"conversion"',
    },
    { name: "the number of a level", from: /("level":"planned"\},"conversion":.{0,60}"planned":)0.25/, to: "$10.3" },
    { name: "a role", from: /"role":"counted"(,"counted":0.75)/, to: '"role":"left-out"$1' },
    { name: "the number that entered a node", from: /("role":"counted","counted":)0.75/, to: "$10.7" },
  ])("in $name", ({ from, to }) => {
    expect(recompute(tampered((json) => json.replace(from, to)))).not.toEqual([]);
  });

  test.each([
    { name: "the answer of a gate", from: /"answer":"holds"/, to: '"answer":"does-not-hold"' },
    { name: "a coverage", from: /("coverage":\{"known":)0\.\d+/, to: "$10.123" },
  ])("in $name", ({ from, to }) => {
    expect(recomputeGrounds(tampered((json) => json.replace(from, to)))).not.toEqual([]);
  });
});

test.each([
  { name: "a measured value", from: /("reading":\{"kind":"measured","value":)[\d.]+/, to: "$11.5" },
  { name: "a post", from: /("high":)85\b/, to: "$184" },
  { name: "a number on its scale", from: /("conversion":.{0,200}?"range":\[)[\d.]+,[\d.]+/, to: "$10.1,0.2" },
])("a tampered explanation of a measure is caught in $name", ({ from, to }) => {
  const [json = ""] = explanations(hdi);
  expect(json.replace(from, to)).not.toBe(json);
  expect(recomputeScales(json.replace(from, to))).not.toEqual([]);
});

test("the program that recomputes is short and imports nothing but the shape of the JSON", () => {
  const source = readFileSync(new URL("./recompute.ts", import.meta.url), "utf8");
  expect(source.split("\n").length - 1).toBeLessThan(80);
  expect(source.match(/from "[^"]+"/g)).toEqual(['from "./recompute-tree.ts"']);
  expect(source).toContain("import type { Aggregate");
});
