import { describe, expect, test } from "vitest";
import { run } from "./try-command.test-kit.ts";

describe("stocktake report", () => {
  test("prints the record in the sections of its source, each number computed or quoted", async () => {
    const { out, err, exit } = await run(["report", "@s-2010-569"]);
    expect([exit, err]).toEqual([0, ""]);
    expect(out.match(/^## .*$/gm)).toMatchInlineSnapshot(`
      [
        "## Letter and note",
        "## I. Introduction",
        "## II. How the new structure of the Executive Directorate was put in place",
        "## III. Preliminary implementation assessments and stocktaking",
        "## IV. Visits to States",
        "## V. Major challenges that States face",
        "## VI. Effects of the work of the Executive Directorate",
        "## VII. Technical assistance",
        "## VIII. Work with the Task Force and with other bodies of the Council",
        "## IX. Work with international, regional and subregional organizations",
        "## X. Human rights",
        "## XI. Implementation of resolution 1624 (2005)",
        "## XII. Public communication and outreach",
        "## XIII. Activities proposed for the future",
        "## XIV. Organization and operation of the Executive Directorate",
        "## XV. Conclusion",
      ]
    `);
    expect(out.match(/^### .*$/gm)?.slice(2)).toEqual(Array.from({ length: 39 }, (_, i) => `### ¶${i + 1}`));
    // Counted from what the record lists, or derived from figures it states; quoted where it does neither.
    for (const line of [
      "- **Computed**: The report puts forward 12 activities, point by point. Found: 12 listed.",
      "- **Computed**: The Executive Directorate contributes to four working groups of the Task Force. Found: 4 listed.",
      "- **Computed**: The report names nine international organizations as partners. Found: 9 different.",
      "- **Computed**: The report names twenty regional and subregional partners, among others. Found: 20 listed.",
      "- **Computed**: Three expert groups serve the Council's bodies that deal with terrorism. Found: 3 listed.",
      "- **Computed**: The 43 referrals that led to assistance are a part of the 187. Found: 43 of 187.",
      "- **Stated**: The States visited and assessed since 2005 come to 59. Stated in ¶8: 59.",
    ])
      expect(out).toContain(`${line}\n`);
  });

  test("gives the same as JSON", async () => {
    const made = JSON.parse((await run(["report", "@s-2010-569", "--format", "json"])).out);
    expect(made).toMatchObject({ kind: "record-report" });
  });

  test("says why there is no report, quiet or not", async () => {
    const said = await run(["report", "@sample", "--quiet"]);
    expect(said).toMatchInlineSnapshot(`
      {
        "err": "error: The dataset holds no periodic report in \`periodicReports\`, so there are no sections to print.
      ",
        "exit": 2,
        "out": "",
      }
    `);
  });
});
