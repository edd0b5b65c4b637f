import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runVectors } from "./run-vectors.ts";

const folder = join(import.meta.dirname, "../../../../vectors");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".json") && !name.split(/[\\/]/).includes("hostile"))
  .sort();

test("there are vectors to run", () => {
  expect(files.length).toBeGreaterThan(1);
});

describe.each(files)("%s", (name) => {
  const report = runVectors(JSON.parse(readFileSync(join(folder, name), "utf8")));

  test("is written as it has to be", () => {
    expect(report.diagnostics.map(({ message }) => message)).toEqual([]);
  });

  test.each(report.cases.map((each) => [each.name, each] as const))("%s", (_name, { differences }) => {
    expect(differences.map(({ sentence }) => sentence)).toEqual([]);
  });
});

test("the example of the README is a vector that holds", () => {
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  const [, example = ""] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(runVectors(JSON.parse(example))).toMatchObject({ holds: true, cases: [{ name: "one of two unknown" }] });
});
