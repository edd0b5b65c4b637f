import { describe, expect, test } from "vitest";
import { makeSample } from "../sample/make-sample.ts";
import { file, run } from "./try-command.test-kit.ts";

const sample = makeSample();
const closed = sample.needs.filter(({ agreedByState }) => agreedByState === undefined);
/** The parts of an output, by the first words of their titles. */
const partsOf = (out: string) =>
  new Map(out.split(/\n\n(?=[A-Z])/).map((part) => [part.split(/[\n:]/)[0], part.trim()]));

describe("stocktake match", () => {
  test("says who may be given what and why, what is left over, and how far referrals came", async () => {
    const { out, err, exit } = await run(["match", "@sample", "--as-of", "2026-06-30"]);
    expect([exit, err]).toEqual([0, "Not shown: 20 needs without their State's agreement on record.\n"]);
    const parts = partsOf(out);
    expect([...parts.keys()]).toEqual([
      "Proposed by the optimal plan as of 2026-06-30",
      "Needs without an offer",
      "Needs with help under way or given",
      "Offers",
      "Overlaps",
      "Funnel",
      "Conversion",
    ]);
    expect(
      [...parts.values()].map((part) => part.split("\n").slice(0, 5).join("\n")).join("\n\n"),
    ).toMatchInlineSnapshot(`
      "Proposed by the optimal plan as of 2026-06-30: 6 needs, 82 points

      need        offer    donor             points  why
      ----------  -------  ----------------  ------  -----------------------------------------------------------------------------------------------------------------------------------------
      need-QMR-1  offer-2  invented-donor-2      17  It already runs a programme in QMR (4); It names a theme of the need: BC (1); Places left: 8 of 10 (2); The need has medium priority (10)

      Needs without an offer

      need        why
      ----------  ----------------------------------------------------
      need-QMA-0  Every place of offer-1 is taken.

      Needs with help under way or given

      need        why
      ----------  ----------------------------------------------------------------
      need-QMF-2  The delivery \`delivery-QMF-2\` gives help for it from 2026-06-01.

      Offers

      offer    donor             places  taken  left  why it is without a need
      -------  ----------------  ------  -----  ----  ------------------------
      offer-1  invented-donor-1       6     14     0  Its 6 places are taken.

      Overlaps

      what                        where
      --------------------------  -------------------------------------
      several offers to one need  need-QMA-1: offer-1, offer-3

      Funnel

      stage       counts     recorded  stated
      ----------  ---------  --------  ------
      identified  needs           100

      Conversion

      from        to          basis     share              declined  open  unknown
      ----------  ----------  --------  -----------------  --------  ----  -------
      identified  agreed      recorded  80 of 100, 80 %           0     0       20"
    `);
  });

  test("makes the one plan that is asked for", async () => {
    const greedy = await run(["match", "@sample", "--plan", "greedy"]);
    expect(greedy.out).toMatch(/^Proposed by the greedy plan/);
    const { matching } = JSON.parse((await run(["match", "@sample", "--plan", "optimal", "--format", "json"])).out);
    expect(Object.keys(matching)).toContain("optimal");
    expect(Object.keys(matching)).not.toContain("greedy");
    const markdown = await run(["match", "@sample", "--format", "md"]);
    expect(markdown.out).toContain("| need-QMR-1 | offer-2 | invented-donor-2 | 17 |");
  });

  test("shows a State its own needs, and those it has not agreed to beside no offer and no donor", async () => {
    const { out, err } = await run(["match", "@sample", "--state", "QMA"]);
    expect(partsOf(out).get("Needs not agreed to be passed on")).toMatchInlineSnapshot(`
      "Needs not agreed to be passed on

      need        why                                                       offers that would fit
      ----------  --------------------------------------------------------  ---------------------
      need-QMA-2  The State's agreement to passing it on is not on record.                      2"
    `);
    expect(out.match(/need-\w+-\d/g)?.every((id) => id.startsWith("need-QMA-"))).toBe(true);
    expect(err).toBe(
      "Not shown: 19 needs without their State's agreement on record.\n" +
        "Not shown: 78 agreed needs that are not open to this audience.\n",
    );
    const own = closed.filter(({ state }) => state === "QMA");
    expect(own.length).toBeGreaterThan(0);
    for (const { id } of own)
      for (const line of out.split("\n").filter((line) => line.includes(id))) expect(line).not.toMatch(/donor|offer-/);
  });

  test.each(["text", "json", "md"])("names to nobody else a need without agreement, as %s", async (format) => {
    const { out } = await run(["match", "@sample", "--format", format]);
    expect(closed.filter(({ id }) => new RegExp(`${id}\\b`).test(out))).toEqual([]);
    expect(closed.length).toBe(20);
  });

  test("sets the figures of the report beside what is recorded", async () => {
    const { out, err } = await run(["match", "@s-2010-569"]);
    expect(err).toBe("");
    expect(out).toMatchInlineSnapshot(`
      "Funnel

      stage       counts     recorded  stated
      ----------  ---------  --------  ---------
      identified  needs
      agreed      needs
      referred    referrals            187 (¶16)
      answered    referrals
      delivering  referrals
      delivered   referrals            43 (¶16)

      Conversion

      from      to         basis         share               declined  open  unknown
      --------  ---------  ------------  ------------------  --------  ----  -------
      referred  delivered  stated (¶16)  43 of 187, 22.99 %         0     0      144
      "
    `);
  });

  test("says where the plans differ, and prints overlaps of every kind", async () => {
    const need = (id: string, more = {}) => ({
      id,
      state: "QMA",
      theme: "BC",
      summary: "Help",
      source: { kind: "visit" },
      priority: "high",
      agreedByState: "2026-04-01",
      ...more,
    });
    const referral = (id: string, more = {}) => ({
      id,
      need: "need-3",
      donor: "d-3",
      on: "2026-05-04",
      outcome: "unknown",
      ...more,
    });
    const path = await file(
      "plans.json",
      JSON.stringify({
        formatVersion: 1,
        entities: ["QMA", "QMB"].map((id) => ({ id, name: { en: id }, kind: "invented" })),
        organizations: ["d-1", "d-2", "d-3"].map((id) => ({ id, name: id, kind: "donor" })),
        needs: [need("need-1"), need("need-2", { state: "QMB", agreedByState: "2026-05-01" }), need("need-3")],
        donors: ["d-1", "d-2", "d-3"].map((id) => ({ id: `donor-${id}`, organization: id, kind: "bilateral" })),
        offers: [
          { id: "offer-1", donor: "d-1", summary: "Help", themes: ["BC"], programmesIn: ["QMA", "QMB"], capacity: 1 },
          { id: "offer-2", donor: "d-2", summary: "Help", regions: ["upper-sarn"] },
        ],
        referrals: [
          referral("r-1"),
          referral("r-2", { outcome: "accepted", outcomeOn: "2025-01-01", on: "2024-12-01" }),
        ],
        deliveries: [
          { id: "delivery-1", referral: "r-1", provider: "d-3", mode: "national", from: "2026-06", summary: "Help" },
        ],
      }),
    );
    const { out, err } = await run(["match", path, "--as-of", "2026-06-30"]);
    expect(err).toBe("");
    expect(out).toMatchInlineSnapshot(`
      "Proposed by the optimal plan as of 2026-06-30: 2 needs, 46 points

      need    offer    donor  points  why
      ------  -------  -----  ------  ------------------------------------------------------------------------------------------------------------------------------------------
      need-2  offer-1  d-1        27  It already runs a programme in QMB (4); It names every theme of the need: BC (2); Places left: 1 of 1 (2); The need has high priority (19)
      need-1  offer-2  d-2        19  The need has high priority (19)

      Where the greedy plan differs: the optimal one has 19 points more

      need    greedy        optimal
      ------  ------------  ------------
      need-1  offer-1 (27)  offer-2 (19)
      need-2  none          offer-1 (27)

      Needs with help under way or given

      need    why
      ------  ---------------------------------------------------------
      need-3  The delivery \`delivery-1\` gives help for it from 2026-06.

      Offers

      offer    donor           places  taken  left  why it is without a need
      -------  -----  ---------------  -----  ----  ------------------------
      offer-1  d-1                  1      0     1
      offer-2  d-2    1 (none stated)      0     1

      Overlaps

      what                           where
      -----------------------------  ----------------------------------
      needs on one subject           QMA, BC: need-1, need-3
      several offers to one need     need-1: offer-1, offer-2
      one need in several referrals  need-3: r-1, r-2
      help under way on the subject  delivery-1 for need-3; also need-1

      Funnel

      stage       counts     recorded  stated
      ----------  ---------  --------  ------
      identified  needs             3
      agreed      needs             3
      referred    referrals         2
      answered    referrals         2
      delivering  referrals         1
      delivered   referrals         0

      Conversion

      from        to          basis     share            declined  open  unknown
      ----------  ----------  --------  ---------------  --------  ----  -------
      identified  agreed      recorded  3 of 3, 100 %           0     0        0
      agreed      referred    recorded  1 of 3, 33.33 %         0     0        2
      referred    answered    recorded  2 of 2, 100 %           0     0        0
      answered    delivering  recorded  1 of 2, 50 %            0     1        0
      delivering  delivered   recorded  0 of 1, 0 %             0     1        0
      referred    delivered   recorded  0 of 2, 0 %             0     2        0
      "
    `);
  });

  test("says that there is nothing, and what it does not know", async () => {
    const path = await file("nothing.json", JSON.stringify({ formatVersion: 1 }));
    expect(await run(["match", path, "--as-of", "2026-06-30"])).toEqual({
      exit: 0,
      out: "",
      err: "As of 2026-06-30 no needs, offers or referrals are on record here.\n",
    });
    const unknown = await run(["match", "@sample", "--state", "QQQ"]);
    expect(unknown).toEqual({ exit: 2, out: "", err: 'error: The dataset says nothing of a State "QQQ".\n' });
    expect((await run(["match", "@sample", "--plan", "best"])).err).toContain("Allowed choices are optimal, greedy.");
    expect((await run(["match", path])).err).toContain("--as-of 2026-06-30");
  });
});
