import { fatf } from "@stocktake/catalog";
import { describe, expect, test } from "vitest";
import { dataset, file, run } from "./try-command.test-kit.ts";

const shortfall = {
  id: "s-1",
  assessment: "a-1",
  criterion: "I.2.practice",
  summary: "Orders to freeze reach the banks late.",
  obstacles: ["staff", "more-pressing-priorities"],
};
const path = () => file("priorities.json", JSON.stringify({ ...dataset, shortfalls: [shortfall] }));
const command = async (...more: readonly string[]) =>
  run([
    "prioritize",
    await path(),
    "--as-of",
    "2026-06-30",
    "--methodology",
    "implementation-ladder@1",
    "--state",
    "QMA",
    ...more,
  ]);

/** Ratings of QMA: eight Recommendations partially compliant, R.3 among them, R.13 not rated, all else in good standing. */
const ratings = () => {
  const low = new Set(["R.3", "R.12", "R.14", "R.15", "R.16", "R.17", "R.18", "R.19"]);
  const { id, edition } = fatf;
  return file(
    "ratings.json",
    JSON.stringify({
      formatVersion: 1,
      entities: dataset.entities,
      assessments: [{ ...dataset.assessments[0], instrument: { id, edition } }],
      answers: fatf.criteria
        .filter((criterion) => criterion.id !== "R.13")
        .map((criterion) => ({
          ...dataset.answers[0],
          criterion: criterion.id,
          basis: "third-party",
          rating: { kind: "level", level: criterion.id.startsWith("IO.") ? "SE" : low.has(criterion.id) ? "PC" : "LC" },
        })),
    }),
  );
};

