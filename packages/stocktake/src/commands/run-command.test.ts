import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sRes1373 } from "@stocktake/catalog";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "./run-command.ts";

let folder = "";
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stocktake-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a command with strings for streams; the folder of the test's files is printed as `~`. */
async function run(argv: readonly string[], { stdin = "", isTTY = false, env = {} } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await runCommand(argv, {
    stdout: { write: (text) => out.push(text), isTTY },
    stderr: { write: (text) => err.push(text), isTTY },
    stdin: (async function* () {
      yield stdin;
    })(),
    env,
  });
  const plain = (parts: readonly string[]) => parts.join("").replaceAll(folder, "~");
  return { exit, out: plain(out), err: plain(err) };
}
const file = async (name: string, content: string | Uint8Array) => {
  await writeFile(at(name), content);
  return at(name);
};

const HEADER = "assessment,entity,criterion,date,rater,basis,strength,rating,level,reason,citations,uncited";
const row = (criterion: string, rest: string) =>
  `a-1,QMA,${criterion},2026-02-03,rater-1,desk-review,corroborated,${rest}`;
const dataset = {
  formatVersion: 1,
  entities: [{ id: "QMA", name: { en: "Aldemar" }, kind: "invented" }],
  assessments: [
    {
      id: "a-1",
      entity: "QMA",
      instrument: { id: sRes1373.id, edition: sRes1373.edition },
      status: "reviewed",
      author: "cted",
    },
  ],
  answers: (["legislation", "institution", "practice"] as const).map((facet, i) => ({
    assessment: "a-1",
    entity: "QMA",
    criterion: `I.2.${facet}`,
    date: "2026-02-03",
    rater: "rater-1",
    basis: "desk-review",
    strength: "corroborated",
    rating: { kind: "level", level: ["full", "large", "partial"][i] },
    uncited: "Shown to the reviewer.",
  })),
};

