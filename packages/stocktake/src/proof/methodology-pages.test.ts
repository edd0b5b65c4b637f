import { hdi2023, humanDevelopment, matrix1540, matrix1540Counts1, uprCounts1, uprRegister } from "@stocktake/catalog";
import { describe, expect, test } from "vitest";
import { comesTo, EXAMPLE, found, pageOn, type Rated, scoresOf } from "./methodology-page.ts";
import { rowsUnder, sectionOf } from "./worked-page.ts";

describe("docs/methods/hdi-2023.md", () => {
  const page = pageOn("hdi-2023");
  const number = (written: string) => Number(written.replaceAll(",", ""));
  const measures = found(
    page,
    /Life expectancy ([\d.]+) years, expected schooling ([\d.]+) years, mean schooling ([\d.]+) years, income ([\d.,]+) dollars/,
  ).map(number);
  const ids = ["life-expectancy", "expected-schooling", "mean-schooling", "gni-per-capita"];
  const unitOf = (id: string) => {
    const response = humanDevelopment.criteria.find((criterion) => criterion.id === id)?.response;
    return response?.kind === "measured" ? response.unit : "";
  };
  const scores = scoresOf(
    hdi2023,
    humanDevelopment,
    ids.map((id, i) => ({ criterion: id, rating: { kind: "measured", value: measures[i]!, unit: unitOf(id) } })),
  );
  const steps = rowsUnder(page, EXAMPLE);
  const step = (name: string) => steps.find((row) => row.step === name)!;

  test("prints the posts, and works with them", () => {
    const printed = rowsUnder(page, "What goes in").map((row) => [
      row.criterion,
      { unit: row.unit, low: number(row["low post"]!), high: number(row["high post"]!), scale: row.scale },
    ]);
    const posts = Object.entries(hdi2023.normalizers ?? {}).map(([id, normalizer]) => {
      if (normalizer.use !== "goalposts") throw new Error(`${id} has no posts.`);
      const { low, high, scale } = normalizer;
      return [id, { unit: unitOf(id), low, high, scale }] as const;
    });
    expect(printed).toEqual(posts);
    const [life, expected, mean, income] = posts.map(([, { low, high }]) => ({ low, high }));
    const formula = sectionOf(page, "The formula");
    expect(formula).toContain(`(life expectancy − ${life?.low}) / (${life?.high} − ${life?.low})`);
    expect(formula).toContain(`expected years / ${expected?.high})`);
    expect(formula).toContain(`mean years / ${mean?.high})`);
    expect(formula).toContain(`(ln(income per head) − ln ${income?.low}) / (ln ${income?.high} − ln ${income?.low})`);
  });

  test("says the groups and the decimals", () => {
    const [[name, from] = ["", 1], ...others] = Object.entries(hdi2023.bands ?? {});
    expect(from).toBe(0);
    expect(page).toContain([name, ...others.map(([band, above]) => `${band} from ${above}`)].join(", "));
    expect(hdi2023.publish?.decimals).toBe(3);
    expect(page).toContain("published with three decimals");
  });

  test("works Norway by hand, step by step", () => {
    const [life, expected, mean, income] = measures as [number, number, number, number];
    const health = (life - 20) / (85 - 20);
    const schooling = Math.min(1, expected / 18);
    const education = (schooling + mean / 15) / 2;
    const wealth = (Math.log(income) - Math.log(100)) / (Math.log(75_000) - Math.log(100));
    const by = { health, expected: schooling, mean: mean / 15, education, income: wealth };
    for (const [name, value] of Object.entries({ ...by, product: health * education * wealth })) {
      comesTo(step(name)["computed as"]?.replace(", capped", ""), value);
      comesTo(step(name).gives, value);
    }
    comesTo(step("education").gives, scores.scoredAt("education").value);
    comesTo(step("cube root").gives, scores.scoredAt("hdi").value);
    const [value, name] = step("published").gives!.split(", ");
    expect(scores.published("hdi")).toMatchObject({ value: Number(value), band: { name } });
    expect(page).toContain(`The report prints ${value}.`);
    expect(steps).toHaveLength(Object.keys(by).length + 3);
  });
});

