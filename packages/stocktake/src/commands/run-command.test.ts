import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { at, dataset, file, HEADER, run } from "./try-command.test-kit.ts";

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
    {
      argv: ["robustness", "@sample", "--draws", "0"],
      says: "error: Draws are a whole number from 1 to 1000000; 0 is none.",
    },
    { argv: ["robustness", "@sample", "--seed", "x"], says: "error: --seed x is not a whole number." },
    {
      argv: ["robustness", "@sample", "--weights", "noise"],
      says: "error: --weights noise is none of dirichlet, noise:<share>, as in noise:0.25, and fixed.",
    },
    { argv: ["robustness", "@sample", "--state", "QMQ9"], says: 'nothing of an entity "QMQ9"' },
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
    expect(await run(["schema", "--output", at("")])).toMatchObject({
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
  const { out: help } = await run(["--help"]);
  const commands = [...help.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map(([, name = ""]) => name);
  const helps = await Promise.all(commands.map((name) => run([name, "--help"])));
  const lines = helps.flatMap(({ out }) => [...out.matchAll(/\$ stocktake (.*)/g)].map(([, line = ""]) => line));
  const own = lines.filter((line) => / @|^schema$/.test(line));
  const onDatasets = [...help.matchAll(/^ {2}([a-z]+) \[options\] <dataset>/gm)].map(([, name = ""]) => name);
  expect(own.map((line) => line.split(" ")[0])).toEqual(expect.arrayContaining(onDatasets));
  for (const line of own) {
    const argv = line.split(" ").map((word, i, words) => (words[i - 1] === "--output" ? at(word) : word));
    expect((await run(argv)).exit).toBeLessThan(2);
  }
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
      ["report"],
      ["steps", "--as-of", "2026-06-30"],
      ["score", "--as-of", "2026-06-30"],
      ["explain", "--state", "QMA", "--as-of", "2026-06-30"],
      ["compare", "--state", "QMA", "--as-of", "2026-06-30", "--and", "2027-06-30"],
      ["carry", "--to", "fatf", "--as-of", "2026-06-30"],
    ]) {
      const { exit, out, err } = await run([...argv, path]);
      expect({ exit, out }).toEqual({ exit: 1, out: "" });
      expect(err).toContain("bad.json:1:30 error dataset/wrong-type");
    }
  });
});
