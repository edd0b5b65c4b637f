import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { toCsv } from "@stocktake/formats";
import { orThrow, parseDataset } from "@stocktake/model";
import type { EntityScorecard, Scorecard } from "@stocktake/scoring";
import { describe, expect, test } from "vitest";
import { at, file, run } from "../commands/try-command.test-kit.ts";

interface Shape {
  readonly name: string;
  readonly instrument: object;
  readonly methodology: object;
  readonly dataset: unknown;
  readonly asOf: string;
  readonly expect: { readonly scores: readonly { entity: string; node: string; value: number }[] };
}

const rootOf = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const { cases }: { cases: readonly Shape[] } = JSON.parse(await readFile(rootOf("vectors/rule-shapes.json"), "utf8"));
const page = await readFile(rootOf("docs/methods/rule-shapes.md"), "utf8");

/** The card of a node, from the whole down. */
function cardOf(card: Scorecard, node: string): Scorecard | undefined {
  if (card.node === node) return card;
  for (const child of card.children) {
    const found = cardOf(child, node);
    if (found !== undefined) return found;
  }
  return undefined;
}

describe.each(cases)("the shape $name", ({ name, instrument, methodology, dataset, asOf, expect: expected }) => {
  test("is told by two documents and a table, without code", async () => {
    const folder = name.replaceAll(/\W+/g, "-");
    const documents = await Promise.all([
      file(`${folder}-instrument.json`, JSON.stringify(instrument)),
      file(`${folder}-methodology.json`, JSON.stringify(methodology)),
    ]);
    const table = await file(`${folder}-answers.csv`, toCsv(orThrow(parseDataset(dataset))).output);
    const result = at(`${folder}-scores.json`);
    const [instrumentFile, methodologyFile] = documents as [string, string];
    const options = ["--instrument", instrumentFile, "--methodology", methodologyFile, "--as-of", asOf];
    const said = await run(["score", table, ...options, "--format", "json", "--output", result]);
    expect(said).toEqual({ exit: 0, out: "", err: "" });
    const cards: Readonly<Record<string, EntityScorecard>> = JSON.parse(await readFile(result, "utf8"));
    for (const { entity, node, value } of expected.scores) {
      const score = cardOf(cards[entity]!, node)?.score;
      expect(score?.kind === "scored" ? score.value : score).toBeCloseTo(value, 12);
    }
  });

  test("is named on the page of shapes", () => {
    expect(page.toLowerCase()).toContain(`| ${name.toLowerCase()} |`);
  });
});

test("the page's own example gives what it says", async () => {
  const blocks = [...page.matchAll(/```(?:json|csv)\n(.*?)```/gs)].map(([, block = ""]) => block);
  const names = ["instrument.json", "methodology.json", "answers.csv"];
  const [instrument, methodology, answers] = await Promise.all(names.map((name, i) => file(name, blocks[i] ?? "")));
  const command = /stocktake (score .*)/.exec(page)?.[1]?.split(" ") ?? [];
  const paths = new Map([
    ["instrument.json", instrument],
    ["methodology.json", methodology],
    ["answers.csv", answers],
  ]);
  const { exit, out } = await run(command.map((word) => paths.get(word) ?? word));
  expect(exit).toBe(0);
  expect(out).toMatch(/^QMA {5}all {3} *0\.5 /m);
});
