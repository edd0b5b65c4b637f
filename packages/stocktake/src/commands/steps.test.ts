import { describe, expect, test } from "vitest";
import { dataset, file, run } from "./try-command.test-kit.ts";

describe("stocktake steps", () => {
  const command = ["steps", "@sample", "--as-of", "2010-11-02"];

  test("lists by actor who owes what by when, under which version of which procedure, and why", async () => {
    const { out, err, exit } = await run(command);
    expect([exit, err]).toEqual([0, ""]);
    const tables = out.split("\n\n").filter((part) => part.includes(" as of ") || part.startsWith("about"));
    expect(tables.map((part) => part.split("\n").slice(0, 3).join("\n"))).toMatchInlineSnapshot(`
      [
        "Counter-Terrorism Committee: 18 steps as of 2010-11-02",
        "about                 step                              due  standing  under             why
      --------------------  --------------------------------  ---  --------  ----------------  ---------------------------------------------------------------------------------------
      stocktaking-QMA-2010  Decide without a discussion            open      stocktaking@2010  Under stocktaking@2010 the case stands at "Circulated to the members" since 2010-02-06.",
        "Executive Directorate: 45 steps as of 2010-11-02",
        "about                 step                                       due         standing  under             why
      --------------------  -----------------------------------------  ----------  --------  ----------------  ------------------------------------------------------------------------------------------------------------------------
      report-QMF-4          Offer a visit                              2010-03-27  overdue   late-reporting@1  Under late-reporting@1 the case stands at "Video workshop held" since 2009-12-27. It is due within 3 months: 2010-03-27.",
        "Provider of the assistance: 3 steps as of 2010-11-02",
        "about           step                     due  standing  under          why
      --------------  -----------------------  ---  --------  -------------  --------------------------------------------------------------------------------
      referral-QMY-0  Begin the assistance          open      referral@2008  Under referral@2008 the case stands at "Accepted by the donor" since 2010-08-13.",
        "State addressed: 22 steps as of 2010-11-02",
        "about                         step                  due  standing  under             why
      ----------------------------  --------------------  ---  --------  ----------------  ------------------------------------------------------------------
      recommendation-visit-QMA-1-1  Report what was done       open      recommendation@1  Under recommendation@1 the case stands at "Open" since 2010-08-22.",
        "State assessed: 24 steps as of 2010-11-02",
        "about     step                                    due         standing  under            why
      --------  --------------------------------------  ----------  --------  ---------------  --------------------------------------------------------------------------------------------------------------------------------
      QMB-2010  Comment and bring the facts up to date  2010-12-15  open      assessment@2008  Under assessment@2008 the case stands at "With the State for comments" since 2009-12-15. It is due within 12 months: 2010-12-15.",
        "State that reports: 8 steps as of 2010-11-02",
        "about         step                due         standing  under             why
      ------------  ------------------  ----------  --------  ----------------  ----------------------------------------------------------------------------------------------------------------------------
      report-QMF-4  Hand in the report  2009-06-30  overdue   late-reporting@1  Under late-reporting@1 the case stands at "Video workshop held" since 2009-12-27. It is due by the day in \`due\`: 2009-06-30.",
        "State visited: 8 steps as of 2010-11-02",
        "about        step               due  standing  under       why
      -----------  -----------------  ---  --------  ----------  -------------------------------------------------------------------
      visit-QMA-1  Say what was done       open      visit@2005  Under visit@2005 the case stands at "Report sent" since 2010-08-02.",
      ]
    `);
  });

  test("narrows to an actor, a State and what is overdue", async () => {
    const { out } = await run([...command, "--actor", "directorate", "--state", "QMF", "--overdue"]);
    expect(out).toMatchInlineSnapshot(`
      "Executive Directorate: 1 step as of 2010-11-02

      about         step           due         standing  under             why
      ------------  -------------  ----------  --------  ----------------  ------------------------------------------------------------------------------------------------------------------------
      report-QMF-4  Offer a visit  2010-03-27  overdue   late-reporting@1  Under late-reporting@1 the case stands at "Video workshop held" since 2009-12-27. It is due within 3 months: 2010-03-27.
      "
    `);
  });

  test("says whom it knows where an actor is misspelt, and that nobody owes anything", async () => {
    const misspelt = await run([...command, "--actor", "ctde"]);
    expect(misspelt).toMatchInlineSnapshot(`
      {
        "err": "error: Nobody here is called ctde. There are committee, directorate, donor, maker, provider, state.
      ",
        "exit": 2,
        "out": "",
      }
    `);
    const path = await file("steps.json", JSON.stringify(dataset));
    expect(await run(["steps", path, "--as-of", "2026-06-30"])).toEqual({
      exit: 0,
      out: "",
      err: "As of 2026-06-30 nobody owes a step here.\n",
    });
  });
});
