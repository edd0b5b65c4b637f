import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Gate, MethodologyNode, Normalizer, orThrow } from "@stocktake/model";
import { compileMethodology, scorecardOf, scoreDataset } from "@stocktake/scoring";
import { describe, expect, test } from "vitest";
import { resolveCase } from "../conformance/resolve-case.ts";
import { VectorFile } from "../conformance/vector-file.ts";

const top = join(import.meta.dirname, "../../../..");
const read = (path: string) => readFileSync(join(top, path), "utf8");
const vectors = VectorFile.parse(JSON.parse(read("vectors/normalizers-and-gates.json")));

/** What the engine makes of a worked case. */
function scoresOf(name: string) {
  const found = vectors.cases.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no case "${name}".`);
  const given = { ...vectors.given, ...found };
  const { instrument, methodology, dataset } = resolveCase(given);
  if (instrument === undefined || methodology === undefined || dataset === undefined) throw new Error("Unreadable.");
  const regions = given.regions === undefined ? {} : { regions: given.regions };
  return scoreDataset(orThrow(compileMethodology(methodology, instrument)), dataset, {
    asOf: given.asOf ?? "2026-06-30",
    ...regions,
  });
}

/** The numbers that a page works by hand: of which case and entity, and as how many digits. */
function numbersOf(page: string): { name: string; entity: string; printed: string }[] {
  return page.split(/^Case \*|(?<=\. )Case \*/m).flatMap((part, i) => {
    if (i === 0) return [];
    const name = part.slice(0, part.indexOf("*"));
    return [...part.matchAll(/^- `(QM[A-Z])`: .*\*\*([\d.]+)\*\*$/gm)].map((line) => ({
      name,
      entity: line[1]!,
      printed: line[2]!,
    }));
  });
}

describe.each([
  { page: "z-score", schema: Normalizer },
  { page: "rank", schema: Normalizer },
  { page: "percentile-rank", schema: Normalizer },
  { page: "distance-to-target", schema: Normalizer },
  { page: "ladder", schema: Gate },
  { page: "region-mean", schema: MethodologyNode },
  { page: "sum-with-adjustments", schema: MethodologyNode },
  { page: "eligibility", schema: MethodologyNode },
])("the page on $page", ({ page, schema }) => {
  const text = read(`docs/methods/${page}.md`);
  const numbers = numbersOf(text);

  test("works a number by hand", () => expect(numbers.length).toBeGreaterThan(0));

  test.each(numbers)("$entity in $name is $printed", ({ name, entity, printed }) => {
    const { score } = scorecardOf(scoresOf(name), entity);
    const digits = printed.split(".")[1]?.length ?? 12;
    expect(score.kind).toBe("scored");
    if (score.kind === "scored") expect(score.value).toBeCloseTo(Number(printed), digits);
  });

  test("shows how it is written in a methodology", () => {
    const [, json = ""] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
    expect(schema.safeParse(JSON.parse(json)).error).toBeUndefined();
  });
});