describe("stocktake prioritize", () => {
  test("lists what would reach a band, what the record asks for and the obstacles on record, and the open questions", async () => {
    expect(await command("--node", "I.2", "--band", "high")).toMatchInlineSnapshot(`
      {
        "err": "",
        "exit": 0,
        "out": "QMA: what would bring I.2 to high

      criterion     what it looks for                                                                                on record  goal   what the next level asks                                                                                     why first  obstacles on record
      ------------  -----------------------------------------------------------------------------------------------  ---------  -----  -----------------------------------------------------------------------------------------------------------  ---------  -------------------------------
      I.2.practice  Assets are frozen without delay when a designation is received, and the time taken is recorded.  Partial    Large  Large: Every essential element is in force or at work, and the gaps that remain are minor and can be named.             staff, more pressing priorities

      On record it stands at 0.6875, range 0.55 to 0.75; 80 % known, 80 % corroborated, 0 % verified on site; band upper middle, settled; unofficial: the number is the methodology's own. With these levels it stands at 0.8125, range 0.65 to 0.85; 80 % known, 80 % corroborated, 0 % verified on site; band high, not settled; unofficial: the number is the methodology's own. No smaller set reaches it (6 sets were looked at). Safeguards are not among what may be traded.

      QMA: open questions that would settle the band of I.2

      aspect  criterion  what it looks for  on record
      ------  ---------  -----------------  ---------

      It is settled: upper middle, whatever the open questions come to.
      ",
      }
    `);
  });

  test("prints the questions alone, by the aspects of a visit", async () => {
    const { out, err, exit } = await run(["prioritize", "@sample", "--state", "QMC", "--node", "I.2", "--questions"]);
    expect({ exit, err }).toEqual({ exit: 0, err: "methodology implementation-ladder@2\n" });
    expect(out).toMatchInlineSnapshot(`
      "QMC: open questions that would settle the band of I.2

      aspect                                                   criterion      what it looks for                                                                                               on record
      -------------------------------------------------------  -------------  --------------------------------------------------------------------------------------------------------------  --------------
      section I.2: Freezing of funds and assets without delay  I.2.practice   Assets are frozen without delay when a designation is received, and the time taken is recorded.                 disputed
      section I.2: Freezing of funds and assets without delay  I.2.safeguard  A person whose assets are frozen is given reasons, money for basic expenses and review by an independent body.  answer too old

      It may come to anything from low to upper middle; 2 questions are open. Any answers to these settle it; no smaller set does. Fewer may do: I.2.safeguard at large would settle it at lower middle.
      "
    `);
  });

  test("says what would take a State out of a consequence rule", async () => {
    const asked = [
      "prioritize",
      await ratings(),
      "--as-of",
      "2026-06-30",
      "--state",
      "QMA",
      "--leave",
      "enhanced-follow-up",
    ];
    const { out, exit } = await run(asked);
    expect(exit).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "QMA: what would take it out of enhanced-follow-up

      criterion  what it looks for            on record            goal               what the next level asks                               why first  obstacles on record
      ---------  ---------------------------  -------------------  -----------------  -----------------------------------------------------  ---------  -------------------
      R.12       Politically exposed persons  Partially compliant  Largely compliant  Largely compliant: There are minor shortcomings only.
      R.3        Money laundering offence     Partially compliant  Largely compliant  Largely compliant: There are minor shortcomings only.

      On record the rule holds. With these levels the rule does not hold. No smaller set reaches it (6 sets were looked at). Safeguards are not among what may be traded.

      QMA: open questions that would settle whether enhanced-follow-up holds

      aspect  criterion  what it looks for  on record
      ------  ---------  -----------------  ---------

      It is settled: "holds", whatever the open questions come to.
      "
    `);
  });

  test("says which safeguard stands in the way", async () => {
    const { out } = await run(["prioritize", "@sample", "--state", "QMA", "--node", "I.2", "--band", "high"]);
    expect(out.split("\n\n").slice(0, 2)).toMatchInlineSnapshot(`
      [
        "QMA: what would bring I.2 to high",
        "what stands in the way                                                     where
      -------------------------------------------------------------------------  ---------------------
      gate: A measure whose safeguard is not in place is not fully implemented.  I.2, on I.2.safeguard
      safeguard                                                                  I.2.safeguard",
      ]
    `);
  });

  test("gives the same as data, and as Markdown", async () => {
    const { out } = await command("--node", "I.2", "--band", "high", "--format", "json");
    const { priorities, unknowns } = JSON.parse(out);
    expect(priorities).toMatchObject({
      kind: "actions",
      exact: true,
      actions: [{ criterion: "I.2.practice", obstacles: ["staff", "more-pressing-priorities"] }],
    });
    expect(unknowns).toMatchObject({ kind: "settled", outcome: "upper middle" });
    const alone = await command("--node", "I.2", "--questions", "--format", "json");
    expect(Object.keys(JSON.parse(alone.out))).toEqual(["unknowns"]);
    const { out: page } = await command("--node", "I.2", "--band", "high", "--format", "md");
    expect(page).toContain("| I.2.practice |");
  });

  test("says that the goal is reached, and that too few changes were allowed", async () => {
    expect((await command("--node", "I.2", "--band", "low")).out).toContain("Nothing further is asked for.");
    expect((await command("--node", "I.2", "--band", "high", "--most-changes", "0")).out).toContain(
      "No set of at most 0 criteria was found that reaches it",
    );
  });

  test.each([
    { argv: [], says: "Name either a node" },
    { argv: ["--node", "I.2", "--leave", "x"], says: "Name either a node" },
    { argv: ["--node", "I.2"], says: "Name the band to be reached" },
    { argv: ["--node", "I.2", "--band", "hihg"], says: 'There is no band "hihg".' },
    { argv: ["--leave", "x"], says: "The methodology has no rules." },
    { argv: ["--node", "I.2", "--band", "high", "--most-changes", "few"], says: "--most-changes few is not a whole" },
  ])("of $argv ends with 2 and a sentence", async ({ argv, says }) => {
    const { exit, err, out } = await command(...argv);
    expect(err).toContain(says);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
  });
});
