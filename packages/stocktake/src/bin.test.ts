import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const FROM = /^(?:import|export)(?! type)[^;]*?from "([^"]+)"|^import "([^"]+)"/gm;

/** Everything that is loaded before the first line of a file runs: packages by name, and the files themselves. */
function loadedBy(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, from, bare] of readFileSync(file, "utf8").matchAll(FROM)) {
    const name = from ?? bare ?? "";
    if (!name.startsWith(".")) found.add(name);
    else if (name.endsWith(".ts")) loadedBy(join(dirname(file), name), found);
  }
  return found;
}
const packagesOf = (file: string) =>
  [...loadedBy(join(import.meta.dirname, file))].filter((name) => !name.startsWith("/"));

test("help and version load the parser of arguments and neither schemas nor catalog", () => {
  expect(packagesOf("bin.ts")).toEqual(["commander"]);
});

test("a command loads what it needs, which shows that the list above looks everywhere", () => {
  expect(packagesOf("commands/check.ts")).toEqual(
    expect.arrayContaining(["@stocktake/catalog", "@stocktake/formats", "@stocktake/model", "commander", "picocolors"]),
  );
});

test("only disk touches files, and no command reads the clock", () => {
  for (const file of loadedBy(join(import.meta.dirname, "commands/check.ts"))) {
    if (!file.startsWith("/") || file.includes("/disk/")) continue;
    expect(readFileSync(file, "utf8")).not.toMatch(/node:fs|Date\.now|new Date\b/);
  }
});

test("the shim of the command line is a program", () => {
  const shim = join(import.meta.dirname, "../bin/stocktake.js");
  expect(existsSync(shim)).toBe(true);
  expect(readFileSync(shim, "utf8")).toBe('#!/usr/bin/env node\nimport "../dist/bin.js";\n');
  if (process.platform !== "win32") expect(statSync(shim).mode & 0o111).toBe(0o111);
});
