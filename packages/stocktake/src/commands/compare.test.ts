import { implementationLadder1, sRes1373 } from "@stocktake/catalog";
import { orThrow, parseDataset } from "@stocktake/model";
import { compareScores, compileMethodology, scoreDataset } from "@stocktake/scoring";
import { describe, expect, test } from "vitest";
import { dataset, file, run } from "./try-command.test-kit.ts";

/** The dataset of the kit, a year later: practice has risen. */
const later = {
  ...dataset,
  answers: [
    ...dataset.answers,
    { ...dataset.answers[2], date: "2027-02-03", rating: { kind: "level", level: "large" } },
  ],
};
const method = ["--methodology", "implementation-ladder@1"];
const days = ["--as-of", "2026-06-30", "--and", "2027-06-30"];

describe("stocktake compare", () => {
  test("says of one dataset on two days what changed at a node, and what it is due to", async () => {
    const path = await file("later.json", JSON.stringify(later));
    expect(await run(["compare", path, ...days, ...method, "--state", "QMA", "--node", "I.2"])).toMatchInlineSnapshot(`
      {
        "err": "",
        "exit": 0,
        "out": "QMA: implementation-ladder@1 over s-res-1373@2009, as of 2026-06-30; then implementation-ladder@1 over s-res-1373@2009, as of 2027-06-30

      node              of     before   after  change  rating  coverage  content  method  any scale  any weights
      ----------------  -----  ------  ------  ------  ------  --------  -------  ------  ---------  -----------
      I.2 (unofficial)  value  0.6875  0.8125  +0.125  +0.125         0        0       0  better     better

      Rating, coverage, content and method add up to the change (Shapley values). Any scale, any weights: whether the later record is better whatever the levels count, and whatever the criteria weigh. Not a ranking.
      ",
      }
    `);
  });

  test("gives the values of the library as JSON, of two datasets as of one", async () => {
    const [before, after] = [
      await file("a.json", JSON.stringify(dataset)),
      await file("b.json", JSON.stringify(later)),
    ];
    const argv = ["compare", before, after, ...days, ...method, "--state", "QMA", "--node", "I.2", "--format", "json"];
    const { out, exit } = await run(argv);
    const plan = orThrow(compileMethodology(implementationLadder1, sRes1373));
    const of = (data: unknown, asOf: string) => scoreDataset(plan, orThrow(parseDataset(data)), { asOf });
    const sides = [of(dataset, "2026-06-30"), of(later, "2027-06-30")] as const;
    expect(JSON.parse(out)).toEqual([compareScores(...sides, { state: "QMA", node: "I.2" })]);
    expect(exit).toBe(0);
  });

  test("takes the nodes nearest below where the root only counts, and says so", async () => {
    const path = await file("later.json", JSON.stringify(later));
    const { out, err, exit } = await run(["compare", path, ...days, ...method, "--state", "QMA", "--format", "md"]);
    expect(exit).toBe(0);
    expect(err).toContain('The node "1373" counts and gives no number. These below it do: ');
    expect(out).toMatch(/^\| CFT\.binding \(unofficial\) \| .* \|$|^\| CFT\.binding \| worst end \| .* \|$/m);
  });

  test.each([
    { argv: [], says: "Name what to compare with: another dataset, another day" },
    { argv: ["@hdi-2022"], says: "One side is of s-res-1373@2009, the other of human-development@2023-24." },
    { argv: ["--and", "2027-02-30"], says: "--and 2027-02-30 is not a day." },
    { argv: [...days, "--node", "I.20"], says: 'The methodology has no node "I.20".' },
    { argv: [...days, "--and-methodology", "hdi@203"], says: "Did you mean hdi@2023?" },
  ])("with $argv ends with 2 and a sentence", async ({ argv, says }) => {
    const path = await file("later.json", JSON.stringify(later));
    const [others, options] = [
      argv.filter((part) => part.startsWith("@")),
      argv.filter((part) => !part.startsWith("@")),
    ];
    const { exit, out, err } = await run([
      "compare",
      path,
      ...others,
      "--as-of",
      "2026-06-30",
      ...(others.length > 0 ? [] : method),
      "--state",
      "QMA",
      ...options,
    ]);
    expect(err).toContain(says);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
  });
});
