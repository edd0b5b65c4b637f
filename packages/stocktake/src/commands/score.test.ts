import { readdir, readFile } from "node:fs/promises";
import { fatf, sRes1373 } from "@stocktake/catalog";
import { describe, expect, test } from "vitest";
import { at, dataset, file, run } from "./try-command.test-kit.ts";

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
    expect((await readdir(at(""))).filter((name) => name.endsWith(".part"))).toEqual([]);
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

test("stocktake score says what follows from the counts of FATF ratings, and averages none", async () => {
  const levels = [...Array(4).fill("C"), ...Array(9).fill("LC"), ...Array(15).fill("PC"), ...Array(12).fill("NC")];
  const ratings = [
    ...levels.map((level, i) => [`R.${i + 1}`, level]),
    ...Array.from({ length: 11 }, (_, i) => [`IO.${i + 1}`, i === 0 ? "ME" : "LE"]),
  ];
  const [assessment] = dataset.assessments;
  const [answer] = dataset.answers;
  const rated = {
    ...dataset,
    assessments: [{ ...assessment, instrument: { id: fatf.id, edition: fatf.edition } }],
    answers: ratings.map(([criterion, level]) => ({ ...answer, criterion, rating: { kind: "level", level } })),
  };
  const path = await file("fatf.json", JSON.stringify(rated));
  expect((await run(["score", path, "--as-of", "2026-06-30"])).out).toMatchInlineSnapshot(`
    "fatf-follow-up-2013@1 over fatf@2012-2013, as of 2026-06-30

    entity  node                  value  range  coverage  band  remarks
    ------  --------------------  -----  -----  --------  ----  ----------------------------------
    QMA     technical-compliance                   100 %        NC 12, PC 15, LC 9, C 4, 40 in all
    QMA     A                                      100 %        NC 0, PC 0, LC 0, C 2, 2 in all
    QMA     B                                      100 %        NC 0, PC 0, LC 0, C 2, 2 in all
    QMA     C                                      100 %        NC 0, PC 0, LC 4, C 0, 4 in all
    QMA     D                                      100 %        NC 0, PC 10, LC 5, C 0, 15 in all
    QMA     E                                      100 %        NC 0, PC 2, LC 0, C 0, 2 in all
    QMA     F                                      100 %        NC 7, PC 3, LC 0, C 0, 10 in all
    QMA     G                                      100 %        NC 5, PC 0, LC 0, C 0, 5 in all
    QMA     effectiveness                          100 %        LE 10, ME 1, SE 0, HE 0, 11 in all

    Range: every unknown at its worst, then at its best. Coverage: the share that is known. Not a ranking.

    What follows from the counts

    entity  rule                                                               answer  from which counts
    ------  -----------------------------------------------------------------  ------  ----------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
    QMA     Enhanced follow-up                                                 holds   any of [27 of 40 at NC or PC, at least 8 asked: holds | 1 of 5 at NC or PC, at least 1 asked: holds | 11 of 11 at LE or ME, at least 7 asked: holds | 10 of 11 at LE, at least 4 asked: holds]
    QMA     Referral for review by the International Cooperation Review Group  holds   any of [27 of 40 at NC or PC, at least 20 asked: holds | 1 of 6 at NC or PC, at least 3 asked: does not hold | all of [11 of 11 at LE or ME, at least 9 asked: holds | 10 of 11 at LE, at least 2 asked: holds] | 10 of 11 at LE, at least 6 asked: holds]

    Comments of those assessed

    entity  comment
    ------  --------------------
    QMA     No comment received.
    "
  `);
});
