import { describe, expect, test } from "vitest";
import { dataset, file, run } from "./try-command.test-kit.ts";

const [assessment] = dataset.assessments;
const [answer] = dataset.answers;

/** Law and practice on one node; practice is known of B, C and D only. */
const levels = { QMA: ["full"], QMB: ["full", "large"], QMC: ["full", "partial"], QMD: ["full", "none"] };
const data = {
  ...dataset,
  entities: Object.keys(levels).map((id) => ({ id, name: { en: id }, kind: "invented" })),
  assessments: Object.keys(levels).map((entity) => ({ ...assessment, id: `a-${entity}`, entity })),
  answers: Object.entries(levels).flatMap(([entity, rated]) =>
    rated.map((level, i) => ({
      ...answer,
      assessment: `a-${entity}`,
      entity,
      criterion: `I.2.${["legislation", "practice"][i]}`,
      rating: { kind: "level", level },
    })),
  ),
};
const methodology = {
  id: "index",
  version: 1,
  instrument: { id: "s-res-1373", edition: "2009" },
  levels: { none: 0, planned: 0.25, partial: 0.5, large: 0.75, full: 1 },
  precedence: [["desk-review"]],
  disputed: "unknown",
  statisticalIndex: true,
  roots: [
    {
      node: "all",
      aggregate: { use: "weighted-mean" },
      missing: "region-mean",
      minCoverage: 0.5,
      criteria: { "I.2.legislation": 1, "I.2.practice": 1 },
    },
  ],
};
const scheme = {
  id: "two",
  title: "Two regions",
  source: "Invented",
  asOf: "2026",
  experimental: true,
  regions: [
    { id: "east", name: "The East", members: ["QMA", "QMB"] },
    { id: "coast", name: "The Coast", within: "east", members: [] as string[] },
    { id: "west", name: "The West", members: ["QMC", "QMD"] },
  ],
};

async function askWith(command: readonly string[], regions: object | string | undefined) {
  const [answers, index] = [
    await file("regional.json", JSON.stringify(data)),
    await file("index.json", JSON.stringify(methodology)),
  ];
  const [name, ...rest] = command;
  const path = typeof regions === "object" ? await file("regions.json", JSON.stringify(regions, null, 2)) : regions;
  const option = path === undefined ? [] : ["--regions", path];
  return run([name!, answers, ...rest, "--as-of", "2026-06-30", "--methodology", index, ...option]);
}

describe("--regions", () => {
  test.each([
    { name: "a file", regions: scheme, value: (1 + 0.75) / 2 },
    {
      name: "another file",
      regions: { ...scheme, regions: [{ id: "east", name: "East", members: ["QMA", "QMB", "QMC", "QMD"] }] },
      value: (1 + (0.75 + 0.5 + 0) / 3) / 2,
    },
    // B to D stand with A neither in Upper Sarn nor elsewhere.
    { name: "a scheme by its id", regions: "sample-regions", value: 1 },
    { name: "nothing", regions: undefined, value: 1 },
  ])("of $name says whose mean stands in for a missing value", async ({ regions, value }) => {
    const { out, exit } = await askWith(["score", "--state", "QMA", "--format", "json"], regions);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ score: { kind: "scored", value } });
  });

  test("names the region in an explanation, and counts by it in a survey", async () => {
    const explained = await askWith(["explain", "--state", "QMA", "--format", "json"], scheme);
    expect(explained.out).toContain('"region": "east"');
    const counted = await askWith(
      ["survey", "--criterion", "I.2.legislation", "--at-least", "full", "--min-states", "2", "--format", "json"],
      scheme,
    );
    expect(JSON.parse(counted.out)).toMatchObject({
      scheme: "two",
      cells: [
        { region: "east", n: 2, N: 2 },
        { region: "coast", because: "no-states" },
        { region: "west", n: 2, N: 2 },
      ],
    });
  });

  test("goes to both sides of a comparison", async () => {
    const later = { ...data.answers[1], entity: "QMA", assessment: "a-QMA", criterion: "I.2.practice" };
    const [before, after, index, regions] = [
      await file("before.json", JSON.stringify(data)),
      await file("after.json", JSON.stringify({ ...data, answers: [...data.answers, later] })),
      await file("index.json", JSON.stringify(methodology)),
      await file("regions.json", JSON.stringify(scheme)),
    ];
    const argv = ["compare", before, after, "--as-of", "2026-06-30", "--methodology", index, "--state", "QMA"];
    const { out } = await run([...argv, "--regions", regions, "--format", "json"]);
    // QMA's practice comes to be known: full, where the mean of B stood in.
    expect(JSON.parse(out)).toMatchObject([{ before: { value: (1 + 0.75) / 2 }, after: { value: 1 } }]);
  });

  test.each([
    {
      name: "a member that stands twice",
      regions: { ...scheme, regions: [scheme.regions[0], { ...scheme.regions[2], members: ["QMA"] }] },
      exit: 1,
      says: "~/regions.json:20:9 error dataset/member-in-two-regions\n  `QMA` stands in the region `east` and again in `west`.",
    },
    {
      name: "a misspelt key",
      regions: { ...scheme, experimantal: true },
      exit: 1,
      says: "error dataset/unrecognized-keys\n  The key `experimantal` is not one that stands here.\n  Did you mean `experimental`?",
    },
    { name: "no file", regions: "./none.json", exit: 2, says: "error file/missing\n  There is no file `./none.json`." },
    {
      name: "no scheme",
      regions: "m94",
      exit: 2,
      says: "error: There is no region scheme m94. There are m49, un-regional-groups,",
    },
  ])("with $name ends with $exit and a sentence", async ({ regions, exit, says }) => {
    const found = await askWith(["score"], regions);
    expect(found.err).toContain(says);
    expect(found).toMatchObject({ exit, out: "" });
  });
});
