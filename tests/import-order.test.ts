import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { expect, test } from "vitest";

/** Stages in the order data visits them; `{…}` stages stand side by side and do not import one another. */
const ORDER: Record<string, string> = {
  "packages/model": "diagnostic value entity define dataset crosswalk procedure claim rule testing",
  "packages/catalog": "vocabulary geography organizations instruments crosswalks procedures methodologies records text",
  "packages/scoring":
    "numeric plan select score publish explain compare agreement robustness survey priority match parallel testing",
  "packages/formats": "source row {json,csv} report",
  "packages/stocktake": "sample conformance disk commands proof",
  "apps/demo": "store parts screens app",
};
const PACKAGES: Record<string, readonly string[]> = {
  "packages/model": [],
  "packages/catalog": ["@stocktake/model"],
  "packages/scoring": ["@stocktake/model"],
  "packages/formats": ["@stocktake/model", "@stocktake/scoring"],
  "packages/stocktake": ["@stocktake/model", "@stocktake/scoring", "@stocktake/formats", "@stocktake/catalog"],
  "apps/demo": ["stocktake"],
};

/** Every import of a file, type-only ones too. */
function importsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1]!);
}

function sourcesOf(folder: string): string[] {
  return readdirSync(join(folder, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

test.each(Object.entries(ORDER))("%s imports only from stages before it", (folder, order) => {
  const ranks = new Map(
    order.split(" ").flatMap((stage, rank) =>
      stage
        .replace(/[{}]/g, "")
        .split(",")
        .map((name) => [name, rank] as const),
    ),
  );
  const stageOf = (file: string) => {
    const [first, ...rest] = relative(join(folder, "src"), file).split(sep);
    return rest.length === 0 ? undefined : first!; // files at the root of src are the entries
  };
  const against = sourcesOf(folder).flatMap((file) => {
    const from = stageOf(file);
    if (from === undefined) return [];
    if (!ranks.has(from)) return [`${file}: the folder ${from} is not in the order`];
    const isTest = /\.(test|test-prop|test-d)\.tsx?$/.test(file);
    return importsOf(file)
      .filter((target) => target.startsWith(".") && !target.endsWith(".json"))
      .flatMap((target) => {
        const to = stageOf(join(dirname(file), target));
        const late = to === undefined ? !isTest : to !== from && !(ranks.get(to)! < ranks.get(from)!);
        return late && !(isTest && to === "testing") ? [`${file} imports ${target}`] : [];
      });
  });
  expect(against).toEqual([]);
});

test.each(Object.entries(PACKAGES))("%s imports only the packages before it", (folder, allowed) => {
  const against = sourcesOf(folder).flatMap((file) => {
    const isTest = /\.(test|test-prop|test-d)\.tsx?$/.test(file);
    return importsOf(file)
      .filter((target) => /^(@stocktake\/|stocktake(\/|$))/.test(target))
      .map((target) =>
        target
          .split("/")
          .slice(0, target.startsWith("@") ? 2 : 1)
          .join("/"),
      )
      .filter((name) => !allowed.includes(name) && !(isTest && name === "@stocktake/model"))
      .map((name) => `${file} imports ${name}`);
  });
  expect(against).toEqual([]);
});

test("catalog and scoring take values only from the entries of the model that carry no schema", () => {
  const against = ["packages/catalog", "packages/scoring"].flatMap(sourcesOf).flatMap((file) => {
    if (/\.(test|test-prop|test-d)\.ts$/.test(file)) return [];
    const source = readFileSync(file, "utf8");
    return [...source.matchAll(/^(import|export)(?! type)[^;]*from "(@stocktake\/model)";/gm)].map(() => file);
  });
  expect(against).toEqual([]);
});