describe("stocktake check", () => {
  test("prints each finding at its place and then how many there are", async () => {
    const json = await file(
      "one.json",
      JSON.stringify(
        { ...dataset, answers: [{ ...dataset.answers[0], criterion: "I.2.legislaton", uncited: undefined }] },
        null,
        1,
      ),
    );
    expect(await run(["check", json, "--as-of", "2026-06-30"])).toMatchInlineSnapshot(`
      {
        "err": "~/one.json:25:3 error answer/evidence-missing
        The answer gives \`I.2.legislaton\` of \`QMA\` the rating \`full\` and cites no evidence.
        Cite at least one source with its page or article, or say in \`uncited\` why there is none.
      ~/one.json:28:17 error answer/unknown-criterion
        The answer rates \`I.2.legislaton\`, which \`s-res-1373\`, edition 2009, does not have.
        Did you mean \`I.2.legislation\`? Write the id of a criterion of that edition.
      ",
        "exit": 1,
        "out": "Findings

      severity  code                      count
      --------  ------------------------  -----
      error     answer/evidence-missing       1
      error     answer/unknown-criterion      1

      2 errors.
      ",
      }
    `);
  });

  test("names the line and the column of a table, even where a spreadsheet wrote it", async () => {
    const lines = [
      HEADER,
      row("I.2.legislation", "level,full,,,Shown to the reviewer."),
      row("I.2.safeguard", "level,partial,,,"),
      row("I.2.practice", "firm,partial,,,"),
    ];
    const table = `\ufeff${lines.join("\r\n").replaceAll(",", ";")}\r\n`;
    const path = await file("answers.csv", table);
    expect(await run(["check", path, "--as-of", "2026-06-30"])).toMatchInlineSnapshot(`
      {
        "err": "~/answers.csv:4:66 error dataset/not-allowed-value
        \`kind\` is "firm", which is not one of the values it may have: level, measured, not-applicable, not-assessed, no-information, inconclusive, withheld.
        Write one of level, measured, not-applicable, not-assessed, no-information, inconclusive, withheld.
      ",
        "exit": 1,
        "out": "Findings

      severity  code                       count
      --------  -------------------------  -----
      error     dataset/not-allowed-value      1

      1 error.
      ",
      }
    `);
  });

  test("is content with records that have nothing wrong", async () => {
    const path = await file("fine.json", JSON.stringify(dataset));
    expect(await run(["check", path, "--as-of", "2026-06-30"])).toEqual({
      exit: 0,
      out: "Nothing was found.\n",
      err: "",
    });
  });

  test("counts what is wrong with the sample", async () => {
    expect(await run(["check", "@sample", "--quiet"])).toMatchInlineSnapshot(`
      {
        "err": "",
        "exit": 1,
        "out": "Findings

      severity  code                                  count
      --------  ------------------------------------  -----
      error     answer/duplicate                          1
      error     answer/evidence-missing                   1
      error     answer/unknown-criterion                  1
      error     answer/unknown-level                      1
      error     referral/unknown-need                     1
      error     visit/consent-missing                     1
      warning   answer/contradicts-stronger               1
      warning   answer/full-without-safeguard             1
      warning   answer/later-than-as-of                   1
      warning   answer/not-applicable-unreviewed          1
      warning   answer/not-applicable-without-ground      1
      warning   answer/practice-on-law-alone              1
      warning   answer/stale                            387
      warning   answer/top-level-on-law-not-in-force      1
      warning   dataset/top-shortfalls-too-many           1
      warning   procedure/guard-missing                   2
      warning   visit/human-rights-item-missing           1
      info      answer/not-applicable-share               9
      info      procedure/step-overdue                   24
      info      report/overdue                           14
      waived    answer/evidence-missing                   1

      6 errors, 398 warnings, 47 info, 1 waived.
      ",
      }
    `);
  });

  test("prints the findings themselves as JSON", async () => {
    const { out, err, exit } = await run(["check", "@sample", "--format", "json"]);
    expect([exit, err]).toEqual([1, ""]);
    expect(JSON.parse(out)).toHaveLength(452);
    expect(JSON.parse(out)[0]).toMatchObject({ code: "answer/contradicts-stronger", severity: "warning" });
  });

  test("prints at most so many findings and says how many more there are", async () => {
    const { err } = await run(["check", "@sample", "--max-findings", "1"]);
    expect(err.match(/^\S+ (error|warning|waived) /gm)).toHaveLength(1);
    expect(err).toMatch(/451 more findings are not shown; --max-findings shows more\.\n$/);
  });

  test("lists the findings in Markdown too", async () => {
    const { out, err } = await run(["check", "@sample", "--format", "md", "--max-findings", "2"]);
    expect(err).toBe("");
    expect(out).toMatch(/^\*\*Findings\*\*\n/);
    expect(out.match(/\| answer.*contradicts.*stronger/g)).toHaveLength(2);
    expect(out).toContain("450 more findings are not shown.");
  });

  test("is quiet about findings when asked, and never about why there is no result", async () => {
    const path = await file("quiet.json", "{");
    expect((await run(["check", "@sample", "-q"])).err).toBe("");
    for (const argv of [
      ["check", "@none"],
      ["score", "@none"],
      ["score", path],
      ["verify", path],
    ])
      expect((await run([...argv, "-q"])).err).toContain("error file/");
  });

  test("reads standard input", async () => {
    const { exit, err } = await run(["check", "-", "--as-of", "2026-06-30"], { stdin: '{\n  "formatVersion": 1,\n}' });
    expect({ exit, err }).toMatchInlineSnapshot(`
      {
        "err": "standard input:3:1 error file/json-syntax
        A key in double quotes is missing here; a comma before a closing bracket calls for one.
      ",
        "exit": 1,
      }
    `);
  });

  test("colours for a person and not for a file, and not where colours are refused", async () => {
    const colour = "\u001b[";
    expect((await run(["check", "@sample"], { isTTY: true })).err).toContain(colour);
    expect((await run(["check", "@sample"])).err).not.toContain(colour);
    expect((await run(["check", "@sample", "--no-color"], { isTTY: true })).err).not.toContain(colour);
    expect((await run(["check", "@sample"], { isTTY: true, env: { NO_COLOR: "1" } })).err).not.toContain(colour);
  });
});

