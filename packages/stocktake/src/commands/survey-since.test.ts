// Loaded here, so that the first command of a test does not wait for it.
import "./survey.ts";
import { surveyWords } from "@stocktake/catalog";
import { orThrow, parseDataset, parseInstrument, parseMethodology, parseRegionScheme } from "@stocktake/model";
import { compileMethodology, scoreDataset, surveyTrend, type Trend } from "@stocktake/scoring";
import { describe, expect, test } from "vitest";
import { dataset, file, run } from "./try-command.test-kit.ts";

const command = ["survey", "@sample", "--scheme", "sample-regions"];
const law = ["--criterion", "I.2.legislation", "--at-least", "large"];

const instrument = {
  id: "points",
  edition: "1",
  title: "Points",
  source: "Invented",
  scales: [],
  criteria: [{ id: "a", title: "A", force: "none", response: { kind: "measured", unit: "points" } }],
};
const methodology = {
  id: "relative",
  version: 1,
  instrument: { id: "points", edition: "1" },
  levels: {},
  normalizers: { a: { use: "min-max", direction: "higher-is-better", to: { worst: 0, best: 1 } } },
  precedence: [["desk-review"]],
  disputed: "unknown",
  bands: { low: 0, high: 0.5 },
  roots: [
    {
      node: "all",
      aggregate: { use: "weighted-mean" },
      missing: "renormalize",
      minCoverage: 0.5,
      criteria: { a: 1 },
    },
  ],
};
/** Points in 2018 and in 2026. The middle of 2018 is 5; by the points of 2026 it would be 10. */
const points = { QMA: [0, 20], QMB: [2, 6], QMC: [10, 7], QMD: [1, 1], QME: [9, 4], QMF: [undefined, 8] };
const states = Object.keys(points);
const scheme = {
  id: "one",
  title: "One region",
  source: "Invented",
  asOf: "2026",
  experimental: true,
  regions: [{ id: "all", name: "All", members: states }],
};
const data = {
  ...dataset,
  entities: states.map((id) => ({ id, name: { en: id }, kind: "invented" })),
  assessments: states.map((entity) => ({
    ...dataset.assessments[0],
    id: `a-${entity}`,
    entity,
    instrument: methodology.instrument,
  })),
  answers: Object.entries(points).flatMap(([entity, values]) =>
    values.flatMap((value, i) => {
      if (value === undefined) return [];
      const rating = { kind: "measured", value, unit: "points" };
      const date = ["2018-03-01", "2026-03-01"][i];
      return [{ ...dataset.answers[0], assessment: `a-${entity}`, entity, criterion: "a", date, rating }];
    }),
  ),
};

async function measuredSince(since: string, ...more: readonly string[]) {
  const names = { data, instrument, methodology, scheme };
  const paths = await Promise.all(Object.entries(names).map(([name, it]) => file(`${name}.json`, JSON.stringify(it))));
  const [answers, ...options] = paths as [string, ...string[]];
  const files = options.flatMap((path, i) => [["--instrument", "--methodology", "--regions"][i]!, path]);
  const item = ["--node", "all", "--band", "high", "--as-of", "2026-06-30"];
  return run(["survey", answers, ...files, ...item, "--since", since, ...more]);
}

