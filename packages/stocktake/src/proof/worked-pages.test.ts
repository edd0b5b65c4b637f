import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { orThrow, parseMethodology } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { runVectors } from "../conformance/run-vectors.ts";
import { handSum } from "./hand-sum.ts";
import { faultsOfRow, rowsByHand, untoldOn, vectorOn } from "./worked-page.ts";

const top = join(import.meta.dirname, "../../../..");
const read = (path: string) => readFileSync(join(top, path), "utf8");
const pages = readdirSync(join(top, "docs/methods"))
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .map((name) => ({ page: name.slice(0, -".md".length), text: read(`docs/methods/${name}`) }));

/** What recomputes the pages that hold no vector of their own. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  attribution: "packages/stocktake/src/proof/comparison-pages.test.ts",
  "decisive-unknowns": "packages/stocktake/src/proof/priority-pages.test.ts",
  "distance-to-target": "packages/stocktake/src/proof/method-pages.test.ts",
  dominance: "packages/stocktake/src/proof/comparison-pages.test.ts",
  eligibility: "packages/stocktake/src/proof/method-pages.test.ts",
  "fatf-follow-up-2013-1": "packages/stocktake/src/proof/fatf-page.test.ts",
  "hdi-2023": "packages/stocktake/src/proof/methodology-pages.test.ts",
  "implementation-ladder-1": "packages/stocktake/src/proof/ladder-pages.test.ts",
  "implementation-ladder-2": "packages/stocktake/src/proof/ladder-pages.test.ts",
  "krippendorff-alpha": "packages/scoring/src/agreement/measure-agreement.test.ts",
  ladder: "packages/stocktake/src/proof/method-pages.test.ts",
  matching: "packages/scoring/src/match/match-needs.test.ts",
  "matrix-1540-counts-1": "packages/stocktake/src/proof/methodology-pages.test.ts",
  "percentile-rank": "packages/stocktake/src/proof/method-pages.test.ts",
  "plug-in": "packages/scoring/src/score/run-plug-in.test.ts",
  priorities: "packages/stocktake/src/proof/priority-pages.test.ts",
  procedures: "packages/catalog/src/procedures/procedures.test.ts",
  rank: "packages/stocktake/src/proof/method-pages.test.ts",
  "rater-severity": "packages/scoring/src/agreement/compare-raters.test.ts",
  "referral-funnel": "packages/scoring/src/match/referral-funnel.test.ts",
  "region-mean": "packages/stocktake/src/proof/method-pages.test.ts",
  robustness: "packages/scoring/src/robustness/draw.test.ts",
  "rule-shapes": "packages/stocktake/src/proof/rule-shapes.test.ts",
  "sobol-indices": "packages/scoring/src/robustness/sobol.test.ts",
  "sum-with-adjustments": "packages/stocktake/src/proof/method-pages.test.ts",
  suppression: "packages/scoring/src/survey/suppress-together.test.ts",
  survey: "packages/stocktake/src/proof/survey-page.test.ts",
  "upr-counts-1": "packages/stocktake/src/proof/methodology-pages.test.ts",
  "z-score": "packages/stocktake/src/proof/method-pages.test.ts",
};

const withVector = pages.flatMap(({ page, text }) => {
  const vector = vectorOn(text);
  return vector === undefined ? [] : [{ page, text, vector }];
});

/** Every code that the source defines; `${area}/…` where the code of a schema's finding goes by what is read. */
const codes = new Set(
  ["model", "scoring"].flatMap((name) =>
    readdirSync(join(top, "packages", name, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.includes(".test"))
      .flatMap((file) => [
        ...read(`packages/${name}/src/${file}`).matchAll(/code: ["`]((?:[a-z-]+|\$\{area\})\/[a-z-]+)["`]/g),
      ])
      .map(([, code]) => code),
  ),
);

test("every page holds a vector or is recomputed by a test of its own", () => {
  const without = pages.filter(({ page }) => !withVector.some((each) => each.page === page));
  expect(without.map(({ page }) => page)).toEqual(Object.keys(ELSEWHERE).sort());
  for (const path of Object.values(ELSEWHERE)) expect(existsSync(join(top, path)), path).toBe(true);
});

describe.each(withVector)("the page on $page", ({ text, vector }) => {
  const rows = rowsByHand(text);

  test("holds a vector that holds", () => {
    expect(runVectors(vector).cases.flatMap(({ differences }) => differences)).toEqual([]);
  });

  test.each(rows.map((row) => [Object.values(row).join(" | "), row] as const))("%s is what is expected", (_, row) => {
    expect(faultsOfRow(row, vector)).toEqual([]);
  });

  test("works every case of its vector by hand", () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(untoldOn(rows, vector)).toEqual([]);
  });

  test("says what its levels count and its criteria weigh", () => {
    const written = { ...vector.given, ...vector.cases[0] }.methodology;
    const methodology = typeof written === "object" ? parseMethodology(written) : undefined;
    if (methodology?.ok !== true) return;
    const { levels = {}, roots } = methodology.value;
    const [, counted] = /Levels count (.*?)(?:\. |;|\.$)/m.exec(text) ?? [];
    if (counted !== undefined) {
      const pairs = counted.split(/, | and /).map((each) => each.split(" "));
      expect(pairs.map((pair) => Number(pair.at(-1)))).toEqual(Object.values(levels));
      if (pairs[0]?.length === 2) expect(pairs.map(([name]) => name)).toEqual(Object.keys(levels));
    }
    for (const [, node, weights = ""] of text.matchAll(
      /`(\w+)` with (?:weights )?(\d[\d.]*(?:(?:, | and )\d[\d.]*)+)/g,
    ))
      expect(
        weights
          .replace(/\.$/, "")
          .split(/, | and /)
          .map(Number),
      ).toEqual(Object.values(roots.find((root) => root.node === node)?.criteria ?? {}));
  });

  test("names the test that recomputes it", () => {
    expect(text).toContain("`packages/stocktake/src/proof/worked-pages.test.ts`");
  });

  test("names no code that does not exist", () => {
    const named = [...text.matchAll(/`(methodology|score|answer)\/([a-z-]+)`/g)];
    const unknown = named.filter(([, area, what]) => !codes.has(`${area}/${what}`) && !codes.has(`\${area}/${what}`));
    expect(unknown.map(([code]) => code)).toEqual([]);
  });
});

describe("docs/methods/lookup.md", () => {
  const { text, vector } = withVector.find(({ page }) => page === "lookup")!;
  const { aggregate } = orThrow(parseMethodology(vector.cases[0]?.methodology)).roots[0]!;
  const table = aggregate.use === "lookup" ? aggregate.table : [];

  test("prints the table that its vector reads", () => {
    const [letters = [], , ...lines] = [...text.matchAll(/^\|(.*)\|$/gm)]
      .map(([, line = ""]) => line.split("|").map((cell) => cell.replaceAll("*", "").trim()))
      .filter((cells) => cells.length === 5);
    const printed = lines.flatMap(([first = "", ...cells]) =>
      cells.flatMap((cell, i) => {
        const levels = first === "alone" ? [letters[i + 1]!] : [first, letters[i + 1]!];
        return cell === "" ? [] : [{ levels, value: Number(cell) }];
      }),
    );
    expect(printed).toEqual(table);
  });

  test("counts the rows that a table has", () => {
    const [, two, three, four] = /: (\d+) for two children and four letters, (\d+) for three, (\d+) for four\./.exec(
      text,
    )!;
    const rows = (n: number) => [1, 2, 3, 4].reduce((product, i) => (product * (n + i)) / i, 1) - 1;
    expect([two, three, four].map(Number)).toEqual([2, 3, 4].map(rows));
    expect(table).toHaveLength(rows(2));
  });
});

describe("a sum on a page", () => {
  test.each([
    ["1 + 2 × 3", 7],
    ["(1 + 2) × 3 / 4 − 1", 1.25],
    ["−2 − −1", -1],
    ["√(0.25 × 1) + √4", 2.5],
    ["min(1, 0.5, 2) + max(1, 3)", 3.5],
    ["exp(ln(10) − ln(5))", 2],
    ["median(1, 0, 0.5)", 0.5],
    ["median(4, 1, 3, 2)", 2.5],
    ["1 − 62.5 %", 0.375],
  ])("%s is %d", (written, expected) => {
    expect(handSum(written)).toBeCloseTo(expected, 12);
  });

  test("reads a power before a product", () => {
    expect(handSum("2 × 4^(1 / 2)")).toBeCloseTo(4, 12);
  });

  test.each(["", "1 +", "(1", "half", "1 2", "min 1"])("is not %j", (written) => {
    expect(() => handSum(written)).toThrow();
  });
});