describe("stocktake score", () => {
  test("prints entity by node with value, range, coverage and band", async () => {
    const path = await file("score.json", JSON.stringify(dataset));
    expect(await run(["score", path, "--as-of", "2026-06-30", "--node", "I.2"])).toMatchInlineSnapshot(`
      {
        "err": "methodology implementation-ladder@1
      ",
        "exit": 0,
        "out": "implementation-ladder@1 over s-res-1373@2009, as of 2026-06-30

      entity  node  value         range  coverage  band                   remarks
      ------  ----  -----  ------------  --------  ---------------------  -----------------------------------------------------------------------------------------------
      QMA     I.2    0.69  0.55 to 0.75      80 %  upper middle, settled  gate undecided: A measure whose safeguard is not in place is not fully implemented.; unofficial

      Range: every unknown at its worst, then at its best. Coverage: the share that is known. Not a ranking.

      Comments of those assessed

      entity  comment
      ------  --------------------
      QMA     No comment received.
      ",
      }
    `);
  });

  test("orders nothing by value and prints exact scorecards as JSON", async () => {
    const { out, exit } = await run(["score", "@hdi-2022", "--state", "CHE", "--format", "json"]);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      node: "hdi",
      score: { kind: "scored" },
      children: [{ node: "education" }],
    });
  });

  test("writes to a file, whole or not at all", async () => {
    const target = at("scores.md");
    expect(await run(["score", "@sample", "--format", "md", "--output", target])).toMatchObject({ exit: 0, out: "" });
    expect(await readFile(target, "utf8")).toContain("| QMA | I.2 | ");
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("takes a methodology and an instrument of one's own", async () => {
    const instrument = await file("instrument.json", JSON.stringify({ ...sRes1373, edition: "draft" }));
    const methodology = await file(
      "methodology.json",
      JSON.stringify({
        id: "mine",
        version: 1,
        instrument: { id: "s-res-1373", edition: "draft" },
        levels: { none: 0, planned: 1, partial: 2, large: 3, full: 4 },
        precedence: [["desk-review"]],
        disputed: "unknown",
        roots: [
          {
            node: "mine",
            aggregate: { use: "weighted-mean" },
            missing: "renormalize",
            minCoverage: 0.5,
            criteria: { "I.2.legislation": 1, "I.2.institution": 2 },
          },
        ],
      }),
    );
    const data = await file("own.json", JSON.stringify({ ...dataset, assessments: [] }));
    const options = ["--as-of", "2026-06-30", "--methodology", methodology, "--instrument", instrument];
    const { out, exit } = await run(["score", data, ...options]);
    expect(exit).toBe(0);
    // (4 + 2 × 3) / 3
    expect(out).toContain("QMA     mine  3.33333");
  });
});

