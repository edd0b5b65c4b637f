import { formatDiagnostic, formatPath } from "@stocktake/model/diagnostic";
import { describe, expect, test } from "vitest";
import { fromCsv } from "./from-csv.ts";

const HEADER = "assessment,entity,criterion,date,rater,basis,strength,rating,level,confidence,reason,citations";
const IDENTITY = "a-1,NA,I.2.practice,2026-03-01,r-1,visit,asserted";

const read = (input: Uint8Array | string) => fromCsv(input, { name: "answers.csv" });
const answersOf = (input: Uint8Array | string) => (read(input).data as { answers: unknown[] } | undefined)?.answers;
const findingsOf = (input: Uint8Array | string) =>
  read(input)
    .diagnostics.map((finding) => `${formatPath(finding.path)} — ${formatDiagnostic(finding)}`)
    .join("\n");

describe("fromCsv", () => {
  test("gives one answer a row, blank cells left out and `NA` kept", () => {
    const header = `${HEADER},value,unit,standard-error,reviewer,uncited,withdrawn`;
    const rows = [
      `${IDENTITY},level,partial,0.8,,law-1#art. 3; law-2#p. 7,,,,,,`,
      `${IDENTITY},measured,,,,,-1.5e3,years,.25,,no source,2026-05-01`,
      `${IDENTITY},not-applicable,,,"landlocked, so none",,,,,r-9,,`,
    ];
    const { data, diagnostics } = read([header, ...rows, ""].join("\n"));
    expect(diagnostics).toEqual([]);
    expect(data).toMatchInlineSnapshot(`
      {
        "answers": [
          {
            "assessment": "a-1",
            "basis": "visit",
            "citations": [
              {
                "evidence": "law-1",
                "pin": "art. 3",
              },
              {
                "evidence": "law-2",
                "pin": "p. 7",
              },
            ],
            "criterion": "I.2.practice",
            "date": "2026-03-01",
            "entity": "NA",
            "rater": "r-1",
            "rating": {
              "confidence": 0.8,
              "kind": "level",
              "level": "partial",
            },
            "strength": "asserted",
          },
          {
            "assessment": "a-1",
            "basis": "visit",
            "criterion": "I.2.practice",
            "date": "2026-03-01",
            "entity": "NA",
            "rater": "r-1",
            "rating": {
              "kind": "measured",
              "standardError": 0.25,
              "unit": "years",
              "value": -1500,
            },
            "strength": "asserted",
            "uncited": "no source",
            "withdrawn": "2026-05-01",
          },
          {
            "assessment": "a-1",
            "basis": "visit",
            "criterion": "I.2.practice",
            "date": "2026-03-01",
            "entity": "NA",
            "rater": "r-1",
            "rating": {
              "kind": "not-applicable",
              "reason": "landlocked, so none",
              "reviewer": "r-9",
            },
            "strength": "asserted",
          },
        ],
        "formatVersion": 1,
      }
    `);
  });

  test.each([
    { name: "CRLF", input: `${HEADER}\r\n${IDENTITY},level,none,,,\r\n` },
    { name: "lone CR", input: `${HEADER}\r${IDENTITY},level,none,,,` },
    { name: "a byte order mark", input: `\ufeff${HEADER}\n${IDENTITY},level,none,,,` },
    { name: "semicolons", input: `${HEADER}\n${IDENTITY},level,none,,,`.replaceAll(",", ";") },
    { name: "tabs", input: `${HEADER}\n${IDENTITY},level,none,,,`.replaceAll(",", "\t") },
    { name: "quotes all over", input: `"${HEADER}"\n"${IDENTITY},level,none,,,"`.replaceAll(",", '","') },
    { name: "line ends mixed", input: `\n${HEADER}\r\n\n\r${IDENTITY},level,none,,,\n\n` },
    { name: "blank cells beyond the header", input: `${HEADER},\n${IDENTITY},level,none,,,,,,` },
  ])("reads $name", ({ input }) => {
    expect(read(input).diagnostics).toEqual([]);
    expect(answersOf(input)).toEqual([
      {
        assessment: "a-1",
        entity: "NA",
        criterion: "I.2.practice",
        date: "2026-03-01",
        rater: "r-1",
        basis: "visit",
        strength: "asserted",
        rating: { kind: "level", level: "none" },
      },
    ]);
  });

  test("names missing, doubled and unknown columns at once", () => {
    const header = "assessment,entity,criterion,date,date,rater,bases,strenght,rating,levle,remarks,kappa";
    expect(findingsOf(`${header}\n`)).toMatchInlineSnapshot(`
      "(root) — answers.csv:1:34 error file/doubled-column
        The column \`date\` stands twice, as column 4 and as column 5. Column 4 was read.
        Keep one of them.
      (root) — answers.csv:1:45 warning file/unknown-column
        The column \`bases\` is not one of a table of answers; its cells were left out.
        Did you mean \`basis\`? Otherwise remove it.
      (root) — answers.csv:1:51 warning file/unknown-column
        The column \`strenght\` is not one of a table of answers; its cells were left out.
        Did you mean \`strength\`? Otherwise remove it.
      (root) — answers.csv:1:67 warning file/unknown-column
        The column \`levle\` is not one of a table of answers; its cells were left out.
        Did you mean one of basis, strength, level, confidence, value, unit, standard-error, reason, ground, reviewer, citations, uncited, withdrawn? Otherwise remove it.
      (root) — answers.csv:1:73 warning file/unknown-column
        The column \`remarks\` is not one of a table of answers; its cells were left out.
        Did you mean one of basis, strength, level, confidence, value, unit, standard-error, reason, ground, reviewer, citations, uncited, withdrawn? Otherwise remove it.
      (root) — answers.csv:1:81 warning file/unknown-column
        The column \`kappa\` is not one of a table of answers; its cells were left out.
        Did you mean one of basis, strength, level, confidence, value, unit, standard-error, reason, ground, reviewer, citations, uncited, withdrawn? Otherwise remove it.
      (root) — answers.csv:1:1 error file/missing-column
        The column \`basis\` is missing, so no row was read.
        Add a column named \`basis\`.
      (root) — answers.csv:1:1 error file/missing-column
        The column \`strength\` is missing, so no row was read.
        Add a column named \`strength\`."
    `);
    expect(read(header).data).toBeUndefined();
  });

  test("reads the first of a doubled column", () => {
    expect(findingsOf(`${HEADER},level\n${IDENTITY},level,none,,,,full`)).toMatchInlineSnapshot(`
      "(root) — answers.csv:1:96 error file/doubled-column
        The column \`level\` stands twice, as column 9 and as column 13. Column 9 was read.
        Keep one of them."
    `);
    expect(answersOf(`${HEADER},level\n${IDENTITY},level,none,,,,full`)).toMatchObject([{ rating: { level: "none" } }]);
  });

  test("lists every bad cell of every row and delivers the rows with what stands there", () => {
    const input = [
      HEADER,
      `${IDENTITY},level,none,"0,8",,`,
      `${IDENTITY},level`,
      `${IDENTITY},level,none,80%,,,more,still more`,
      ",,,,,,,,,,,",
      `${IDENTITY},level,none,1e400,,`,
      `"a-2",NA,"two`,
      `lines",2026-03-01,r-1,visit,asserted,level,none,high,,`,
      ",,",
    ].join("\r\n");
    expect(findingsOf(input)).toMatchInlineSnapshot(`
      "answers[0].rating.confidence — answers.csv:2:62 error file/not-a-number
        The column \`confidence\` holds \`0,8\`, which is not a number.
        Write digits with a full stop as the decimal mark, as in 0.8, or leave the cell blank.
      answers[1] — answers.csv:3:1 error file/ragged-row
        The row has 8 cells where the header has 12. Cells that are missing were read as blank, and what stands beyond the header was left out.
        Write one cell for each column, blank ones too, and put a cell that holds the delimiter in double quotes.
      answers[2].rating.confidence — answers.csv:4:62 error file/not-a-number
        The column \`confidence\` holds \`80%\`, which is not a number.
        Write digits with a full stop as the decimal mark, as in 0.85, or leave the cell blank.
      answers[2] — answers.csv:4:68 error file/ragged-row
        The row has 14 cells where the header has 12. Cells that are missing were read as blank, and what stands beyond the header was left out.
        Write one cell for each column, blank ones too, and put a cell that holds the delimiter in double quotes.
      answers[3].rating.confidence — answers.csv:6:62 error file/number-too-large
        The number 1e400 is beyond the range of numbers, which ends near 1.8e308.
        Write the number in a larger unit.
      answers[4].rating.confidence — answers.csv:8:49 error file/not-a-number
        The column \`confidence\` holds \`high\`, which is not a number.
        Write digits with a full stop as the decimal mark, as in 0.85, or leave the cell blank.
      (root) — answers.csv:5:1 info file/empty-row
        2 of the rows hold only blank cells; they were left out.
        Remove them."
    `);
    expect(answersOf(input)).toMatchObject([
      { rating: { level: "none", confidence: "0,8" } },
      { rating: { kind: "level" } },
      { rating: { confidence: "80%" } },
      { rating: { confidence: "1e400" } },
      { criterion: "two\r\nlines", rating: { confidence: "high" } },
    ]);
  });

  test("leaves out only the line in which a quote is not closed", () => {
    const input = [HEADER, `${IDENTITY},level,none,,,`, `${IDENTITY},level,"some,,,`, `${IDENTITY},level,full,,,`].join(
      "\n",
    );
    expect(findingsOf(input)).toMatchInlineSnapshot(`
      "(root) — answers.csv:3:57 error file/unclosed-quote
        The quote that opens here is never closed. The row was left out up to the end of this line.
        Close the quote; a quote within a quoted cell is written twice."
    `);
    expect(answersOf(input)).toMatchObject([{ rating: { level: "none" } }, { rating: { level: "full" } }]);
    expect(read(input).sources.positionOf(["answers", 1])).toMatchObject({ line: 4, column: 1 });
    expect(findingsOf(`"${HEADER}\n${IDENTITY},level,none,,,`)).toMatchInlineSnapshot(`
      "(root) — answers.csv:1:1 error file/unclosed-quote-in-header
        The quote that opens here, in the header, is never closed, so no row was read.
        Close the quote."
    `);
  });

  test("keeps quotes within a cell and names text behind a closing quote", () => {
    const input = [
      HEADER,
      `${IDENTITY},level,none,,the "old" law,`,
      `${IDENTITY},level,none,,"""old"" law",`,
      `${IDENTITY},level,none,,"old" law,`,
    ].join("\n");
    expect(findingsOf(input)).toMatchInlineSnapshot(`
      "(root) — answers.csv:4:63 error file/text-after-quote
        The cell goes on after its closing quote; it was read with its quotes.
        A quote within a quoted cell is written twice."
    `);
    expect(answersOf(input)).toMatchObject([
      { rating: { reason: 'the "old" law' } },
      { rating: { reason: '"old" law' } },
      { rating: { reason: '"old" law' } },
    ]);
  });

  test("names what stands in a column without a name", () => {
    expect(
      findingsOf(`${HEADER},,\n${IDENTITY},level,none,,,,,\n${IDENTITY},level,none,,,,,see above`),
    ).toMatchInlineSnapshot(`
      "answers[1] — answers.csv:3:66 warning file/unnamed-column
        The cell holds \`see above\` in a column without a name; it was left out.
        Name the column, or remove it."
    `);
  });

  test("says when the header leaves the delimiter open", () => {
    expect(findingsOf("assessment,entity;criterion\n")).toMatchInlineSnapshot(`
      "(root) — answers.csv:1:1 warning file/ambiguous-delimiter
        The header does not tell which character stands between cells; it was read as comma, and could be semicolon.
        Name every column of the header as in a table of answers, with one delimiter throughout.
      (root) — answers.csv:1:12 warning file/unknown-column
        The column \`entity;criterion\` is not one of a table of answers; its cells were left out.
        Did you mean one of entity, criterion, date, rater, basis, strength, rating, level, confidence, value, unit, standard-error, reason, ground, reviewer, citations, uncited, withdrawn? Otherwise remove it.
      (root) — answers.csv:1:1 error file/missing-column
        The column \`entity\` is missing, so no row was read.
        Add a column named \`entity\`.
      (root) — answers.csv:1:1 error file/missing-column
        The column \`criterion\` is missing, so no row was read.
        Add a column named \`criterion\`.
      (root) — answers.csv:1:1 error file/missing-column
        The column \`date\` is missing, so no row was read.
        Add a column named \`date\`.
      (root) — answers.csv:1:1 error file/missing-column
        The column \`rater\` is missing, so no row was read.
        Add a column named \`rater\`.
      (root) — answers.csv:1:1 error file/missing-column
        The column \`basis\` is missing, so no row was read.
        Add a column named \`basis\`.
      (root) — answers.csv:1:1 error file/missing-column
        The column \`strength\` is missing, so no row was read.
        Add a column named \`strength\`.
      (root) — answers.csv:1:1 error file/missing-column
        The column \`rating\` is missing, so no row was read.
        Add a column named \`rating\`."
    `);
  });

  test("says in which encoding a file is not, and that a file is empty", () => {
    const latin = Uint8Array.from([...new TextEncoder().encode(`${HEADER}\n${IDENTITY},level,none,,Cura`), 0xe7, 0x61]);
    expect(findingsOf(latin)).toMatchInlineSnapshot(`
      "(root) — answers.csv:2:67 error file/not-utf-8
        The byte 0xE7 is not UTF-8, so nothing of the file was read. In Windows-1252 it stands for \`ç\`.
        Save the file again with the encoding UTF-8; spreadsheets call it “CSV UTF-8”."
    `);
    expect(findingsOf("")).toMatchInlineSnapshot(`
      "(root) — answers.csv:1:1 error file/empty
        The file \`answers.csv\` is empty.
        Give a file that holds records."
    `);
  });

  test("takes away the apostrophe that keeps spreadsheets from calculating", () => {
    const [answer] = answersOf(`${HEADER}\n${IDENTITY},level,none,,'=SUM(A1),`) as [unknown];
    expect(answer).toMatchObject({ rating: { reason: "=SUM(A1)" } });
  });
});

