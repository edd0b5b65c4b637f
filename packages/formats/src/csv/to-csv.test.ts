import { type Answer, type DatasetInput, defineDataset } from "@stocktake/model";
import { expect, test } from "vitest";
import { toCsv } from "./to-csv.ts";

const answer = (rating: Answer["rating"], more: Partial<Answer> = {}): Answer => ({
  assessment: "a-1",
  entity: "NA",
  criterion: "I.2.practice",
  date: "2026-03-01",
  rater: "r-1",
  basis: "visit",
  strength: "asserted",
  rating,
  ...more,
});

test("it writes one row an answer, guards texts and leaves numbers numbers", () => {
  const dataset: DatasetInput = {
    formatVersion: 1,
    answers: [
      answer(
        { kind: "level", level: "partial", confidence: 0.8 },
        { citations: [{ evidence: "law-1", pin: "art. 3; 4" }] },
      ),
      answer({ kind: "measured", value: -1.5, unit: "-", standardError: 1e-7 }, { citations: [], uncited: "=1+1" }),
      answer({ kind: "not-assessed", reason: 'two\nlines, "quoted"' }, { withdrawn: "2026-04-01" }),
      answer({ kind: "withheld", reason: "'@home" }),
    ],
  };
  expect(toCsv(defineDataset(dataset))).toMatchInlineSnapshot(`
    {
      "losses": [],
      "output": "assessment,entity,criterion,date,rater,basis,strength,rating,level,confidence,value,unit,standard-error,reason,ground,reviewer,citations,uncited,withdrawn
    a-1,NA,I.2.practice,2026-03-01,r-1,visit,asserted,level,partial,0.8,,,,,,,law-1#art. 3\\; 4,,
    a-1,NA,I.2.practice,2026-03-01,r-1,visit,asserted,measured,,,-1.5,'-,1e-7,,,,;,'=1+1,
    a-1,NA,I.2.practice,2026-03-01,r-1,visit,asserted,not-assessed,,,,,,"two
    lines, ""quoted""",,,,,2026-04-01
    a-1,NA,I.2.practice,2026-03-01,r-1,visit,asserted,withheld,,,,,,''@home,,,,,
    ",
    }
  `);
});

test("it says what a table of answers cannot hold", () => {
  const dataset = defineDataset({
    formatVersion: 1,
    id: "trial",
    title: { en: "A trial" },
    answers: [answer({ kind: "withheld", reason: "half \ud83d" })],
    evidence: [{ id: "law-1", kind: "law", title: { en: "An act" }, date: "2008" }],
    groups: [],
  });
  expect(toCsv(dataset).losses).toMatchInlineSnapshot(`
    [
      {
        "code": "csv/collection-left-out",
        "count": 1,
        "message": "A table of answers cannot hold \`evidence\`; 1 record was left out.",
      },
      {
        "code": "csv/field-left-out",
        "count": 1,
        "message": "A table of answers cannot hold \`id\`.",
      },
      {
        "code": "csv/field-left-out",
        "count": 1,
        "message": "A table of answers cannot hold \`title\`.",
      },
      {
        "code": "csv/half-character",
        "count": 1,
        "message": "1 half of a character, which no file can hold, became U+FFFD.",
      },
    ]
  `);
  expect(toCsv(dataset).output).toContain("half \ufffd");
});