test("stocktake explain prints the reasons as Markdown, and the tree as JSON", async () => {
  const path = await file("explain.json", JSON.stringify(dataset));
  const command = ["explain", path, "--as-of", "2026-06-30", "--state", "QMA", "--node", "I.2"];
  expect((await run(command)).out).toMatch(/^# QMA: Freezing of funds/);
  expect(JSON.parse((await run([...command, "--format", "json"])).out)).toMatchObject({
    format: "stocktake/explanation@1",
    root: { node: "I.2", score: { kind: "scored", value: 0.6875 } },
  });
});

test("stocktake verify says of each claim whether it holds and what would decide it", async () => {
  const { out, exit } = await run(["verify", "@s-2010-569"]);
  expect(exit).toBe(0);
  expect(out).toContain("¶9 holds: Visits of all kinds reached more than a quarter of the Member States.\n");
  expect(out).toMatch(/\n\d+ holds, \d+ undecided, 0 contradicted\.\n$/);
});

test("stocktake verify fails when a claim is contradicted", async () => {
  const claims = [
    {
      id: "c-1",
      paragraph: "1",
      sentence: "Four visits were made.",
      asOf: "2026-06-30",
      measurement: { measure: "count", of: { set: "records", of: "visits" } },
      says: { kind: "exact", value: 4 },
    },
  ];
  const completeness = [{ of: "visits", complete: true, because: "No visit was made." }];
  const path = await file("claims.json", JSON.stringify({ ...dataset, claims, completeness }));
  expect(await run(["verify", path])).toMatchInlineSnapshot(`
    {
      "err": "",
      "exit": 1,
      "out": "¶1 contradicted: Four visits were made.
        Claimed 4; found 0 listed.

    0 holds, 0 undecided, 1 contradicted.
    ",
    }
  `);
});

describe("stocktake schema", () => {
  test("lists what there is", async () => {
    const { out } = await run(["schema"]);
    expect(out.split("\n")).toEqual(expect.arrayContaining(["Dataset", "Instrument", "Methodology", "Answer"]));
  });

  test("prints one", async () => {
    const { out } = await run(["schema", "Answer"]);
    expect(JSON.parse(out)).toMatchObject({ title: "Answer", type: "object" });
    expect(JSON.parse((await run(["schema", "Vectors"])).out)).toMatchObject({
      title: "Vectors",
      required: ["format", "title", "computedBy", "how", "cases"],
    });
  });
});

describe("stocktake conformance", () => {
  const vectors = (value: number) =>
    JSON.stringify({
      format: "stocktake/vectors@1",
      title: "One",
      computedBy: "Hand",
      how: "By hand",
      cases: [
        {
          name: "half",
          why: "To test.",
          dataset,
          asOf: "2026-06-30",
          instrument: "s-res-1373@2009",
          methodology: "implementation-ladder@1",
          expect: { scores: [{ entity: "QMA", node: "I.2", value }] },
        },
      ],
    });

  test("says which cases hold, folder by folder, and passes over hostile ones", async () => {
    await mkdir(at("vectors/b/hostile"), { recursive: true });
    await file("vectors/b/right.json", vectors(0.6875));
    await file("vectors/b/hostile/bad.json", "{");
    await file("vectors/a.json", vectors(0.7));
    expect(await run(["conformance", at("vectors")])).toMatchInlineSnapshot(`
      {
        "err": "~/vectors/a.json "half"
        expect.scores[0].value is 0.6875, expected 0.7.
      ",
        "exit": 1,
        "out": "Vectors

      file          case  verdict
      ------------  ----  -------------
      a.json        half  does not hold
      b/right.json  half  holds

      1 of 2 cases hold.
      ",
      }
    `);
  });

  test("says what is wrong with a file at its place", async () => {
    await mkdir(at("faulty"));
    await file("faulty/empty.json", "");
    await file("faulty/other.json", '{\n  "format": "vectors"\n}');
    const { exit, err } = await run(["conformance", at("faulty")]);
    expect(exit).toBe(1);
    expect(err).toContain("~/faulty/empty.json:1:1 error file/empty");
    expect(err).toContain("~/faulty/other.json:2:13 error file/vector-malformed");
  });

  test("fails on a folder without vectors", async () => {
    await mkdir(at("none"));
    expect(await run(["conformance", at("none")])).toMatchObject({
      exit: 1,
      err: "There is no vector file below ~/none.\n",
    });
  });
});

describe("a wrong call", () => {
  test.each([
    { argv: [], says: "Usage: stocktake" },
    { argv: ["chek"], says: "error: unknown command 'chek'\n(Did you mean check?)\n" },
    { argv: ["check"], says: "error: missing required argument 'dataset'\nUsage: stocktake check" },
    {
      argv: ["check", "@sample", "--as-off", "x"],
      says: "unknown option '--as-off'\n(Did you mean --as-of?)\nUsage: stocktake check",
    },
    { argv: ["check", "@sample", "@hdi-2022"], says: "error: too many arguments" },
    { argv: ["check", "@sample", "--format", "sarif"], says: "Allowed choices are text, json, md." },
    { argv: ["check", "@sample", "--max-findings", "many"], says: "error: --max-findings many is not a whole number." },
    {
      argv: ["check", "@sample", "--as-of", "2026-02-30"],
      says: "error: --as-of 2026-02-30 is not a day. Write it as YYYY-MM-DD.",
    },
    {
      argv: ["check", "@sampel"],
      says: "error file/unknown-record\n  `@sampel` is no record of the catalog.\n  Did you mean `@sample`?",
    },
    { argv: ["check", "@constructor"], says: "`@constructor` is no record of the catalog." },
    {
      argv: ["score", "@sample", "--state", "QMQ9"],
      says: 'error: The scored records say nothing of an entity "QMQ9".',
    },
    { argv: ["score", "@sample", "--node", "I.10"], says: 'error: The methodology has no node "I.10".' },
    {
      argv: ["score", "@sample", "--methodology", "implementation-lader@1"],
      says: "Did you mean implementation-ladder@1?",
    },
    {
      argv: ["score", "@sample", "--methodology", "none.json"],
      says: "error file/missing\n  There is no file `none.json`.",
    },
    { argv: ["score", "@s-2010-569"], says: "error: Name the methodology, as in --methodology" },
    { argv: ["explain", "@sample"], says: "error: required option '--state <id>' not specified" },
    { argv: ["schema", "Datset"], says: "error: There is no schema Datset. Did you mean Dataset?" },
    { argv: ["conformance", "no-such-folder"], says: "error file/missing" },
  ])("of stocktake $argv ends with 2 and a sentence on standard error", async ({ argv, says }) => {
    const { exit, out, err } = await run(argv);
    expect(err).toContain(says);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
  });

  test("asks for a day where the dataset has none of its own", async () => {
    const path = await file("no-day.json", JSON.stringify(dataset));
    for (const command of [["check"], ["score"], ["explain", "--state", "QMA"]])
      expect(await run([...command, path])).toMatchObject({
        exit: 2,
        err: expect.stringContaining("--as-of 2026-06-30"),
      });
  });

  test("does not write into a folder, nor below a file", async () => {
    const path = await file("plain", "text");
    expect(await run(["schema", "--output", folder])).toMatchObject({
      exit: 2,
      err: expect.stringContaining("is a folder"),
    });
    const below = await run(["schema", "--output", join(path, "x")]);
    expect(below).toMatchObject({ exit: 2, err: expect.stringContaining("is a file where a folder is expected") });
  });
});

test("help and version go to standard output and are no fault", async () => {
  expect(await run(["--version"])).toMatchObject({ exit: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+/), err: "" });
  for (const argv of [["--help"], ["help"], ["check", "--help"], ["help", "score"]])
    expect(await run(argv)).toMatchObject({ exit: 0, out: expect.stringContaining("Examples:"), err: "" });
});

