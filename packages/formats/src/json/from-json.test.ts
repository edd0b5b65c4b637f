import { formatDiagnostic, formatPath } from "@stocktake/model/diagnostic";
import { describe, expect, test } from "vitest";
import { fromJson } from "./from-json.ts";

const read = (input: Uint8Array | string) => fromJson(input, { name: "data.json" });
const findingsOf = (input: Uint8Array | string) =>
  read(input)
    .diagnostics.map((finding) => `${formatPath(finding.path)} — ${formatDiagnostic(finding)}`)
    .join("\n");
const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "number" ? [part] : [...new TextEncoder().encode(part)])));

describe("fromJson", () => {
  test("says where the text goes against the grammar, everywhere at once", () => {
    expect(findingsOf('{\n  "a": ,\n  "b": [1 2],\n  c: 3,\n  "d": 4,\n}')).toMatchInlineSnapshot(`
      "(root) — data.json:2:8 error file/json-syntax
        A value is missing here.
      (root) — data.json:3:11 error file/json-syntax
        A comma is missing here.
      (root) — data.json:4:3 error file/json-syntax
        \`c\` is no word of JSON; text stands in double quotes.
      (root) — data.json:6:1 error file/json-syntax
        A key in double quotes is missing here; a comma before a closing bracket calls for one."
    `);
    expect(findingsOf('{"a": NaN, "b": \'x\', "c": 1. /* why */ }')).toMatchInlineSnapshot(`
      "(root) — data.json:1:7 error file/json-syntax
        \`NaN\` is no word of JSON; text stands in double quotes.
      (root) — data.json:1:17 error file/json-syntax
        \`'x'\` is no word of JSON; text stands in double quotes.
      (root) — data.json:1:27 error file/json-syntax
        The number \`1.\` breaks off.
      (root) — data.json:1:30 error file/json-syntax
        A comment stands here; JSON has none."
    `);
    expect(findingsOf('{"a": "tab\there", "b": "\\q", "c": "\\u12"}')).toMatchInlineSnapshot(`
      "(root) — data.json:1:7 error file/json-syntax
        This text holds a control character; write a tab as \`\\t\` and a line break as \`\\n\`.
      (root) — data.json:1:24 error file/json-syntax
        A backslash in this text escapes a character that needs no escape; write \`\\\\\` for a backslash.
      (root) — data.json:1:35 error file/json-syntax
        An escape such as \`\\u00e9\` in this text breaks off; it has four hexadecimal digits."
    `);
    expect(findingsOf('{"a": [1, {"b": "unclosed\n')).toMatchInlineSnapshot(`
      "(root) — data.json:1:17 error file/json-syntax
        The closing quote of this text is missing.
      (root) — data.json:2:1 error file/json-syntax
        The closing brace \`}\` is missing here.
      (root) — data.json:2:1 error file/json-syntax
        The closing bracket \`]\` is missing here.
      (root) — data.json:2:1 error file/json-syntax
        The closing brace \`}\` is missing here."
    `);
    expect(findingsOf('{"a": 1}\r\n{"a": 2}')).toMatchInlineSnapshot(`
      "(root) — data.json:2:1 error file/json-syntax
        The text goes on after its one value has ended."
    `);
    expect(findingsOf("<html>")).toMatchInlineSnapshot(`
      "(root) — data.json:1:1 error file/json-syntax
        \`<html>\` is no word of JSON; text stands in double quotes."
    `);
  });

  test("names both places of a doubled key and says which value is kept", () => {
    const text =
      '{\n  "answers": [{ "date": "x",\n    "date": "y" }],\n  "a": 1, "b": { "a": 2 }, "a": 3, "\\u0061": 4\n}';
    expect(findingsOf(text)).toMatchInlineSnapshot(`
      "answers[0].date — data.json:3:5 error file/doubled-key
        The key \`date\` stands 2 times in one object, at 2:17 and 3:5. The value at 3:5 is kept.
        Keep one of them.
      a — data.json:4:36 error file/doubled-key
        The key \`a\` stands 3 times in one object, at 4:3, 4:28 and 4:36. The value at 4:36 is kept.
        Keep one of them."
    `);
    expect(read(text).data).toEqual({ answers: [{ date: "y" }], a: 4, b: { a: 2 } });
  });

  test("names numbers beyond the range of numbers", () => {
    expect(findingsOf('{"value": [1e308, 1e400,\n -1e999]}')).toMatchInlineSnapshot(`
      "value[1] — data.json:1:19 error file/number-too-large
        The number 1e400 is beyond the range of numbers, which ends near 1.8e308.
        Write the number in a larger unit.
      value[2] — data.json:2:2 error file/number-too-large
        The number -1e999 is beyond the range of numbers, which ends near 1.8e308.
        Write the number in a larger unit."
    `);
  });

  test("refuses deep nesting before any parser meets it", () => {
    expect(findingsOf("[".repeat(100_000))).toMatchInlineSnapshot(`
      "(root) — data.json:1:201 error file/too-deep
        The brackets nest deeper than 200 levels, so nothing of the file was read.
        Records are lists of flat objects; look for brackets that are opened and not closed."
    `);
    expect(findingsOf(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`)).toMatchInlineSnapshot(`
      "(root) — data.json:1:1001 error file/too-deep
        The brackets nest deeper than 200 levels, so nothing of the file was read.
        Records are lists of flat objects; look for brackets that are opened and not closed."
    `);
    expect(findingsOf(`${"[".repeat(200)}${"]".repeat(200)}`)).toBe("");
    expect(findingsOf(JSON.stringify("[".repeat(100_000)))).toBe("");
  });

  test("says in which encoding a file is not", () => {
    expect(findingsOf(bytes('{\n  "title": "Cura', 0xe7, 'ao"}'))).toMatchInlineSnapshot(`
      "(root) — data.json:2:17 error file/not-utf-8
        The byte 0xE7 is not UTF-8, so nothing of the file was read. In Windows-1252 it stands for \`ç\`.
        Save the file again with the encoding UTF-8; spreadsheets call it “CSV UTF-8”."
    `);
    expect(findingsOf(bytes(0xff, 0xfe, "{", 0, "}", 0))).toMatchInlineSnapshot(`
      "(root) — data.json:1:1 error file/utf-16
        The file is written in UTF-16, so nothing of it was read.
        Save the file again with the encoding UTF-8; spreadsheets call it “CSV UTF-8”, not “Unicode text”."
    `);
    expect(findingsOf(bytes("{", 0, "}", 0))).toMatchInlineSnapshot(`
      "(root) — data.json:1:1 error file/utf-16
        The file is written in UTF-16, so nothing of it was read.
        Save the file again with the encoding UTF-8; spreadsheets call it “CSV UTF-8”, not “Unicode text”."
    `);
    expect(findingsOf(bytes('"', 0xed, 0xa0, 0x80, '"'))).toMatchInlineSnapshot(`
      "(root) — data.json:1:2 error file/not-utf-8
        The byte 0xED is not UTF-8, so nothing of the file was read. In Windows-1252 it stands for \`í\`.
        Save the file again with the encoding UTF-8; spreadsheets call it “CSV UTF-8”."
    `);
  });

  test("says that a file is empty", () => {
    expect(findingsOf("")).toMatchInlineSnapshot(`
      "(root) — data.json:1:1 error file/empty
        The file \`data.json\` is empty.
        Give a file that holds records."
    `);
    expect(findingsOf(bytes(0xef, 0xbb, 0xbf, "\r\n "))).toMatchInlineSnapshot(`
      "(root) — data.json:1:1 error file/empty
        The file \`data.json\` is empty.
        Give a file that holds records."
    `);
  });

  test("reads a byte order mark away", () => {
    expect(read(bytes(0xef, 0xbb, 0xbf, '{"a":1}'))).toMatchObject({ data: { a: 1 }, diagnostics: [] });
  });

  test("keeps `__proto__` as a key like any other", () => {
    const { data, diagnostics } = read('{"__proto__": {"polluted": true}, "answers": [{"__proto__": 1}]}');
    expect(diagnostics).toEqual([]);
    expect(Object.keys(data as object)).toEqual(["__proto__", "answers"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("counts further errors beyond the first hundred", () => {
    const { diagnostics } = read(`[${"?,".repeat(500)}1]`);
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics.at(-1)?.message).toMatchInlineSnapshot(
      `"The text goes against the grammar of JSON in 400 more places."`,
    );
  });
});

describe("the positions of a JSON file", () => {
  const text = '{\r\n  "answers": [\n    { "rating": { "kind": "level" }, "a\\"b": 1 },\r    7\n  ], "x": 1, "x": 2 }';
  const at = (...path: (string | number)[]) => {
    const position = read(text).sources.positionOf(path);
    return position?.kind === "text" ? `${position.line}:${position.column}` : position;
  };

  test.each([
    { path: [], place: "1:1" },
    { path: ["answers"], place: "2:14" },
    { path: ["answers", 0], place: "3:5" },
    { path: ["answers", 0, "rating", "kind"], place: "3:27" },
    { path: ["answers", 0, 'a"b'], place: "3:46" },
    { path: ["answers", 1], place: "4:5" },
    { path: ["x"], place: "5:19" },
  ])("$path stands at $place", ({ path, place }) => expect(at(...path)).toBe(place));

  test.each([
    { path: ["answers", 0, "rating", "level"], place: "3:17" },
    { path: ["answers", 2], place: "2:14" },
    { path: ["answers", 1, "deeper", "still"], place: "4:5" },
    { path: ["toString"], place: "1:1" },
  ])("$path does not exist; its nearest ancestor stands at $place", ({ path, place }) => {
    expect(at(...path)).toBe(place);
  });

  test("a file that could not be read answers with its beginning", () => {
    expect(read("{").sources.positionOf(["a"])).toEqual({ kind: "text", file: "data.json", line: 1, column: 1 });
  });
});
