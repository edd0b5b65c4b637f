import { existsSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

const PACKAGES = ["model", "catalog", "scoring", "formats", "stocktake"];
const manifestOf = (name: string) => JSON.parse(readFileSync(`packages/${name}/package.json`, "utf8")) as Manifest;
const outsideOf = ({ dependencies = {} }: Manifest) =>
  Object.entries(dependencies).flatMap(([name, version]) => (version.startsWith("workspace:") ? [] : [name]));

test.each(PACKAGES)("every runtime dependency of %s has a reason, and no other has one", (name) => {
  const rows = readFileSync("docs/dependencies.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith(`| ${name} `));
  const explained = rows.flatMap((row) => [...row.split("|")[2]!.matchAll(/`([^`]+)`/g)].map((match) => match[1]!));
  expect(explained.sort()).toEqual(outsideOf(manifestOf(name)).sort());
});

test.each(PACKAGES)("nothing runs when %s is installed", (name) => {
  const { scripts = {} } = manifestOf(name);
  expect(Object.keys(scripts).filter((script) => /^(pre|post)?install$|^prepare$/.test(script))).toEqual([]);
});

test("no address of a package host and no settings of npm stand in the project", () => {
  expect(existsSync(".npmrc")).toBe(false);
  expect(readFileSync("pnpm-lock.yaml", "utf8").match(/https?:\/\/[^\s'"]+/g) ?? []).toEqual([]);
  expect(existsSync("package-lock.json")).toBe(false);
});

test("the command is a file that runs", () => {
  expect(statSync("packages/stocktake/bin/stocktake.js").mode & 0o111).toBe(0o111);
});