test("every example of the help that needs no file of one's own runs", async () => {
  const commands = ["check", "verify", "score", "explain", "schema", "conformance"];
  const helps = await Promise.all(commands.map((name) => run([name, "--help"])));
  const lines = helps.flatMap(({ out }) => [...out.matchAll(/\$ stocktake (.*)/g)].map(([, line = ""]) => line));
  const own = lines.filter((line) => /@|^schema$/.test(line));
  expect(own).toHaveLength(6);
  for (const line of own) expect((await run(line.split(" "))).exit).toBeLessThan(2);
});

describe("hostile input", () => {
  const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  const answers = (part: string) => `{"formatVersion":1,"answers":[${part}]}`;
  const cyclic = JSON.stringify({ ...dataset, answers: Array(3).fill(dataset.answers[0]) });
  test.each([
    { name: "empty.json", content: "", exit: 1, says: "empty.json:1:1 error file/empty" },
    { name: "blank.csv", content: " \n\n", exit: 1, says: "error file/empty" },
    {
      name: "comma.json",
      content: '{\n "formatVersion": 1,\n}',
      exit: 1,
      says: "comma.json:3:1 error file/json-syntax",
    },
    { name: "deep.json", content: deep, exit: 1, says: "error" },
    { name: "array.json", content: "[]", exit: 1, says: "error dataset/" },
    { name: "null.json", content: "null", exit: 1, says: "error dataset/" },
    { name: "doubled.json", content: '{"formatVersion":1,"formatVersion":1}', exit: 1, says: "error file/doubled-key" },
    { name: "future.json", content: '{"formatVersion":2}', exit: 1, says: "error dataset/future-format" },
    { name: "proto.json", content: '{"formatVersion":1,"__proto__":{"answers":[]}}', exit: 1, says: "`__proto__`" },
    { name: "constructor.json", content: answers('{"constructor":1}'), exit: 1, says: "`constructor`" },
    { name: "nan.json", content: answers("NaN"), exit: 1, says: "error file/json-syntax" },
    { name: "infinite.json", content: answers("1e999"), exit: 1, says: "error file/number-too-large" },
    { name: "unknown-key.json", content: '{"formatVersion":1,"answer":[]}', exit: 1, says: "Did you mean `answers`?" },
    {
      name: "windows-1252.csv",
      content: Uint8Array.of(...Buffer.from(`${HEADER}\nCaf`), 0xe9),
      exit: 1,
      says: "windows-1252.csv:2:4 error file/not-utf-8",
    },
    { name: "no-columns.csv", content: "a,b\n1,2\n", exit: 1, says: "error file/" },
    { name: "quote.csv", content: `${HEADER}\n"a-1,QMA\n`, exit: 1, says: "error file/unclosed-quote" },
    { name: "binary", content: Uint8Array.of(0, 1, 2, 255, 254), exit: 1, says: "error file/" },
    { name: "thrice.json", content: cyclic, exit: 1, says: "error answer/duplicate" },
  ])("in $name is exit $exit, a sentence and no stack trace", async ({ name, content, exit, says }) => {
    const found = await run(["check", await file(name, content), "--as-of", "2026-06-30"]);
    expect(found.err).toContain(says);
    expect(found.exit).toBe(exit);
    expect(found.err + found.out).not.toMatch(/^ {4}at /m);
    expect(found.err).not.toContain("a fault of its own");
  });

  test("is refused by every command that needs a dataset", async () => {
    const path = await file("bad.json", '{"formatVersion":1,"answers":7}');
    for (const argv of [
      ["verify"],
      ["score", "--as-of", "2026-06-30"],
      ["explain", "--state", "QMA", "--as-of", "2026-06-30"],
    ]) {
      const { exit, out, err } = await run([...argv, path]);
      expect({ exit, out }).toEqual({ exit: 1, out: "" });
      expect(err).toContain("bad.json:1:30 error dataset/wrong-type");
    }
  });
});
