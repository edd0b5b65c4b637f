// Loaded here, so that the first command of a test does not wait for it.
import "./survey.ts";
import { catalog, loadTexts, textOf, textsOfCatalog } from "@stocktake/catalog";
import { describe, expect, test } from "vitest";
import { file, run } from "./try-command.test-kit.ts";

const command = ["survey", "@sample", "--scheme", "sample-regions"];
const node = ["--node", "I.2", "--band", "high"];

describe("stocktake survey", () => {
  test("counts by region, in the order of the scheme, with words, counts and unknowns together", async () => {
    const { out, err, exit } = await run([...command, ...node]);
    expect([exit, err]).toEqual([0, "methodology implementation-ladder@2\n"]);
    expect(out).toMatchInlineSnapshot(`
      "I.2 (Freezing of funds and assets without delay) at "high" or above by its range, implementation-ladder@2 (unofficial), as of 2026-06-30

      region                       within  how many                                              share            bounds  of those known                                           quartiles           mean
      ---------------------------  ------  --------------------------------------------  -------------  ----------------  ------------------------------------  ----------------------------  -------------
      Sarn                                 some (2 of 16 States; 1 unknown)              12.5 % (2/16)  12.5 % to 18.8 %  13.3 %: 2 of the 15 reporting States            0.375 | 0.5 | 0.65  0.492308 (13)
      Calder                               none to some (0 of 16 States; 4 unknown)         0 % (0/16)       0 % to 25 %  0 %: 0 of the 12 reporting States          0.3125 | 0.4 | 0.583333   0.453704 (9)
      The Isles                            none to some (0 of 16 States; 2 unknown)         0 % (0/16)     0 % to 12.5 %  0 %: 0 of the 14 reporting States      0.475 | 0.566667 | 0.659375  0.560764 (12)
      Upper Sarn                   sarn    one State to some (1 of 8 States; 1 unknown)   12.5 % (1/8)    12.5 % to 25 %  14.3 %: 1 of the 7 reporting States         0.40625 | 0.5 | 0.6125   0.504167 (6)
      Lower Sarn                   sarn    one State (1 of 8 States; 0 unknown)           12.5 % (1/8)  12.5 % to 12.5 %  12.5 %: 1 of the 8 reporting States             0.3625 | 0.4 | 0.6   0.482143 (7)
      East Calder                  calder  none to some (0 of 8 States; 2 unknown)           0 % (0/8)       0 % to 25 %  0 %: 0 of the 6 reporting States                        suppressed
      West Calder                  calder  none to some (0 of 8 States; 2 unknown)           0 % (0/8)       0 % to 25 %  0 %: 0 of the 6 reporting States                        suppressed
      Inner Isles                  isles   none to one State (0 of 8 States; 1 unknown)      0 % (0/8)     0 % to 12.5 %  0 %: 0 of the 7 reporting States      0.4375 | 0.566667 | 0.595833   0.528472 (6)
      Outer Isles                  isles   none to one State (0 of 8 States; 1 unknown)      0 % (0/8)     0 % to 12.5 %  0 %: 0 of the 7 reporting States              0.5 | 0.575 | 0.6875   0.593056 (6)
      The whole of sample-regions          few to some (2 of 48 States; 7 unknown)        4.2 % (2/48)   4.2 % to 18.8 %  4.9 %: 2 of the 41 reporting States             0.375 | 0.5 | 0.65   0.50625 (34)

      Words by stocktake-survey-words@1 (The SDK's own convention, of no body of the United Nations), over all States to which it applies. Bounds: every unknown counted as no, then as yes. Not counted: 2 that stand in no region of the scheme. Regions in the order of the scheme. Not a ranking.
      "
    `);
  });

  test("suppresses what would tell of fewer States than the least, or of a closed record", async () => {
    const few = await run([...command, ...node, "--min-states", "9", "--format", "md"]);
    expect(few.out).toContain("| Upper Sarn | sarn | Suppressed. The survey covers fewer than 9 States there.");
    // Two reach the band, one in each part of Sarn; QMC is in East Calder. So none is to be told of East Calder, nor of
    // Calder; with Sarn shown, Calder would follow from the whole; and with both parts of Sarn, Sarn.
    const closed = await run([...command, ...node, "--closed", "QMC", "--format", "json"]);
    const { cells } = JSON.parse(closed.out) as { cells: { region: string; kind: string; because?: string }[] };
    expect(cells.flatMap(({ region, because }) => (because === undefined ? [] : [region]))).toEqual([
      "sarn",
      "calder",
      "upper-sarn",
      "east-calder",
    ]);
  });

  test("lists the criteria most often below a level", async () => {
    const { out } = await run([
      ...command,
      "--criterion",
      "I.2.practice",
      "--at-least",
      "full",
      "--shortfalls",
      "partial",
    ]);
    const [, list = ""] = out.split('Criteria most often below "partial"');
    expect(list.split("\n").filter((line) => line.startsWith("Sarn"))).toHaveLength(5);
    expect(list).toMatch(/^Sarn .* 11 of 16; \d unknown *$/m);
  });

  test.each([
    { lang: "ar", words: "من لا دولة إلى بعض الدول", region: "آسيا" },
    { lang: "zh", words: "从无到部分", region: "亚洲" },
    { lang: "en", words: "none to some", region: "Asia" },
    { lang: "fr", words: "entre aucun et certains", region: "Asie" },
    { lang: "ru", words: "минимум – ни одно, максимум – некоторые", region: "Азия" },
    { lang: "es", words: "entre ninguno y algunos", region: "Asia" },
  ] as const)("speaks $lang where the catalog does", async ({ lang, words, region }) => {
    const asked = [...command, ...node, "--lang", lang, "--shortfalls", "partial"];
    const { out, err, exit } = await run([...asked, "--format", "md"]);
    expect([exit, err]).toEqual([0, "methodology implementation-ladder@2\n"]);
    expect(out).toContain(`| Calder |  | ${words} (0 of 16 States; 4 unknown) |`);
    // Bidirectional controls would be copied along with the words.
    expect(out).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    const texts = lang === "en" ? undefined : await loadTexts(lang);
    const textOrEnglish = (key: string) =>
      texts === undefined
        ? textsOfCatalog(catalog).find((text) => text.key === key)?.english
        : textOf(texts, key)?.text;
    expect(out).toContain(`I.2 (${textOrEnglish("section/s-res-1373/I.2")})`);
    expect(out).toContain(`| I.2.practice | ${textOrEnglish("criterion/s-res-1373/I.2.practice")} |`);
    const world = await run([...asked, "--scheme", "m49", "--format", "json"]);
    const { cells } = JSON.parse(world.out) as { cells: { region: string; name: string }[] };
    expect(cells.find((cell) => cell.region === "142")?.name).toBe(region);
  });

  test("moves no number with the language", async () => {
    const numbersIn = async (lang: string) => {
      const { out } = await run([...command, ...node, "--lang", lang, "--format", "json"]);
      return JSON.parse(out, (key, value) => (["words", "name", "title"].includes(key) ? undefined : value));
    };
    expect(await numbersIn("ru")).toEqual(await numbersIn("en"));
  });

  test("takes words of one's own, as they are written", async () => {
    const classes = [
      { id: "below", word: "under a tenth", upTo: 0.1, including: false },
      { id: "above", word: "a tenth or more", upTo: 1, including: true },
    ];
    const own = {
      id: "own",
      version: 3,
      title: "Own",
      source: "Invented",
      oneState: "one",
      fromTo: "{least}/{greatest}",
    };
    const path = await file("words.json", JSON.stringify({ ...own, classes }));
    const { out } = await run([...command, ...node, "--lexicon", path, "--lang", "fr", "--format", "md"]);
    expect(out).toContain("| Calder |  | under a tenth/a tenth or more (0 of 16 States; 4 unknown) |");
    expect(out).toContain("Words by own@3 (Invented), over all States to which it applies.");
    const faulty = await file("faulty.json", JSON.stringify({ ...own, fromTo: "or", classes }, null, 2));
    expect(await run([...command, ...node, "--lexicon", faulty])).toEqual({
      exit: 1,
      out: "",
      err: `~/faulty.json:7:13 error dataset/pattern
  \`fromTo\` is "or", which is not written the way it has to be.
  Name each end once and nothing else in braces, as in {least} to {greatest}.
`,
    });
  });

  test.each([
    { argv: ["--scheme", "m4", ...node], says: "error: There is no region scheme m4. Did you mean m49?" },
    { argv: ["--scheme", "m49", "--node", "I.2"], says: "error: Name what is counted: --node I.2 --band high" },
    {
      argv: ["--scheme", "m49", ...node, "--min-states", "0"],
      says: "error: --min-states 0 is not a whole number from 1.",
    },
    {
      argv: ["--scheme", "m49", ...node, "--closed", "QMA,QQQ"],
      says: "error: --closed names QQQ, of which the dataset says nothing.",
    },
    { argv: ["--scheme", "m49", "--node", "I.2", "--band", "top"], says: 'error: The methodology has no band "top".' },
    { argv: node, says: "error: Name how the world is divided: --scheme m49, or --regions with a file." },
    {
      argv: ["--scheme", "m49", ...node, "--lang", "de"],
      says: "argument 'de' is invalid. Allowed choices are ar, zh, en, fr, ru, es.",
    },
    {
      argv: ["--scheme", "m49", ...node, "--lexicon", "no-words.json"],
      says: "error file/missing\n  There is no file `no-words.json`.",
    },
  ])("ends with 2 and a sentence for $argv", async ({ argv, says }) => {
    const { exit, out, err } = await run(["survey", "@sample", ...argv]);
    expect(err).toContain(says);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
  });
});