describe("docs/methods/matrix-1540-counts-1.md", () => {
  const page = pageOn("matrix-1540-counts-1");
  const MATERIALS = ["nuclear", "chemical", "biological"];
  const x = { kind: "level", level: "measure" } as const;
  const scores = scoresOf(matrix1540Counts1, matrix1540, [
    ...MATERIALS.map((material) => ({ criterion: `prohibition.legal.${material}`, rating: x })),
    { criterion: "prohibition.enforcement.nuclear", rating: { kind: "inconclusive" } },
    { criterion: "prohibition.enforcement.chemical", rating: { kind: "no-information" } },
    { criterion: "prohibition.enforcement.biological", rating: { kind: "no-information" } },
  ]);

  test("says how many entries there are, and of which paragraph the example is", () => {
    const [paragraph] = found(page, /An invented State, QMA\. Paragraph (\d), six entries:/);
    const entries = matrix1540.criteria.filter(({ section }) => section === "OP2");
    expect(entries.map(({ provision }) => provision)).toEqual(Array(6).fill(paragraph));
    const [sum] = found(page, /for nuclear, chemical and biological weapons and material: (.*) entries\./);
    comesTo(sum, matrix1540.criteria.length);
    expect(page).toContain(`| ${matrix1540.criteria.length} entries |`);
  });

  test("counts the paragraph by hand", () => {
    const [measure, none, inconclusive, blank, total, known] = found(
      page,
      /Counts: measure (\d), no measure (\d), inconclusive (\d), no information (\d), of (\d)\. Known (.*), of which nothing is corroborated\./,
    );
    expect(scores.at("OP2")).toMatchObject({
      kind: "counted",
      counts: {
        levels: { measure: Number(measure), "no-measure": Number(none) },
        unknown: { inconclusive: Number(inconclusive), "no-information": Number(blank) },
        total: Number(total),
      },
      coverage: { corroborated: 0 },
    });
    comesTo(known, scores.countedAt("OP2").coverage.known);
  });
});

describe("docs/methods/upr-counts-1.md", () => {
  const page = pageOn("upr-counts-1");
  const rows = rowsUnder(page, EXAMPLE);
  const scores = scoresOf(
    uprCounts1,
    uprRegister,
    rows.flatMap(({ recommendation, accounts = "" }) =>
      accounts.split(", ").flatMap((account, i): Rated[] => {
        if (account === "none") return [];
        const by = i === 0 ? ({ rater: "state", basis: "self-report" } as const) : {};
        return [{ criterion: recommendation!, rating: { kind: "level", level: `${account}-implemented` }, ...by }];
      }),
    ),
  );

  test("says what each recommendation counts as", () => {
    const law = uprRegister.criteria.filter(({ section }) => section === "law").map(({ id }) => id);
    expect(rows.map(({ recommendation }) => recommendation)).toEqual(law);
    const [fully, partly, not, disputed, unknown, total, known] = found(
      page,
      /Counts: fully (\d), partly (\d), not (\d), disputed (\d), unknown (\d), of (\d)\. Known (.*)\. No figure\./,
    );
    const numbers = { fully, partly, not, disputed, unknown };
    for (const [word, count] of Object.entries(numbers))
      expect(rows.filter((row) => row["counts as"]?.split(" ")[0] === word)).toHaveLength(Number(count));
    expect(scores.at("law")).toMatchObject({
      kind: "counted",
      counts: {
        levels: {
          "fully-implemented": Number(fully),
          "partly-implemented": Number(partly),
          "not-implemented": Number(not),
        },
        disputed: Number(disputed),
        unknown: { unanswered: Number(unknown) },
        total: Number(total),
      },
    });
    comesTo(known, scores.countedAt("law").coverage.known);
  });

  test("tells in words what its table holds", () => {
    const [own = "", others = "", nobody] = found(
      page,
      /Its own report: (.*)\. A report of others: (.*)\. Nobody speaks of (\d)\./,
    );
    const said = (accounts: string) => [...accounts.matchAll(/(\d) (\w+)/g)].map(([, id, word]) => [id, word]);
    const inTable = (by: number) =>
      rows.flatMap(({ recommendation, accounts = "" }) => {
        const account = accounts.split(", ")[by];
        return account === undefined || account === "none" ? [] : [[recommendation, account]];
      });
    expect(said(own)).toEqual(inTable(0));
    expect(said(others)).toEqual(inTable(1));
    expect(rows.filter(({ accounts }) => accounts === "none").map(({ recommendation }) => recommendation)).toEqual([
      nobody,
    ]);
  });

  test("says how many recommendations and groups there are", () => {
    expect([uprRegister.criteria.length, uprRegister.sections?.length]).toEqual([14, 4]);
    expect(page).toContain("Fourteen recommendations in four groups");
  });
});
