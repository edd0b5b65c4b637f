import { describe, expect, test } from "vitest";
import { formatDiagnostic, isBlocking } from "../diagnostic/diagnostic.ts";
import { formatPath } from "../diagnostic/path.ts";
import { answer, assessment, dataset, evidence, exampleCatalog, exampleDataset, rated } from "../testing.ts";
import { checkDataset } from "./check-dataset.ts";

const asOf = "2026-06-30";

describe("checkDataset", () => {
  test("is silent on a dataset without findings, and on an empty one", () => {
    expect(checkDataset(exampleDataset(), exampleCatalog, { asOf })).toEqual([]);
    expect(checkDataset(dataset(), exampleCatalog, { asOf })).toEqual([]);
  });

  test("throws if the day is none", () => {
    const check = (day: string) => () => checkDataset(dataset(), exampleCatalog, { asOf: day });
    expect(check("2026-02-30")).toThrow(expect.objectContaining({ code: "NOT_A_DATE" }));
    expect(check("today")).toThrow(expect.objectContaining({ code: "NOT_A_DATE" }));
  });

  test("lists findings by rule and then by record, whatever the records hold", () => {
    const records = dataset({
      assessments: [assessment()],
      evidence: [evidence()],
      answers: [
        answer({ rating: rated("fulll"), citations: [{ evidence: "note-2", pin: "1" }] }),
        answer({ criterion: "cargo.law", entity: "XB", citations: [] }),
        answer({ criterion: "cargo.legislation", citations: [] }),
      ],
    });
    const found = checkDataset(records, exampleCatalog, { asOf });
    expect(found.map(({ path, code, hint }) => `${formatPath(path)} ${code}: ${hint}`)).toMatchInlineSnapshot(`
      [
        "answers[1].entity answer/entity-mismatch: Correct the entity, or move the answer to an assessment of that entity.",
        "answers[1] answer/evidence-missing: Cite at least one source with its page or article, or say in \`uncited\` why there is none.",
        "answers[2] answer/evidence-missing: Cite at least one source with its page or article, or say in \`uncited\` why there is none.",
        "answers[1].criterion answer/unknown-criterion: Write the id of a criterion of that edition.",
        "answers[0].rating.level answer/unknown-level: Did you mean \`full\`? Write a level of the criterion's scale.",
        "answers[0].citations[0].evidence evidence/unknown: Did you mean \`note-1\`? Add the evidence, or correct the id.",
        "answers[1].entity dataset/unknown-entity: Did you mean \`QMB\`? Write the ISO 3166-1 alpha-3 code, or add the entity to \`entities\`.",
      ]
    `);
  });

  test("prints a finding the way people read one", () => {
    const records = dataset({ assessments: [assessment({ entity: "XA" })] });
    expect(checkDataset(records, exampleCatalog, { asOf }).map(formatDiagnostic).join("\n")).toMatchInlineSnapshot(`
      "assessments[0].entity error dataset/unknown-entity
        \`XA\` is neither a State of the catalog nor an entity of the dataset.
        Did you mean \`QMA\`? Write the ISO 3166-1 alpha-3 code, or add the entity to \`entities\`."
    `);
  });

  test("finds the same whatever stands between", () => {
    const [twice, other] = [answer({ rating: rated("none") }), answer({ criterion: "cargo.legislation" })];
    const records = dataset({ assessments: [assessment()], evidence: [evidence()], answers: [twice, other, twice] });
    const found = checkDataset(records, exampleCatalog, { asOf });
    expect(found.map(({ path, code }) => `${formatPath(path)} ${code}`)).toEqual(["answers[2] answer/duplicate"]);
  });

  test("does not take the same criterion id of two instruments for one cell", () => {
    const [instrument] = exampleCatalog.instruments;
    const second = { ...instrument!, id: "another" };
    const catalog = { ...exampleCatalog, instruments: [instrument!, second] };
    const records = dataset({
      assessments: [assessment(), assessment({ id: "QMA-b", instrument: { id: "another", edition: "1" } })],
      evidence: [evidence()],
      answers: [
        answer({ basis: "visit" }),
        answer({ assessment: "QMA-b", basis: "self-report", date: "2026-05-01", rating: rated("full") }),
      ],
    });
    expect(checkDataset(records, catalog, { asOf })).toEqual([]);
  });
});

describe("a waiver", () => {
  const records = (at: string, expires: string, code = "answer/evidence-missing") =>
    dataset({
      assessments: [assessment()],
      answers: [answer({ citations: [] }), answer({ criterion: "staff.practice", citations: [] })],
      waivers: [{ code, at, reason: "The source is being cleared.", expires }],
    });
  const check = (...waiver: Parameters<typeof records>) => checkDataset(records(...waiver), exampleCatalog, { asOf });

  test("marks the finding it covers, which then blocks nothing", () => {
    const found = check("answers[0]", "2026-12-31");
    expect(found.map(({ waived }) => waived)).toEqual([
      { reason: "The source is being cleared.", expires: "2026-12-31" },
      undefined,
    ]);
    expect(found.map(isBlocking)).toEqual([false, true]);
  });

  test("covers everything in its place", () => {
    expect(check("answers", asOf).map(isBlocking)).toEqual([false, false]);
  });

  test.each([
    { name: "of another place that begins alike", at: "answer", expires: asOf, code: "dataset/waiver-unused" },
    { name: "of another record", at: "answers[10]", expires: asOf, code: "dataset/waiver-unused" },
    { name: "that is over", at: "answers", expires: "2026-06-29", code: "dataset/waiver-expired" },
  ])("$name covers nothing and is a finding", ({ at, expires, code }) => {
    const found = check(at, expires);
    expect(found.map(({ waived }) => waived)).toEqual([undefined, undefined, undefined]);
    expect(found.at(-1)).toMatchObject({ code, severity: "warning", path: ["waivers", 0] });
  });

  test("of another code covers nothing", () => {
    expect(check("answers", asOf, "answer/stale").at(-1)).toMatchObject({ code: "dataset/waiver-unused" });
  });
});
