import { sRes1373 } from "@stocktake/catalog";
import { describe, expect, test } from "vitest";
import { dataset, file, run } from "./try-command.test-kit.ts";

/** Two ratings of the FATF on freezing, of which one asks all that a criterion of resolution 1373 asks. */
const ratings = {
  ...dataset,
  assessments: [{ ...dataset.assessments[0], instrument: { id: "fatf", edition: "2012-2013" } }],
  answers: [
    { criterion: "R.6", level: "LC" },
    { criterion: "IO.10", level: "ME" },
  ].map(({ criterion, level }) => ({ ...dataset.answers[0], criterion, rating: { kind: "level", level } })),
};
const carry = async (...argv: readonly string[]) =>
  run(["carry", await file("ratings.json", JSON.stringify(ratings)), "--as-of", "2026-06-30", ...argv]);

describe("stocktake carry", () => {
  test("prints drafts with their sources and, for one State, what they would change", async () => {
    expect(await carry("--to", "fatf-to-s-res-1373", "--state", "QMA")).toMatchInlineSnapshot(`
      {
        "err": "The node "1373" counts and gives no number. These below it do: BC.binding, CFT.binding, CJ.binding, HR.hortatory, ILC.binding, ILC.hortatory, INFO.hortatory, LE.binding, LEG.binding, STRAT.hortatory, WPN.binding.
      ",
        "exit": 0,
        "out": "Drafts for s-res-1373@2009.2 through fatf-to-s-res-1373@1, as of 2026-06-30

      entity  criterion        draft         source  says  basis        date        link      confidence  reads  remarks
      ------  ---------------  ------------  ------  ----  -----------  ----------  --------  ----------  -----  ---------------------------------------------------------------------------------------------------------
      QMA     I.2.legislation  large         R.6     LC    desk-review  2026-02-03  contains  medium      large  A Recommendation may be rated down for a part that the criterion does not ask, and says nothing of plans.
      QMA     I.2.institution  large         R.6     LC    desk-review  2026-02-03  contains  low         large  A Recommendation may be rated down for a part that the criterion does not ask, and says nothing of plans.
      QMA     I.2.practice     inconclusive  R.6     LC    desk-review  2026-02-03  overlaps  low                The criteria that bear on it ask a part of it or something beside it, so no level follows.
                                             IO.10   ME    desk-review  2026-02-03  overlaps  low
      QMA     I.2.safeguard    inconclusive  R.6     LC    desk-review  2026-02-03  overlaps  medium             The criteria that bear on it ask a part of it or something beside it, so no level follows.
      QMA     I.8.practice     inconclusive  IO.10   ME    desk-review  2026-02-03  overlaps  low                The criteria that bear on it ask a part of it or something beside it, so no level follows.
      QMA     I.9.legislation  inconclusive  R.6     LC    desk-review  2026-02-03  overlaps  medium             The criteria that bear on it ask a part of it or something beside it, so no level follows.
      QMA     I.9.institution  inconclusive  R.6     LC    desk-review  2026-02-03  overlaps  low                The criteria that bear on it ask a part of it or something beside it, so no level follows.
      QMA     I.9.practice     inconclusive  IO.10   ME    desk-review  2026-02-03  overlaps  low                The criteria that bear on it ask a part of it or something beside it, so no level follows.
      QMA     I.9.safeguard    inconclusive  R.6     LC    desk-review  2026-02-03  overlaps  low                The criteria that bear on it ask a part of it or something beside it, so no level follows.

      A draft is no answer. Somebody accepts it, or gives another rating, after looking at its sources.

      QMA: implementation-ladder@2 over s-res-1373@2009.2, without and with the drafts

      node         of         before   after   change  rating  coverage  content  method  any scale  any weights
      -----------  ---------  ------  ------  -------  ------  --------  -------  ------  ---------  -----------
      CFT.binding  worst end       0  0.0333  +0.0333       0   +0.0333        0       0  undecided  undecided
      CFT.binding  best end        1  0.9889  -0.0111       0   -0.0111        0       0  undecided  undecided
      I.2          worst end       0     0.3     +0.3       0      +0.3        0       0  undecided  undecided
      I.2          best end        1     0.9     -0.1       0      -0.1        0       0  undecided  undecided

      Rating, coverage, content and method add up to the change (Shapley values). Any scale, any weights: whether the later record is better whatever the levels count, and whatever the criteria weigh. Not a ranking. Nodes that did not change are left out.
      ",
      }
    `);
  });

  test("gives drafts and comparison as JSON; no draft is an answer", async () => {
    const { out, exit } = await carry("--to", "s-res-1373", "--state", "QMA", "--format", "json");
    const { crosswalk, drafts, comparison } = JSON.parse(out);
    expect({ exit, crosswalk }).toEqual({ exit: 0, crosswalk: "fatf-to-s-res-1373@1" });
    expect(new Set(drafts.map(({ status }: { status: string }) => status))).toEqual(new Set(["draft"]));
    expect(comparison.length).toBeGreaterThan(0);
    for (const { due } of comparison) expect(due).toMatchObject({ kind: "ends", worst: { rating: 0, method: 0 } });
  });

  test("shows both profiles where the methodology of the target only counts", async () => {
    const path = await file("kit.json", JSON.stringify({ ...dataset, assessments: edition2(dataset.assessments) }));
    const { out, exit } = await run(["carry", path, "--to", "fatf", "--as-of", "2026-06-30", "--state", "QMA"]);
    expect(exit).toBe(0);
    expect(out).toContain("fatf-follow-up-2013@1, as of 2026-06-30, without and with the drafts");
    expect(out).toMatch(/^without {2}QMA/m);
    expect(out).toMatch(/^with {5}QMA/m);
  });

  test("leaves an answer that is there in the place of its draft", async () => {
    const own = {
      ...ratings,
      assessments: [...ratings.assessments, { ...edition2(dataset.assessments)[0], id: "a-2" }],
      answers: [
        ...ratings.answers,
        ...["I.2.legislation", "I.2.institution"].map((criterion) => ({
          ...dataset.answers[0],
          assessment: "a-2",
          criterion,
          rating: { kind: "level", level: "none" },
        })),
      ],
    };
    const path = await file("own.json", JSON.stringify(own));
    const argv = ["carry", path, "--to", "s-res-1373", "--as-of", "2026-06-30", "--state", "QMA", "--format", "json"];
    const { out } = await run(argv);
    const cft = JSON.parse(out).comparison.find(({ node }: { node: string }) => node === "CFT.binding");
    const freezing = cft.below.find(({ node }: { node: string }) => node === "I.2");
    expect(freezing.after).toEqual(freezing.before);
  });

  test("without a State prints drafts alone", async () => {
    const { out, err, exit } = await carry("--to", "s-res-1373");
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toContain("Drafts for s-res-1373@2009.2 through fatf-to-s-res-1373@1");
    expect(out).not.toContain("Shapley");
  });

  test("drafts for another edition what kept its id, and compares the record with what the drafts would make of it", async () => {
    const path = await file("first-edition.json", JSON.stringify(dataset));
    const argv = ["carry", path, "--to", "s-res-1373@2009.2", "--as-of", "2026-06-30", "--state", "QMA"];
    expect(await run(argv)).toMatchInlineSnapshot(`
      {
        "err": "The node "1373" counts and gives no number. These below it do: CFT.binding.
      The drafts change no score.
      ",
        "exit": 0,
        "out": "Drafts for s-res-1373@2009.2 through s-res-1373-2009-to-2009.2@1, as of 2026-06-30

      entity  criterion        draft    source           says     basis        date        link        confidence  reads    remarks
      ------  ---------------  -------  ---------------  -------  -----------  ----------  ----------  ----------  -------  -------
      QMA     I.2.legislation  full     I.2.legislation  full     desk-review  2026-02-03  equivalent  high        full
      QMA     I.2.institution  large    I.2.institution  large    desk-review  2026-02-03  equivalent  high        large
      QMA     I.2.practice     partial  I.2.practice     partial  desk-review  2026-02-03  equivalent  high        partial

      A draft is no answer. Somebody accepts it, or gives another rating, after looking at its sources.
      ",
      }
    `);
    const [compared] = JSON.parse((await run([...argv, "--format", "json"])).out).comparison;
    expect(compared).toMatchObject({ node: "CFT.binding", before: { coverage: { known: expect.any(Number) } } });
    expect(compared.before.coverage.known).toBeGreaterThan(0);
    expect(compared.after.range).toEqual(compared.before.range);
  });

  test("drafts for an edition in a file", async () => {
    const path = await file("first-edition.json", JSON.stringify(dataset));
    const [kept] = sRes1373.criteria.filter(({ id }) => id === "I.2.practice");
    const next = await file("next.json", JSON.stringify({ ...sRes1373, edition: "2027", criteria: [kept] }));
    const argv = ["carry", path, "--to", "s-res-1373@2027", "--instrument", next, "--as-of", "2026-06-30"];
    const { exit, out, err } = await run(argv);
    expect(exit).toBe(0);
    expect(out).toContain("Drafts for s-res-1373@2027 through s-res-1373-2009-to-2027@1");
    expect(err).toContain("2 answers are on criteria that the crosswalk");
  });

  test.each([
    { to: "ftf", says: "The catalog has no crosswalk to ftf. Did you mean fatf?" },
    { to: "upr-register", says: "No crosswalk leads from what the dataset answers to upr-register." },
  ])("to $to ends with 2 and a sentence", async ({ to, says }) => {
    const { exit, out, err } = await carry("--to", to);
    expect(err).toContain(says);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
  });
});

function edition2(assessments: typeof dataset.assessments) {
  return assessments.map((each) => ({ ...each, instrument: { id: "s-res-1373", edition: "2009.2" } }));
}
