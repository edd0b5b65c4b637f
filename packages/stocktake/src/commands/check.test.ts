import { describe, expect, test } from "vitest";
import { dataset, file, HEADER, row, run } from "./try-command.test-kit.ts";

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
