import { describe, expect, test } from "vitest";
import { dataset, file, run } from "./try-command.test-kit.ts";

const says = (rater: string, level: string, [entity, criterion]: readonly [string, string], basis = "desk-review") => ({
  ...dataset.answers[0]!,
  rater,
  entity,
  criterion,
  basis,
  rating: { kind: "level", level },
});
const CELLS = [
  ["QMA", "I.2.legislation"],
  ["QMA", "I.2.practice"],
  ["QMB", "I.2.practice"],
] as const;
const records = (answers: readonly object[], otherwise: object = {}) =>
  JSON.stringify({
    ...dataset,
    entities: [...dataset.entities, { id: "QMB", name: { en: "Borvane" }, kind: "invented" }],
    answers,
    ...otherwise,
  });
const cluster = (id: string) => ({ id, kind: "cluster", name: id, serves: "cted" });
const asOf = ["--as-of", "2026-06-30"];

describe("stocktake agreement", () => {
  test("prints alpha, the raters, the clusters, the disputed cells and what became of the answers", async () => {
    const answers = [
      ...CELLS.map((cell, i) => says("north-1", ["full", "partial", "none"][i]!, cell)),
      ...CELLS.map((cell, i) => says("south-1", ["full", "planned", "none"][i]!, cell)),
      says("QMA-focal-1", "full", CELLS[1], "self-report"),
    ];
    const path = await file("two.json", records(answers, { groups: [cluster("north"), cluster("south")] }));
    const { out, err, exit } = await run(["agreement", path, ...asOf, "--quiet", "--draws", "100"]);
    expect([exit, err]).toEqual([0, ""]);
    // Of 7 values none 2, planned 1, partial 1, full 3; middle ranks 1, 2.5, 3.5, 5.5. The cell of three brings
    // 2² + 3² + 1², expected is 2 · (4.5 + 12.5 + 121.5 + 1 + 27 + 12), alpha 1 − 6 · 14 / 357.
    // North less south is (0 + 1 + 0) / 3: who shares one cell only has an offset that fits it and says nothing of others.
    expect(out).toMatchInlineSnapshot(`
      "Agreement of raters on s-res-1373@2009, as of 2026-06-30

      about         values                    metric    alpha                          95 % interval    equal pairs  cells  entities  raters
      ------------  ------------------------  -------  ------  -------------------------------------  -------------  -----  --------  ------
      all criteria  levels of implementation  ordinal  0.7647  0.2125 to 0.7647 (23 draws undefined)  2 of 5 (40 %)      3         2       3

      Krippendorff's alpha: 1 is perfect agreement, 0 what chance would give. Interval: 100 draws of entities by pure-rand/xoroshiro128plus, seed 1. Cells are those with two ratings or more. What raters agree on is not thereby true.

      Raters on implementation, in level steps

      rater        set  shared cells  from the others   offset
      -----------  ---  ------------  ---------------  -------
      QMA-focal-1    1             1              2.5   1.6667
      north-1        1             3          -0.1667  -0.6667
      south-1        1             3          -0.6667       -1

      Above zero: gives higher levels than the others. Offsets are of least squares and sum to zero in a set; set 1: 3 shared cells, 0 of them of anchor dossiers.

      Clusters of raters on implementation, in level steps

      clusters             first less second
      -------------------  -----------------
      north against south             0.3333

      The difference of the mean offsets of their raters. A rater is counted in the cluster that the pseudonym begins with.

      Disputed cells: 1

      entity  criterion     ratings
      ------  ------------  -----------------------------------------------------------------------------------------------
      QMA     I.2.practice  QMA-focal-1: full (self-report); north-1: partial (desk-review); south-1: planned (desk-review)

      What became of the answers

              answers
      ------  -------
      rating        7
      "
    `);
  });

  test("gives all of it as JSON, the same bytes for a seed", async () => {
    const argv = ["agreement", "@sample", "--basis", "desk-review", "--format", "json", "--draws", "100", "--quiet"];
    const [once, again] = [await run(argv), await run([...argv, "--seed", "1"])];
    expect(once).toEqual(again);
    const found = JSON.parse(once.out);
    expect(found).toMatchObject({
      instrument: { id: "s-res-1373", edition: "2009.2" },
      bootstrap: { seed: 1, draws: 100 },
      severity: [{ kind: "comparable" }],
    });
    // The sample's second rater of cluster b leans one level up and that of cluster c one down, on some of the anchors.
    const offsets = new Map(
      (found.severity[0].raters as { rater: string; offset: number }[]).map(({ rater, offset }) => [rater, offset]),
    );
    expect([...offsets.keys()]).toEqual(["a-1", "a-2", "b-1", "b-2", "c-1", "c-2"].map((id) => `cluster-${id}`));
    expect([...offsets].sort(([, a], [, b]) => a - b).map(([rater]) => rater)).toEqual([
      "cluster-c-2",
      ...[...offsets.keys()]
        .filter((rater) => !["cluster-c-2", "cluster-b-2"].includes(rater))
        .sort((a, b) => offsets.get(a)! - offsets.get(b)!),
      "cluster-b-2",
    ]);
    const cells = (found.disputed as { entity: string; criterion: string }[]).map(
      ({ entity, criterion }) => `${entity} ${criterion}`,
    );
    expect(cells).toEqual(cells.toSorted());
    expect(new Set(cells).size).toBe(cells.length);
  });

  test("has a coefficient for each theme, says where alpha is not defined, and prints Markdown", async () => {
    const path = await file("alone.json", records([says("r1", "full", CELLS[0]), says("r2", "none", CELLS[2])]));
    const { out } = await run(["agreement", path, ...asOf, "--quiet", "--by", "theme", "--format", "md"]);
    expect(out).toContain("undefined: no cell has two ratings");
    expect(out).toContain("Not comparable: no cell has two ratings.");
    const equal = await file("equal.json", records([says("r1", "full", CELLS[0]), says("r2", "full", CELLS[0])]));
    expect((await run(["agreement", equal, ...asOf, "--quiet"])).out).toContain("undefined: all ratings are equal");
  });

  test.each([
    { argv: ["--seed", "one"], says: "error: --seed one is not a whole number." },
    { argv: ["--seed", "4294967296"], says: "error: A seed is a whole number of 32 bits, not 4294967296." },
    { argv: ["--draws", "0"], says: "error: There can be 1 to 1000000 draws, not 0." },
    { argv: ["--max-disputed", "x"], says: "error: --max-disputed x is not a whole number." },
    { argv: ["--basis", "desk-reviw"], says: "error: There is no basis desk-reviw. Did you mean desk-review?" },
    { argv: ["--by", "region"], says: "Allowed choices are all, theme, criterion." },
  ])("ends with 2 for $argv", async ({ argv, says }) => {
    const path = await file("usage.json", records([]));
    const { exit, out, err } = await run(["agreement", path, ...asOf, ...argv]);
    expect(err).toContain(says);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
  });

  test("asks for the instrument where the catalog does not have the one assessed", async () => {
    const assessments = [{ ...dataset.assessments[0]!, instrument: { id: "other", edition: "1" } }];
    const path = await file("other.json", records([], { assessments }));
    expect((await run(["agreement", path, ...asOf])).err).toContain(
      "error: The dataset is of other@1. Name the file of one with --instrument.",
    );
  });
});