describe("the positions of a CSV file", () => {
  const input = [HEADER, ",,", `${IDENTITY},level,none,,"two`, `lines",law-1#art. 3`, `${IDENTITY},level`].join("\n");
  const at = (...path: (string | number)[]) => {
    const position = read(input).sources.positionOf(path);
    return position?.kind === "text" ? `${position.line}:${position.column}` : position;
  };

  test.each([
    { path: [], place: "1:1" },
    { path: ["answers"], place: "1:1" },
    { path: ["answers", 0], place: "3:1" },
    { path: ["answers", 0, "entity"], place: "3:5" },
    { path: ["answers", 0, "rating"], place: "3:51" },
    { path: ["answers", 0, "rating", "confidence"], place: "3:62" },
    { path: ["answers", 0, "rating", "reason"], place: "3:63" },
    { path: ["answers", 0, "citations", 0, "pin"], place: "4:8" },
    { path: ["answers", 1, "rating", "kind"], place: "5:51" },
  ])("$path stands at $place", ({ path, place }) => expect(at(...path)).toBe(place));

  test.each([
    { path: ["answers", 0, "withdrawn"], place: "3:1" },
    { path: ["answers", 1, "rating", "level"], place: "5:1" },
    { path: ["answers", 2], place: "1:1" },
    { path: ["evidence", 0], place: "1:1" },
  ])("$path has no cell; its nearest ancestor stands at $place", ({ path, place }) => expect(at(...path)).toBe(place));
});
