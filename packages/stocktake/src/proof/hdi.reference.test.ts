import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hdi2023, humanDevelopment } from "@stocktake/catalog";
import { type Answer, orThrow } from "@stocktake/model";
import { compileMethodology, publishScores, rankScores, scoreDataset } from "@stocktake/scoring";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { found, pageOn } from "./methodology-page.ts";
import { referenceFolder } from "./reference-folder.ts";

interface Row {
  iso3: string;
  year: string;
  le: string;
  eys: string;
  mys: string;
  gnipc: string;
  hdi: string;
  rank_2022: string;
  group_2022: string;
}

const page = pageOn("hdi-2023");
const file = readFileSync(join(referenceFolder(), "hdi/hdi_long_1990_2022.csv"));
const rows = (parse(file, { columns: true, bom: true }) as Row[]).filter(({ hdi }) => hdi !== "");
const plan = orThrow(compileMethodology(hdi2023, humanDevelopment));

/** The four components of the rows of one year, as answers. */
function answersOf(year: string): Answer[] {
  const measures = [
    ["life-expectancy", "le"],
    ["expected-schooling", "eys"],
    ["mean-schooling", "mys"],
    ["gni-per-capita", "gnipc"],
  ] as const;
  return rows
    .filter((row) => row.year === year)
    .flatMap((row) =>
      measures.map(([id, column]): Answer => {
        const { response } = humanDevelopment.criteria.find((criterion) => criterion.id === id)!;
        return {
          assessment: `hdi/${row.iso3}`,
          entity: row.iso3,
          criterion: id,
          date: `${year}-12-31`,
          rater: "undp",
          basis: "third-party",
          strength: "corroborated",
          rating: {
            kind: "measured",
            value: Number(row[column]),
            unit: response.kind === "measured" ? response.unit : "",
          },
        };
      }),
    );
}

const scoresOf = (year: string) => scoreDataset(plan, { answers: answersOf(year) }, { asOf: `${year}-12-31` });

/** Source: UNDP, Human Development Report 2023/24, statistical annex and time series. */
describe("Human Development Index, published values", () => {
  const years = [...new Set(rows.map(({ year }) => year))].sort();

  test("the reference holds 5,808 values of 33 years", () => {
    expect([rows.length, years.length]).toEqual([5808, 33]);
  });

  test.each(years)("every value of %s comes out at three decimals", (year) => {
    const published = rows.filter((row) => row.year === year).map((row) => [row.iso3, Number(row.hdi)]);
    const computed = publishScores(scoresOf(year))
      .rows.filter(({ node }) => node === "hdi")
      .map(({ entity, score }) => [entity, score.kind === "scored" ? score.value : score.kind]);
    expect(new Map(computed as [string, number][])).toEqual(new Map(published as [string, number][]));
  });

  test("all 193 ranks of 2022 come out", () => {
    const published = rows.filter(({ year, rank_2022 }) => year === "2022" && rank_2022 !== "");
    const ranks = rankScores(scoresOf("2022"), { node: "hdi" });
    expect(published).toHaveLength(193);
    expect(new Map(ranks.map(({ entity, rank }) => [entity, rank]))).toEqual(
      new Map(published.map(({ iso3, rank_2022 }) => [iso3, Number(rank_2022)])),
    );
  });

  test("all 193 groups of 2022 come out", () => {
    const published = rows.filter(({ year, group_2022 }) => year === "2022" && group_2022 !== "");
    const groups = publishScores(scoresOf("2022")).rows.flatMap(({ entity, node, score }) =>
      node === "hdi" && score.kind === "scored" ? [[entity, score.band?.name] as const] : [],
    );
    expect(published).toHaveLength(193);
    const normalized = (name: string | undefined) => name?.toLowerCase();
    expect(new Map(groups.map(([entity, name]) => [entity, normalized(name)]))).toEqual(
      new Map(published.map(({ iso3, group_2022 }) => [iso3, normalized(group_2022)])),
    );
  });

  test("ranking exact values instead gives 27 of the 193 another rank", () => {
    const exact = { ...hdi2023, publish: { decimals: 3, rankOn: "exact" as const } };
    const scores = scoreDataset(
      orThrow(compileMethodology(exact, humanDevelopment)),
      { answers: answersOf("2022") },
      { asOf: "2022-12-31" },
    );
    const published = new Map(
      rows.filter(({ year }) => year === "2022").map((row) => [row.iso3, Number(row.rank_2022)]),
    );
    const wrong = rankScores(scores, { node: "hdi" }).filter(({ entity, rank }) => published.get(entity) !== rank);
    expect(wrong).toHaveLength(27);
    expect(page).toContain(`${wrong.length} of the ${published.size} ranks of 2022 would differ`);
  });

  test("Norway and the caps are what docs/methods/hdi-2023.md says", () => {
    const of2022 = rows.filter(({ year }) => year === "2022");
    const norway = of2022.find(({ iso3 }) => iso3 === "NOR")!;
    const [le, eys, mys, gnipc] = found(
      page,
      /Life expectancy ([\d.]+) years, expected schooling ([\d.]+) years, mean schooling ([\d.]+) years, income ([\d.,]+) dollars/,
    );
    expect(norway).toMatchObject({ le, eys, mys, gnipc: gnipc?.replace(",", "") });
    expect(page).toContain(`The report prints ${norway.hdi}.`);
    expect(of2022.filter(({ eys }) => Number(eys) > 18)).toHaveLength(14);
    expect(of2022.filter(({ gnipc }) => Number(gnipc) > 75_000)).toHaveLength(5);
    expect(page).toContain("Fourteen entities reach the first cap in 2022 and five the second.");
    expect(page).toContain("No published measure from 1990 to 2022 lies below its lower post");
    for (const { le, eys, mys, gnipc } of rows) {
      expect(Math.min(Number(le) - 20, Number(eys), Number(mys), Number(gnipc) - 100)).toBeGreaterThanOrEqual(0);
    }
  });
});