describe("stocktake survey --since", () => {
  test("sets the same States of two days side by side, and says who is left out", async () => {
    const { out, err, exit } = await run([...command, ...law, "--since", "2018-06-30", "--min-states", "4"]);
    expect([exit, err]).toEqual([0, "methodology implementation-ladder@2\n"]);
    expect(out).toMatchInlineSnapshot(`
      "I.2.legislation (A law allows the assets of designated persons, and of entities they own or control, to be frozen without prior notice.) at "large" or above, implementation-ladder@2, as of 2018-06-30, then 2026-06-30

      region                       within  2018-06-30                                                                                             2026-06-30                         change
      ---------------------------  ------  -----------------------------------------------------------------------------------------------------  ---------------------------------  ------
      Sarn                                 many (3 of 6 States; 0 unknown)                                                                        most (4 of 6 States; 0 unknown)        +1
      Calder                               many (2 of 6 States; 0 unknown)                                                                        many (3 of 6 States; 0 unknown)        +1
      The Isles                            most (5 of 9 States; 0 unknown)                                                                        most (6 of 9 States; 0 unknown)        +1
      Upper Sarn                   sarn    Suppressed. The survey covers fewer than 4 States there.
      Lower Sarn                   sarn    Suppressed. The survey covers fewer than 4 States there.
      East Calder                  calder  Suppressed. The survey covers fewer than 4 States there.
      West Calder                  calder  Suppressed. The survey covers fewer than 4 States there.
      Inner Isles                  isles   Suppressed. The survey covers fewer than 4 States there.
      Outer Isles                  isles   Suppressed. Its counts, alone or set off against others that are shown, would tell of single records.
      The whole of sample-regions          many (10 of 21 States; 0 unknown)                                                                      most (13 of 21 States; 0 unknown)      +3

      Like for like: counted are the 21 States of which it can be said on each of these days. 29 States are left out, being unknown or not applicable on one of them. What is suppressed on one day is suppressed on all. Beside a survey of one of these days it could tell of those left out. Words by stocktake-survey-words@1 (The SDK's own convention, of no body of the United Nations), over all States to which it applies. Regions in the order of the scheme. Not a ranking.
      "
    `);
  });

  test("prints a column for each day, in the order of time, as Markdown and in another language", async () => {
    const since = ["--since", "2022-06-30,2018-06-30", "--format", "md", "--lang", "es"];
    const { out } = await run([...command, ...law, ...since]);
    expect(out).toContain("| region | within | 2018-06-30 | 2022-06-30 | 2026-06-30 | change |");
    expect(out).toMatch(
      /^\| The whole of sample-regions \| {2}\| muchos \(10 of 21 States; 0 unknown\) \| .* \| \+3 \|$/m,
    );
  });

  test("gives the value of the library as JSON, scored against the population of the first day", async () => {
    const { out, exit } = await measuredSince("2018-06-30", "--format", "json");
    const plan = orThrow(
      compileMethodology(orThrow(parseMethodology(methodology)), orThrow(parseInstrument(instrument))),
    );
    const parsed = orThrow(parseDataset(data));
    const before = scoreDataset(plan, parsed, { asOf: "2018-06-30" });
    const after = scoreDataset(plan, parsed, { asOf: "2026-06-30", population: before.population });
    const trend = surveyTrend(
      [
        { label: "2018-06-30", scores: before },
        { label: "2026-06-30", scores: after },
      ],
      orThrow(parseRegionScheme(scheme)),
      { lexicon: surveyWords, reaches: { node: "all", band: "high", by: "range" } },
    );
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(trend)));
    // QMC and QME in 2018; QMA, QMB and QMC in 2026. QMF is left out.
    expect(trend).toMatchObject({ compared: 5, leftOut: 1, cells: [{ n: [2, 3], N: 5, change: 3 - 2 }] });
    expect(exit).toBe(0);
  });

  test("refuses waves on two scales, and says why and what to do", async () => {
    const says = `answers error score/no-scale-at-first
  As of 2017-06-30 no value of \`a\` is known, so there is no scale on which the later values could stand too.
  Begin with a later day, or use goalposts.
`;
    expect(await measuredSince("2017-06-30", "--quiet")).toEqual({ exit: 1, out: "", err: says });
    const { exit, out, err } = await measuredSince("2017-06-30", "--format", "json");
    expect([exit, err]).toEqual([1, says]);
    expect(JSON.parse(out)).toMatchObject({ kind: "refused", because: "population" });
  });

  test("withholds on every day what one day would tell, and what it would follow from", async () => {
    const ask = async (...more: readonly string[]) =>
      JSON.parse((await run([...command, ...law, "--min-states", "2", "--format", "json", ...more])).out);
    // East Calder is every sixth State from QMC on. None of it reaches the level in 2018, and one does in 2026.
    const closed = ["--closed", "QMC,QMI,QMO,QMU"];
    const trend = (await ask("--since", "2018-06-30", ...closed)) as Extract<Trend, { kind: "compared" }>;
    const hiddenIn = (places: readonly { kind: string; region: string }[]) =>
      places.filter(({ kind }) => kind === "suppressed").map(({ region }) => region);
    const hidden = hiddenIn([...trend.cells, trend.whole]);
    expect(hidden).toContain("east-calder");
    for (const { survey } of trend.waves) expect(hiddenIn([...survey.cells, survey.whole])).toEqual(hidden);
    // A region is the sum of its parts, so one of them alone would follow from the others.
    const sums = [
      ["sarn", "upper-sarn", "lower-sarn"],
      ["calder", "east-calder", "west-calder"],
      ["isles", "inner-isles", "outer-isles"],
      ["sample-regions", "sarn", "calder", "isles"],
    ];
    for (const sum of sums) expect(sum.filter((region) => hidden.includes(region))).not.toHaveLength(1);
    expect(JSON.stringify(trend.cells)).not.toMatch(/"suppressed"[^}]*"n":/);
    const open = (await ask("--since", "2018-06-30")) as Extract<Trend, { kind: "compared" }>;
    expect(hiddenIn([...open.cells, open.whole])).toEqual([]);
  });

  test("lists the criteria most often below a level for each day", async () => {
    const { out } = await run([...command, ...law, "--since", "2018-06-30", "--shortfalls", "partial"]);
    expect(out.match(/^Criteria most often below .*$/gm)).toEqual([
      'Criteria most often below "partial", as of 2018-06-30',
      'Criteria most often below "partial", as of 2026-06-30',
    ]);
  });

  test.each([
    { since: "2018-02-30", says: "error: --since 2018-02-30 is not a day. Write it as YYYY-MM-DD." },
    { since: "2018-06-30,", says: "error: --since  is not a day. Write it as YYYY-MM-DD." },
    { since: "2026-06-30", says: "error: --since 2026-06-30 is not before 2026-06-30, the day of the survey." },
    { since: "2018-06-30,2018-06-30", says: "error: --since names 2018-06-30 twice." },
  ])("with $since ends with 2 and a sentence", async ({ since, says }) => {
    const { exit, out, err } = await run([...command, ...law, "--since", since]);
    expect(err).toContain(says);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
  });
});
